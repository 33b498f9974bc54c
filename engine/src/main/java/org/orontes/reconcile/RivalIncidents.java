package org.orontes.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.ClaimId;
import org.orontes.model.Dispute;
import org.orontes.model.DisputeKind;
import org.orontes.model.Incident;
import org.orontes.model.Status;

/**
 * One deed laid to two sides. Folding keeps claims of different doers apart; where two incidents of
 * one type lie at one place on one day, are told in much the same words and name doers that cannot
 * be one, who did it is disputed.
 */
final class RivalIncidents {
  /** Share of content words two tellings must have in common. */
  private static final double ALIKE = 0.5;

  private static final int MAX_COMPARED = 6;

  private final ActorLattice lattice;

  RivalIncidents(Knowledge knowledge) {
    this.lattice = new ActorLattice(knowledge);
  }

  /** Who did it, and when a place was taken. */
  List<Dispute> find(List<Incident> incidents, Map<ClaimId, ClaimInContext> claims) {
    List<Dispute> all = new ArrayList<>(doers(incidents, claims));
    all.addAll(new TakenTwice(lattice).find(incidents, claims));
    return all;
  }

  private List<Dispute> doers(List<Incident> incidents, Map<ClaimId, ClaimInContext> claims) {
    Map<String, List<Incident>> byScene = new TreeMap<>();
    for (Incident i : incidents) {
      boolean told = i.status() != Status.DENIED && i.status() != Status.NOT_REALISED;
      boolean day = i.from() != null && i.from().equals(i.to());
      if (i.place() != null && told && day && !i.actors().isEmpty()) {
        String scene = i.type().type() + " " + i.place().id() + " " + i.from();
        byScene.computeIfAbsent(scene, k -> new ArrayList<>()).add(i);
      }
    }
    List<Dispute> all = new ArrayList<>();
    for (List<Incident> scene : byScene.values()) {
      for (int a = 0; a < scene.size(); a++) {
        for (int b = a + 1; b < Math.min(scene.size(), a + MAX_COMPARED); b++) {
          compare(scene.get(a), scene.get(b), claims).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private Optional<Dispute> compare(Incident a, Incident b, Map<ClaimId, ClaimInContext> claims) {
    String one = a.actors().get(0);
    String other = b.actors().get(0);
    boolean named = one.startsWith("actor:") && other.startsWith("actor:");
    LocalDate day = a.from();
    if (!named || lattice.relate(one, other, day) != ActorLattice.Relation.APART) {
      return Optional.empty();
    }
    for (ClaimId x : a.claims()) {
      for (ClaimId y : b.claims()) {
        ClaimInContext p = claims.get(x);
        ClaimInContext q = claims.get(y);
        if (p == null || q == null || x.article().equals(y.article())) {
          continue;
        }
        boolean news = p.claim().isNews() && q.claim().isNews();
        boolean alike = news && Fit.similarity(p, q) >= ALIKE;
        if (alike) {
          return Optional.of(dispute(a, one, p, b, other, q));
        }
      }
    }
    return Optional.empty();
  }

  private static Dispute dispute(
      Incident a, String one, ClaimInContext p, Incident b, String other, ClaimInContext q) {
    String name = a.type().label() + (a.placeName() == null ? "" : " at " + a.placeName());
    return new Dispute(
        "d-" + Ids.digest(a.id() + " actor " + b.id()),
        a.id().value(),
        name,
        "actor",
        DisputeKind.CONTRADICTION,
        List.of(value(one, p), value(other, q)));
  }

  private static Dispute.Value value(String actor, ClaimInContext c) {
    return new Dispute.Value(actor, c.article().quote(c.claim().sentence()), c.claim().according());
  }
}
