package org.orontes.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * {@code corpus/known-wrong.yaml}: what the engine does not get right yet, and the figures it has
 * reached. Entries are only ever struck out by a program; a new one is written in by hand, with its
 * reason, by whoever takes it upon himself.
 *
 * @param floor figure by name
 * @param control reason by name
 * @param notFact reason by name
 */
record KnownWrong(
    Map<String, Integer> floor, Map<String, String> control, Map<String, String> notFact) {
  private static final String HEAD =
      "# What the engine does not get right yet, held against truth.yaml. A test fails when an entry\n"
          + "# has become right (strike it out; ORONTES_GOLDEN=write does) and when something new goes wrong.\n"
          + "# floor: what has been reached and must not fall; ORONTES_GOLDEN=write raises it.\n";

  static Path file() {
    return Corpus.HOME.resolve("known-wrong.yaml");
  }

  static KnownWrong read() throws IOException {
    Object yaml = Truth.yaml(Files.readString(file()));
    Map<String, Integer> floor = new LinkedHashMap<>();
    texts(yaml, "floor").forEach((k, v) -> floor.put(k, Integer.valueOf(v)));
    return new KnownWrong(floor, texts(yaml, "control"), texts(yaml, "not_fact"));
  }

  private static Map<String, String> texts(Object yaml, String key) {
    Map<String, String> all = new LinkedHashMap<>();
    if (yaml instanceof Map<?, ?> top && top.get(key) instanceof Map<?, ?> map) {
      map.forEach((k, v) -> all.put(String.valueOf(k), String.valueOf(v)));
      return all;
    }
    throw new IllegalStateException(key + " is missing in " + file());
  }

  /** Without the entries that are no longer wrong, and with figures no lower than these. */
  KnownWrong mended(
      Map<String, Integer> figures, Map<String, String> control, Map<String, String> notFact) {
    Map<String, Integer> raised = new LinkedHashMap<>(floor);
    figures.forEach((k, v) -> raised.merge(k, v, Math::max));
    return new KnownWrong(raised, left(this.control, control), left(this.notFact, notFact));
  }

  private static Map<String, String> left(Map<String, String> known, Map<String, String> now) {
    Map<String, String> left = new TreeMap<>(known);
    left.keySet().retainAll(now.keySet());
    return left;
  }

  void write() throws IOException {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setAllowUnicode(true);
    options.setSplitLines(false);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("floor", floor);
    all.put("control", control);
    all.put("not_fact", notFact);
    Files.writeString(file(), HEAD + new Yaml(options).dump(all));
  }
}
