package org.orontes.annotate.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.orontes.annotate.parse.Parsed.token;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.WordLexicon;
import org.orontes.model.Token;

class SpeakersAtEndTest {
  private static final WordLexicon WORDS = WordLexicon.load(KnowledgeFiles.ours(), "en");

  private static List<Token> sentence(String verb, String between) {
    return List.of(
        token(0, "airport", "NN", 1, "nsubj"),
        token(1, "falls", "VBZ", -1, "root"),
        token(
            2, between, between.equals(",") ? "," : "CC", 1, between.equals(",") ? "punct" : "cc"),
        token(3, "officials", "NNS", 4, "nsubj"),
        token(4, verb, "VBP", 1, "conj"),
        token(5, ".", ".", 4, "punct"));
  }

  private static String arc(List<Token> tokens, int index) {
    return Parsed.arc(SpeakersAtEnd.mend(tokens, WORDS), index);
  }

  @Test
  void whoSaysSoAtTheEndGovernsWhatIsSaid() {
    assertEquals("root>-1", arc(sentence("claim", ","), 4));
    assertEquals("ccomp>4", arc(sentence("claim", ","), 1));
  }

  @Test
  void anotherDeedAtTheEndIsOneMoreDeed() {
    assertEquals("conj>1", arc(sentence("flee", ","), 4));
  }

  @Test
  void whatIsJoinedByAndIsOneMoreClause() {
    assertEquals("conj>1", arc(sentence("claim", "and"), 4));
  }
}
