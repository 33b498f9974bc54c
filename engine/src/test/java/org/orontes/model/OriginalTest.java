package org.orontes.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** What stands in the original where the translation stands. */
class OriginalTest {
  private static final String TRANSLATION = "The army left.\n\nThe town is calm.\nSchools open.";

  private static String beside(Original original, String words) {
    int start = TRANSLATION.indexOf(words);
    Original.Passage passage =
        original.beside(TRANSLATION, new Span(start, start + words.length()));
    return passage.aligned() + " " + passage.span().of(original.text());
  }

  @Test
  void asManyParagraphsAreSetSideBySide() {
    Original original =
        new Original("es", "  El ejército se fue.\n\n\nLa ciudad está en calma.\r\nAbren. ");
    assertEquals("PARAGRAPH El ejército se fue.", beside(original, "army"));
    assertEquals("PARAGRAPH La ciudad está en calma.", beside(original, "calm"));
    assertEquals(
        "PARAGRAPH La ciudad está en calma.\r\nAbren.", beside(original, "calm.\nSchools"));
  }

  @Test
  void otherwiseOnlyTheWholeTextIsToldHonestly() {
    Original original = new Original("es", "El ejército se fue.\nLa ciudad está en calma.");
    assertEquals("WHOLE " + original.text(), beside(original, "army"));
    Original one = new Original("es", "Se fue.");
    assertEquals(Original.Aligned.WHOLE, one.beside("It left.", new Span(0, 2)).aligned());
  }

  @Test
  void anOriginalHasWords() {
    assertThrows(IllegalArgumentException.class, () -> new Original("ar", " \n "));
  }
}
