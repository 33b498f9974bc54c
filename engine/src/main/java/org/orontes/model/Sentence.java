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
  private final List<Token> tokens;
  private final List<List<Token>> children;

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
    this.tokens = List.copyOf(tokens);
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
    this.children = below.stream().map(List::copyOf).toList();
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
    return children.get(token.index());
  }

  /** The governing word; throws for a root. */
  public Token head(Token token) {
    return tokens.get(token.head());
  }

  /** Smallest span over a token and all that hangs on it. */
  public Span subtree(Token token) {
    List<Token> below = children(token);
    if (below.isEmpty()) {
      return token.span();
    }
    int start = token.span().start();
    int end = token.span().end();
    for (Token child : below) {
      Span part = subtree(child);
      start = Math.min(start, part.start());
      end = Math.max(end, part.end());
    }
    return new Span(start, end);
  }

  /** The tokens that {@code where} overlaps, in order. */
  public List<Token> within(Span where) {
    int from = 0;
    while (from < tokens.size() && tokens.get(from).span().end() <= where.start()) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.get(to).span().start() < where.end()) {
      to++;
    }
    return tokens.subList(from, to);
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
