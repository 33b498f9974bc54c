package org.orontes.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orontes.model.ChangeKind;
import org.orontes.model.ClaimId;
import org.orontes.model.Dispute;
import org.orontes.model.DisputeKind;
import org.orontes.model.Incident;

/**
 * One capture told for two days. Nobody takes a place twice in a few days without losing it
 * between; where two incidents tell so, the day is disputed.
 */
final class TakenTwice {
  private static final int DAYS = 7;

  private final ActorLattice lattice;

  TakenTwice(ActorLattice lattice) {
    this.lattice = lattice;
  }

  List<Dispute> find(List<Incident> incidents, Map<ClaimId, ClaimInContext> claims) {
    Map<String, List<Incident>> byPlace = new TreeMap<>();
    for (Incident i : incidents) {
      boolean day = i.from() != null && i.from().equals(i.to());
      if (i.place() != null && day && taking(i, claims).isPresent()) {
        byPlace.computeIfAbsent(i.place().id(), k -> new ArrayList<>()).add(i);
      }
    }
    List<Dispute> all = new ArrayList<>();
    for (List<Incident> taken : byPlace.values()) {
      taken.sort(Comparator.comparing((Incident i) -> String.valueOf(i.from())));
      for (int n = 0; n + 1 < taken.size(); n++) {
        compare(taken.get(n), taken.get(n + 1), claims).ifPresent(all::add);
      }
    }
    return all;
  }

  private static Optional<ClaimInContext> taking(
      Incident incident, Map<ClaimId, ClaimInContext> claims) {
    for (ClaimId id : incident.claims()) {
      ClaimInContext c = claims.get(id);
      if (c != null
          && c.claim().isNews()
          && c.claim().change() != null
          && c.claim().change().building() == null
          && c.claim().change().kind() == ChangeKind.TAKES) {
        return Optional.of(c);
      }
    }
    return Optional.empty();
  }

  private Optional<Dispute> compare(Incident a, Incident b, Map<ClaimId, ClaimInContext> claims) {
    LocalDate first = a.from();
    LocalDate second = b.from();
    if (first == null || second == null || first.equals(second)) {
      return Optional.empty();
    }
    boolean near = ChronoUnit.DAYS.between(first, second) <= DAYS;
    Optional<ClaimInContext> one = taking(a, claims);
    Optional<ClaimInContext> other = taking(b, claims);
    if (!near || one.isEmpty() || other.isEmpty() || !isOne(a, b, first)) {
      return Optional.empty();
    }
    String name = a.type().label() + (a.placeName() == null ? "" : " at " + a.placeName());
    return Optional.of(
        new Dispute(
            "d-" + Ids.digest(a.id() + " date " + b.id()),
            a.id().value(),
            name,
            "date",
            DisputeKind.CONTRADICTION,
            List.of(value(first, one.get()), value(second, other.get()))));
  }

  private boolean isOne(Incident a, Incident b, @Nullable LocalDate day) {
    if (a.actors().isEmpty() || b.actors().isEmpty()) {
      return false;
    }
    String one = a.actors().get(0);
    String other = b.actors().get(0);
    return one.equals(other)
        || (one.startsWith("actor:")
            && other.startsWith("actor:")
            && lattice.relate(one, other, day).ordinal()
                <= ActorLattice.Relation.COMPATIBLE.ordinal());
  }

  private static Dispute.Value value(LocalDate day, ClaimInContext c) {
    return new Dispute.Value(
        day.toString(), c.article().quote(c.claim().sentence()), c.claim().according());
  }
}
