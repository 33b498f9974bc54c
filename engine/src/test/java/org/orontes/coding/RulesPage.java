package org.orontes.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.RuleEntry;
import org.orontes.knowledge.YamlMap;
import org.orontes.model.EventType.Acled;

/** Writes docs/rules.md: every rule of the data as a reader sees it. */
final class RulesPage {
  private static final String HEAD =
      """
      # Rules

      Every rule by which an event is coded, written from `data/rules/en/` by `RulesPageTest`: do not edit this page. The notation of the patterns is in [rules-notation.md](rules-notation.md), the codes are in [data/ontology](../data/ontology/README.md), the labels for taking and leaving a place in [decision 0010](decisions/0010-taking-leaving-and-denying-a-place.md).

      *Told* are sentences that the rule codes, with the roles that it must find; *not told* are sentences of which it must not assert that the event happened. All of them run as tests.

      """;

  /** Keys of the ACLED mapping that look at who takes part. */
  private static final Map<String, String> BY_PARTIES =
      Map.of(
          "territory", "*Government regains territory* or *Non-state actor overtakes territory*",
          "lost", "*Non-state actor overtakes territory* or *Government regains territory*",
          "attack", "*Attack* or *Armed clash*");

  private final Map<String, String> cameo = new HashMap<>();
  private final Map<String, String> about = new HashMap<>();

  RulesPage(KnowledgeFiles files) {
    for (YamlMap file : files.yaml("ontology/cameo.yaml")) {
      for (String list : file.keys()) {
        if (list.equals("roots") || list.equals("codes")) {
          file.maps(list).forEach(code -> cameo.put(code.text("code"), code.text("name")));
        }
      }
    }
    for (String name : files.list("rules/en/", ".yaml")) {
      for (YamlMap file : files.yaml(name)) {
        for (YamlMap rule : file.maps("rules")) {
          String type = rule.findText("type").orElseGet(() -> file.text("type"));
          rule.findText("about").ifPresent(a -> about.put(type + "/" + rule.text("id"), a));
        }
      }
    }
  }

  /** The page. */
  String write(List<RuleEntry> rules) {
    Map<String, StringBuilder> byType = new TreeMap<>();
    for (RuleEntry rule : rules) {
      byType.computeIfAbsent(rule.type(), t -> new StringBuilder()).append(section(rule));
    }
    StringBuilder page = new StringBuilder(HEAD);
    byType.forEach(
        (type, sections) -> page.append("## ").append(type).append("\n\n").append(sections));
    return page.toString().stripTrailing() + "\n";
  }

  private String section(RuleEntry rule) {
    StringBuilder page = new StringBuilder("### `" + rule.id() + "`\n\n");
    String what = about.get(rule.type() + rule.id().substring(rule.id().indexOf('/')));
    if (what != null) {
      page.append(Character.toUpperCase(what.charAt(0))).append(what.substring(1)).append(".\n\n");
    }
    page.append("Codes ").append(codes(rule)).append(".\n\n```\n");
    rule.patterns().forEach(pattern -> page.append(pattern).append('\n'));
    page.append("```\n\n");
    rule.yes().forEach(yes -> page.append("- told: ").append(example(yes)).append('\n'));
    rule.no().forEach(no -> page.append("- not told: ").append(example(no)).append('\n'));
    return page.append('\n').toString();
  }

  private String codes(RuleEntry rule) {
    StringBuilder codes = new StringBuilder("**" + rule.type());
    codes.append(rule.mode() == null ? "" : "/" + rule.mode()).append("**");
    new TreeMap<>(rule.modeByClause())
        .forEach(
            (type, mode) ->
                codes.append(", `").append(mode).append("` if the clause is ").append(type));
    String code = rule.cameo();
    codes.append(code == null ? "; no CAMEO" : "; CAMEO " + code + " " + cameoName(code));
    codes.append("; ACLED ").append(acled(rule.acled()));
    if (rule.change() != null) {
      codes.append("; control of the place: ").append(rule.change());
    }
    if (!rule.contexts().isEmpty()) {
      codes.append("; context ").append(String.join(", ", rule.contexts()));
    }
    if (rule.prefer() != 0) {
      codes.append("; preferred by ").append(rule.prefer());
    }
    return codes.toString();
  }

  private String cameoName(String code) {
    String name = cameo.get(code);
    if (name == null) {
      throw new IllegalArgumentException("No CAMEO code " + code + " in data/ontology/cameo.yaml");
    }
    return "(" + name.toLowerCase(java.util.Locale.ROOT) + ")";
  }

  private static String acled(@Nullable String key) {
    if (key == null) {
      return "none";
    }
    if (BY_PARTIES.containsKey(key)) {
      return BY_PARTIES.get(key) + ", decided by who takes part";
    }
    Acled fixed = AcledMapper.map(key, Set.of(), Set.of(), false);
    if (fixed == null) {
      throw new IllegalArgumentException("No ACLED key " + key);
    }
    return "*" + fixed.subEventType() + "*";
  }

  private static String example(RuleEntry.Example example) {
    StringBuilder text = new StringBuilder("\u201c" + example.text() + "\u201d");
    if (!example.expected().isEmpty()) {
      StringBuilder roles = new StringBuilder();
      new TreeMap<>(example.expected())
          .forEach(
              (slot, words) ->
                  roles
                      .append(roles.length() == 0 ? "" : "; ")
                      .append(slot)
                      .append('=')
                      .append(words));
      text.append(" `").append(roles).append('`');
    }
    return text.toString();
  }
}
