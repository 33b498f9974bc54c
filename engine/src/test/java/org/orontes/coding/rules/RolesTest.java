package org.orontes.coding.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.model.Span;
import org.orontes.model.Token;

/** What fills slots. */
final class RolesTest {
  private static final Argument ONE = argument(1);
  private static final Argument TWO = argument(2);

  @Test
  void keepsWhatFillsEachLetter() {
    Roles roles = Roles.NONE.and('R', List.of(ONE)).and('R', List.of(TWO)).and('A', List.of(TWO));
    assertEquals(List.of(ONE, TWO), roles.of('R'));
    assertEquals(List.of(TWO), roles.of('A'));
    assertEquals(List.of(), roles.of('P'));
    assertEquals(List.of(TWO), roles.with('R', List.of(TWO)).of('R'));
    assertEquals(List.of(ONE, TWO), roles.of('R')); // the first stays as it was
  }

  @Test
  void knowsWhichWordsItHolds() {
    Roles roles = Roles.NONE.with('P', List.of(ONE));
    assertTrue(roles.hold(1));
    assertFalse(roles.hold(2));
    assertFalse(Roles.NONE.hold(1));
  }

  @Test
  void knowsWhetherThereIsMoreThanOneLetter() {
    Roles place = Roles.NONE.with('P', List.of(ONE));
    assertFalse(place.fillMoreThan('P'));
    assertTrue(place.fillMoreThan('A'));
    assertTrue(place.with('A', List.of(TWO)).fillMoreThan('P'));
    assertFalse(place.with('A', List.of()).fillMoreThan('P'));
  }

  private static Argument argument(int word) {
    Token head = new Token(word, new Span(word, word + 1), "w", "w", "NN", -1, "root");
    return new Argument(Role.OBJECT, "", head, false);
  }
}
