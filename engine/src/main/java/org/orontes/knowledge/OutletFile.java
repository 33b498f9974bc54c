package org.orontes.knowledge;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Outlets with their names ({@code outlets/*.yaml}). */
public final class OutletFile {
  private final Map<String, Entry> byId = new LinkedHashMap<>();
  private final NameIndex<Entry> names = new NameIndex<>();

  /**
   * An outlet.
   *
   * @param id {@code outlet:…}
   * @param name as shown
   * @param aliases other names, domains, handles
   * @param kind agency, newspaper, broadcaster, online, state-media, party-media, monitor,
   *     army-media
   * @param country ISO alpha-2, or null
   * @param speaksFor actor that controls it, or null
   */
  public record Entry(
      String id,
      String name,
      List<String> aliases,
      String kind,
      @Nullable String country,
      @Nullable String speaksFor) {
    public Entry {
      aliases = List.copyOf(aliases);
    }
  }

  private OutletFile() {}

  static OutletFile load(KnowledgeFiles files) {
    OutletFile outlets = new OutletFile();
    for (String name : files.list("outlets/", ".yaml")) {
      for (YamlMap file : files.yaml(name)) {
        for (YamlMap e : file.maps("outlets")) {
          outlets.add(
              new Entry(
                  e.text("id"),
                  e.text("name"),
                  e.texts("aliases"),
                  e.text("kind"),
                  e.textOrNull("country"),
                  e.textOrNull("speaks_for")));
        }
      }
    }
    return outlets;
  }

  private void add(Entry entry) {
    byId.put(entry.id(), entry);
    names.add(entry.name(), entry, true);
    entry.aliases().forEach(alias -> names.add(alias, entry, true));
  }

  /** The outlet of that id. */
  public Optional<Entry> find(@Nullable String id) {
    return Optional.ofNullable(id == null ? null : byId.get(id));
  }

  /** The outlet of that name, domain or handle. */
  public Optional<Entry> findByName(String name) {
    return names.find(name).stream().findFirst();
  }

  /** All of them, in the order of the files. */
  public Collection<Entry> listAll() {
    return byId.values();
  }
}
