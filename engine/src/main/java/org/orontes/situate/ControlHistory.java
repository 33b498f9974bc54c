package org.orontes.situate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.ClaimId;
import org.orontes.model.Control;
import org.orontes.model.EventPlace;
import org.orontes.model.Explanation;
import org.orontes.model.IncidentId;
import org.orontes.model.Participant;
import org.orontes.model.Place;
import org.orontes.model.Precision;
import org.orontes.situate.ControlSteps.Step;

/**
 * Holders of places over time, and since when each stretch is known.
 *
 * <p>For every day on which something about a place was published the steps are worked out anew
 * from what was published by then. A stretch is known from the first of those days on which it
 * stands, and up to the day before it no longer does. Undated articles count as always known.
 */
final class ControlHistory {
  private final Knowledge knowledge;
  private final ControlSteps steps;

  ControlHistory(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.steps = new ControlSteps(knowledge);
  }

  List<Control> of(List<Change> changes, List<Explanation> explanations) {
    Map<String, List<Change>> byPlace = new TreeMap<>();
    for (Change change : changes) {
      EventPlace place = change.claim().place();
      if (place != null && isHoldable(place)) {
        byPlace.computeIfAbsent(place.key(), k -> new ArrayList<>()).add(change);
      }
    }
    List<Control> control = new ArrayList<>();
    byPlace.forEach((key, all) -> addPlace(key, all, control, explanations));
    return control;
  }

  /**
   * A country as a whole does not change hands in one report; an unnamed place cannot be mapped.
   */
  private static boolean isHoldable(EventPlace place) {
    Place at = place.place();
    return at != null && at.precision() != Precision.COUNTRY;
  }

  /** A step with the time over which it was believed. */
  private static final class Believed {
    Step step;
    @Nullable LocalDate to;
    final @Nullable LocalDate from;
    @Nullable LocalDate until;

    Believed(Step step, @Nullable LocalDate from) {
      this.step = step;
      this.from = from;
    }
  }

  private void addPlace(
      String key, List<Change> changes, List<Control> control, List<Explanation> explanations) {
    EventPlace place = changes.get(0).claim().place();
    if (place == null) {
      return;
    }
    Set<LocalDate> days = new TreeSet<>(Set.of(LocalDate.MIN));
    changes.forEach(c -> days.add(c.known() == null ? LocalDate.MIN : c.known()));
    changes.forEach(c -> days.add(c.dayKnown() == null ? LocalDate.MIN : c.dayKnown()));
    Map<String, Believed> standing = new LinkedHashMap<>();
    List<Believed> past = new ArrayList<>();
    for (LocalDate day : days) {
      List<Change> known =
          changes.stream().filter(c -> c.isKnownAt(day)).map(c -> c.asKnownAt(day)).toList();
      Map<String, Believed> now = new LinkedHashMap<>();
      List<Step> told = steps.of(known);
      for (int i = 0; i < told.size(); i++) {
        Step step = told.get(i);
        Believed before = standing.remove(step.key());
        LocalDate since = day.equals(LocalDate.MIN) ? null : day;
        Believed b = before == null ? new Believed(step, since) : before;
        b.step = step;
        b.to = end(step, i + 1 < told.size() ? told.get(i + 1) : null);
        now.put(step.key(), b);
      }
      for (Believed gone : standing.values()) {
        gone.until = day.minusDays(1);
        past.add(gone);
      }
      standing = now;
    }
    standing.values().forEach(b -> add(key, place, b, control, explanations));
    past.stream()
        .filter(b -> b.from == null || b.until == null || !b.until.isBefore(b.from))
        .forEach(b -> add(key, place, b, control, explanations));
  }

  private static @Nullable LocalDate end(Step step, @Nullable Step next) {
    LocalDate then = next == null ? null : next.day();
    if (then == null) {
      return null;
    }
    return step.day() != null && !then.isAfter(step.day()) ? step.day() : then.minusDays(1);
  }

  private void add(
      String key,
      EventPlace place,
      Believed b,
      List<Control> control,
      List<Explanation> explanations) {
    control.add(interval(key, place, b));
    explanations.add(explain(place, b));
  }

  private Control interval(String key, EventPlace place, Believed b) {
    Set<String> according = new LinkedHashSet<>();
    Set<IncidentId> incidents = new LinkedHashSet<>();
    Map<String, ClaimId> claims = new LinkedHashMap<>();
    for (Change c : b.step.changes()) {
      according.add(c.speaker().name());
      incidents.add(c.incident().id());
      claims.put(c.claim().id().value(), c.claim().id());
    }
    String name = knowledge.gazetteer().find(key).map(e -> e.place().name()).orElse(place.name());
    return new Control(
        key,
        name,
        place.place(),
        b.step.holder(),
        b.step.holderName(),
        b.step.status(),
        b.step.day(),
        b.to,
        b.from,
        b.until,
        List.copyOf(according),
        List.copyOf(incidents),
        List.copyOf(claims.values()));
  }

  private static Explanation explain(EventPlace place, Believed b) {
    Step step = b.step;
    String about =
        "control "
            + place.key()
            + " "
            + step.day()
            + (b.until == null ? "" : " as known until " + b.until);
    String did =
        place.name()
            + ": "
            + step.status().name().toLowerCase(Locale.ROOT)
            + (step.holderName() == null ? "" : " by " + step.holderName());
    List<Explanation.Step> steps = new ArrayList<>();
    List<String> because = new ArrayList<>();
    Set<String> losers = new TreeSet<>();
    for (Change c : step.changes()) {
      because.add(c.claim().id() + " (" + c.kind().name().toLowerCase(Locale.ROOT) + ")");
      c.losers().stream().filter(p -> p.id() != null).map(Participant::name).forEach(losers::add);
    }
    steps.add(Explanation.Step.of(did, String.join("; ", because)));
    if (step.holder() != null && !losers.isEmpty()) {
      steps.add(
          Explanation.Step.of(
              "no longer held by " + String.join(", ", losers),
              "who takes a place takes it from whom the reports name as its holder"));
    }
    if (b.until != null) {
      steps.add(
          Explanation.Step.of(
              "believed until " + b.until, "articles published after that day tell it otherwise"));
    }
    return new Explanation(about, steps);
  }
}
