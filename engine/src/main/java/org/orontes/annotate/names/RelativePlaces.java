package org.orontes.annotate.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orontes.knowledge.PlaceLexicon;
import org.orontes.model.Explanation;
import org.orontes.model.MentionKind;
import org.orontes.model.Place;
import org.orontes.model.Precision;
import org.orontes.model.Span;

/**
 * "45 km south of Homs": a place of its own, worked out from the one it is told from, with a radius
 * for how roughly people measure. Without a direction it may lie anywhere on that ring, so the ring
 * is its extent.
 */
final class RelativePlaces {
  private static final double EARTH_RADIUS_KM = 6371;
  private static final double MAX_KM = 1_000;

  /** Of the distance: a direction of eight is right within a sixteenth of a circle. */
  private static final double ROUGHNESS = 0.4;

  private static final double MIN_RADIUS_KM = 3;

  /** The words of a distance and a direction are not longer. */
  private static final int MAX_CHARS = 70;

  private final PlaceLexicon words;

  RelativePlaces(PlaceLexicon words) {
    this.words = words;
  }

  void find(Draft draft) {
    for (int s = 0; s < draft.sentences.size(); s++) {
      for (Named base : List.copyOf(draft.in(s))) {
        Place place = base.place;
        if (base.kind == MentionKind.PLACE
            && base.literal
            && place != null
            && place.precision() != Precision.COUNTRY) {
          find(draft, s, base, place);
        }
      }
    }
  }

  /**
   * "Rufaa, some 50 km north of Wad Madani": what a way is told behind is a place, whatever it was
   * taken for, and lies where the way leads if no list knows it.
   */
  void nameTowns(Draft draft) {
    for (int s = 0; s < draft.sentences.size(); s++) {
      for (Named base : List.copyOf(draft.in(s))) {
        if (base.kind == MentionKind.PLACE && base.literal && base.place != null) {
          nameTown(draft, s, base, base.place);
        }
      }
    }
  }

  private void nameTown(Draft draft, int s, Named base, Place from) {
    int earliest = draft.sentence(s).span().start();
    int start = Math.max(earliest, base.span.start() - MAX_CHARS);
    Matcher matcher = words.directed().matcher(draft.text().substring(start, base.span.start()));
    if (from.precision() == Precision.COUNTRY || !matcher.find()) {
      return;
    }
    double km = number(matcher.group("n")) * words.kilometres(matcher.group("unit"));
    Optional<Named> town = named(draft, s, start + matcher.start());
    if (town.isEmpty() || isPerson(draft, town.get()) || !(km > 0) || km > MAX_KM) {
      return;
    }
    Place there = moved(from, km, matcher.group("direction").toLowerCase(Locale.ROOT));
    for (Named m : draft.all()) {
      if (m.text.equals(town.get().text) && m.place == null && m.targets.isEmpty()) {
        m.kind = MentionKind.PLACE;
        m.name = m.text;
        m.id = there.id();
        m.place =
            new Place(
                there.id(),
                m.text,
                there.lat(),
                there.lon(),
                there.radiusKm(),
                there.precision(),
                there.country(),
                there.province());
        m.country = base.country;
        m.inferred = true;
        m.how =
            Explanation.Step.of(
                "put \"" + m.text + "\" " + Math.round(km) + " km from " + from.name(),
                "the words behind its name tell distance and direction");
      }
    }
  }

  /** "Juan Perez, 20 km south of Bor": a full name, or its last word, is somebody and no town. */
  private static boolean isPerson(Draft draft, Named name) {
    return name.kind == MentionKind.PERSON && name.text.indexOf(' ') > 0
        || draft.all().stream()
            .anyMatch(m -> m.kind == MentionKind.PERSON && m.text.endsWith(" " + name.text));
  }

  /** The name right before a way, set off by a comma or bracket and at most two small words. */
  private static Optional<Named> named(Draft draft, int s, int way) {
    return draft.in(s).stream()
        .filter(m -> m.span.end() < way && Character.isUpperCase(m.text.codePointAt(0)))
        .filter(
            m ->
                draft
                    .text()
                    .substring(m.span.end(), way)
                    .matches("\\s*[,(]\\s*(?:[a-z]+\\s+){0,2}"))
        .findFirst();
  }

  private void find(Draft draft, int s, Named base, Place from) {
    int earliest = draft.sentence(s).span().start();
    int start = Math.max(earliest, base.span.start() - MAX_CHARS);
    String before = draft.text().substring(start, base.span.start());
    for (Pattern pattern : List.of(words.directed(), words.distance())) {
      Matcher matcher = pattern.matcher(before);
      if (matcher.find()) {
        boolean directed = pattern == words.directed();
        Span span = new Span(start + matcher.start(), base.span.end());
        add(draft, s, span, base, from, matcher, directed);
        return;
      }
    }
  }

  private void add(
      Draft draft, int s, Span span, Named base, Place from, Matcher matcher, boolean directed) {
    double km = number(matcher.group("n")) * words.kilometres(matcher.group("unit"));
    if (!(km > 0) || km > MAX_KM) {
      return;
    }
    String direction = directed ? matcher.group("direction").toLowerCase(Locale.ROOT) : "";
    Named named = new Named(s, span, span.of(draft.text()), null, MentionKind.PLACE, List.of());
    named.name = named.text;
    named.place = directed ? moved(from, km, direction) : ring(from, km);
    named.id = named.place.id();
    named.country = base.country;
    named.inferred = true;
    named.how =
        Explanation.Step.of(
            "put \"" + named.text + "\" " + Math.round(km) + " km from " + from.name(),
            directed
                ? "the words tell distance and direction"
                : "the words tell the distance only");
    draft.add(named);
  }

  private static double number(String digits) {
    return Double.parseDouble(
        digits.matches("[0-9]+,[0-9]{3}") ? digits.replace(",", "") : digits.replace(',', '.'));
  }

  private Place moved(Place from, double km, String direction) {
    double bearing = Math.toRadians(words.bearing(direction));
    double angle = km / EARTH_RADIUS_KM;
    double lat = Math.toRadians(from.lat());
    double lon = Math.toRadians(from.lon());
    double sin =
        Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(bearing);
    double newLat = Math.asin(Math.max(-1, Math.min(1, sin)));
    double newLon =
        lon
            + Math.atan2(
                Math.sin(bearing) * Math.sin(angle) * Math.cos(lat),
                Math.cos(angle) - Math.sin(lat) * Math.sin(newLat));
    double degrees = (Math.toDegrees(newLon) + 540) % 360 - 180;
    double radius = Math.max(MIN_RADIUS_KM, ROUGHNESS * km);
    String where = Math.round(km) + " km " + direction + " of " + from.name();
    String id = from.id() + "/" + Math.round(km) + "km-" + direction;
    return place(from, id, where, Math.toDegrees(newLat), degrees, radius);
  }

  private static Place ring(Place from, double km) {
    String where = Math.round(km) + " km from " + from.name();
    String id = from.id() + "/" + Math.round(km) + "km";
    return place(from, id, where, from.lat(), from.lon(), Math.max(MIN_RADIUS_KM, km));
  }

  private static Place place(
      Place from, String id, String name, double lat, double lon, double radiusKm) {
    return new Place(
        id,
        name,
        Math.round(lat * 1e4) / 1e4,
        Math.round(lon * 1e4) / 1e4,
        Math.round(radiusKm * 10) / 10.0,
        Precision.REGION,
        from.country(),
        from.province());
  }
}
