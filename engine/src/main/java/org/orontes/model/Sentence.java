package org.orontes.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One sentence with its words and their dependencies.
 *
 * <p>{@code tokens} is empty for a sentence that was split off but not parsed (another language, no
 * words). The arcs form a forest: every token's head is another token of the sentence or -1.
 */
public final class Sentence {
  private final Span span;
  private final int region;
  private final TokenList tokens;
  private final TokenList[] children;
  private final List<Span> subtrees;
  private final int[] firsts;
  private final long[] arcs;

  /**
   * Makes a sentence.
   *
   * @param span where it stands in the article
   * @param region index of its region in the article
   * @param tokens in order, {@code tokens.get(i).index() == i}
   */
  public Sentence(Span span, int region, List<Token> tokens) {
    this.span = span;
    this.region = region;
    this.tokens = TokenList.of(tokens);
    List<List<Token>> below = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).index() != i) {
        throw new IllegalArgumentException("Token out of order: " + tokens.get(i));
      }
      below.add(new ArrayList<>());
    }
    for (Token token : tokens) {
      if (token.head() >= 0) {
        below.get(token.head()).add(token);
      }
    }
    this.arcs = new long[tokens.size()];
    for (Token token : tokens) {
      if (token.head() >= 0) {
        arcs[token.head()] |= arc(token.dep());
      }
    }
    this.children = below.stream().map(TokenList::of).toArray(TokenList[]::new);
    this.firsts = new int[tokens.size()];
    this.subtrees = subtrees(tokens, firsts);
  }

  /** The stretch over each token and all below it, which every stage asks for many times. */
  private static List<Span> subtrees(List<Token> tokens, int[] firsts) {
    int[] starts = new int[tokens.size()];
    int[] ends = new int[tokens.size()];
    for (Token token : tokens) {
      starts[token.index()] = token.span().start();
      ends[token.index()] = token.span().end();
      firsts[token.index()] = token.index();
    }
    for (Token token : tokens) {
      int above = token.head();
      for (int steps = 0; above >= 0 && steps < tokens.size(); steps++) {
        starts[above] = Math.min(starts[above], token.span().start());
        ends[above] = Math.max(ends[above], token.span().end());
        firsts[above] = Math.min(firsts[above], token.index());
        above = tokens.get(above).head();
      }
    }
    List<Span> spans = new ArrayList<>(tokens.size());
    for (int i = 0; i < starts.length; i++) {
      spans.add(new Span(starts[i], ends[i]));
    }
    return List.copyOf(spans);
  }

  /** Where the sentence stands in the article. */
  public Span span() {
    return span;
  }

  /** Index of the article's region that holds it. */
  public int region() {
    return region;
  }

  /** The words, in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The words that hang on {@code token}, in order. */
  public List<Token> children(Token token) {
    return children[token.index()];
  }

  /**
   * False if certainly no word hangs on {@code token} by an arc of this label: most questions for a
   * child have no answer, and this costs less than to look at the children.
   */
  boolean mayHave(Token token, String dep) {
    return (arcs[token.index()] & arc(dep)) != 0;
  }

  /** A bit for a label; a few labels share theirs. */
  private static long arc(String dep) {
    return 1L << dep.hashCode();
  }

  /** The governing word; throws for a root. */
  public Token head(Token token) {
    return tokens.get(token.head());
  }

  /** Smallest span over a token and all that hangs on it. */
  public Span subtree(Token token) {
    return subtrees.get(token.index());
  }

  /** The first of a token and all that hangs on it. */
  public Token first(Token token) {
    return tokens.get(firsts[token.index()]);
  }

  /** The tokens that {@code where} overlaps, in order. */
  public List<Token> within(Span where) {
    int from = firstBehind(where.start());
    int to = from;
    while (to < tokens.size() && tokens.get(to).span().start() < where.end()) {
      to++;
    }
    return tokens.subList(from, to);
  }

  private int firstBehind(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** True if {@code below} hangs on {@code above}, at any depth, or is the same token. */
  public boolean dominates(Token above, Token below) {
    Token at = below;
    for (int steps = 0; steps <= tokens.size(); steps++) {
      if (at.index() == above.index()) {
        return true;
      }
      if (at.head() < 0) {
        return false;
      }
      at = head(at);
    }
    return false;
  }
}
