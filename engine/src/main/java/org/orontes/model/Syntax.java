package org.orontes.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ways through the arcs of a sentence that more than one stage goes. */
public final class Syntax {
  private static final Set<String> BEFORE_HEAD =
      Set.of(
          "compound",
          "nmod",
          "det",
          "poss",
          "num",
          "amod",
          "qmod",
          "neg",
          "predet",
          "case",
          "npadvmod",
          "advmod",
          "nn",
          "hyph",
          "hmod");

  private static final String[] PREPOSITIONS = {
    "prep", "agent", "dative", "loc", "dir", "bnf", "mnr"
  };

  private Syntax() {}

  /** The first child on this arc. */
  public static Optional<Token> child(Sentence sentence, Token token, String dep) {
    if (sentence.mayHave(token, dep)) {
      for (Token child : sentence.children(token)) {
        if (child.dep().equals(dep)) {
          return Optional.of(child);
        }
      }
    }
    return Optional.empty();
  }

  /** The first child on one of these arcs. */
  public static Optional<Token> child(Sentence sentence, Token token, String... deps) {
    if (!mayHave(sentence, token, deps)) {
      return Optional.empty();
    }
    for (Token child : sentence.children(token)) {
      for (String dep : deps) {
        if (child.dep().equals(dep)) {
          return Optional.of(child);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * "Sit-in", which the parser cuts in three, by the lemmas of its parts and the hyphen between
   * them.
   *
   * @param words some words in order
   * @param last where in them the last part stands
   * @return the compound, or empty if no hyphen stands right before that word
   */
  public static String hyphened(List<Token> words, int last) {
    if (last < 2 || !words.get(last - 1).form().equals("-")) {
      return "";
    }
    Token first = words.get(last - 2);
    boolean together = first.index() + 2 == words.get(last).index();
    return together ? first.lemma() + "-" + words.get(last).lemma() : "";
  }

  /** All children on this arc, in order; not to be changed. */
  public static List<Token> children(Sentence sentence, Token token, String dep) {
    List<Token> found = List.of();
    if (sentence.mayHave(token, dep)) {
      for (Token child : sentence.children(token)) {
        if (child.dep().equals(dep)) {
          found = with(found, child);
        }
      }
    }
    return found;
  }

  /** Most questions have no answer, which costs no list. */
  private static List<Token> with(List<Token> found, Token more) {
    List<Token> into = found.isEmpty() ? new ArrayList<>(4) : found;
    into.add(more);
    return into;
  }

  /** All children on one of these arcs, in order; not to be changed. */
  public static List<Token> children(Sentence sentence, Token token, String... deps) {
    List<Token> found = List.of();
    if (!mayHave(sentence, token, deps)) {
      return found;
    }
    for (Token child : sentence.children(token)) {
      for (String dep : deps) {
        if (child.dep().equals(dep)) {
          found = with(found, child);
          break;
        }
      }
    }
    return found;
  }

  private static boolean mayHave(Sentence sentence, Token token, String... deps) {
    for (String dep : deps) {
      if (sentence.mayHave(token, dep)) {
        return true;
      }
    }
    return false;
  }

  /** The token and all that are coordinated with it, in order; not to be changed. */
  public static List<Token> conjuncts(Sentence sentence, Token first) {
    if (child(sentence, first, "conj").isEmpty()) {
      return List.of(first);
    }
    List<Token> all = new ArrayList<>();
    collectConjuncts(sentence, first, all);
    all.sort((a, b) -> Integer.compare(a.index(), b.index()));
    return all;
  }

  private static void collectConjuncts(Sentence sentence, Token token, List<Token> all) {
    all.add(token);
    for (Token child : sentence.children(token)) {
      boolean and = child.dep().equals("conj") || isListed(sentence, child);
      if (and && all.size() < sentence.tokens().size()) {
        collectConjuncts(sentence, child, all);
      }
    }
  }

  /**
   * "A car and another two vehicles", "a policeman, a nurse and two traders": the parser takes what
   * stands beside in a list for an apposition. One with an article of its own before an "and" is
   * none.
   */
  private static boolean isListed(Sentence sentence, Token token) {
    if (!token.dep().equals("appos") || token.isProper() || token.head() < 0) {
      return false;
    }
    int before = first(sentence, token).index() - 1;
    if (before >= 0 && sentence.tokens().get(before).is("and", "or")) {
      return true;
    }
    return isCounted(sentence, sentence.head(token))
        && isCounted(sentence, token)
        && child(sentence, token, "conj").filter(c -> isCounted(sentence, c)).isPresent();
  }

  /** True for "a nurse", "two traders". */
  private static boolean isCounted(Sentence sentence, Token noun) {
    for (Token child : sentence.children(noun)) {
      if (child.pos().equals("CD") || child.is("a", "an", "another", "several", "some")) {
        return true;
      }
    }
    return false;
  }

  /** True for a verb behind "to". */
  public static boolean hasTo(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.pos().equals("TO")) {
        return true;
      }
    }
    return false;
  }

  /** The first word of all that hangs on a token. */
  public static Token first(Sentence sentence, Token token) {
    return sentence.first(token);
  }

  /** The noun that a preposition governs, if any. */
  public static Optional<Token> object(Sentence sentence, Token preposition) {
    return child(sentence, preposition, "pobj");
  }

  /** What the first "of" behind a word governs: "rebels" in "dozens of rebels". */
  public static Optional<Token> behindOf(Sentence sentence, Token token) {
    for (Token preposition : children(sentence, token, "prep")) {
      if (preposition.is("of")) {
        return object(sentence, preposition);
      }
    }
    return Optional.empty();
  }

  /**
   * The prepositions that hang on a token, in order, those stacked on one another included ("out
   * of", "according to").
   */
  public static List<Token> prepositions(Sentence sentence, Token token) {
    return children(sentence, token, PREPOSITIONS);
  }

  /**
   * The noun phrase of a head: its words before it and its "of", without what is told about it in
   * clauses, appositions and other prepositions.
   */
  public static Span phrase(Sentence sentence, Token head) {
    Span span = head.span();
    for (Token child : sentence.children(head)) {
      boolean before = child.index() < head.index() && BEFORE_HEAD.contains(child.dep());
      if (before && !startsClause(child) && !isSetOff(sentence, child, head)) {
        span = span.cover(sentence.subtree(child));
      } else if (child.dep().equals("prep") && child.is("of")) {
        Optional<Token> object = object(sentence, child);
        if (object.isPresent()) {
          span = span.cover(phrase(sentence, object.get()));
        }
      }
    }
    return span;
  }

  /** "1,600 km to the west, crowds": what a comma sets off is said of the clause. */
  private static boolean isSetOff(Sentence sentence, Token child, Token head) {
    boolean adverbial =
        child.dep().equals("npadvmod") || child.dep().equals("advmod") || child.pos().equals("IN");
    if (!adverbial) {
      return false;
    }
    for (int i = child.index() + 1; i < head.index(); i++) {
      if (sentence.tokens().get(i).form().equals(",")) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsClause(Token token) {
    return token.pos().equals("VBZ") || token.pos().equals("VBP") || token.pos().equals("MD");
  }

  /** The tokens from a phrase's first to its last, those of its subtree only. */
  public static List<Token> phraseTokens(Sentence sentence, Token head) {
    return sentence.within(phrase(sentence, head));
  }

  /** The highest token of a stretch: the one whose head lies outside it; the last if several. */
  public static Optional<Token> headOf(Sentence sentence, Span span) {
    Token found = null;
    for (Token token : sentence.within(span)) {
      boolean outside = token.head() < 0 || !sentence.head(token).span().overlaps(span);
      if (outside && !token.dep().equals("punct")) {
        found = token;
      }
    }
    return Optional.ofNullable(found);
  }
}
