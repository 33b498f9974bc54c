package org.orontes.annotate.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.ActorEntry;
import org.orontes.knowledge.NameForm;
import org.orontes.knowledge.Names.Target;
import org.orontes.model.Explanation;
import org.orontes.model.MentionKind;

/**
 * Which actor of that name: the one at home, or at war, in the countries the article is about. An
 * acronym that fits nobody there is left to what the article itself introduces.
 */
final class ActorChooser {
  private static final double HOME = 3;
  private static final double THEATRE = 2;
  private static final double PLACELESS = 1;
  private static final double ACTIVE = 0.5;

  void choose(Draft draft) {
    Focus focus = Focus.of(draft);
    for (Named m : draft.all()) {
      if (m.kind == MentionKind.PLACE || m.isDecided()) {
        continue;
      }
      List<Target.Actor> actors =
          m.targets.stream()
              .filter(Target.Actor.class::isInstance)
              .map(Target.Actor.class::cast)
              .toList();
      if (actors.isEmpty() || !decide(m, actors, focus, draft.day(m.sentence))) {
        m.targets.stream()
            .filter(t -> t instanceof Target.Outlet || t instanceof Target.Organ)
            .findFirst()
            .ifPresent(t -> setOther(m, t));
      }
    }
  }

  private static void setOther(Named m, Target target) {
    if (target instanceof Target.Outlet outlet) {
      m.id = outlet.entry().id();
      m.name = outlet.entry().name();
      m.country = outlet.entry().country();
    } else if (target instanceof Target.Organ organ) {
      m.id = organ.country().actorId() + "/" + organ.metonym().organ();
      m.name = organ.metonym().name();
      m.country = organ.country().iso2();
    }
  }

  private record Scored(ActorEntry entry, double score) {}

  /** False if an acronym fits nobody at home or at war here. */
  private static boolean decide(
      Named m, List<Target.Actor> actors, Focus focus, @Nullable LocalDate day) {
    List<Scored> scored = new ArrayList<>();
    for (Target.Actor actor : actors) {
      scored.add(new Scored(actor.entry(), score(actor.entry(), focus, day)));
    }
    scored.sort(Comparator.<Scored>comparingDouble(s -> -s.score).thenComparing(s -> s.entry.id()));
    Scored best = scored.get(0);
    boolean ambiguous = NameForm.atoms(m.text).size() == 1 && NameForm.atoms(m.text).get(0).upper();
    if (ambiguous && focus.strength() > 0 && isElsewhere(best.entry, focus)) {
      return false;
    }
    m.id = best.entry.id();
    m.name = best.entry.name();
    m.country = best.entry.country();
    m.kind = best.entry.isPerson() ? MentionKind.PERSON : MentionKind.ACTOR;
    if (scored.size() > 1) {
      m.how =
          new Explanation.Step(
              "took \"" + m.text + "\" for " + best.entry.name(),
              "at home or at war in the countries the article names",
              scored.stream().skip(1).map(s -> s.entry.name()).toList());
    }
    return true;
  }

  private static boolean isElsewhere(ActorEntry entry, Focus focus) {
    return entry.country() != null
        && focus.share(entry.country()) == 0
        && entry.theatres().stream().allMatch(c -> focus.share(c) == 0);
  }

  private static double score(ActorEntry entry, Focus focus, @Nullable LocalDate day) {
    double score = entry.country() == null ? PLACELESS : HOME * focus.share(entry.country());
    score += THEATRE * entry.theatres().stream().mapToDouble(focus::share).max().orElse(0);
    if (isActive(entry, day)) {
      score += ACTIVE;
    }
    return score;
  }

  /** Of father and son of one name he who was in office; of two groups the one that was about. */
  private static boolean isActive(ActorEntry entry, @Nullable LocalDate day) {
    return Stream.of(entry.sides(), entry.speaksFor())
        .flatMap(List::stream)
        .anyMatch(link -> link.holdsOn(day));
  }
}
