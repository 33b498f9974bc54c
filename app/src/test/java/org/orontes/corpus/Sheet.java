package org.orontes.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A situation in a form that a person reviews as a difference: sections (one for each article's
 * claims, then incidents, control and disputes) of named entries of fields.
 *
 * @param sections section, entry, field, values; all in the order they are written
 */
record Sheet(Map<String, Map<String, Map<String, List<String>>>> sections) {
  private static final String HEAD =
      "# What the engine makes of these articles. Written by it with ORONTES_GOLDEN=write,\n"
          + "# reviewed as a difference; corpus/compare prints that difference in words.\n"
          + "# It is what is, not what is right: that stands in truth.yaml.\n";

  /** Adds an entry; a name that is taken gets a number. */
  void add(String section, String name, Map<String, List<String>> fields) {
    Map<String, Map<String, List<String>>> entries =
        sections.computeIfAbsent(section, s -> new LinkedHashMap<>());
    String free = name;
    for (int i = 2; entries.containsKey(free); i++) {
      free = name + " #" + i;
    }
    entries.put(free, fields);
  }

  /** As YAML. */
  String write() {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setAllowUnicode(true);
    options.setWidth(1000);
    options.setSplitLines(false);
    Map<String, Object> plain = new LinkedHashMap<>();
    sections.forEach((section, entries) -> plain.put(section, plain(entries)));
    return HEAD + new Yaml(options).dump(plain);
  }

  private static Map<String, Object> plain(Map<String, Map<String, List<String>>> entries) {
    Map<String, Object> all = new LinkedHashMap<>();
    entries.forEach(
        (name, fields) -> {
          Map<String, Object> one = new LinkedHashMap<>();
          fields.forEach((field, v) -> one.put(field, v.size() == 1 ? v.get(0) : v));
          all.put(name, one);
        });
    return all;
  }

  /** Reads what {@link #write()} wrote. */
  static Sheet read(String yaml) {
    Sheet sheet = new Sheet(new LinkedHashMap<>());
    Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    map(loaded)
        .forEach(
            (section, entries) ->
                map(entries)
                    .forEach(
                        (name, fields) -> {
                          Map<String, List<String>> one = new LinkedHashMap<>();
                          map(fields).forEach((field, v) -> one.put(field, list(v)));
                          sheet.add(section, name, one);
                        }));
    return sheet;
  }

  private static Map<String, Object> map(Object node) {
    Map<String, Object> all = new LinkedHashMap<>();
    if (node instanceof Map<?, ?> map) {
      map.forEach((k, v) -> all.put(String.valueOf(k), v));
    }
    return all;
  }

  private static List<String> list(Object node) {
    if (node instanceof List<?> values) {
      List<String> all = new ArrayList<>();
      values.forEach(v -> all.add(String.valueOf(v)));
      return all;
    }
    return List.of(String.valueOf(node));
  }
}
