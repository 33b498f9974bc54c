package org.orontes.annotate.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.WordLexicon;
import org.orontes.knowledge.YamlMap;
import org.orontes.pipeline.TestEngine;

/** The examples of lexicon/en/words.yaml. */
class WordListsTest {
  private static final Lemmas LEMMAS = new Lemmas(WordLexicon.load(KnowledgeFiles.ours(), "en"));

  @Test
  void everyExampleHolds() {
    int seen = 0;
    for (YamlMap file : KnowledgeFiles.ours().yaml("lexicon/en/words.yaml")) {
      for (YamlMap example : file.maps("examples")) {
        seen++;
        if (example.has("one")) {
          assertEquals(1, sentences(example.text("one")), example.text("one"));
        } else if (example.has("two")) {
          assertEquals(2, sentences(example.text("two")), example.text("two"));
        } else if (example.has("done")) {
          assertTrue(isDone(example.text("done"), example.text("form")), example.text("done"));
        } else if (example.has("active")) {
          assertFalse(isDone(example.text("active"), example.text("form")), example.text("active"));
        } else {
          String form = example.text("form");
          assertEquals(example.text("lemma"), LEMMAS.mend(form, form, "VBD"), form);
        }
      }
    }
    assertTrue(seen >= 4);
  }

  /** True if the verb is read as done to its subject. */
  private static boolean isDone(String line, String form) {
    return TestEngine.annotate(line, null).sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream().filter(t -> t.form().equals(form)))
        .anyMatch(t -> t.pos().equals("VBN"));
  }

  private static int sentences(String text) {
    return List.copyOf(TestEngine.code(text, null).sentences()).size();
  }
}
