package org.orontes.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.YamlMap;
import org.orontes.pipeline.TestEngine;

/**
 * The examples of the lists by which the language builds its clauses; every list has both kinds.
 */
class GrammarExamplesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 15);

  /** Lists that still have examples of one kind alone: none may be added. */
  private static final Set<String> STILL_BARE =
      Set.of(
          "places-of-deeds",
          "goals",
          "protest-causes",
          "before-places",
          "within",
          "about",
          "measured-from",
          "upon",
          "towards",
          "beyond-times",
          "nobody-subjects",
          "several",
          "relatives",
          "name-particles",
          "rather",
          "lengths",
          "wards",
          "particles");

  @ParameterizedTest
  @ValueSource(strings = {"prepositions", "pronouns", "verbs", "adverbs"})
  void everyExampleHolds(String name) {
    List<String> wrong = new ArrayList<>();
    for (YamlMap file : KnowledgeFiles.ours().yaml("lexicon/en/" + name + ".yaml")) {
      List<String> lists = new ArrayList<>(file.keys());
      lists.removeAll(List.of("basis", "as_of"));
      for (String list : lists) {
        List<String> yes = file.map(list).texts("yes");
        List<String> no = file.map(list).texts("no");
        assertEquals(STILL_BARE.contains(list), yes.isEmpty() || no.isEmpty(), list);
        yes.stream().filter(line -> !holds(line)).forEach(line -> wrong.add(list + " + " + line));
        no.stream().filter(line -> holds(line)).forEach(line -> wrong.add(list + " - " + line));
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean holds(String line) {
    Asked asked = Asked.of(line);
    return asked.holds(TestEngine.code(asked.text(), PUBLISHED));
  }
}
