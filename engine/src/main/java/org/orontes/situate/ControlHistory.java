package org.orontes.situate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.ChangeKind;
import org.orontes.model.ClaimId;
import org.orontes.model.Control;
import org.orontes.model.ControlStatus;
import org.orontes.model.EventPlace;
import org.orontes.model.Explanation;
import org.orontes.model.IncidentId;
import org.orontes.model.Participant;
import org.orontes.model.Place;
import org.orontes.model.Precision;

/**
 * Holders of places over time. One step for each incident that changes hands; a place is held by
 * the widest actor that all claims of the step entail; silence changes nothing.
 */
final class ControlHistory {
  /** A name of two capitals, as even a group in no list has one. */
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\S* (\\S+ )*\\p{Lu}");

  private final Knowledge knowledge;
  private final Holders holders;

  ControlHistory(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.holders = new Holders(knowledge);
  }

  /** A change of one place on one day, all its claims together. */
  private record Step(
      @Nullable LocalDate day,
      ControlStatus status,
      @Nullable String holder,
      @Nullable String holderName,
      List<Change> changes) {}

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

  private void addPlace(
      String key, List<Change> changes, List<Control> control, List<Explanation> explanations) {
    List<Step> steps = new ArrayList<>();
    List<Change> dated = new ArrayList<>(changes);
    List<Change> undated = changes.stream().filter(c -> c.day() == null).toList();
    dated.removeAll(undated);
    for (List<Change> ofDay : byDay(dated)) {
      step(ofDay, steps.isEmpty() ? null : steps.get(steps.size() - 1)).ifPresent(steps::add);
    }
    addUndated(undated, steps);
    EventPlace place = changes.get(0).claim().place();
    if (place == null) {
      return;
    }
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      LocalDate next = i + 1 < steps.size() ? steps.get(i + 1).day : null;
      LocalDate to =
          next == null
              ? null
              : step.day != null && !next.isAfter(step.day) ? step.day : next.minusDays(1);
      control.add(interval(key, place, step, to));
      explanations.add(explain(place, step));
    }
  }

  /**
   * A change that is told without its day is taken for the last one that says the same; only where
   * none does it stands by itself.
   */
  private void addUndated(List<Change> undated, List<Step> steps) {
    if (undated.isEmpty()) {
      return;
    }
    List<Change> sorted = new ArrayList<>(undated);
    sorted.sort(Comparator.comparing(c -> c.claim().id()));
    java.util.Optional<Step> told = step(sorted, null);
    if (told.isEmpty()) {
      return;
    }
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (saysTheSame(steps.get(i), told.get())) {
        List<Change> all = new ArrayList<>(steps.get(i).changes);
        all.addAll(sorted);
        Step joined = steps.get(i);
        steps.set(i, new Step(joined.day, joined.status, joined.holder, joined.holderName, all));
        return;
      }
    }
    if (told.get().status != ControlStatus.CONTESTED || steps.isEmpty()) {
      steps.add(told.get());
    }
  }

  private boolean saysTheSame(Step step, Step told) {
    if (told.holder == null) {
      return told.status == step.status || step.holder != null;
    }
    return step.holder != null && holders.isSameSide(step.holder, told.holder, step.day);
  }

  /** The changes of a place by day, undated ones last. */
  private static List<List<Change>> byDay(List<Change> changes) {
    Map<LocalDate, List<Change>> byDay = new TreeMap<>();
    for (Change c : changes) {
      byDay
          .computeIfAbsent(c.day() == null ? LocalDate.MAX : c.day(), k -> new ArrayList<>())
          .add(c);
    }
    List<List<Change>> days = new ArrayList<>();
    for (List<Change> day : byDay.values()) {
      day.sort(Comparator.comparing(c -> c.claim().id()));
      days.add(day);
    }
    return days;
  }

  private java.util.Optional<Step> step(List<Change> changes, @Nullable Step before) {
    List<Change> taking = of(changes, ChangeKind.TAKES);
    List<Change> losing = of(changes, ChangeKind.LOSES);
    List<Change> fighting = new ArrayList<>(of(changes, ChangeKind.CONTESTS));
    fighting.addAll(of(changes, ChangeKind.ENCIRCLES));
    LocalDate day = changes.get(0).day();
    if (!isTold(changes)) {
      return java.util.Optional.empty();
    }
    if (!taking.isEmpty() || losing.stream().anyMatch(c -> !c.takers().isEmpty())) {
      List<Change> changing = new ArrayList<>(taking);
      changing.addAll(losing);
      Holders.Holder holder = holders.of(takers(taking, losing), day);
      boolean contested = holder.parties() > 1;
      ControlStatus status =
          contested
              ? ControlStatus.CONTESTED
              : onlyTakersSaySo(changing, holder) ? ControlStatus.CLAIMED : ControlStatus.HELD;
      return java.util.Optional.of(new Step(day, status, holder.id(), holder.name(), changing));
    }
    if (!losing.isEmpty()) {
      boolean stillHeld =
          before != null
              && before.status == ControlStatus.HELD
              && !holders.isAmong(before.holder, losing, day);
      return stillHeld
          ? java.util.Optional.empty()
          : java.util.Optional.of(new Step(day, ControlStatus.LEFT, null, null, losing));
    }
    boolean news = before == null || before.status != ControlStatus.HELD;
    if (!fighting.isEmpty()
        && news
        && (before == null || before.status != ControlStatus.CONTESTED)) {
      return java.util.Optional.of(new Step(day, ControlStatus.CONTESTED, null, null, fighting));
    }
    return java.util.Optional.empty();
  }

  /**
   * True if a change names somebody known who takes, leaves or fights, or if several articles tell
   * it: one that names nobody, told once, leaves the map as it is.
   */
  private static boolean isTold(List<Change> changes) {
    boolean known =
        changes.stream()
            .flatMap(c -> java.util.stream.Stream.concat(c.takers().stream(), c.losers().stream()))
            .anyMatch(p -> p.id() != null || NAME.matcher(p.name()).find());
    long articles = changes.stream().map(c -> c.claim().id().article()).distinct().count();
    return known || articles > 1;
  }

  private static List<Participant> takers(List<Change> taking, List<Change> losing) {
    List<Participant> takers = new ArrayList<>();
    taking.forEach(c -> takers.addAll(c.takers()));
    losing.forEach(c -> takers.addAll(c.takers()));
    return takers;
  }

  private static List<Change> of(List<Change> changes, ChangeKind kind) {
    return changes.stream().filter(c -> c.kind() == kind).toList();
  }

  /** Every speaker is the taker itself or stands on its side. */
  private boolean onlyTakersSaySo(List<Change> changes, Holders.Holder holder) {
    if (holder.id() == null) {
      return false;
    }
    for (Change c : changes) {
      boolean own =
          c.speaker().id() != null && holders.isSameSide(c.speaker().id(), holder.id(), c.day());
      if (!own) {
        return false;
      }
    }
    return true;
  }

  private Control interval(String key, EventPlace place, Step step, @Nullable LocalDate to) {
    Set<String> according = new LinkedHashSet<>();
    Set<IncidentId> incidents = new LinkedHashSet<>();
    Map<String, ClaimId> claims = new LinkedHashMap<>();
    LocalDate known = null;
    for (Change c : step.changes) {
      according.add(c.speaker().name());
      incidents.add(c.incident().id());
      claims.put(c.claim().id().value(), c.claim().id());
      if (c.known() != null && (known == null || c.known().isBefore(known))) {
        known = c.known();
      }
    }
    String name = knowledge.gazetteer().find(key).map(e -> e.place().name()).orElse(place.name());
    return new Control(
        key,
        name,
        place.place(),
        step.holder,
        step.holderName,
        step.status,
        step.day,
        to,
        known,
        null,
        List.copyOf(according),
        List.copyOf(incidents),
        List.copyOf(claims.values()));
  }

  private Explanation explain(EventPlace place, Step step) {
    String about = "control " + place.key() + " " + step.day;
    String did =
        place.name()
            + ": "
            + step.status.name().toLowerCase(java.util.Locale.ROOT)
            + (step.holderName == null ? "" : " by " + step.holderName);
    List<String> because =
        step.changes.stream()
            .map(
                c ->
                    c.claim().id()
                        + " ("
                        + c.kind().name().toLowerCase(java.util.Locale.ROOT)
                        + ")")
            .toList();
    return new Explanation(about, List.of(Explanation.Step.of(did, String.join("; ", because))));
  }
}
