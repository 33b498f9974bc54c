package org.orontes.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.ActorEntry;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.Participant;
import org.orontes.model.UnlistedActor;

/**
 * How two names for an actor relate: the same, one within the other, on one side, or apart. Those
 * in no list have an identity within their article only; across articles their names are compared.
 * Words such as "rebels" fit every armed party at home in that country which is not the state's.
 */
final class ActorLattice {
  private final Knowledge knowledge;

  ActorLattice(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** How two actors relate. */
  enum Relation {
    /** One identity. */
    SAME,
    /** One is part of the other, speaks for it or stands on its side. */
    COMPATIBLE,
    /** At least one is not known well enough to tell. */
    UNKNOWN,
    /** Two different parties. */
    APART
  }

  Relation relate(Participant a, Participant b, @Nullable LocalDate day) {
    String one = a.id();
    String other = b.id();
    if (one != null && one.equals(other)) {
      return Relation.SAME;
    }
    if (one == null || other == null || UnlistedActor.isId(one) || UnlistedActor.isId(other)) {
      boolean sameName = knowledge.spellings().isSame(a.name(), b.name());
      return sameName ? Relation.SAME : Relation.UNKNOWN;
    }
    return relate(one, other, day);
  }

  Relation relate(String a, String b, @Nullable LocalDate day) {
    if (a.equals(b)) {
      return Relation.SAME;
    }
    List<String> aUp = knowledge.actors().listAncestors(a, day);
    List<String> bUp = knowledge.actors().listAncestors(b, day);
    if (aUp.contains(b) || bUp.contains(a)) {
      return Relation.COMPATIBLE;
    }
    if (isGeneric(a) || isGeneric(b)) {
      return generic(a, b, day);
    }
    Set<String> sides = knowledge.actors().listSides(a, day);
    boolean together = knowledge.actors().listSides(b, day).stream().anyMatch(sides::contains);
    if (together) {
      return Relation.COMPATIBLE;
    }
    boolean sameState = root(a).equals(root(b));
    return sameState ? Relation.COMPATIBLE : Relation.APART;
  }

  private static boolean isGeneric(String id) {
    return id.endsWith("/rebels") || id.endsWith("/opposition");
  }

  private Relation generic(String a, String b, @Nullable LocalDate day) {
    if (isGeneric(a) && isGeneric(b)) {
      return root(a).equals(root(b)) ? Relation.SAME : Relation.APART;
    }
    String general = isGeneric(a) ? a : b;
    String named = isGeneric(a) ? b : a;
    Optional<ActorEntry> entry = knowledge.actors().find(named);
    String country = knowledge.actors().find(general).map(ActorEntry::country).orElse(null);
    if (entry.isEmpty() || country == null) {
      return Relation.UNKNOWN;
    }
    boolean home =
        country.equals(entry.get().country()) || entry.get().theatres().contains(country);
    boolean state = root(named).equals(root(general)) || entry.get().isState();
    boolean withState =
        knowledge.actors().listSides(named, day).stream()
            .anyMatch(knowledge.actors().listSides(root(general) + "/military", day)::contains);
    return home && !state && !withState ? Relation.COMPATIBLE : Relation.APART;
  }

  /** {@code actor:syr} of {@code actor:syr/military}. */
  static String root(String id) {
    int slash = id.indexOf('/');
    return slash < 0 ? id : id.substring(0, slash);
  }

  /** The best relation between two lists; UNKNOWN where one is empty. */
  Relation relate(List<Participant> a, List<Participant> b, @Nullable LocalDate day) {
    if (a.isEmpty() || b.isEmpty()) {
      return Relation.UNKNOWN;
    }
    Relation best = Relation.APART;
    for (Participant x : a) {
      for (Participant y : b) {
        Relation r = relate(x, y, day);
        if (r.ordinal() < best.ordinal()) {
          best = r;
        }
      }
    }
    return best;
  }

  /** The wider of two compatible actors: the one the other belongs to, or the general word. */
  String wider(String a, String b, @Nullable LocalDate day) {
    if (knowledge.actors().listAncestors(a, day).contains(b) || isGeneric(b)) {
      return b;
    }
    return a;
  }

  /** The name of an actor as shown; the id itself for one in no list. */
  String name(String id) {
    return knowledge.actors().find(id).map(ActorEntry::name).orElse(id);
  }
}
