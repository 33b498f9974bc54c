package org.orontes.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * How news pages are laid out and worded around their text ({@code
 * lexicon/<language>/layout*.yaml}): groups of line patterns, word lists, habits of HTML and the
 * weights of the signs of a seam.
 *
 * <p>Read once; immutable and safe for several threads.
 */
public final class Layout {
  private static final Pattern MACRO = Pattern.compile("\\{([a-z_]+)\\}");
  private static final int MAX_DEPTH = 5;

  private final Map<String, String> macros = new LinkedHashMap<>();
  private final List<LayoutGroup> groups = new ArrayList<>();
  private final Map<String, Set<String>> lists = new LinkedHashMap<>();
  private final Set<String> nouns = new LinkedHashSet<>();
  private final List<List<String>> months = new ArrayList<>();
  private final List<List<String>> weekdays = new ArrayList<>();
  private final List<List<String>> monthsOther = new ArrayList<>();
  private final List<LayoutStyle> styles = new ArrayList<>();
  private final Map<String, Double> weights = new LinkedHashMap<>();
  private final Map<String, String> says = new LinkedHashMap<>();
  private final Set<String> marks = new LinkedHashSet<>();

  private final OutletFile outlets;

  private Layout(OutletFile outlets) {
    this.outlets = outlets;
  }

  /**
   * Reads the files of English pages.
   *
   * @throws KnowledgeException if a file is missing or a pattern in it is none
   */
  public static Layout load(KnowledgeFiles files) {
    return load(files, "en");
  }

  static Layout load(KnowledgeFiles files, String language) {
    Layout layout = new Layout(OutletFile.load(files));
    String folder = "lexicon/" + language + "/";
    files.yaml(folder + "layout-words.yaml").forEach(layout::readWords);
    files.yaml(folder + "layout-html.yaml").forEach(layout::readWords);
    files.yaml(folder + "layout-seams.yaml").forEach(layout::readWeights);
    layout.nouns.addAll(NounLexicon.load(files, language).listForms());
    for (String name : files.list(folder + "layout", ".yaml")) {
      files.yaml(name).forEach(layout::readMacros);
    }
    for (String name : files.list(folder + "layout", ".yaml")) {
      files.yaml(name).forEach(layout::readGroups);
    }
    return layout;
  }

  /** The groups of one use, in the order of the files. */
  public List<LayoutGroup> listGroups(String use) {
    return groups.stream().filter(g -> g.use().equals(use)).toList();
  }

  /** All groups. */
  public List<LayoutGroup> listGroups() {
    return List.copyOf(groups);
  }

  /** The outlets that the data knows; none if it has no such file. */
  public OutletFile outlets() {
    return outlets;
  }

  /** A list of words; empty if the data has none of that name. */
  public Set<String> words(String list) {
    return lists.getOrDefault(list, Set.of());
  }

  /** The nouns of one word that the language of these pages has, singular and plural. */
  public Set<String> nouns() {
    return Collections.unmodifiableSet(nouns);
  }

  /** The names of the twelve months, January first, each with its short forms. */
  public List<List<String>> months() {
    return List.copyOf(months);
  }

  /** The same in other languages, as header lines print them; some are of two words. */
  public List<List<String>> monthsOther() {
    return List.copyOf(monthsOther);
  }

  /** The names of the days of the week, Monday first, each with its short forms. */
  public List<List<String>> weekdays() {
    return List.copyOf(weekdays);
  }

  /** Pairs of spellings of which a newsroom uses one. */
  public List<LayoutStyle> styles() {
    return List.copyOf(styles);
  }

  /**
   * The weight of a sign.
   *
   * @throws KnowledgeException if the data gives it none
   */
  public double weight(String sign) {
    Double weight = weights.get(sign);
    if (weight == null) {
      throw new KnowledgeException("layout-seams.yaml", "no weight for " + sign);
    }
    return weight;
  }

