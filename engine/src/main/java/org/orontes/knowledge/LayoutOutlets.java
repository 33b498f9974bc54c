package org.orontes.knowledge;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The outlets that the data knows ({@code outlets/*.yaml}), found by any spelling of their names.
 * Empty where the data has no such file: outlets then keep the names that pages give them.
 */
public final class LayoutOutlets {
  private final Map<String, Known> bySpelling = new HashMap<>();

  /**
   * An outlet of the data.
   *
   * @param id {@code outlet:…}
   * @param name as shown to a reader
   */
  public record Known(String id, String name) {}

  private LayoutOutlets() {}

  /** Reads what the data has; entries of an overlay replace ours. */
  public static LayoutOutlets load(KnowledgeFiles files) {
    LayoutOutlets outlets = new LayoutOutlets();
    for (String name : files.list("outlets/", ".yaml")) {
      for (YamlMap file : files.yaml(name)) {
        file.maps("outlets").forEach(outlets::read);
      }
    }
    return outlets;
  }

  private void read(YamlMap entry) {
    Known known = new Known(entry.text("id"), entry.text("name"));
    bySpelling.put(key(known.name()), known);
    entry.texts("aliases").forEach(alias -> bySpelling.put(key(alias), known));
  }

  /** The outlet of that name, alias, account or web address without {@code www.}. */
  public Optional<Known> find(String name) {
    return Optional.ofNullable(bySpelling.get(key(name)));
  }

  /** The id of an outlet: that of the data, else made of its name. */
  public String idOf(String name) {
    return find(name).map(Known::id).orElse("outlet:" + key(name).replace(' ', '-'));
  }

  /** Lower case letters and digits with single spaces, without accents and a leading "the". */
  private static String key(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("['’‘ʼ]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }
}
