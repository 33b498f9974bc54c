package org.orontes.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orontes.model.ArticleId;
import org.orontes.model.EventTime;
import org.orontes.model.When;

/**
 * When an incident was, where its claims tell several single days. Each article has one vote, which
 * its claims share: for the day that they tell, or, where they tell none, for the days shortly
 * before it came out, since news is of late. So "today", "on Friday" and a date agree if they are
 * one day, and the anniversary or the earlier deed that some articles mention does not win for
 * being put into the same words.
 */
final class BestDay {
  /** An article that tells no day is about one of so many before it came out, and its own. */
  private static final int DAYS_BEFORE = 3;

  private BestDay() {}

  /** The single day with most votes of those told, the earliest of equals; empty if none is. */
  static Optional<When> of(List<ClaimInContext> claims) {
    Map<LocalDate, When> told = new TreeMap<>();
    Map<ArticleId, List<ClaimInContext>> byArticle = new TreeMap<>();
    for (ClaimInContext c : claims) {
      byArticle.computeIfAbsent(c.article().id(), k -> new ArrayList<>()).add(c);
      When when = when(c);
      LocalDate day = day(when);
      if (when != null && day != null) {
        told.merge(day, when, (a, b) -> a.basis().compareTo(b.basis()) <= 0 ? a : b);
      }
    }
    Map<LocalDate, Double> votes = new HashMap<>();
    for (LocalDate day : told.keySet()) {
      double all = 0;
      for (List<ClaimInContext> own : byArticle.values()) {
        all += own.stream().filter(c -> supports(c, day)).count() / (double) own.size();
      }
      votes.put(day, all);
    }
    LocalDate best = null;
    for (LocalDate day : told.keySet()) {
      if (best == null || votes.getOrDefault(day, 0.0) > votes.getOrDefault(best, 0.0) + TIE) {
        best = day;
      }
    }
    return Optional.ofNullable(best).map(told::get);
  }

  /** Shares of votes are rounded. */
  private static final double TIE = 1e-9;

  private static boolean supports(ClaimInContext c, LocalDate day) {
    LocalDate own = day(when(c));
    if (own != null) {
      return own.equals(day);
    }
    LocalDate published = c.published();
    if (published == null || isTold(c)) {
      return false;
    }
    long before = ChronoUnit.DAYS.between(day, published);
    return before >= 0 && before <= DAYS_BEFORE;
  }

  /** The single day that a time is, if it was told and not worked out; else null. */
  private static @Nullable LocalDate day(@Nullable When when) {
    boolean single =
        when != null
            && when.from() != null
            && when.from().equals(when.to())
            && !when.basis().contains("inferred");
    return single && when != null ? when.from() : null;
  }

  private static boolean isTold(ClaimInContext c) {
    When when = when(c);
    return when != null && !when.basis().contains("inferred");
  }

  private static @Nullable When when(ClaimInContext c) {
    EventTime time = c.claim().time();
    return time == null ? null : time.when();
  }
}