  /** The signs of a seam that anybody sees on the page. */
  public Set<String> marks() {
    return Set.copyOf(marks);
  }

  /** What a sign of a seam says to a reader, as a clause. */
  public Optional<String> sayOf(String sign) {
    return Optional.ofNullable(says.get(sign));
  }

  /** A pattern with its macros, such as {@code {date}}, put in. */
  public Pattern compile(String pattern) {
    return compile("layout", pattern);
  }

  private void readWords(YamlMap file) {
    YamlMap words = file.map("lists");
    for (String name : words.keys()) {
      lists.computeIfAbsent(name, n -> new LinkedHashSet<>()).addAll(words.texts(name));
    }
    if (file.has("months")) {
      months.clear();
      months.addAll(names(file.texts("months")));
      macros.put("month", alternatives(months));
    }
    if (file.has("weekdays")) {
      weekdays.clear();
      weekdays.addAll(names(file.texts("weekdays")));
      macros.put("weekday", alternatives(weekdays));
    }
    if (file.has("months_other")) {
      monthsOther.clear();
      monthsOther.addAll(names(file.texts("months_other")));
      macros.put("month_other", alternatives(monthsOther));
      macros.put("weekday_other", alternatives(names(file.texts("weekdays_other"))));
    }
    lists.forEach((name, list) -> macros.put(name, alternatives(List.of(List.copyOf(list)))));
  }

  private void readWeights(YamlMap file) {
    YamlMap map = file.map("weights");
    map.keys().forEach(sign -> weights.put(sign, map.number(sign)));
    marks.addAll(file.texts("marks"));
    YamlMap words = file.map("says");
    words.keys().forEach(sign -> says.put(sign, words.text(sign)));
    for (YamlMap style : file.maps("styles")) {
      String id = style.text("id");
      styles.add(new LayoutStyle(id, compile(id, style.text("a")), compile(id, style.text("b"))));
    }
  }

  private void readMacros(YamlMap file) {
    YamlMap map = file.map("macros");
    map.keys().forEach(name -> macros.put(name, map.text(name)));
  }

  private void readGroups(YamlMap file) {
    for (YamlMap group : file.maps("groups")) {
      String id = group.text("id");
      groups.add(
          new LayoutGroup(
              id,
              group.text("use"),
              group.texts("patterns").stream().map(p -> compile(id, p)).toList(),
              group.is("closes"),
              group.is("opens"),
              (int) (group.has("weight") ? group.number("weight") : 1),
              group.texts("yes"),
              group.texts("no")));
    }
  }

  private Pattern compile(String id, String pattern) {
    String expanded = pattern;
    for (int depth = 0; depth < MAX_DEPTH && MACRO.matcher(expanded).find(); depth++) {
      expanded = MACRO.matcher(expanded).replaceAll(m -> macro(id, m.group(1)));
    }
    try {
      return Pattern.compile(expanded, Pattern.UNICODE_CASE);
    } catch (PatternSyntaxException e) {
      throw new KnowledgeException("layout " + id, "not a pattern: " + pattern, e);
    }
  }

  private String macro(String id, String name) {
    String value = macros.get(name);
    if (value == null) {
      throw new KnowledgeException("layout " + id, "no macro {" + name + "}");
    }
    return Matcher.quoteReplacement("(?:" + value + ")");
  }

  private static List<List<String>> names(List<String> entries) {
    return entries.stream()
        .map(entry -> List.of(entry.split(" ")).stream().map(n -> n.replace('_', ' ')).toList())
        .toList();
  }

  /** Longest first, so that "Associated Press Writer" is not cut to "Associated Press". */
  private static String alternatives(List<List<String>> names) {
    List<String> all = new ArrayList<>();
    names.forEach(all::addAll);
    all.sort(java.util.Comparator.comparingInt(String::length).reversed());
    return String.join("|", all.stream().map(Pattern::quote).toList());
  }
}
