package org.orontes.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.GazetteerEntry.Kind;
import org.orontes.model.Place;

/**
 * Places of the world ({@code gazetteer/}): countries, provinces, districts, settlements,
 * facilities, crossings and regions, by id. Names lead to them through {@link Names}.
 */
public final class Gazetteer {
  private static final double MAX_TOWN_KM = 40;
  private static final double MIN_TOWN_KM = 2;

  /** Countries whose place names often come with the Arabic article, or without it. */
  private static final Set<String> ARTICLE_COUNTRIES =
      Set.of(
          "SY", "LB", "IQ", "PS", "IL", "JO", "YE", "SA", "AE", "OM", "QA", "BH", "KW", "EG", "LY",
          "SD", "TN", "DZ", "MA", "MR", "EH", "TD", "IR", "SO", "DJ", "TR");

  /** Hand-made files, in an order in which every place is known before its variants. */
  private static final List<String> BY_HAND =
      List.of("towns", "facilities", "crossings", "regions", "variants");

  private final Map<String, GazetteerEntry> byId = new LinkedHashMap<>(200_000);
  private final Map<String, List<String>> names = new HashMap<>();
  private final Map<String, List<String>> demonyms = new HashMap<>();
  private final Map<String, String> provinceByCode = new HashMap<>();

  private Gazetteer() {}

  static Gazetteer load(KnowledgeFiles files, Countries countries) {
    Gazetteer gazetteer = new Gazetteer();
    Set<String> capitals = new HashSet<>();
    for (Countries.Country country : countries.listAll()) {
      gazetteer.addCountry(country);
      if (country.capitalPlace() != null && !country.gone()) {
        capitals.add(country.capitalPlace());
      }
    }
    files.lines("gazetteer/provinces.tsv.gz").forEach(gazetteer::addProvince);
    files.lines("gazetteer/districts.tsv.gz").forEach(gazetteer::addDistrict);
    files.lines("gazetteer/places.tsv.gz").forEach(line -> gazetteer.addTown(line, capitals));
    for (String name : BY_HAND) {
      for (String path : files.list("gazetteer/" + name, ".yaml")) {
        files.yaml(path).forEach(gazetteer::addByHand);
      }
    }
    return gazetteer;
  }

  private void put(GazetteerEntry entry, List<String> moreNames) {
    byId.put(entry.place().id(), entry);
    if (!moreNames.isEmpty()) {
      names.computeIfAbsent(entry.place().id(), k -> new ArrayList<>()).addAll(moreNames);
    }
  }

  private void addCountry(Countries.Country c) {
    Place place =
        new Place(
            c.placeId(),
            c.name(),
            c.lat(),
            c.lon(),
            c.radiusKm(),
            GazetteerEntry.precision(Kind.COUNTRY),
            c.gone() ? null : c.iso2(),
            null);
    put(new GazetteerEntry(place, Kind.COUNTRY, 0, 0), c.aliases());
  }

  /** {@code id name aliases(|) country lat lon radius_km admin1}. */
  private void addProvince(String line) {
    String[] f = line.split("\t", -1);
    Place place =
        new Place(
            f[0],
            f[1],
            number(f[4]),
            number(f[5]),
            Math.max(1, number(f[6])),
            GazetteerEntry.precision(Kind.PROVINCE),
            f[3],
            null);
    put(new GazetteerEntry(place, Kind.PROVINCE, 0, 0), aliases(f[2]));
    if (!f[7].isEmpty()) {
      provinceByCode.putIfAbsent(f[3] + "." + f[7], f[0]);
    }
  }

  /** {@code id name aliases(|) country province_id lat lon radius_km}. */
  private void addDistrict(String line) {
    String[] f = line.split("\t", -1);
    Place place =
        new Place(
            f[0],
            f[1],
            number(f[5]),
            number(f[6]),
            Math.max(1, number(f[7])),
            GazetteerEntry.precision(Kind.DISTRICT),
            f[3],
            f[4].isEmpty() ? null : f[4]);
    put(new GazetteerEntry(place, Kind.DISTRICT, 0, 0), aliases(f[2]));
  }

