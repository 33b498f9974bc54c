package org.orontes.coding.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.orontes.model.AnnotatedArticle;
import org.orontes.model.Mention;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Token;

/** The mentions of an article by sentence and word. */
public final class MentionIndex {
  private final Map<Integer, List<Mention>> bySentence = new HashMap<>();
  private final Map<Integer, Set<String>> kinds = new HashMap<>();

  /** Sorts an article's mentions by its sentences. */
  public MentionIndex(AnnotatedArticle article) {
    List<Sentence> sentences = article.sentences();
    int s = 0;
    for (Mention m : article.mentions()) {
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

  /** The mentions of a sentence, by position. */
  public List<Mention> in(Sentence sentence) {
    return bySentence.getOrDefault(sentence.span().start(), List.of());
  }

  /** The longest mention that holds a word and is not just an adjective in a longer name. */
  public Optional<Mention> over(Sentence sentence, Token token) {
    Mention best = null;
    for (Mention m : in(sentence)) {
      if (m.span().contains(token.span())
          && (best == null || m.span().length() > best.span().length())) {
        best = m;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The mentions that lie within a stretch of a sentence. */
  public List<Mention> within(Sentence sentence, Span span) {
    return in(sentence).stream().filter(m -> span.contains(m.span())).toList();
  }
}
