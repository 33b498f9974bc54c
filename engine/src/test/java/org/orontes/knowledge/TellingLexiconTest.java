package org.orontes.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of lexicon/en/tellings.yaml. */
class TellingLexiconTest {
  private static final KnowledgeFiles FILES = KnowledgeFiles.ours();
  private static final TellingLexicon LEXICON = TellingLexicon.load(FILES, "en");

  private static Predicate<String> question(String list) {
    return switch (list) {
      case "pointing" -> text -> LEXICON.pointsBack(text.substring(0, text.indexOf('^')));
      case "other" -> text -> LEXICON.isOther(text.substring(0, text.indexOf('^')));
      case "happening" ->
          text -> LEXICON.happens(text.substring(text.indexOf(' ', text.indexOf('^'))));
      case "hearsay" -> LEXICON::isHearsay;
      default -> LEXICON::isFirstHand;
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"pointing", "happening", "other", "hearsay", "first-hand"})
  void everyExampleHolds(String list) {
    List<String> wrong = new ArrayList<>();
    for (YamlMap file : FILES.yaml("lexicon/en/tellings.yaml")) {
      YamlMap words = file.map(list);
      assertTrue(words.texts("yes").size() >= 2 && words.texts("no").size() >= 2, list);
      words.texts("yes").stream().filter(question(list).negate()).forEach(wrong::add);
      words.texts("no").stream().filter(question(list)).forEach(wrong::add);
    }
    assertEquals(List.of(), wrong);
  }
}
