package org.orontes.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.orontes.model.Span;

class OffsetsTest {
  private static final String TEXT = "a😀b😀😀c";

  @Test
  void countsCodePointsFromTheInputsStart() {
    Offsets offsets = Offsets.of(TEXT, 10);
    Span b = new Span(3, 4);
    assertEquals(12, offsets.start(b));
    assertEquals(13, offsets.end(b));
    assertEquals(b, offsets.span(12, 13));
    assertEquals(16, offsets.endOfText());
  }

  @Test
  void everySpanComesBack() {
    Offsets offsets = Offsets.of(TEXT, 7);
    int length = TEXT.codePointCount(0, TEXT.length());
    for (int start = 0; start <= length; start++) {
      for (int end = start; end <= length; end++) {
        Span span = new Span(TEXT.offsetByCodePoints(0, start), TEXT.offsetByCodePoints(0, end));
        assertEquals(span, offsets.span(7 + start, 7 + end));
        assertEquals(7 + start, offsets.start(span));
        assertEquals(7 + end, offsets.end(span));
      }
    }
  }

  @Test
  void aCutCharacterIsTakenWhole() {
    Offsets offsets = Offsets.of(TEXT, 0);
    assertEquals(new Span(1, 3), offsets.whole(new Span(2, 3)));
    assertEquals(new Span(1, 3), offsets.whole(new Span(1, 2)));
    assertEquals(1, offsets.start(new Span(2, 3)));
    assertEquals(2, offsets.end(new Span(1, 2)));
  }

  @Test
  void refusesWhatLiesOutside() {
    Offsets offsets = Offsets.of(TEXT, 10);
    assertThrows(IllegalArgumentException.class, () -> offsets.span(9, 11));
    assertThrows(IllegalArgumentException.class, () -> offsets.span(10, 17));
    assertThrows(IllegalArgumentException.class, () -> offsets.span(12, 11));
  }

  @Test
  void halfAPairCountsAsItself() {
    Offsets offsets = Offsets.of("x\uD83Dy", 0);
    assertEquals(2, offsets.start(new Span(2, 3)));
  }
}
