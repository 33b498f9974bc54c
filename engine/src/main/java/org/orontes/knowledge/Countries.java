package org.orontes.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Countries with their names, people and capitals ({@code gazetteer/countries.yaml}). */
public final class Countries {
  private final Map<String, Country> byIso2 = new LinkedHashMap<>();
  private final Set<String> capitals = new HashSet<>();

  /**
   * A country or a territory that is commonly named.
   *
   * @param iso2 ISO 3166-1 alpha-2, or a code of our own for states that are no more
   * @param iso3 alpha-3
   * @param name as shown
   * @param aliases other names
   * @param demonyms adjectives and nouns for its people; the first is the adjective
   * @param capital name of the capital, or null
   * @param capitalPlace place id of the capital, or null
   * @param lat of the centre
   * @param lon of the centre
   * @param radiusKm of a circle of the same area
   * @param metonyms names that stand for a part of its state
   * @param gone true for a state that is no more
   */
  public record Country(
      String iso2,
      String iso3,
      String name,
      List<String> aliases,
      List<String> demonyms,
      @Nullable String capital,
      @Nullable String capitalPlace,
      double lat,
      double lon,
      double radiusKm,
      List<Metonym> metonyms,
      boolean gone) {
    /** Id of the state as an actor. */
    public String actorId() {
      return "actor:" + iso3.toLowerCase(Locale.ROOT);
    }

    /** Id of the country as a place. */
    public String placeId() {
      return "place:x-country-" + iso2.toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A name that stands for a part of a state: the Kremlin, Damascus.
   *
   * @param name as written
   * @param organ suffix of the actor id: government, presidency, military, …
   * @param place id of the place of that name, or null
   */
  public record Metonym(String name, String organ, @Nullable String place) {}

  private Countries() {}

  static Countries load(KnowledgeFiles files) {
    Countries countries = new Countries();
    for (YamlMap file : files.yaml("gazetteer/countries.yaml")) {
      for (YamlMap entry : file.maps("countries")) {
        Country country = read(entry);
        countries.byIso2.put(country.iso2(), country);
        if (country.capitalPlace() != null && !country.gone()) {
          countries.capitals.add(country.capitalPlace());
        }
      }
    }
    return countries;
  }

  private static Country read(YamlMap entry) {
    YamlMap capital = entry.map("capital");
    List<Metonym> metonyms = new ArrayList<>();
    for (YamlMap m : entry.maps("metonyms")) {
      metonyms.add(new Metonym(m.text("name"), m.text("for"), m.textOrNull("place")));
    }
    return new Country(
        entry.text("iso2"),
        entry.text("iso3"),
        entry.text("name"),
        entry.texts("aliases"),
        entry.texts("demonyms"),
        capital.textOrNull("name"),
        capital.textOrNull("place"),
        entry.number("lat"),
        entry.number("lon"),
        Math.max(1, entry.number("radius_km")),
        metonyms,
        entry.has("until"));
  }

  /** The country of that ISO alpha-2 code. */
  public Optional<Country> find(@Nullable String iso2) {
    return Optional.ofNullable(iso2 == null ? null : byIso2.get(iso2));
  }

  /** True for the place id of a country's capital. */
  public boolean isCapital(String placeId) {
    return capitals.contains(placeId);
  }

  /** All of them, in the order of the file. */
  public Collection<Country> listAll() {
    return byIso2.values();
  }
}
