package org.orontes.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Roads and the places they pass ({@code gazetteer/roads/*.yaml}). */
public final class Roads {
  private final List<Road> roads = new ArrayList<>();
  private final List<Closure> closures = new ArrayList<>();

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

  /**
   * A road, or a part of it, that cannot be used.
   *
   * @param road its name or one of its aliases; null for whatever road joins the two places
   * @param between ids of two neighbours on it; empty for the whole road
   * @param from first day, or null
   * @param to last day, or null while it lasts
   * @param reason as shown, or null
   */
  public record Closure(
      @Nullable String road,
      List<String> between,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String reason) {
    public Closure {
      between = List.copyOf(between);
      if (between.size() != 2 && !(between.isEmpty() && road != null)) {
        throw new IllegalArgumentException("A closure names a road, or two places: " + between);
      }
    }

    /** True if it closes the stretch of a road between two neighbours on a day; null is today. */
    public boolean closes(Road of, String one, String other, @Nullable LocalDate day) {
      boolean named =
          road == null
              || of.name().equalsIgnoreCase(road)
              || of.aliases().stream().anyMatch(road::equalsIgnoreCase);
      boolean here = between.isEmpty() || (between.contains(one) && between.contains(other));
      boolean then =
          day == null
              ? to == null
              : (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
      return named && here && then;
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
        for (YamlMap e : file.maps("closures")) {
          all.closures.add(closure(e));
        }
      }
    }
    return all;
  }

  private static Closure closure(YamlMap e) {
    try {
      return new Closure(
          e.textOrNull("road"),
          e.texts("between"),
          e.dayOrNull("from"),
          e.dayOrNull("to"),
          e.textOrNull("reason"));
    } catch (IllegalArgumentException wrong) {
      throw e.wrong("a closure needs a road, or between: two place ids");
    }
  }

  /** All closures, in the order of the files. */
  public List<Closure> listClosures() {
    return List.copyOf(closures);
  }

  /** All roads, in the order of the files. */
  public List<Road> listAll() {
    return List.copyOf(roads);
  }
}
