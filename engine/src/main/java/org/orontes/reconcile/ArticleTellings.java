package org.orontes.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.orontes.knowledge.TellingLexicon;
import org.orontes.model.EventTime;
import org.orontes.model.Factuality;
import org.orontes.model.Participant;
import org.orontes.model.Quantity;
import org.orontes.model.Span;

/**
 * Which claims of one article are about one event. An article tells its event again and again: in
 * the headline, in full, once more as "the shooting". A claim is taken to tell again what was told
 * before it if nothing it says speaks against it and something links the two.
 */
final class ArticleTellings {
  /** Sentences between two claims that still stand together, in characters. */
  private static final int NEAR_CHARS = 400;

  /** As much of a sentence before a trigger as can point back from it, in characters. */
  private static final int BEFORE_CHARS = 30;

  /** What a claim needs to be taken for another telling: one sign, or slots that fit. */
  private static final double LINKED = 1;

  private final Fit fit;
  private final TellingLexicon words;

  ArticleTellings(Fit fit, TellingLexicon words) {
    this.fit = fit;
    this.words = words;
  }

  /** Groups claims of one article and one family; each group the best-told first. */
  List<List<ClaimInContext>> of(List<ClaimInContext> claims) {
    List<ClaimInContext> inOrder = new ArrayList<>(claims);
    inOrder.sort(
        Comparator.<ClaimInContext>comparingInt(ClaimInContext::at)
            .thenComparing(c -> c.claim().id()));
    List<List<ClaimInContext>> tellings = new ArrayList<>();
    for (ClaimInContext claim : inOrder) {
      List<ClaimInContext> best = null;
      double most = 0;
      for (List<ClaimInContext> telling : tellings) {
        double link = link(claim, telling);
        if (link > most) {
          best = telling;
          most = link;
        }
      }
      if (best == null) {
        tellings.add(new ArrayList<>(List.of(claim)));
      } else {
        best.add(claim);
      }
    }
    tellings.forEach(t -> t.sort(BEST_TOLD_FIRST));
    return tellings;
  }

  /** Most told first: a listed place, a told day, an actor, a recipient; then by id. */
  static final Comparator<ClaimInContext> BEST_TOLD_FIRST =
      Comparator.<ClaimInContext>comparingInt(c -> -told(c)).thenComparing(c -> c.claim().id());

  private static int told(ClaimInContext c) {
    int told = 0;
    told += c.claim().place() != null && c.claim().place().place() != null ? 4 : 0;
    told += c.claim().time() != null && c.claim().time().span() != null ? 3 : 0;
    told += c.claim().actors().isEmpty() ? 0 : 2;
    told += c.claim().recipients().isEmpty() ? 0 : 1;
    told += c.claim().background() ? -5 : 0;
    return told;
  }

  /** How strongly a claim is linked with what was told before; 0 if it is not. */
  private double link(ClaimInContext claim, List<ClaimInContext> telling) {
    Slots mine = Slots.of(claim);
    Slots theirs = Slots.of(telling);
    Weighed weighed = fit.weigh(mine, theirs);
    boolean placed = isPlacedAgain(claim) && weighed.place() == Fit.PLACE_NEARBY;
    if (weighed.against() && !(placed && weighed.day() >= 0) || !fit.isSameKind(mine, theirs)) {
      return 0;
    }
    boolean history = telling.stream().allMatch(c -> c.claim().background());
    if (claim.claim().background() != history) {
      return 0;
    }
    if (words.isOther(before(claim))) {
      return 0;
    }
    double link = weighed.fits() ? weighed.score() : 0;
    if (mine.violent()) {
      link += shares(mine.recipients(), theirs.recipients()) ? 2 : 0;
      link += shares(mine.actors(), theirs.actors()) ? 1 : 0;
      link += words.pointsBack(before(claim)) ? 2 : 0;
      boolean open = mine.place() == null || theirs.place() == null;
      if (open && !countsDiffer(claim, telling)) {
        link += leans(claim) && distance(claim, telling) <= NEAR_CHARS ? 1 : 0;
        link += mine.kind().equals(theirs.kind()) ? 1 : 0;
      }
    }
    return link >= LINKED ? link : 0;
  }

  /**
   * True if nothing that two tellings of acts of violence say keeps them apart, in an article that
   * is known to be about one.
   *
   * @param looksBack true if this one lies long before the article: its past is not another's
   */
  boolean mayBeOne(List<ClaimInContext> one, List<ClaimInContext> other, boolean looksBack) {
    Slots mine = Slots.of(one);
    Slots theirs = Slots.of(other);
    return !fit.weigh(mine, theirs).against()
        && fit.isSameKind(mine, theirs)
        && one.stream().allMatch(c -> looksBack ? isAsserted(c) : c.claim().isNews())
        && one.stream().noneMatch(c -> words.isOther(before(c)) || countsDiffer(c, other));
  }

  private static boolean isAsserted(ClaimInContext c) {
    return c.claim().factuality() == Factuality.ASSERTED;
  }

  /** True if a claim tells neither where nor when: it takes that from what stands before it. */
  private static boolean leans(ClaimInContext claim) {
    EventTime time = claim.claim().time();
    return claim.claim().place() == null && (time == null || time.span() == null);
  }

  /** True if both count the dead, and the one count has nothing to do with the other. */
  private static boolean countsDiffer(ClaimInContext claim, List<ClaimInContext> telling) {
    List<Quantity> theirs = telling.stream().flatMap(c -> killed(c).stream()).toList();
    return !killed(claim).isEmpty()
        && !theirs.isEmpty()
        && killed(claim).stream()
            .noneMatch(q -> theirs.stream().anyMatch(o -> Objects.equals(q.max(), o.max())));
  }

  private static List<Quantity> killed(ClaimInContext claim) {
    return claim.claim().quantities().stream().filter(q -> q.what().equals("killed")).toList();
  }

  private static int distance(ClaimInContext claim, List<ClaimInContext> telling) {
    int at = claim.at();
    return telling.stream().mapToInt(c -> Math.abs(c.at() - at)).min().orElse(Integer.MAX_VALUE);
  }

  private static boolean shares(List<Participant> mine, List<Participant> theirs) {
    return mine.stream().anyMatch(p -> theirs.stream().anyMatch(o -> p.key().equals(o.key())));
  }

  /** "The shooting happened on Mill Road": what was told before, with the street for the town. */
  private boolean isPlacedAgain(ClaimInContext claim) {
    Span trigger = claim.claim().trigger();
    String text = claim.article().text();
    String told = text.substring(trigger.start(), claim.claim().sentence().end());
    int noun = told.indexOf(' '); // a trigger may hold the verb as well: "shooting happened"
    return noun > 0 && words.pointsBack(before(claim)) && words.happens(told.substring(noun));
  }

  /** The last words of the sentence before the trigger. */
  private static String before(ClaimInContext claim) {
    Span trigger = claim.claim().trigger();
    int from = Math.max(claim.claim().sentence().start(), trigger.start() - BEFORE_CHARS);
    return claim.article().text().substring(from, trigger.start());
  }
}
