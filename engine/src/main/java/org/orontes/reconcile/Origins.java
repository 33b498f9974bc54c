package org.orontes.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.ActorEntry;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.AccordingTo;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.Lineage;

/**
 * The independent origins behind a group of claims.
 *
 * <p>An origin is a first-hand speaker: all who quote, translate or copy one statement share it. An
 * outlet in its own voice is an origin only where the article shows that it was there; otherwise
 * its claims go to {@link Lineage#UNSTATED}, which counts as one at most. So does what only goes
 * round ("unconfirmed reports", "posts", "allegedly"): five outlets that print one rumour do not
 * make five origins.
 */
final class Origins {
  /** Origins that are kept, since those of one incident are asked for again and again. */
  private static final int MAX_KEPT = 10_000;

  private final Knowledge knowledge;
  private final Copies copies;
  private final Hearers hearers;
  private final ActorLattice lattice;

  private final Map<ClaimId, String> known = new HashMap<>();

  Origins(Knowledge knowledge, Copies copies, Hearers hearers) {
    this.knowledge = knowledge;
    this.copies = copies;
    this.hearers = hearers;
    this.lattice = new ActorLattice(knowledge);
  }

  /** The lineages of a group, those of known origin first. */
  List<Lineage> of(List<ClaimInContext> claims) {
    Map<String, List<ClaimInContext>> byOrigin = new TreeMap<>();
    for (ClaimInContext c : claims) {
      byOrigin.computeIfAbsent(origin(c), k -> new ArrayList<>()).add(c);
    }
    joinCited(byOrigin);
    List<Lineage> lineages = new ArrayList<>();
    byOrigin.forEach((origin, group) -> lineages.add(lineage(origin, group)));
    lineages.sort(
        Comparator.<Lineage>comparingInt(l -> l.origin().equals(Lineage.UNSTATED) ? 1 : 0)
            .thenComparing(l -> -l.claims().size())
            .thenComparing(Lineage::origin));
    return lineages;
  }

  /** What an outlet says itself goes with those who cite it: "Reuters reported". */
  private static void joinCited(Map<String, List<ClaimInContext>> byOrigin) {
    List<ClaimInContext> unstated = byOrigin.getOrDefault(Lineage.UNSTATED, new ArrayList<>());
    for (ClaimInContext c : List.copyOf(unstated)) {
      List<ClaimInContext> citing = byOrigin.get(c.article().outlet().id());
      if (citing != null) {
        citing.add(c);
        unstated.remove(c);
      }
    }
    if (unstated.isEmpty()) {
      byOrigin.remove(Lineage.UNSTATED);
    }
  }

  /**
   * Independent origins; all unstated ones together count as one, and only if there is no other.
   */
  static int count(List<Lineage> lineages) {
    int stated = (int) lineages.stream().filter(l -> !l.origin().equals(Lineage.UNSTATED)).count();
    return stated > 0 ? stated : lineages.isEmpty() ? 0 : 1;
  }

  /** True if both go back to one origin that is known. */
  boolean isSame(ClaimInContext a, ClaimInContext b) {
    boolean outlet =
        a.claim().according().size() == 1
            && b.claim().according().size() == 1
            && a.article().outlet().id().equals(b.article().outlet().id());
    String origin = origin(a);
    return outlet || (!origin.equals(Lineage.UNSTATED) && origin.equals(origin(b)));
  }

  private Lineage lineage(String origin, List<ClaimInContext> group) {
    List<ClaimId> ids = group.stream().map(c -> c.claim().id()).sorted().toList();
    boolean copied =
        group.stream().anyMatch(c -> copies.isCopy(c.article().id(), c.claim().sentence().start()));
    boolean spoken = group.stream().anyMatch(c -> c.claim().according().size() > 1);
    long articles = group.stream().map(c -> c.article().id()).distinct().count();
    Lineage.Kind kind;
    if (origin.equals(Lineage.UNSTATED)) {
      kind = Lineage.Kind.UNSTATED;
    } else if (spoken) {
      kind = articles > 1 ? Lineage.Kind.SHARED_STATEMENT : Lineage.Kind.OWN;
    } else {
      kind = copied && articles > 1 ? Lineage.Kind.COPY : Lineage.Kind.OWN;
    }
    boolean party = group.stream().anyMatch(c -> isPartySpeakingOfItself(c.claim()));
    return new Lineage(origin, kind, ids, party);
  }

  private String origin(ClaimInContext c) {
    if (known.size() >= MAX_KEPT) {
      known.clear();
    }
    return known.computeIfAbsent(c.claim().id(), id -> find(c));
  }

  private String find(ClaimInContext c) {
    AccordingTo last = c.claim().firstHand();
    boolean outletItself = c.claim().according().size() == 1;
    if (!outletItself) {
      if (last.id() == null && knowledge.tellings().isHearsay(last.name())) {
        return Lineage.UNSTATED;
      }
      if (last.anonymous() && last.id() == null) {
        return "unnamed: "
            + last.name().toLowerCase(java.util.Locale.ROOT)
            + " ("
            + hearers
                .of(c)
                .orElseGet(
                    () ->
                        copies.outlet(
                            copies.original(c.article().id(), c.claim().sentence().start())))
            + ")";
      }
      return speaker(last, c.published());
    }
    Copies.Key first = copies.original(c.article().id(), c.claim().sentence().start());
    boolean copied = !first.article().equals(c.article().id());
    if (!copied && knowledge.tellings().isFirstHand(c.sentence())) {
      return c.article().outlet().id();
    }
    return Lineage.UNSTATED;
  }

  /** A spokesman, a ministry and the army of one state in one matter speak with one voice. */
  private String speaker(AccordingTo link, @Nullable LocalDate day) {
    return knowledge
        .actors()
        .find(link.id())
        .filter(ActorEntry::isPerson)
        .flatMap(e -> e.speaksFor().stream().filter(l -> l.holdsOn(day)).findFirst())
        .map(ActorEntry.Link::to)
        .orElseGet(link::key);
  }

  private boolean isPartySpeakingOfItself(Claim claim) {
    AccordingTo last = claim.firstHand();
    if (!last.party() || last.id() == null) {
      return false;
    }
    return claim.actors().stream()
        .filter(a -> a.id() != null)
        .anyMatch(
            a ->
                lattice.relate(String.valueOf(a.id()), String.valueOf(last.id()), null).ordinal()
                    <= 1);
  }
}
