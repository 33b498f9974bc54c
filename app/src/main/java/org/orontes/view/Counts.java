package org.orontes.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Claim;
import org.orontes.model.Factuality;
import org.orontes.model.Quantity;

/** Numbers told with an incident: {@code 7 to 40 killed, told differently}. */
final class Counts {
  private final Phrases phrases;

  Counts(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The numbers of the claims that say it happened, in words; empty if there are none. */
  String of(List<Claim> claims) {
    List<String> all = new ArrayList<>();
    for (String what : phrases.keys("counts")) {
      List<Quantity> told =
          claims.stream()
              .filter(claim -> claim.factuality() == Factuality.ASSERTED)
              .flatMap(claim -> claim.count(what).stream())
              .toList();
      String words = told.isEmpty() ? null : range(told);
      if (words != null) {
        all.add(words.replace("#", phrases.find("counts", what, what)));
      }
    }
    return String.join("; ", all);
  }

  private static @Nullable String range(List<Quantity> told) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (Quantity quantity : told) {
      for (Double bound : new Double[] {quantity.min(), quantity.max()}) {
        if (bound != null) {
          least = Math.min(least, bound);
          most = Math.max(most, bound);
        }
      }
    }
    if (least > most) {
      return null;
    }
    if (least < most) {
      boolean onePlace = told.stream().distinct().count() == 1;
      return number(least) + " to " + number(most) + " #" + (onePlace ? "" : ", told differently");
    }
    boolean exact = told.stream().allMatch(q -> q.max() != null && !q.approx());
    boolean upTo = told.stream().allMatch(q -> q.min() == null);
    return (exact ? "" : upTo ? "up to " : "at least ") + number(least) + " #";
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(java.util.Locale.ENGLISH, "%,d", (long) value)
        : String.valueOf(value);
  }
}
