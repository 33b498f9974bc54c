package org.orontes.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.orontes.knowledge.GazetteerEntry.Kind;

/** Words around the names of places ({@code lexicon/<language>/places.yaml}). */
public final class PlaceLexicon {
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, Double> directions = new HashMap<>();
  private final Map<String, Double> units = new HashMap<>();
  private final Set<String> linking;
  private final Set<String> locative;
  private final Set<String> insideNames;
  private final Pattern nested;
  private final Pattern directed;
  private final Pattern distance;
  private final Set<String> directionWords;
  private final Set<String> months;
  private final Set<String> borders;
  private final Set<String> borderExtents;
  private final Pattern beforeBorder;
  private final Pattern besideSide;
  private final Pattern opensSide;
  private final Pattern joinsSides;

  private PlaceLexicon(YamlMap file) {
    YamlMap kindWords = file.map("kind-words");
    for (String kind : kindWords.keys()) {
      kindWords
          .texts(kind)
          .forEach(word -> kinds.put(word, Kind.valueOf(kind.toUpperCase(Locale.ROOT))));
    }
    numbers(file.map("directions"), directions);
    numbers(file.map("units"), units);
    linking = Set.copyOf(file.texts("linking"));
    locative = Set.copyOf(file.texts("locative"));
    insideNames = Set.copyOf(file.texts("inside-names"));
    nested =
        Pattern.compile(
            "("
                + either(file.texts("between-nested"))
                + ")\\s*( ?("
                + either(file.texts("direction-adjectives"))
                + ")\\s)*\\s*");
    YamlMap relative = file.map("relative");
    directed = pattern(relative.text("directed"));
    distance = pattern(relative.text("distance"));
    directionWords = Set.copyOf(file.texts("direction-adjectives"));
    months = Set.copyOf(file.texts("months"));
    YamlMap border = file.map("borders");
    borders = Set.copyOf(border.texts("words"));
    borderExtents = Set.copyOf(border.texts("extents"));
    beforeBorder = Pattern.compile(border.text("before"));
    besideSide = Pattern.compile(border.text("beside"));
    opensSide = Pattern.compile(border.text("with"));
    joinsSides = Pattern.compile(border.text("and"));
  }

  static PlaceLexicon load(KnowledgeFiles files, String language) {
    List<YamlMap> versions = files.yaml("lexicon/" + language + "/places.yaml");
    return new PlaceLexicon(versions.get(versions.size() - 1));
  }

  private static void numbers(YamlMap from, Map<String, Double> to) {
    from.keys().forEach(key -> to.put(key, from.number(key)));
  }

  /** The longest first, so that "northeast" is not read as "north". */
  private static String either(Iterable<String> words) {
    List<String> sorted = new ArrayList<>();
    words.forEach(sorted::add);
    sorted.sort(Comparator.comparingInt(word -> -word.length()));
    return sorted.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  private Pattern pattern(String notation) {
    String n = "(?<n>[0-9]+(?:[.,][0-9]+)?)";
    String unit = "(?<unit>" + either(units.keySet()) + ")";
    String direction = "(?<direction>" + either(directions.keySet()) + ")";
    return Pattern.compile(
        notation.replace("{n}", n).replace("{unit}", unit).replace("{direction}", direction),
        Pattern.CASE_INSENSITIVE);
  }

  /** What a common noun beside a name says the place is. */
  public Optional<Kind> findKind(String word) {
    return Optional.ofNullable(kinds.get(word));
  }

  /** True for words that may stand between such a noun and the name. */
  public boolean isLinking(String word) {
    return linking.contains(word);
  }

  /** True for a preposition that a place often follows. */
  public boolean isLocative(String lemma) {
    return locative.contains(lemma);
  }

  /** True for a word that may stand in small letters inside a name. */
  public boolean isInsideNames(String form) {
    return insideNames.contains(form);
  }

  /** True if these words lead from a place to the larger one that holds it. */
  public boolean leadsToOuter(String between) {
    return nested.matcher(between).matches();
  }

  /** Degrees from north, clockwise, of a word that the directed pattern found. */
  public double bearing(String direction) {
    return directions.getOrDefault(direction.toLowerCase(Locale.ROOT), 0.0);
  }

  /** Kilometres in one unit that a pattern found. */
  public double kilometres(String unit) {
    return units.getOrDefault(unit.toLowerCase(Locale.ROOT), 1.0);
  }

  /** "45 km south of ", up to the name: groups {@code n}, {@code unit}, {@code direction}. */
  public Pattern directed() {
    return directed;
  }

  /** "45 km from ", up to the name: groups {@code n}, {@code unit}. */
  public Pattern distance() {
    return distance;
  }

  /** True for "Northern", "North Central province": words that many countries use of a part. */
  public boolean isOnlyDirections(String name) {
    return NameForm.atoms(name).stream()
        .allMatch(
            a ->
                directionWords.contains(a.form())
                    || kinds.containsKey(a.form())
                    || linking.contains(a.form()));
  }

  /** True for the name of a month. */
  public boolean isMonth(String form) {
    return months.contains(form);
  }

  /** True for a noun for the line between two countries. */
  public boolean isBorder(String lemma) {
    return borders.contains(lemma);
  }

  /** True for a noun that may follow such a word without changing what is meant. */
  public boolean isExtentOfBorder(String lemma) {
    return borderExtents.contains(lemma);
  }

  /** True if these words lead from the name of a side to the border behind it. */
  public boolean leadsToBorder(String between) {
    return beforeBorder.matcher(between).matches();
  }

  /** True if these words stand between two sides before the border. */
  public boolean besideSide(String between) {
    return besideSide.matcher(between).matches();
  }

  /** True if these words lead from the border to a side behind it. */
  public boolean opensSide(String between) {
    return opensSide.matcher(between).matches();
  }

  /** True if these words stand between two sides behind the border. */
  public boolean joinsSides(String between) {
    return joinsSides.matcher(between).matches();
  }
}
