package org.orontes.reconcile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orontes.model.Claim;
import org.orontes.model.CodedArticle;
import org.orontes.model.EventTime;
import org.orontes.model.TimeMention;
import org.orontes.model.When;

/**
 * How much is told of each day: by how many claims that name it, and how often reports speak of it
 * at all, against how much they speak of the days around it. A day on which something happened
 * stands out from its month, whether reports of that month are many or few.
 */
final class DayWeights {
  /** Days before and after that a day is held against. */
  private static final int AROUND = 15;

  private final Map<LocalDate, Double> told;

  private DayWeights(Map<LocalDate, Double> told) {
    this.told = told;
  }

  static DayWeights of(List<CodedArticle> articles) {
    Map<LocalDate, Double> told = new HashMap<>();
    for (CodedArticle article : articles) {
      for (TimeMention time : article.times()) {
        add(time.when(), told);
      }
      for (Claim claim : article.claims()) {
        EventTime time = claim.time();
        if (time != null && claim.isNews() && !time.when().basis().contains("inferred")) {
          add(time.when(), told);
        }
      }
    }
    return new DayWeights(told);
  }

  private static void add(When when, Map<LocalDate, Double> told) {
    if (when.from() != null && when.from().equals(when.to())) {
      told.merge(when.from(), 1.0, Double::sum);
    }
  }

  /** Weight of a day, at least 0. */
  double of(LocalDate day) {
    double around =
        day.minusDays(AROUND)
                .datesUntil(day.plusDays(AROUND + 1))
                .mapToDouble(d -> told.getOrDefault(d, 0.0))
                .sum()
            / (2 * AROUND + 1);
    return told.getOrDefault(day, 0.0) / (1 + around);
  }
}
