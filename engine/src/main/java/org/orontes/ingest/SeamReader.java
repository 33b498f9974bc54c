package org.orontes.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orontes.knowledge.Layout;
import org.orontes.knowledge.LayoutStyle;
import org.orontes.model.RegionKind;

/** Reads the paragraphs of a page for the signs of a seam. */
final class SeamReader {
  /** A longer paragraph says no more about the style of its house. */
  private static final int MAX_CHARS = 5_000;

  private static final int MIN_UNIT_WORDS = 8;
  private static final int MIN_WORD_CHARS = 4;
  private static final double SHOUTING = 0.7;
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}’'-]*\\.?|[^\\s]");

  private final Layout layout;
  private final Set<String> small;
  private final Set<String> titles;

  SeamReader(Layout layout) {
    this.layout = layout;
    this.small = layout.words("function_english");
    this.titles = layout.words("titles");
  }

  /** The paragraphs of a page whose lines are marked. */
  List<SeamUnit> read(Page page) {
    boolean shouting = isShouting(page.text());
    List<SeamUnit> units = new ArrayList<>();
    List<Line> before = new ArrayList<>();
    for (Line line : page.lines()) {
      if (isUnit(page, line)) {
        Map<String, Boolean> names = shouting ? Map.of() : names(line.text());
        units.add(
            new SeamUnit(
                line, List.copyOf(before), names, words(line.text()), styles(line.text())));
        before.clear();
      } else {
        before.add(line);
      }
    }
    return units;
  }

  private static boolean isUnit(Page page, Line line) {
    boolean body = page.kindOf(line).filter(k -> k != RegionKind.BODY).isEmpty();
    boolean text = line.words() >= MIN_UNIT_WORDS && line.endsAsSentence() || line.words() > 20;
    return body && text;
  }

  /**
   * Each name with whether its first mention is a full one: a surname behind a first name, an
   * acronym in brackets. A single word that opens a sentence is no name.
   */
  private Map<String, Boolean> names(String text) {
    Map<String, Boolean> names = new HashMap<>();
    Matcher matcher = TOKEN.matcher(text.substring(0, Math.min(text.length(), MAX_CHARS)));
    String last = ".";
    while (matcher.find()) {
      String token = matcher.group();
      String word = token.endsWith(".") ? token.substring(0, token.length() - 1) : token;
      boolean acronym = word.length() > 1 && word.length() < 7 && isUpper(word);
      boolean name = isCapital(word) && (acronym || word.length() > 2) && !titles.contains(word);
      boolean opens = !isCapital(last) && !Character.isLetter(last.charAt(0)) && !last.equals(",");
      boolean full =
          acronym
              ? last.equals("(")
              : isCapital(last) && last.length() > 1 && !titles.contains(last);
      if (name && (!opens || full || acronym)) {
        names.putIfAbsent(plain(word), full);
      }
      boolean ends =
          word.isEmpty() || token.endsWith(".") && word.length() > 2 && !titles.contains(word);
      last = ends ? "." : word;
    }
    return names;
  }

  private static boolean isUpper(String word) {
    return word.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("['’]s?$", "").replaceAll("['’-]", "");
  }

  private Set<String> words(String text) {
    Set<String> found = new HashSet<>();
    for (String word : Words.of(text.substring(0, Math.min(text.length(), MAX_CHARS)))) {
      if (word.length() >= MIN_WORD_CHARS && !small.contains(word)) {
        found.add(word);
      }
    }
    return found;
  }

  private int[] styles(String text) {
    String some = text.substring(0, Math.min(text.length(), MAX_CHARS));
    List<LayoutStyle> all = layout.styles();
    int[] counts = new int[2 * all.size()];
    for (int i = 0; i < all.size(); i++) {
      counts[2 * i] = count(all.get(i).a().matcher(some));
      counts[2 * i + 1] = count(all.get(i).b().matcher(some));
    }
    return counts;
  }

  private static int count(Matcher matcher) {
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  private static boolean isShouting(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return capitals > SHOUTING * letters;
  }
}
