package org.orontes.coding.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame;
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
  private final Map<Integer, Set<String>> kinds = new HashMap<>();
  private final Map<Integer, Optional<Frame>> frames = new HashMap<>();
  private final Map<KindBits, Map<Integer, Long>> bits = new IdentityHashMap<>();
  private final Set<String> calledInFull = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();

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

  /**
   * The kinds of a word, worked out when first asked for: every rule that knows a verb asks for
   * those of its subject. An index serves one article on one thread.
   */
  Set<String> kinds(Token word, Supplier<Set<String>> find) {
    Set<String> known = kinds.get(word.span().start());
    if (known == null) {
      known = Set.copyOf(find.get());
      kinds.put(word.span().start(), known);
    }
    return known;
  }

  /**
   * The bits of words that slots asked for, by twice the word's start; one map for each rule book.
   */
  Map<Integer, Long> bits(KindBits book) {
    return bits.computeIfAbsent(book, k -> new HashMap<>());
  }

  /** The frame of a word, built when first asked for: rules, facts and places ask for the same. */
  Optional<Frame> frame(Token word, Supplier<Optional<Frame>> build) {
    Optional<Frame> known = frames.get(word.span().start());
    if (known == null) {
      known = build.get();
      frames.put(word.span().start(), known);
    }
    return known;
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
    return bySentence.getOrDefault(sentence.span().start(), List.of());
  }

  /** The longest mention that holds a word and is not just an adjective in a longer name. */
  public Optional<Mention> over(Sentence sentence, Token token) {
    Mention best = null;
    for (Mention m : in(sentence)) {
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
    return in(sentence).stream().filter(m -> span.contains(m.span())).toList();
  }
}
