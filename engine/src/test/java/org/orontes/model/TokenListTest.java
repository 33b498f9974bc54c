package org.orontes.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** A list of words like any other that is not to be changed. */
final class TokenListTest {
  private static final List<Token> WORDS = List.of(word(0), word(1), word(2), word(3), word(4));
  private static final TokenList LIST = TokenList.of(WORDS);

  @Test
  void holdsTheWordsInOrder() {
    assertEquals(WORDS, LIST);
    assertEquals(WORDS, new ArrayList<>(LIST));
    assertEquals(WORDS, LIST.stream().toList());
    assertEquals(List.of(), TokenList.of(List.of()));
  }

  @Test
  void keepsToItsStretch() {
    TokenList middle = LIST.subList(1, 4);
    assertEquals(WORDS.subList(1, 4), middle);
    assertEquals(List.of(WORDS.get(2)), middle.subList(1, 2));
    assertEquals(WORDS.subList(1, 4), middle.stream().toList());
    assertEquals(List.of(), middle.subList(3, 3));
    assertThrows(IndexOutOfBoundsException.class, () -> middle.get(3));
    assertThrows(IndexOutOfBoundsException.class, () -> middle.get(-1));
    assertThrows(IndexOutOfBoundsException.class, () -> middle.subList(0, 4));
  }

  @Test
  void endsAndIsNotChanged() {
    var walk = LIST.subList(4, 5).iterator();
    assertEquals(WORDS.get(4), walk.next());
    assertThrows(NoSuchElementException.class, walk::next);
    assertThrows(UnsupportedOperationException.class, () -> LIST.set(0, WORDS.get(1)));
  }

  /** What the list was made of may change afterwards. */
  @Test
  void isACopy() {
    List<Token> given = new ArrayList<>(WORDS);
    TokenList list = TokenList.of(given);
    given.set(0, WORDS.get(4));
    assertEquals(WORDS, list);
  }

  private static Token word(int index) {
    return new Token(index, new Span(index, index + 1), "w", "w", "NN", -1, "root");
  }
}
