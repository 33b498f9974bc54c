package org.orontes.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.model.CodedArticle;
import org.orontes.pipeline.TestEngine;

class DayWeightsTest {
  private static final LocalDate FALL = LocalDate.of(2023, 12, 18);

  @Test
  void aDayThatLaterReportsLookBackAtOutweighsItsNeighbours() {
    List<CodedArticle> articles =
        List.of(
            TestEngine.code("The RSF took Wad Madani on 18 December 2023.", FALL.plusDays(1)),
            TestEngine.code(
                "Prices in Sennar have doubled since 18 December 2023.", FALL.plusDays(20)),
            TestEngine.code("A convoy left Kosti on 16 December 2023.", FALL));
    DayWeights weights = DayWeights.of(articles);
    assertTrue(weights.of(FALL) > weights.of(FALL.minusDays(2)));
    assertTrue(weights.of(FALL.minusDays(2)) > 0);
  }

  @Test
  void whatIsToldAgainOutweighsWhatWasOnlyReportedOnItsDay() {
    LocalDate visit = FALL.plusDays(4);
    List<CodedArticle> articles =
        List.of(
            TestEngine.code("An envoy arrived in Gedaref on 22 December 2023.", visit),
            TestEngine.code("The envoy met traders in Gedaref on 22 December 2023.", visit),
            TestEngine.code("Talks opened in Gedaref on 22 December 2023.", visit),
            TestEngine.code("Wad Madani fell to the RSF on 18 December 2023.", FALL.plusDays(9)));
    DayWeights weights = DayWeights.of(articles);
    assertTrue(weights.of(FALL) > weights.of(visit));
  }

  @Test
  void anArticleCountsOnceForADayHoweverOftenItNamesIt() {
    String once = "The RSF took Wad Madani on 18 December 2023.";
    String again = " Banks in Wad Madani have been shut since 18 December 2023.";
    LocalDate later = FALL.plusDays(9);
    assertEquals(
        DayWeights.of(List.of(TestEngine.code(once, later))).of(FALL),
        DayWeights.of(List.of(TestEngine.code(once + again + again, later))).of(FALL));
  }

  @Test
  void aDayThatNobodySpeaksOfWeighsNothing() {
    assertEquals(0, DayWeights.of(List.of()).of(FALL));
  }
}
