package org.orontes.coding.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.model.AnnotatedArticle;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** The mentions of an article by sentence and word. */
public final class MentionIndex {
  private final Map<Integer, List<Mention>> bySentence = new HashMap<>();
  private final Map<Sentence, KnownWords> words = new IdentityHashMap<>();
  private final Set<String> calledInFull = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private @Nullable KnownWords last;

  /** Sorts an article's mentions by its sentences. */
  public MentionIndex(AnnotatedArticle article) {
    List<Sentence> sentences = article.sentences();
    int s = 0;
    for (Mention m : article.mentions()) {
      if (m.id() != null && m.kind() == MentionKind.PERSON && m.text().indexOf(' ') > 0) {
        calledInFull.add(m.id());
        surnames.add(m.text().substring(m.text().lastIndexOf(' ') + 1));
      }
      while (s < sentences.size() && sentences.get(s).span().end() <= m.span().start()) {
        s++;
      }
      if (s < sentences.size() && sentences.get(s).span().overlaps(m.span())) {
        bySentence.computeIfAbsent(sentences.get(s).span().start(), k -> new ArrayList<>()).add(m);
      }
    }
  }

  /** What was worked out of the words of a sentence. An index serves one article on one thread. */
  KnownWords words(Sentence sentence) {
    KnownWords known = last;
    if (known == null || known.sentence != sentence) {
      known = words.computeIfAbsent(sentence, s -> new KnownWords(s, mentions(s)));
      last = known;
    }
    return known;
  }

  private List<Mention> mentions(Sentence sentence) {
    return bySentence.getOrDefault(sentence.span().start(), List.of());
  }

  /** True if the article somewhere calls a person by more than one name. */
  boolean isCalledInFull(@Nullable String id) {
    return id != null && calledInFull.contains(id);
  }

  /** True if the article somewhere names a person whose last name this is. */
  boolean isSurname(String word) {
    return surnames.contains(word);
  }

  /** The mentions of a sentence, by position. */
  public List<Mention> in(Sentence sentence) {
    return words(sentence).mentions;
  }

  /** The longest mention that holds a word and is not just an adjective in a longer name. */
  public Optional<Mention> over(Sentence sentence, Token token) {
    KnownWords of = words(sentence);
    Optional<Mention> known = of.over[token.index()];
    if (known == null) {
      known = longest(of, token);
      of.over[token.index()] = known;
    }
    return known;
  }

  private static Optional<Mention> longest(KnownWords of, Token token) {
    Sentence sentence = of.sentence;
    Mention best = null;
    for (Mention m : of.mentions) {
      if (m.span().contains(token.span())
          && (best == null || isThingAround(sentence, best, token) || isLonger(m, best))
          && (best == null || !isThingAround(sentence, m, token))) {
        best = m;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isLonger(Mention m, Mention than) {
    return m.span().length() > than.span().length();
  }

  /** "Israeli" in "Israeli tanks" stands for somebody, and not for the tanks. */
  private static boolean isThingAround(Sentence sentence, Mention m, Token token) {
    return m.kind() == MentionKind.THING
        && token.index() + 1 < sentence.tokens().size()
        && m.span().end() > token.span().end()
        && Syntax.headOf(sentence, m.span()).filter(h -> h.index() != token.index()).isPresent();
  }

  /** The mentions that lie within a stretch of a sentence. */
  public List<Mention> within(Sentence sentence, Span span) {
    List<Mention> within = new ArrayList<>();
    for (Mention m : in(sentence)) {
      if (span.contains(m.span())) {
        within.add(m);
      }
    }
    return within;
  }
}
