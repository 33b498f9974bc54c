package org.orontes.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.RuleEntry;
import org.orontes.knowledge.YamlMap;

/**
 * docs/rules.md says what the rules say. With {@code ORONTES_GOLDEN=write} in the environment it is
 * written anew.
 */
class RulesPageTest {
  private static final Path PAGE = Path.of("../docs/rules.md");

  private final KnowledgeFiles files = KnowledgeFiles.ours();
  private final List<RuleEntry> rules = Knowledge.load(files).rules().listAll();

  @Test
  void thePageSaysWhatTheRulesSay() throws IOException {
    String page = new RulesPage(files).write(rules);
    if ("write".equals(System.getenv("ORONTES_GOLDEN"))) {
      Files.writeString(PAGE, page);
    }
    assertEquals(
        page,
        Files.readString(PAGE),
        "docs/rules.md is out of date: run the test with ORONTES_GOLDEN=write");
  }

  @Test
  void everyModeIsInTheOntology() {
    Map<String, Set<String>> modes = new HashMap<>();
    for (String name : files.list("ontology/plover/", ".yaml")) {
      for (YamlMap type : files.yaml(name)) {
        Set<String> codes = new HashSet<>();
        type.maps("modes").forEach(mode -> mode.findText("code").ifPresent(codes::add));
        type.findText("code").ifPresent(code -> modes.put(code, codes));
      }
    }
    List<String> unknown = new ArrayList<>();
    for (RuleEntry rule : rules) {
      Set<String> known = modes.getOrDefault(rule.type(), Set.of());
      assertTrue(modes.containsKey(rule.type()), rule.id() + " has a type of no ontology");
      Set<String> used = new HashSet<>(rule.modeByClause().values());
      if (rule.mode() != null) {
        used.add(rule.mode());
      }
      used.stream()
          .filter(mode -> !known.contains(mode))
          .forEach(m -> unknown.add(rule.id() + " " + m));
    }
    assertEquals(List.of(), unknown);
  }
}
