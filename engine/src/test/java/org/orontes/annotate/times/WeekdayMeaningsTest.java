package org.orontes.annotate.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.model.Region;
import org.orontes.model.RegionKind;
import org.orontes.model.Span;

/** Weekdays by the tense of the verb that governs them; the articles are of Monday 2024-12-09. */
class WeekdayMeaningsTest {

  private static void means(String text, String... edtf) {
    List<String> found =
        Reader.find(text, Texts.PUBLISHED).stream().map(f -> f.mention().when().edtf()).toList();
    assertEquals(List.of(edtf), found, text);
  }

  @Test
  void thePastTenseLooksBack() {
    means("Rebels entered the city on Thursday.", "2024-12-05");
    means("The army has withdrawn from Homs since Friday.", "2024-12-06");
    means("The city was shelled on Sunday night.", "2024-12-08");
    means("A convoy hit on Tuesday was carrying flour.", "2024-12-03");
  }

  @Test
  void theDayOfPublicationCountsAsPast() {
    means("Rebels entered the city on Monday.", "2024-12-09");
  }

  @Test
  void theFutureLooksAhead() {
    means("The council will meet on Thursday.", "2024-12-12");
    means("The council is expected to meet on Thursday.", "2024-12-12");
    means("The minister plans to visit Ankara on Friday.", "2024-12-13");
    means("The envoy is due in Doha on Wednesday.", "2024-12-11");
    means("The talks were postponed until Thursday.", "2024-12-12");
    means("The talks have been moved to Saturday.", "2024-12-14");
    means("The first buses could leave as early as Tuesday.", "2024-12-10");
  }

  @Test
  void eachDateHasTheTenseOfItsOwnVerb() {
    means(
        "Officials said on Thursday that the army will withdraw on Saturday.",
        "2024-12-05",
        "2024-12-14");
  }

  @Test
  void whatIsOverStaysBehindUntilAndBy() {
    means("Until Thursday, the army had not left the town.", "2024-12-05");
    means("By Friday, rebels had taken the airport.", "2024-12-06");
    means("The militia promised to hand over the post by Friday.", "2024-12-13");
  }

  @Test
  void whatWasDoneToSomeoneWhoRefusedIsOver() {
    means("The ministry declined to comment on Thursday.", "2024-12-05");
  }

  @Test
  void anEventOfADayHasHappenedAndAnAppointmentMayBeAhead() {
    means("The attorney general will look into Friday's attack.", "2024-12-06");
    means("The envoy will attend Friday's meeting.", "2024-12-13");
  }

  @Test
  void aHeadlineTellsThePastInThePresent() {
    String text = "President leaves capital on Sunday";
    Region headline = Region.of(RegionKind.HEADLINE, new Span(0, text.length()), "en");
    var article = Texts.article(text, Texts.PUBLISHED, List.of(headline));
    assertEquals(
        LocalDate.of(2024, 12, 8),
        Texts.TAGGER.find(article, Reader.read(article)).get(0).when().from());
  }

  @Test
  void theBasisSaysWhichWeekdayAndFromWhere() {
    assertEquals(
        List.of("weekday before publication"),
        Texts.find("Rebels entered on Thursday.", Texts.PUBLISHED).stream()
            .map(t -> t.when().basis())
            .toList());
  }
}
