package org.orontes.knowledge;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * One map of a YAML file, read with a clear word on what is wrong.
 *
 * <p>Scalars are read as strings only: {@code NO} stays Norway and {@code 2024-12-05} a day.
 */
public final class YamlMap {
  private final String where;
  private final Map<?, ?> map;

  private YamlMap(String where, Map<?, ?> map) {
    this.where = where;
    this.map = map;
  }

  static YamlMap parse(String file, byte[] bytes) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(bytes.length + 1);
    options.setMaxAliasesForCollections(0);
    options.setAllowDuplicateKeys(false);
    Yaml yaml =
        new Yaml(
            new SafeConstructor(options),
            new Representer(new DumperOptions()),
            new DumperOptions(),
            options,
            new StringsOnly());
    try {
      Object loaded = yaml.load(new String(bytes, StandardCharsets.UTF_8));
      if (!(loaded instanceof Map<?, ?> top)) {
        throw new KnowledgeException(file, "must be a map at the top");
      }
      return new YamlMap(file, top);
    } catch (YAMLException e) {
      throw new KnowledgeException(file, "is not YAML: " + e.getMessage(), e);
    }
  }

  /** A value that must be there. */
  public String text(String key) {
    return findText(key).orElseThrow(() -> wrong(key + " is missing"));
  }

  /** A value that may be missing or null. */
  public Optional<String> findText(String key) {
    Object value = map.get(key);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof String text)) {
      throw wrong(key + " must be one value");
    }
    return Optional.of(text);
  }

  /** A value that may be missing or null, as null. */
  public @Nullable String textOrNull(String key) {
    return findText(key).orElse(null);
  }

  /** A number that must be there. */
  public double number(String key) {
    try {
      return Double.parseDouble(text(key));
    } catch (NumberFormatException e) {
      throw new KnowledgeException(where, key + " must be a number: " + text(key), e);
    }
  }

  /** A day that may be missing or null. */
  public @Nullable LocalDate dayOrNull(String key) {
    return findText(key).map(LocalDate::parse).orElse(null);
  }

  /** True if the key is there and says true. */
  public boolean is(String key) {
    return findText(key).map(v -> v.equals("true")).orElse(false);
  }

  /** True if the key is there, even as null. */
  public boolean has(String key) {
    return map.containsKey(key);
  }

  /** A list of values; a single value is a list of one, a missing one is empty. */
  public List<String> texts(String key) {
    Object value = map.get(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof String one) {
      return List.of(one);
    }
    List<String> all = new ArrayList<>();
    for (Object item : listOf(key, value)) {
      if (!(item instanceof String text)) {
        throw wrong(key + " must be a list of values, not " + item);
      }
      all.add(text);
    }
    return all;
  }

  /** A list of lists of values; a missing one is empty. */
  public List<List<String>> lists(String key) {
    Object value = map.get(key);
    if (value == null) {
      return List.of();
    }
    List<List<String>> all = new ArrayList<>();
    for (Object item : listOf(key, value)) {
      all.add(listOf(key, item).stream().map(String::valueOf).toList());
    }
    return all;
  }

  /** A list of maps; a missing one is empty. */
  public List<YamlMap> maps(String key) {
    Object value = map.get(key);
    if (value == null) {
      return List.of();
    }
    List<YamlMap> all = new ArrayList<>();
    for (Object item : listOf(key, value)) {
      if (!(item instanceof Map<?, ?> inner)) {
        throw wrong(key + " must be a list of maps, not " + item);
      }
      Object id = inner.get("id");
      all.add(new YamlMap(where + " " + key + "[" + (id == null ? all.size() : id) + "]", inner));
    }
    return all;
  }

  /** A map within this one; an empty map if missing. */
  public YamlMap map(String key) {
    Object value = map.get(key);
    if (value == null) {
      return new YamlMap(where + " " + key, Map.of());
    }
    if (!(value instanceof Map<?, ?> inner)) {
      throw wrong(key + " must be a map");
    }
    return new YamlMap(where + " " + key, inner);
  }

  /** The keys, in the order of the file. */
  public List<String> keys() {
    return map.keySet().stream().map(String::valueOf).toList();
  }

  /** What is wrong with this map, as an exception to throw. */
  public KnowledgeException wrong(String problem) {
    return new KnowledgeException(where, problem);
  }

  private List<?> listOf(String key, Object value) {
    if (!(value instanceof List<?> list)) {
      throw wrong(key + " must be a list");
    }
    return list;
  }

  /** Leaves every scalar a string, but for null. */
  private static final class StringsOnly extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.NULL, NULL, "~nN\0");
      addImplicitResolver(Tag.NULL, EMPTY, null);
    }
  }
}
