package org.orontes.annotate.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.GazetteerEntry;
import org.orontes.knowledge.GazetteerEntry.Kind;
import org.orontes.knowledge.Names.Target;
import org.orontes.model.Place;
import org.orontes.model.Precision;

/** Which countries and provinces an article is about, by what it names. */
final class Focus {
  private static final double SURE = 2;
  private static final double HINT = 1;
  private static final double LOCAL = 2;

  private final Map<String, Double> countries = new TreeMap<>();
  private final Map<String, Double> provinces = new HashMap<>();
  private final Map<String, Double> theatres = new TreeMap<>();

  /** Counts the names that can only mean one country. */
  static Focus of(Draft draft) {
    return of(draft.all());
  }

  /** As {@link #of(Draft)}, without countries that are named only as what lies behind a border. */
  static Focus onThisSide(Draft draft) {
    return of(draft.all().stream().filter(m -> !m.beyond).toList());
  }

  private static Focus of(List<Named> mentions) {
    Focus focus = new Focus();
    for (Named m : mentions) {
      Set<String> possible = possibleCountries(m.targets);
      if (possible.size() == 1) {
        focus.countries.merge(possible.iterator().next(), weight(m), Double::sum);
      }
      if (m.place != null && m.literal && m.place.country() != null && isLocal(m.place)) {
        focus.theatres.merge(m.place.country(), HINT, Double::sum);
      }
      if (m.place != null && m.place.province() != null) {
        focus.provinces.merge(m.place.province(), HINT, Double::sum);
      }
      for (Target t : m.targets) {
        if (t instanceof Target.Where where
            && where.entry().kind() == Kind.PROVINCE
            && m.targets.size() == 1) {
          focus.provinces.merge(where.entry().place().id(), SURE, Double::sum);
        }
        if (t instanceof Target.Actor actor && m.targets.size() == 1) {
          actor.entry().theatres().forEach(c -> focus.countries.merge(c, HINT / 2, Double::sum));
        }
      }
    }
    return focus;
  }

  private static boolean isLocal(Place place) {
    return place.precision() == Precision.POINT
        || place.precision() == Precision.CITY
        || place.precision() == Precision.DISTRICT
        || place.precision() == Precision.PROVINCE;
  }

  private static double weight(Named m) {
    return m.targets.get(0) instanceof Target.Where where && where.entry().kind() == Kind.COUNTRY
        ? SURE
        : HINT;
  }

  private static Set<String> possibleCountries(List<Target> targets) {
    Set<String> countries = new java.util.TreeSet<>();
    for (Target t : targets) {
      String country = country(t);
      if (country == null) {
        return Set.of();
      }
      countries.add(country);
    }
    return countries;
  }

  static @Nullable String country(Target target) {
    if (target instanceof Target.Where where) {
      return where.entry().country();
    }
    if (target instanceof Target.Actor actor) {
      return actor.entry().country();
    }
    if (target instanceof Target.Demonym demonym) {
      return demonym.country().iso2();
    }
    return target instanceof Target.Organ organ ? organ.country().iso2() : null;
  }

  /** How much the article is about a country: 0 to 1, the country most named having 1. */
  double share(@Nullable String country) {
    return share(countries, country);
  }

  /** How much the article is about a province: 0 to 1. */
  double provinceShare(@Nullable String province) {
    return share(provinces, province);
  }

  private static double share(Map<String, Double> counts, @Nullable String key) {
    double most = counts.values().stream().mapToDouble(d -> d).max().orElse(0);
    return key == null || most == 0 ? 0 : counts.getOrDefault(key, 0.0) / most;
  }

  /** How often the country most named is named. */
  double strength() {
    return countries.values().stream().mapToDouble(d -> d).max().orElse(0);
  }

  /** The country most named; of two alike the first by code. */
  Optional<String> country() {
    return countries.entrySet().stream()
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(e -> e.getKey(), java.util.Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  /**
   * The country most of whose towns and districts are named: where things happen, whoever speaks of
   * it; the country most named where hardly a town is.
   */
  Optional<String> theatre() {
    return theatres.entrySet().stream()
        .filter(e -> e.getValue() >= LOCAL)
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(e -> e.getKey(), java.util.Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .or(this::country);
  }

  /** True for entries that lie in a country the article is about. */
  boolean holds(GazetteerEntry entry) {
    return share(entry.country()) >= 0.3;
  }
}
