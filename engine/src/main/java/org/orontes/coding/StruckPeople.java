package org.orontes.coding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.QuantityLexicon;
import org.orontes.model.Claim;
import org.orontes.model.EventPlace;
import org.orontes.model.EventTime;
import org.orontes.model.Place;
import org.orontes.model.Quantity;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * What became of people who were hit. "Was shot" tells that somebody was hurt, not how badly: they
 * count as wounded only as long as the article does not tell what they came to. Where it says of
 * the same deed how many died, those who are left are wounded; where it says how many were wounded
 * as well, that is the number.
 */
final class StruckPeople {
  private static final String WOUNDED = "wounded";
  private static final String KILLED = "killed";
  private static final String HITS = "hits";

  /** A place told beside another is the same scene within so much. */
  private static final double SCENE_KM = 10;

  /** Who dies of it may die later. */
  private static final int DYING_DAYS = 14;

  private final QuantityLexicon words;

  StruckPeople(QuantityLexicon words) {
    this.words = words;
  }

  /**
   * A claim and the draft it was written from.
   *
   * @param claim as written
   * @param draft what it was written from
   */
  record Written(Claim claim, ClaimDraft draft) {
    Written with(List<Quantity> quantities) {
      return new Written(claim.with(quantities), draft);
    }
  }

  /** The claims of an article, those who were hit counted by what became of them. */
  List<Written> settle(List<Written> all) {
    List<Written> settled = new ArrayList<>();
    for (Written one : all) {
      boolean counts =
          one.claim().isNews()
              && one.claim().quantities().stream().anyMatch(q -> q.what().equals(WOUNDED))
              && isOfHitting(one);
      settled.add(counts ? settle(one, all) : one);
    }
    return settled;
  }

  /** True if nothing says that somebody was wounded but a verb of hitting. */
  boolean isOfHitting(Written one) {
    Sentence sentence = one.draft().frame().sentence();
    Token trigger = one.draft().frame().trigger();
    return words.isIn(HITS, trigger.lemma())
        && Syntax.conjuncts(sentence, trigger).stream()
            .allMatch(c -> words.isIn(HITS, c.lemma()) || !Optional.of(WOUNDED).equals(harm(c)));
  }

  private Optional<String> harm(Token verb) {
    return words.findByVerb(verb.lemma());
  }

  private Written settle(Written one, List<Written> all) {
    List<Written> deed =
        all.stream().filter(o -> o.claim().isNews() && mayBeOne(one.claim(), o.claim())).toList();
    OptionalDouble dead = told(deed, KILLED);
    OptionalDouble hurt =
        told(
            deed.stream()
                .filter(o -> o.claim().type().type().equals("ASSAULT") && !isOfHitting(o))
                .toList(),
            WOUNDED);
    if (hurt.isEmpty() && dead.isEmpty()) {
      return one;
    }
    List<Quantity> left = new ArrayList<>();
    for (Quantity q : one.claim().quantities()) {
      double alive = (q.max() == null ? 0 : q.max()) - dead.orElse(0);
      boolean ofOne =
          hurt.orElse(1) == 1 && alive > 1; // that one was hurt says nothing of the rest
      if (!isCount(q, WOUNDED)) {
        left.add(q);
      } else if ((hurt.isEmpty() || ofOne) && alive > 0) {
        left.add(less(q, dead.orElse(0)));
      }
    }
    return one.with(left);
  }

  private static boolean isCount(Quantity q, String what) {
    return q.what().equals(what) && q.max() != null && q.max().equals(q.min());
  }

  private static Quantity less(Quantity q, double dead) {
    Double number = q.max() == null ? null : Double.valueOf(q.max() - dead);
    return new Quantity(
        q.what(), number, number, q.approx(), q.unit(), q.text(), q.span(), q.tally());
  }

  /** The number that most claims tell, the greatest of equals. */
  private static OptionalDouble told(List<Written> deed, String what) {
    Map<Double, Integer> votes = new HashMap<>();
    for (Written one : deed) {
      one.claim().quantities().stream()
          .filter(q -> isCount(q, what) && q.max() != null)
          .forEach(q -> votes.merge(q.max() == null ? 0 : q.max(), 1, Integer::sum));
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(e -> OptionalDouble.of(e.getKey()))
        .orElseGet(OptionalDouble::empty);
  }

  /** True if neither place nor day keeps what befell people apart from the deed that hit them. */
  static boolean mayBeOne(Claim hit, Claim other) {
    return !isElsewhere(hit.place(), other.place()) && !isAnotherTime(hit.time(), other.time());
  }

  static boolean isElsewhere(@Nullable EventPlace one, @Nullable EventPlace other) {
    return isElsewhere(one, other == null ? null : other.place());
  }

  static boolean isElsewhere(@Nullable EventPlace one, @Nullable Place b) {
    Place a = one == null ? null : one.place();
    return a != null
        && b != null
        && a.distanceKm(b) > Math.max(SCENE_KM, Math.max(a.radiusKm(), b.radiusKm()));
  }

  static boolean isAnotherTime(@Nullable EventTime hit, @Nullable EventTime other) {
    LocalDate from = hit == null ? null : hit.when().from();
    LocalDate to = hit == null ? null : hit.when().to();
    LocalDate died = other == null ? null : other.when().from();
    LocalDate until = other == null ? null : other.when().to();
    if (from == null || to == null || died == null || until == null) {
      return false;
    }
    return until.isBefore(from) || ChronoUnit.DAYS.between(to, died) > DYING_DAYS;
  }
}
