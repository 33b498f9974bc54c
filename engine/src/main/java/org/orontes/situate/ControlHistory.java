package org.orontes.situate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
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
  private final Holders holders;

  ControlHistory(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.holders = new Holders(knowledge);
    this.steps = new ControlSteps(holders, knowledge.tellings());
  }

  List<Control> of(List<Change> changes, List<Explanation> explanations) {
    Map<String, List<Change>> byPlace = new TreeMap<>();
    for (Change change : changes) {
      EventPlace place = change.claim().place();
      String building = change.building();
      boolean site = building == null || holders.isSite(building);
      if (place != null && isHoldable(place) && site) {
        byPlace.computeIfAbsent(key(change, place), k -> new ArrayList<>()).add(change);
      }
    }
    List<Control> control = new ArrayList<>();
    byPlace.forEach((key, all) -> addPlace(key, all, control, explanations));
    return control;
  }

  /**
   * A country as a whole does not change hands in one report. A name that no list knows may be that
   * of a person ("captured Hicks"): only one that calls itself a site ("Saio camp") is held,
   * without a point on the map.
   */
  private boolean isHoldable(EventPlace place) {
    Place at = place.place();
    return at == null ? isNamedSite(place.name()) : at.precision() != Precision.COUNTRY;
  }

  /** "Saio camp", and no "airport", of which there are many. */
  private boolean isNamedSite(String words) {
    return holders.isSite(words) && Character.isUpperCase(words.codePointAt(0));
  }

  /** The place, or a building there, which has holders of its own. */
  private String key(Change change, EventPlace place) {
    String building = change.building();
    return building == null
        ? place.key()
        : place.key() + ":" + holders.withoutTown(building, town(place)).toLowerCase(Locale.ROOT);
  }

  private String town(EventPlace place) {
    return place.place() == null ? place.name() : place.place().name();
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
    Map<String, Believed> standing = new LinkedHashMap<>();
    List<Believed> past = new ArrayList<>();
    KnownChanges known = new KnownChanges();
    for (Map.Entry<LocalDate, List<Change>> news : news(changes).entrySet()) {
      LocalDate day = news.getKey();
      news.getValue().forEach(c -> learn(c, day, known));
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
    Where where = new Where(key, name(changes.get(0), place), place.place());
    standing.values().forEach(b -> add(where, b, control, explanations));
    past.stream()
        .filter(b -> b.from == null || b.until == null || !b.until.isBefore(b.from))
        .forEach(b -> add(where, b, control, explanations));
  }

  /** The days on which something becomes known, the first of all among them, and what. */
  private static SortedMap<LocalDate, List<Change>> news(List<Change> changes) {
    SortedMap<LocalDate, List<Change>> news = new TreeMap<>();
    news.put(LocalDate.MIN, new ArrayList<>());
    for (Change c : changes) {
      c.listNews().forEach(day -> news.computeIfAbsent(day, k -> new ArrayList<>()).add(c));
    }
    return news;
  }

  private static void learn(Change change, LocalDate day, KnownChanges known) {
    SortedSet<LocalDate> before = change.listNews().headSet(day);
    if (!before.isEmpty()) {
      known.remove(change.asKnownAt(before.last()));
    }
    known.add(change.asKnownAt(day));
  }

  private static @Nullable LocalDate end(Step step, @Nullable Step next) {
    LocalDate then = next == null ? null : next.day();
    if (then == null) {
      return null;
    }
    return step.day() != null && !then.isAfter(step.day()) ? step.day() : then.minusDays(1);
  }

  /** What is held, as shown and on the map. */
  private record Where(String key, String name, @Nullable Place at) {}

  /** "Goma", "Goma airport", "headquarters of the Northern Command (Goma)". */
  private String name(Change change, EventPlace place) {
    String building = change.building();
    if (building == null) {
      return knowledge
          .gazetteer()
          .find(place.key())
          .map(e -> e.place().name())
          .orElse(place.name());
    }
    String town = town(place);
    String name = holders.withoutTown(building, town);
    boolean measured = place.place() != null && place.place().id().contains("/");
    if (measured) { // "100 km from X" is no name to put a building's beside
      return name;
    }
    return holders.besideTown(name, town);
  }

  private static void add(
      Where where, Believed b, List<Control> control, List<Explanation> explanations) {
    control.add(interval(where, b));
    explanations.add(explain(where, b));
  }

  private static Control interval(Where where, Believed b) {
    Set<String> according = new LinkedHashSet<>();
    Set<IncidentId> incidents = new LinkedHashSet<>();
    Map<String, ClaimId> claims = new LinkedHashMap<>();
    for (Change c : b.step.changes()) {
      according.add(c.speaker().name());
      incidents.add(c.incident().id());
      claims.put(c.claim().id().value(), c.claim().id());
    }
    return new Control(
        where.key,
        where.name,
        where.at,
        b.step.holder(),
        b.step.holderName(),
        b.step.status(),
        b.step.day(),
        b.step.isAtLatest(),
        b.to,
        b.from,
        b.until,
        List.copyOf(according),
        List.copyOf(incidents),
        List.copyOf(claims.values()));
  }

  private static Explanation explain(Where where, Believed b) {
    Step step = b.step;
    String about =
        "control "
            + where.key
            + " "
            + step.day()
            + (b.until == null ? "" : " as known until " + b.until);
    String did =
        where.name
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
