package org.orontes.annotate.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.EnglishWords;
import org.orontes.knowledge.Gazetteer;
import org.orontes.knowledge.GazetteerEntry;
import org.orontes.knowledge.GazetteerEntry.Kind;
import org.orontes.knowledge.Names.Target;
import org.orontes.knowledge.PlaceLexicon;
import org.orontes.model.Place;
import org.orontes.model.Precision;

/**
 * Whether the best bearer of a name is one that the article hardly means: a small town far from all
 * it speaks of. The name then stays open, since a quarter, a street or a village that no list has
 * is more likely.
 */
final class FarFetched {
  private static final double FAR_KM = 1_500;
  private static final double STRONG_FOCUS = 3;
  private static final long SMALL = 50_000;
  private static final int CAPITAL = 5;

  private final PlaceLexicon words;
  private final Draft draft;
  private final Focus focus;
  private final PlaceClues clues;

  /** Places that are no country and no large region, once for each time they are named. */
  private final List<Place> named = new ArrayList<>();

  /** The same without capitals, where things are reported that happened anywhere. */
  private final List<Place> homes;

  FarFetched(PlaceLexicon words, Draft draft, Focus focus, PlaceClues clues, Gazetteer gazetteer) {
    this.words = words;
    this.draft = draft;
    this.focus = focus;
    this.clues = clues;
    for (Named m : draft.all()) {
      if (m.place != null && m.place.radiusKm() < PlaceClues.LARGE_KM) {
        named.add(m.place);
      }
    }
    this.homes =
        named.stream()
            .filter(p -> gazetteer.find(p.id()).map(GazetteerEntry::seat).orElse(0) < CAPITAL)
            .toList();
  }

  /**
   * True for a small town in no country that the article is about and far from all it names, for
   * one of several towns of that name, none of them near, and for any "North Central province" of a
   * country that it does not name.
   */
  boolean is(GazetteerEntry entry, List<Named> mentions) {
    if (words.isOnlyDirections(mentions.get(0).text) && isElsewhere(entry)) {
      return true;
    }
    if (entry.place().precision() != Precision.CITY || entry.population() >= SMALL) {
      return false;
    }
    if (mentions.stream().anyMatch(m -> clues.isQualifiedBy(m, entry))) {
      return false;
    }
    return isOneOfMany(entry, mentions) || isAbroad(entry);
  }

  private boolean isAbroad(GazetteerEntry entry) {
    return focus.strength() >= STRONG_FOCUS
        && focus.share(entry.country()) == 0
        && others(named, entry).noneMatch(a -> a.distanceKm(entry.place()) < FAR_KM);
  }

  /**
   * True if the name alone does not say which town is meant, because it is a common word or several
   * towns of the country have it, and this one lies far from the towns that the article names as
   * often, in a province that it does not name.
   */
  private boolean isOneOfMany(GazetteerEntry entry, List<Named> mentions) {
    Named first = mentions.get(0);
    long bearers = first.targets.stream().filter(t -> isTownOf(entry.country(), t)).count();
    if (bearers < 2 && !EnglishWords.isWord(first.text.toLowerCase(Locale.ROOT))) {
      return false;
    }
    List<Place> others = others(homes, entry).toList();
    return others.size() >= mentions.size()
        && others.stream().noneMatch(a -> a.distanceKm(entry.place()) <= PlaceClues.SAME_AREA_KM)
        && draft.all().stream().noneMatch(m -> isProvinceOf(m, entry));
  }

  private static Stream<Place> others(List<Place> places, GazetteerEntry entry) {
    Place own = entry.place();
    return places.stream().filter(p -> !p.id().equals(own.id()) && !p.name().equals(own.name()));
  }

  private static boolean isTownOf(@Nullable String country, Target target) {
    return target instanceof Target.Where where
        && where.entry().kind() == Kind.TOWN
        && Objects.equals(country, where.entry().country());
  }

  private static boolean isProvinceOf(Named m, GazetteerEntry entry) {
    return m.place != null && m.place.id().equals(entry.place().province());
  }

  /** True if the other names of the article tell of countries and this is none of them. */
  private boolean isElsewhere(GazetteerEntry entry) {
    boolean told = false;
    for (Named m : draft.all()) {
      if (words.isOnlyDirections(m.text)) {
        continue;
      }
      for (Target t : m.targets) {
        String country = Focus.country(t);
        if (country != null && country.equals(entry.country())) {
          return false;
        }
        told |= country != null;
      }
    }
    return told;
  }
}