  /** {@code geonameid name lat lon feature_code country admin1 population}. */
  private void addTown(String line, Set<String> capitals) {
    String[] f = line.split("\t", -1);
    String id = "place:" + f[0];
    long population = Long.parseLong(f[7]);
    double radius =
        Math.min(MAX_TOWN_KM, Math.max(MIN_TOWN_KM, Math.sqrt(population / 100.0) * 0.12));
    Place place =
        new Place(
            id,
            f[1],
            number(f[2]),
            number(f[3]),
            Math.round(radius * 10) / 10.0,
            GazetteerEntry.precision(Kind.TOWN),
            f[5],
            provinceByCode.get(f[5] + "." + f[6]));
    int seat = capitals.contains(id) ? 5 : seat(f[4]);
    put(new GazetteerEntry(place, Kind.TOWN, population, seat), List.of());
  }

  /**
   * GeoNames feature codes of seats: PPLC of a country, PPLA of a province, PPLA2 of a district.
   */
  private static int seat(String featureCode) {
    return switch (featureCode) {
      case "PPLC" -> 5;
      case "PPLA" -> 4;
      case "PPLA2" -> 3;
      case "PPLA3" -> 2;
      case "PPLA4" -> 1;
      default -> 0;
    };
  }

  private void addByHand(YamlMap file) {
    file.maps("variants").forEach(this::addVariant);
    file.maps("towns").forEach(e -> addEntry(e, Kind.TOWN));
    file.maps("facilities").forEach(e -> addEntry(e, Kind.FACILITY));
    file.maps("crossings").forEach(e -> addEntry(e, Kind.CROSSING));
    file.maps("regions").forEach(e -> addEntry(e, Kind.REGION));
  }

  private void addVariant(YamlMap entry) {
    String id = entry.text("place");
    GazetteerEntry known = byId.get(id);
    if (known == null) {
      throw entry.wrong("no such place: " + id);
    }
    List<String> more = new ArrayList<>(entry.texts("aliases"));
    more.add(known.place().name());
    String shown = entry.findText("name").orElse(known.place().name());
    Place p = known.place();
    Place renamed =
        new Place(
            p.id(),
            shown,
            p.lat(),
            p.lon(),
            p.radiusKm(),
            p.precision(),
            p.country(),
            p.province());
    put(new GazetteerEntry(renamed, known.kind(), known.population(), known.seat()), more);
  }

  private void addEntry(YamlMap e, Kind kind) {
    Place place =
        new Place(
            e.text("id"),
            e.text("name"),
            e.number("lat"),
            e.number("lon"),
            e.findText("radius_km").isPresent() ? e.number("radius_km") : 10,
            GazetteerEntry.precision(kind),
            e.textOrNull("country"),
            e.textOrNull("province"));
    put(new GazetteerEntry(place, kind, 0, 0), e.texts("aliases"));
    if (!e.texts("demonyms").isEmpty()) {
      demonyms.put(place.id(), e.texts("demonyms"));
    }
  }

  private static List<String> aliases(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }

  /** The place of that id. */
  public Optional<GazetteerEntry> find(@Nullable String id) {
    return Optional.ofNullable(id == null ? null : byId.get(id));
  }

  /** All places. */
  public Collection<GazetteerEntry> listAll() {
    return byId.values();
  }

  /** All names of a place but the one shown. */
  public List<String> listOtherNames(String id) {
    return List.copyOf(names.getOrDefault(id, List.of()));
  }

  /** Adjectives and nouns for what belongs to an area that is no country: European, Sahelian. */
  public List<String> listDemonyms(String id) {
    return List.copyOf(demonyms.getOrDefault(id, List.of()));
  }

  /** True if the names of a country's places may lack the Arabic article. */
  static boolean dropsArticle(@Nullable String country) {
    return country != null && ARTICLE_COUNTRIES.contains(country);
  }
}
