package org.orontes.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The rules for what stands ({@code facts/<language>/*.yaml}), in the order of the files. */
public final class FactFile {
  private static final int MIN_EXAMPLES = 2;

  private final Map<String, FactRule> byId = new LinkedHashMap<>();
  private Set<String> past = Set.of();
  private Map<String, String> titles = Map.of();

  private FactFile() {}

  static FactFile load(KnowledgeFiles files, String language) {
    FactFile facts = new FactFile();
    for (String name : files.list("facts/" + language + "/", ".yaml")) {
      for (YamlMap file : files.yaml(name)) {
        if (file.has("past")) {
          facts.past = Set.copyOf(file.texts("past"));
        }
        if (file.has("titles")) {
          facts.titles = titles(file.map("titles"));
        }
        for (YamlMap entry : file.maps("rules")) {
          facts.add(file.text("kind"), entry);
        }
      }
    }
    return facts;
  }

  private static Map<String, String> titles(YamlMap map) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (String full : map.keys()) {
      titles.put(full, full);
      map.texts(full).forEach(shortForm -> titles.put(shortForm, full));
    }
    return Map.copyOf(titles);
  }

  private void add(String kind, YamlMap entry) {
    String id = kind + "/" + entry.text("id");
    FactRule rule =
        new FactRule(
            id,
            kind,
            form(entry),
            entry.texts("patterns"),
            Set.copyOf(entry.texts("words")),
            Set.copyOf(entry.texts("whose")),
            Set.copyOf(entry.texts("behind")),
            Set.copyOf(entry.texts("subject")),
            Set.copyOf(entry.texts("object")),
            entry.textOrNull("value"),
            entry.is("swapped"),
            RuleFile.examples(entry, "yes"),
            RuleFile.examples(entry, "no"));
    if (rule.yes().size() < MIN_EXAMPLES || rule.no().size() < MIN_EXAMPLES) {
      throw entry.wrong("a rule needs two examples that fire and two that do not");
    }
    if (byId.put(id, rule) != null) {
      throw entry.wrong("another rule has that id");
    }
  }

  private static FactRule.Form form(YamlMap entry) {
    String word = entry.text("form").toUpperCase(Locale.ROOT);
    for (FactRule.Form form : FactRule.Form.values()) {
      if (form.name().equals(word)) {
        return form;
      }
    }
    throw entry.wrong("no such form: " + entry.text("form"));
  }

  /** All rules. */
  public List<FactRule> listAll() {
    return List.copyOf(byId.values());
  }

  /** The rules of one form, in the order of the files. */
  public List<FactRule> list(FactRule.Form form) {
    return byId.values().stream().filter(rule -> rule.form() == form).toList();
  }

  /** Words that say of a post or a bond that it is over: "former". */
  public boolean isPast(String word) {
    return past.contains(word);
  }

  /** Ranks by their words and short forms, in lower case without full stops: lt → lieutenant. */
  public Map<String, String> titles() {
    return titles;
  }
}
