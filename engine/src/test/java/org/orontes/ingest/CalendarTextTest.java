package org.orontes.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.Layout;

class CalendarTextTest {
  private static final CalendarText CALENDAR = new CalendarText(Layout.load(KnowledgeFiles.ours()));

  @Test
  void readsADayHoweverItIsPrinted() {
    for (String printed :
        List.of(
            "March 3, 2021",
            "3 March 2021",
            "Wed, 03 Mar 2021 14:05:00 GMT",
            "Wednesday, March 3rd, 2021",
            "3 MAR 21",
            "2021-03-03",
            "2021-03-03T22:10:00-05:00",
            "2021/3/3",
            "03.03.2021",
            "3/3/2021")) {
      assertEquals(Optional.of(LocalDate.of(2021, 3, 3)), CALENDAR.parse(printed), printed);
    }
    assertEquals(Optional.of(LocalDate.of(1989, 7, 5)), CALENDAR.parse("5 JUL 89"));
    assertEquals(Optional.of(LocalDate.of(2021, 4, 23)), CALENDAR.parse("04/23/2021"));
    assertEquals(Optional.of(LocalDate.of(2021, 4, 23)), CALENDAR.parse("23/04/2021"));
  }

  @Test
  void whatIsNoDayOrTwoIsNone() {
    for (String printed :
        List.of("04/03/2021", "March 2021", "31 February 2021", "yesterday", "", "2021-13-40")) {
      assertEquals(Optional.empty(), CALENDAR.parse(printed), printed);
    }
  }

  @Test
  void findsDaysInSentences() {
    assertEquals(
        List.of(LocalDate.of(2021, 3, 2), LocalDate.of(2019, 3, 4)),
        CALENDAR.listDates("Bria on Tuesday, March 2, 2021, as on 4 March 2019. May 5 may come."));
    assertEquals(
        List.of(DayOfWeek.TUESDAY), CALENDAR.listWeekdays("On Tuesday he sat in the sun."));
    assertEquals(
        Optional.of(MonthDay.of(3, 14)), CALENDAR.findMonthDay("GOMA, March 14 (Reuters) -"));
  }
}
