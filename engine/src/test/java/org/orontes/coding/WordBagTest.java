package org.orontes.coding;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.MeansLexicon;
import org.orontes.model.Span;
import org.orontes.model.Token;

/** Words and phrases of a group among the words of a sentence. */
final class WordBagTest {
  private static final MeansLexicon MEANS = Knowledge.load(KnowledgeFiles.ours()).means();
  private static final List<String> GROUPS =
      List.of("suicide", "aircraft", "grenade", "planted", "guns", "demonstration", "lethal");

  /** Every word and phrase is found, alone and among others, and none in other words. */
  @Test
  void findsTheWordsOfAGroup() {
    for (String name : GROUPS) {
      MeansLexicon.Group group = MEANS.getGroup(name);
      for (String words : group.words()) {
        assertTrue(bag(words).has(group), words);
        assertTrue(bag("zzyx " + words + " zzyx").has(group), words);
        assertTrue(WordBag.joined(List.of(bag("zzyx"), bag(words))).has(group), words);
      }
      assertFalse(bag("zzyx").has(group), name);
      assertFalse(bag("").has(group), name);
    }
  }

  /** The first word of a phrase is not the phrase. */
  @Test
  void findsNoPhraseInItsFirstWord() {
    int phrases = 0;
    for (String name : GROUPS) {
      MeansLexicon.Group group = MEANS.getGroup(name);
      for (String first : group.phrases().keySet()) {
        if (!group.contains(first)) {
          assertFalse(bag(first + " zzyx").has(group), first);
          phrases++;
        }
      }
    }
    assertTrue(phrases > 0);
  }

  private static WordBag bag(String words) {
    List<Token> tokens = new ArrayList<>();
    for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
      int i = tokens.size();
      tokens.add(new Token(i, new Span(i, i + 1), word, word, "NN", -1, "root"));
    }
    return WordBag.of(MEANS, tokens);
  }
}
