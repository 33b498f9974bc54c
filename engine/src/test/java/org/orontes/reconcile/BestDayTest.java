package org.orontes.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orontes.model.CodedArticle;
import org.orontes.model.When;
import org.orontes.pipeline.TestEngine;

class BestDayTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2024, 3, 13);

  private record Report(LocalDate published, String text) {}

  private static Report report(int daysLater, String text) {
    return new Report(WEDNESDAY.plusDays(daysLater), text);
  }

  private static Optional<LocalDate> dayOf(Report... reports) {
    List<ClaimInContext> claims = new ArrayList<>();
    for (Report report : reports) {
      CodedArticle coded =
          TestEngine.engine()
              .code(TestEngine.article("Outlet " + claims.size(), report.text, report.published));
      coded.claims().stream()
          .filter(c -> c.type().type().equals("ASSAULT"))
          .forEach(c -> claims.add(new ClaimInContext(c, coded.article())));
    }
    return BestDay.of(claims).map(When::from);
  }

  @Test
  void oneDayInDifferentWordsIsOneDay() {
    assertEquals(
        Optional.of(WEDNESDAY),
        dayOf(
            report(0, "Raiders killed two herders in Pibor today."),
            report(1, "Raiders killed two herders in Pibor on Wednesday."),
            report(2, "Raiders killed two herders in Pibor on 13 March 2024."),
            report(5, "Raiders killed two herders in Pibor on 2 March 2024."),
            report(6, "Raiders killed two herders in Pibor on 2 March 2024.")));
  }

  @Test
  void reportsWithoutADayAreForTheDaysBeforeThem() {
    assertEquals(
        Optional.of(WEDNESDAY),
        dayOf(
            report(1, "Raiders killed two herders in Pibor on Wednesday."),
            report(1, "Raiders killed two herders in Pibor."),
            report(2, "Raiders killed two herders in Pibor on 2 March 2024.")));
  }

  @Test
  void ofEqualsTheEarliestCounts() {
    assertEquals(
        Optional.of(LocalDate.of(2024, 3, 12)),
        dayOf(
            report(1, "Raiders killed two herders in Pibor on Wednesday."),
            report(1, "Raiders killed two herders in Pibor on Tuesday.")));
  }

  @Test
  void whatNobodyTellsIsNotMadeUp() {
    assertEquals(
        Optional.empty(),
        dayOf(
            report(0, "Raiders killed two herders in Pibor."),
            report(1, "Raiders killed two herders in Pibor this week.")));
  }
}
