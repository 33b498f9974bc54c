package org.orontes.annotate.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.model.Article;
import org.orontes.model.Region;
import org.orontes.model.RegionKind;
import org.orontes.model.Span;

/** A caption tells what is over in the present tense. */
class CaptionTimesTest {
  private static final String TEXT = "Traders open their shops in the port on Sunday.";
  private static final LocalDate MONDAY = LocalDate.of(2024, 12, 9);

  @Test
  void itsDayIsBeforeThePublication() {
    assertEquals(List.of("2024-12-08"), found(RegionKind.CAPTION, TEXT));
    assertEquals(
        List.of("2024-12-08"),
        found(RegionKind.CAPTION, "Traders of Wad Bakr mourn the loss of the market on Sunday."));
  }

  @Test
  void elsewhereThePresentOfATimetableLiesAhead() {
    assertEquals(List.of("2024-12-15"), found(RegionKind.BODY, TEXT));
  }

  private static List<String> found(RegionKind kind, String text) {
    Region region = Region.of(kind, new Span(0, text.length()), "en");
    Article article = Texts.article(text, MONDAY, List.of(region));
    return Texts.TAGGER.find(article, Reader.read(article)).stream()
        .map(t -> t.when().edtf())
        .toList();
  }
}
