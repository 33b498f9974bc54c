package org.orontes.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of lexicon/spellings.yaml: each pair that must match, each that must not. */
class SpellingsTest {
  private static final KnowledgeFiles FILES = KnowledgeFiles.ours();
  private static final Spellings SPELLINGS = Spellings.load(FILES);

  private static List<List<String>> examples(String key) {
    List<List<String>> all = new ArrayList<>();
    for (YamlMap file : FILES.yaml("lexicon/spellings.yaml")) {
      for (YamlMap example : file.maps("examples")) {
        if (example.has(key)) {
          all.add(example.texts(key));
        }
      }
    }
    return all;
  }

  @Test
  void spellingsOfOneNameMatchBothWays() {
    List<String> wrong = new ArrayList<>();
    for (List<String> names : examples("same")) {
      for (String one : names) {
        for (String other : names) {
          if (!SPELLINGS.isSame(one, other)) {
            wrong.add(one + " is not " + other);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(examples("same").size() >= 25);
  }

  @Test
  void otherNamesDoNotMatchEitherWay() {
    List<String> wrong = new ArrayList<>();
    for (List<String> names : examples("different")) {
      if (SPELLINGS.isSame(names.get(0), names.get(1))
          || SPELLINGS.isSame(names.get(1), names.get(0))) {
        wrong.add(names.get(0) + " is " + names.get(1));
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(examples("different").size() >= 15);
  }

  @Test
  void namesThatMatchHaveOneKey() {
    for (List<String> names : examples("same")) {
      List<String> keys =
          names.stream()
              .map(name -> SPELLINGS.of(name).consonants().replace(" ", ""))
              .distinct()
              .toList();
      assertEquals(1, keys.size(), names.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"arabic", "hebrew", "cyrillic", "burmese", "spanish"})
  void everyScriptHasNamesThatAreOneAndNamesThatAreTwo(String script) {
    long same = 0;
    long different = 0;
    for (YamlMap file : FILES.yaml("lexicon/spellings.yaml")) {
      for (YamlMap example : file.maps("examples")) {
        if (example.findText("script").filter(script::equals).isPresent()) {
          same += example.has("same") ? 1 : 0;
          different += example.has("different") ? 1 : 0;
        }
      }
    }
    assertTrue(same >= 4, script + " same: " + same);
    assertTrue(different >= 4, script + " different: " + different);
  }
}
