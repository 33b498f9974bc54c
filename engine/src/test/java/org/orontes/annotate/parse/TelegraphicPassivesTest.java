package org.orontes.annotate.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.orontes.annotate.parse.Parsed.token;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.WordLexicon;
import org.orontes.model.Token;

class TelegraphicPassivesTest {
  private static final WordLexicon WORDS = WordLexicon.load(KnowledgeFiles.ours(), "en");
  private static final List<Token> SHOT_DEAD =
      List.of(
          token(0, "Nurse", "NN", 1, "nsubj"),
          token(1, "shot", "VBD", -1, "root"),
          token(2, "dead", "JJ", 1, "dobj"),
          token(3, "in", "IN", 1, "prep"),
          token(4, "Tumaco", "NNP", 3, "pobj"));

  private static List<Token> mend(List<Token> tokens) {
    return TelegraphicPassives.mend(tokens, WORDS);
  }

  @Test
  void theNurseOfAHeadlineWasShot() {
    List<Token> mended = mend(SHOT_DEAD);
    assertEquals("nsubjpass>1", Parsed.arc(mended, 0));
    assertEquals("VBN", mended.get(1).pos());
    assertEquals("shoot", mended.get(1).lemma());
    assertEquals("oprd>1", Parsed.arc(mended, 2));
  }

  @Test
  void inAWholeSentenceTheSubjectActs() {
    List<Token> sentence = new ArrayList<>(SHOT_DEAD);
    sentence.add(token(5, ".", ".", 1, "punct"));
    assertEquals("nsubj>1", Parsed.arc(mend(sentence), 0));
  }

  @Test
  void whoHasAnObjectActs() {
    List<Token> tokens =
        List.of(
            token(0, "Gunmen", "NNS", 1, "nsubj"),
            token(1, "shot", "VBD", -1, "root"),
            token(2, "nurse", "NN", 1, "dobj"));
    assertEquals("nsubj>1", Parsed.arc(mend(tokens), 0));
  }

  @Test
  void aNounBehindAVictimIsAVerb() {
    List<Token> tokens =
        List.of(
            token(0, "Child", "NN", 1, "compound"),
            token(1, "shot", "NN", -1, "root"),
            token(2, "at", "IN", 1, "prep"),
            token(3, "school", "NN", 2, "pobj"));
    assertEquals("nsubjpass>1", Parsed.arc(mend(tokens), 0));
    assertEquals("VBN", mend(tokens).get(1).pos());
  }

  @Test
  void aNounWithNothingBehindItStaysOne() {
    List<Token> tokens =
        List.of(
            token(0, "Warning", "NN", 1, "compound"),
            token(1, "shot", "NN", -1, "root"),
            token(2, "again", "RB", 1, "advmod"));
    assertEquals("compound>1", Parsed.arc(mend(tokens), 0));
  }

  @Test
  void anArticleMakesASentenceOfIt() {
    List<Token> tokens =
        List.of(
            token(0, "The", "DT", 1, "det"),
            token(1, "nurse", "NN", 2, "nsubj"),
            token(2, "shot", "VBD", -1, "root"),
            token(3, "again", "RB", 2, "advmod"));
    assertEquals("nsubj>2", Parsed.arc(mend(tokens), 1));
  }
}
