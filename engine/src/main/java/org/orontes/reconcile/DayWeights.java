package org.orontes.reconcile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Claim;
import org.orontes.model.CodedArticle;
import org.orontes.model.EventTime;
import org.orontes.model.TimeMention;
import org.orontes.model.When;

/**
 * How much a day matters: by how many later articles still speak of it, against how many speak of
 * the days around it. Every day has reports of its own; what mattered is told again. Each article
 * counts once for a day, however often it names it, and a day stands out from its month whether
 * reports of that month are many or few. Decision 0081 says what was measured.
 */
final class DayWeights {
  /** Days before and after that a day is held against. */
  private static final int AROUND = 15;

  /** What an article counts for a day that it looks back on. */
  private static final double LOOKS_BACK = 1;

  /** The same for a day of its own or to come: enough to put days in order nobody looks back on. */
  private static final double REPORTS = 0.1;

  private final Map<LocalDate, Double> told;

  private DayWeights(Map<LocalDate, Double> told) {
    this.told = told;
  }

  static DayWeights of(List<CodedArticle> articles) {
    Map<LocalDate, Double> told = new HashMap<>();
    for (CodedArticle article : articles) {
      LocalDate published = article.article().published();
      days(article)
          .forEach(
              day -> told.merge(day, isBefore(day, published) ? LOOKS_BACK : REPORTS, Double::sum));
    }
    return new DayWeights(told);
  }

  private static boolean isBefore(LocalDate day, @Nullable LocalDate published) {
    return published != null && day.isBefore(published);
  }

  /** The days an article names, and those that its news is told of. */
  private static Set<LocalDate> days(CodedArticle article) {
    Set<LocalDate> days = new HashSet<>();
    for (TimeMention time : article.times()) {
      add(time.when(), days);
    }
    for (Claim claim : article.claims()) {
      EventTime time = claim.time();
      if (time != null && claim.isNews() && !time.when().basis().contains("inferred")) {
        add(time.when(), days);
      }
    }
    return days;
  }

  private static void add(When when, Set<LocalDate> days) {
    if (when.from() != null && when.from().equals(when.to())) {
      days.add(when.from());
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
