package org.orontes.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import java.util.Spliterator;

/**
 * Words in order, not to be changed: all of a sentence, those that hang on one word, a stretch. A
 * class of its own because every stage walks through words all the time: of one kind of list the
 * Java machine makes a plain loop, of the several behind {@link java.util.List#of} it does not.
 */
final class TokenList extends AbstractList<Token> implements RandomAccess {
  private static final TokenList NONE = new TokenList(new Token[0], 0, 0);

  private final Token[] words;
  private final int from;
  private final int to;

  private TokenList(Token[] words, int from, int to) {
    this.words = words;
    this.from = from;
    this.to = to;
  }

  /** A copy of some words. */
  static TokenList of(Collection<Token> words) {
    return words.isEmpty() ? NONE : new TokenList(words.toArray(Token[]::new), 0, words.size());
  }

  @Override
  public Token get(int index) {
    if (index < 0 || index >= to - from) {
      throw new IndexOutOfBoundsException("Word " + index + " of " + (to - from));
    }
    return words[from + index];
  }

  @Override
  public int size() {
    return to - from;
  }

  @Override
  public TokenList subList(int first, int behind) {
    if (first < 0 || behind > to - from || first > behind) {
      throw new IndexOutOfBoundsException(
          "Words " + first + " to " + behind + " of " + (to - from));
    }
    return first == behind ? NONE : new TokenList(words, from + first, from + behind);
  }

  @Override
  public Iterator<Token> iterator() {
    return new Walk(words, from, to);
  }

  @Override
  public Spliterator<Token> spliterator() {
    return Arrays.spliterator(words, from, to);
  }

  private static final class Walk implements Iterator<Token> {
    private final Token[] words;
    private final int to;
    private int next;

    Walk(Token[] words, int from, int to) {
      this.words = words;
      this.next = from;
      this.to = to;
    }

    @Override
    public boolean hasNext() {
      return next < to;
    }

    @Override
    public Token next() {
      if (next >= to) {
        throw new NoSuchElementException();
      }
      return words[next++];
    }
  }
}
