package org.orontes.annotate.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.orontes.model.Article;
import org.orontes.model.Attribution;
import org.orontes.model.Mention;
import org.orontes.model.RegionKind;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Token;

/** What holds of every attribution, whatever the text and however wrong its parse. */
class AttributionProperties {
  private static final List<String> SENTENCES =
      List.of(
          "The army said that its troops had left Sarmin.",
          "“We will not leave,” he told reporters, “until the last soldier is home.”",
          "“The enemy has lost,” Ali said. “He will not come back.”",
          "“Nobody told us why.",
          "Forty people died, the ministry said, citing doctors.",
          "Airstrikes destroyed a depot, according to reports cited by Army Radio.",
          "The rebels reportedly freed hundreds of prisoners — the first such raid.",
          "The town fell, as rebels advanced.",
          "Its troops, the army said on Tuesday, had left.",
          "The group was accused by the UN of killing civilians.",
          "\"It's over,\" she added; \"go home.",
          "Army: town is ours",
          "He denied it.");

  private static final String[] WORDS = {
    "said",
    "says",
    "told",
    "denied",
    "according",
    "to",
    "reportedly",
    "claim",
    "army",
    "he",
    "“",
    "”",
    "\"",
    ",",
    ".",
    ":",
    ";",
    "—",
    "-",
    "that",
    "which",
    "by",
    "of",
    "statement",
    "quoted",
    "citing",
    "called",
    "as",
    "video",
    "in",
    "Ali",
    "left",
    "and",
    "not",
    "warned",
    "confident"
  };
  private static final String[] TAGS = {
    "NN", "NNS", "NNP", "VBD", "VBZ", "VBG", "VBN", "VB", "PRP", "PRP$", "IN", "TO", "DT", "JJ",
    "RB", "CC", "CD", "WP", "WDT", "``", "''", ",", ".", ":", "MD"
  };
  private static final String[] ARCS = {
    "nsubj",
    "nsubjpass",
    "dobj",
    "ccomp",
    "xcomp",
    "advcl",
    "acl",
    "relcl",
    "prep",
    "pobj",
    "pcomp",
    "parataxis",
    "appos",
    "conj",
    "cc",
    "mark",
    "aux",
    "auxpass",
    "neg",
    "punct",
    "poss",
    "compound",
    "det",
    "advmod",
    "acomp",
    "oprd",
    "agent",
    "prt",
    "attr",
    "root",
    "dep",
    "vocative"
  };

  @Property(tries = 100)
  void spansHoldOfEveryText(@ForAll("texts") String text) {
    Article article = Spoken.article(RegionKind.BODY, text);
    check(text, Spoken.find(article, List.of()));
  }

  @Property(tries = 30)
  void theSameTextGivesTheSame(@ForAll("texts") String text) {
    assertEquals(Spoken.find(text), Spoken.find(text));
  }

  @Property(tries = 2000)
  void spansHoldOfEveryParse(@ForAll Random random) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      sentences.add(sentence(random, text));
      text.append(random.nextBoolean() ? " " : "\n");
    }
    Article article = Spoken.article(RegionKind.BODY, text.toString());
    List<Mention> mentions = List.of();
    List<Attribution> found = Spoken.FINDER.find(article, sentences, mentions);
    check(text.toString(), found);
    assertEquals(found, Spoken.FINDER.find(article, sentences, mentions));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> sentence = Arbitraries.of(SENTENCES);
    Arbitrary<String> gap = Arbitraries.of(" ", "\n", "\n\n", "  ");
    return Combinators.combine(sentence.list().ofMinSize(1).ofMaxSize(6), gap)
        .as((all, between) -> String.join(between, all));
  }

  private static void check(String text, List<Attribution> found) {
    Span all = new Span(0, text.length());
    List<Span> places = new ArrayList<>();
    for (Attribution a : found) {
      Span cue = a.cue();
      Span last = null;
      for (Span content : a.content()) {
        assertTrue(all.contains(content) && content.length() > 0, () -> "outside: " + a);
        assertTrue(cue == null || !content.overlaps(cue), () -> "cue in content: " + a);
        assertTrue(last == null || last.end() <= content.start(), "order: " + a);
        last = content;
      }
      assertTrue(cue == null || all.contains(cue));
      assertFalse(a.speaker().name().isBlank());
      if (a.speaker().span() != null) {
        assertEquals(a.speaker().span().of(text), a.speaker().text());
      }
      places.add(cue == null ? a.contentCover() : cue);
    }
    List<Span> sorted = new ArrayList<>(places);
    Collections.sort(sorted);
    assertEquals(sorted, places);
  }

  /** Any words with any tags and any arcs that form a forest. */
  private static Sentence sentence(Random random, StringBuilder text) {
    int start = text.length();
    int length = 1 + random.nextInt(14);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      String word = WORDS[random.nextInt(WORDS.length)];
      int at = text.length();
      text.append(word);
      Span span = new Span(at, at + word.length());
      if (random.nextInt(4) > 0 && i < length - 1) {
        text.append(' ');
      }
      String lemma =
          word.equals("said") || word.equals("says") ? "say" : word.equals("told") ? "tell" : word;
      tokens.add(
          new Token(
              i,
              span,
              word,
              lemma,
              TAGS[random.nextInt(TAGS.length)],
              head(random, i, length),
              ARCS[random.nextInt(ARCS.length)]));
    }
    return new Sentence(new Span(start, text.length()), 0, tokens);
  }

  /** Heads towards the middle word, so that no circle arises. */
  private static int head(Random random, int index, int length) {
    int root = length / 2;
    if (index == root) {
      return -1;
    }
    return index < root
        ? index + 1 + random.nextInt(root - index)
        : index - 1 - random.nextInt(index - root);
  }
}
