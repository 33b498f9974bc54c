package org.orontes.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The phrase table: plain English for event types, standings and attributes.
 *
 * <p>The file beside this class says how a phrase is written.
 */
final class Phrases {
  private static final String FILE = "phrases.yaml";

  private final List<EventPhrase> events = new ArrayList<>();
  private final Map<?, ?> tables;

  private Phrases(Map<?, ?> tables) {
    this.tables = tables;
    if (tables.get("events") instanceof List<?> list) {
      for (Object one : list) {
        if (one instanceof Map<?, ?> map) {
          events.add(EventPhrase.read(map));
        }
      }
    }
  }

  /** Reads the table that comes with the program. */
  static Phrases load() {
    try (InputStream in = Phrases.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks " + FILE);
      }
      Object loaded =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .load(new InputStreamReader(in, StandardCharsets.UTF_8));
      if (!(loaded instanceof Map<?, ?> tables)) {
        throw new IllegalStateException(FILE + " must be a map");
      }
      return new Phrases(tables);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words for a closed choice of the model; empty if the table has none. */
  String word(String table, @Nullable Enum<?> value) {
    return value == null
        ? ""
        : find(table, value.name().toLowerCase(Locale.ROOT).replace('_', '-'), "");
  }

  /** The words for a key; {@code otherwise} if the table has none. */
  String find(String table, String key, String otherwise) {
    return tables.get(table) instanceof Map<?, ?> map && map.get(key) instanceof String words
        ? words
        : otherwise;
  }

  /** The keys of a table, in the order of the file. */
  List<String> keys(String table) {
    return tables.get(table) instanceof Map<?, ?> map
        ? map.keySet().stream().map(String::valueOf).toList()
        : List.of();
  }

  /** Matches the words at the start of a name that only count: {@code at least 12}. */
  Pattern counting() {
    List<String> words = new ArrayList<>();
    if (tables.get("counting") instanceof List<?> list) {
      list.forEach(word -> words.add(Pattern.quote(String.valueOf(word))));
    }
    return Pattern.compile(
        "^(?:(?:" + String.join("|", words) + "|[0-9][0-9.,]*)\\s+)+", Pattern.CASE_INSENSITIVE);
  }

  /** An event in words: the most particular phrase whose slots can all be filled. */
  String say(EventWords event) {
    @Nullable String best = null;
    int bestWeight = -1;
    for (EventPhrase phrase : events) {
      int weight = phrase.weight(event);
      if (weight > bestWeight) {
        String said = phrase.say(event);
        if (said != null) {
          best = said;
          bestWeight = weight;
        }
      }
    }
    return Names.capital(best != null ? best : event.label());
  }

  /** All event phrases, for tests. */
  List<EventPhrase> events() {
    return events;
  }
}
