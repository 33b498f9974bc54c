package org.orontes.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.ClaimId;
import org.orontes.model.Explanation;
import org.orontes.model.Explanation.Step;

/**
 * Folds claims into groups that tell one event.
 *
 * <p>Within a family the claims are taken in an order of their own (those that say most first), so
 * the outcome is a function of the set. A claim joins the group whose best-told claim it fits best
 * and none of whose claims it contradicts; else it begins a group.
 */
final class Folder {
  /** A group's claims that a newcomer is held against, the best-told first: bounds the work. */
  private static final int COMPARED = 8;

  /** Groups at the same place that a claim is told to be kept apart from. */
  private static final int MAX_APART = 10;

  private final Fit fit;

  Folder(Knowledge knowledge) {
    this.fit = new Fit(knowledge);
  }

  /** A group of claims about one event, the best-told first. */
  record Group(List<ClaimInContext> claims) {}

  /** All groups, and why claims were folded or kept apart. */
  record Folded(List<Group> groups, List<Explanation> explanations) {}

  Folded fold(List<ClaimInContext> claims) {
    Map<String, List<ClaimInContext>> families = new TreeMap<>();
    for (ClaimInContext c : claims) {
      families.computeIfAbsent(Family.of(c.claim()), k -> new ArrayList<>()).add(c);
    }
    List<Group> groups = new ArrayList<>();
    List<Explanation> explanations = new ArrayList<>();
    families.values().forEach(family -> foldFamily(family, groups, explanations));
    return new Folded(groups, explanations);
  }

  private void foldFamily(
      List<ClaimInContext> family, List<Group> groups, List<Explanation> explanations) {
    List<ClaimInContext> sorted = new ArrayList<>(family);
    sorted.sort(
        Comparator.<ClaimInContext>comparingInt(c -> -told(c)).thenComparing(c -> c.claim().id()));
    List<List<ClaimInContext>> open = new ArrayList<>();
    Map<ClaimId, Step> apart = new LinkedHashMap<>();
    DayIndex index = new DayIndex();
    for (ClaimInContext claim : sorted) {
      List<ClaimInContext> best = null;
      Fit.Weighed bestWeight = null;
      for (int number : index.near(claim, open.size())) {
        List<ClaimInContext> group = open.get(number);
        Fit.Weighed weighed = weigh(claim, group);
        if (weighed.fits() && (bestWeight == null || weighed.score() > bestWeight.score())) {
          best = group;
          bestWeight = weighed;
        } else if (!weighed.fits()
            && apart.size() < MAX_APART
            && sharesPlace(claim, group.get(0))) {
          apart.put(group.get(0).claim().id(), Step.of("kept apart", weighed.reason()));
        }
      }
      if (best == null || bestWeight == null) {
        index.add(open.size(), claim);
        open.add(new ArrayList<>(List.of(claim)));
      } else {
        String about = claim.claim().id() + " + " + best.get(0).claim().id();
        explanations.add(new Explanation(about, List.of(Step.of("folded", bestWeight.reason()))));
        best.add(claim);
      }
      apart.forEach(
          (other, step) ->
              explanations.add(new Explanation(claim.claim().id() + " | " + other, List.of(step))));
      apart.clear();
    }
    open.forEach(group -> groups.add(new Group(List.copyOf(group))));
  }

  private static boolean sharesPlace(ClaimInContext a, ClaimInContext b) {
    return a.claim().place() != null
        && b.claim().place() != null
        && a.claim().place().key().equals(b.claim().place().key());
  }

  private Fit.Weighed weigh(ClaimInContext claim, List<ClaimInContext> group) {
    Fit.Weighed best = Fit.Weighed.apart("nothing in common");
    for (ClaimInContext other : group.subList(0, Math.min(COMPARED, group.size()))) {
      Fit.Weighed weighed = fit.weigh(claim, other);
      if (!weighed.fits() && weighed.score() == 0) {
        return weighed;
      }
      if (weighed.score() > best.score()) {
        best = weighed;
      }
    }
    return best;
  }

  /** How much a claim says: a listed place, a told day, an actor, a recipient. */
  private static int told(ClaimInContext c) {
    int told = 0;
    told += c.claim().place() != null && c.claim().place().place() != null ? 4 : 0;
    told += c.claim().time() != null && c.claim().time().span() != null ? 3 : 0;
    told += c.claim().actors().isEmpty() ? 0 : 2;
    told += c.claim().recipients().isEmpty() ? 0 : 1;
    told += c.claim().background() ? -5 : 0;
    return told;
  }
}
