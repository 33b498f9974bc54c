package org.orontes.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Roads and the places they pass ({@code gazetteer/roads/*.yaml}). */
public final class Roads {
  private final List<Road> roads = new ArrayList<>();

  /**
   * A road.
   *
   * @param name as shown
   * @param aliases other names
   * @param country ISO alpha-2, or null
   * @param kind motorway, road, bridge, crossing
   * @param through place ids in order along it, at least two
   * @param basis list, report or hand
   */
  public record Road(
      String name,
      List<String> aliases,
      @Nullable String country,
      String kind,
      List<String> through,
      String basis) {
    public Road {
      aliases = List.copyOf(aliases);
      through = List.copyOf(through);
    }
  }

  private Roads() {}

  static Roads load(KnowledgeFiles files) {
    Roads all = new Roads();
    for (String name : files.list("gazetteer/roads/", ".yaml")) {
      for (YamlMap file : files.yaml(name)) {
        String basis = file.findText("basis").orElse("hand");
        for (YamlMap e : file.maps("roads")) {
          all.roads.add(
              new Road(
                  e.text("name"),
                  e.texts("aliases"),
                  e.textOrNull("country"),
                  e.findText("kind").orElse("road"),
                  e.texts("through"),
                  e.findText("basis").orElse(basis)));
        }
      }
    }
    return all;
  }

  /** All roads, in the order of the files. */
  public List<Road> listAll() {
    return List.copyOf(roads);
  }
}
