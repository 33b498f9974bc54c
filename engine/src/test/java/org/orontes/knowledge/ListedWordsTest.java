package org.orontes.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words of named lists, some in several. */
final class ListedWordsTest {
  private final ListedWords words = new ListedWords();

  ListedWordsTest() {
    words.add("boats", List.of("punt", "barge"));
    words.add("kicks", List.of("punt"));
    words.add("boats", List.of("raft", "punt")); // a second file adds to the first
  }

  @Test
  void knowsTheListsOfAWord() {
    assertTrue(words.isIn("boats", "punt"));
    assertTrue(words.isIn("kicks", "punt"));
    assertTrue(words.isIn("boats", "raft"));
    assertFalse(words.isIn("kicks", "raft"));
    assertFalse(words.isIn("boats", "tree"));
    assertFalse(words.isIn("trees", "punt"));
  }

  @Test
  void givesAListInOrder() {
    assertEquals(List.of("barge", "punt", "raft"), words.list("boats"));
    assertEquals(List.of(), words.list("trees"));
  }
}
