package org.orontes.annotate.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Dates counted from the event told before. */
class StoryTest {

  private static void means(String text, String... edtf) {
    List<String> found =
        Reader.find(text, Texts.PUBLISHED).stream().map(f -> f.mention().when().edtf()).toList();
    assertEquals(List.of(edtf), found, text);
  }

  @Test
  void daysGoOnFromTheLastEvent() {
    means(
        "The offensive began on Nov. 27. Five days later, rebels took the airport.",
        "2024-11-27",
        "2024-12-02");
    means(
        "Rebels took the bridge on Dec. 3. The following day the army left. That night it burned.",
        "2024-12-03",
        "2024-12-04",
        "2024-12-04");
  }

  @Test
  void aDateOfSayingIsNoEvent() {
    means(
        "Rebels took the bridge on Dec. 3, an official said on Thursday. The next day it burned.",
        "2024-12-03",
        "2024-12-05",
        "2024-12-04");
  }

  @Test
  void yearsKeepTheLengthOfWhatTheyAreCountedFrom() {
    means(
        "Exports rose in the third quarter, compared with a loss a year earlier.",
        "2024-07/2024-09",
        "2023-07/2023-09");
    means("The war began in 2011. Two years later, the dam was lost.", "2011", "2013");
  }

  @Test
  void aComparisonIsNotGoneOnFrom() {
    means(
        "Exports rose in the third quarter from a year earlier. In the quarter imports fell.",
        "2024-07/2024-09",
        "2023-07/2023-09",
        "2024-07/2024-09");
  }

  @Test
  void withoutAnEventBeforeNothingIsGuessed() {
    means("The next day the bridge was closed.", "XXXX");
    assertEquals(
        List.of("no date of an event before to count from"),
        Texts.find("The next day it was closed.", Texts.PUBLISHED).stream()
            .map(t -> t.when().basis())
            .toList());
  }

  @Test
  void anHourBelongsToTheDayNamedNearest() {
    means(
        "The blast came at about 10:35 a.m. on Friday and the second at dusk on Saturday.",
        "2024-12-06",
        "2024-12-07");
    means("On Thursday they left the city at 3 a.m. under fire.", "2024-12-05", "2024-12-05");
  }

  @Test
  void whatWasEarlierThanASayingCountsFromItsDay() {
    means(
        "The army said on Friday that its troops had left the town a day earlier.",
        "2024-12-06",
        "2024-12-05");
    means(
        "Rebels took the bridge on Dec. 3, the army said on Friday. It had left a day earlier.",
        "2024-12-03",
        "2024-12-06",
        "2024-12-02");
    means(
        "The army said on Friday that it had lost the bridge on Dec. 3 and left a day later.",
        "2024-12-06",
        "2024-12-03",
        "2024-12-04");
  }

  @Test
  void aCountFarFromEveryDayIsFromTheWriting() {
    String far = " The hills were quiet. Rain fell. Nobody came. The road was empty.";
    means(
        "Shells hit the mill on Thursday." + far + " Rebels took the bridge three days earlier.",
        "2024-12-05",
        "2024-12-06");
    means(
        "Shells hit the mill on Thursday. Rebels took the bridge three days earlier.",
        "2024-12-05",
        "2024-12-02");
  }
}
