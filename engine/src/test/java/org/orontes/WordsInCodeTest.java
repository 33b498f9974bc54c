package org.orontes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.YamlMap;

/**
 * Words of the language are data: a stage takes them from a list, and hands none to {@code
 * Token.is} or to a set of its own, but the few that name a construction of the parse as its labels
 * do.
 */
class WordsInCodeTest {
  private static final Path SOURCES = Path.of("src/main/java/org/orontes");
  private static final String LITERALS = "\\s*((?:\"[^\"]*\",?\\s*)+)";
  private static final Pattern ASKED = Pattern.compile("\\.is\\(" + LITERALS + "\\)");
  private static final Pattern LISTED =
      Pattern.compile("(?:(?:Set|List)\\.of\\(|= \\{)" + LITERALS + "[)}]");
  private static final Pattern WORD = Pattern.compile("\"([a-z' -]+)\"");

  /** Alone, each names one construction: a genitive, a passive's doer, a marked clause. */
  private static final Set<String> CONSTRUCTIONS =
      Set.of(
          "of", "by", "to", "that", "as", "in", "for", "with", "from", "on", "than", "and", "it",
          "be", "have");

  /** Files that still name words, and how many: none may be added, and no number may grow. */
  private static final Map<String, Integer> STILL =
      Map.ofEntries(
          Map.entry("Additions", 8),
          Map.entry("Anaphora", 13),
          Map.entry("Background", 1),
          Map.entry("ClauseCue", 1),
          Map.entry("Descriptions", 3),
          Map.entry("Forecasts", 2),
          Map.entry("GroupsNamed", 2),
          Map.entry("MisplacedArcs", 5),
          Map.entry("NearbySubjects", 7),
          Map.entry("NounCue", 4),
          Map.entry("PassiveCue", 1),
          Map.entry("PastScene", 1),
          Map.entry("PlaceContext", 2),
          Map.entry("PostFacts", 1),
          Map.entry("Pronouns", 8),
          Map.entry("RejoinderCue", 4),
          Map.entry("Scene", 3),
          Map.entry("ShortForms", 3),
          Map.entry("SoleRebels", 2),
          Map.entry("Speakers", 11),
          Map.entry("Tallies", 1),
          Map.entry("Tenses", 5),
          Map.entry("Words", 5));

  @Test
  void stagesTakeWordsFromTheLists() throws IOException {
    Set<String> known = known();
    Map<String, Integer> found = new TreeMap<>();
    for (String stage : List.of("ingest", "annotate", "coding", "reconcile", "situate")) {
      try (Stream<Path> all = Files.walk(SOURCES.resolve(stage))) {
        all.filter(p -> p.toString().endsWith(".java"))
            .forEach(
                p -> {
                  int words = words(read(p), known).size();
                  if (words > 0) {
                    found.merge(p.getFileName().toString().replace(".java", ""), words, Math::max);
                  }
                });
      }
    }
    assertEquals(new TreeMap<>(STILL), found);
  }

  @Test
  void wordsAreFound() {
    Set<String> known = Set.of("near", "off");
    assertEquals(Set.of("when"), words("t.is(\"when\") || p.is(\"in\")", known));
    assertEquals(Set.of("of", "like"), words("p.is(\"of\", \"like\")", known));
    assertEquals(Set.of("near", "off"), words("Set.of(\"near\", \"off\")", known));
    assertEquals(
        Set.of(), words("nouns.is(lemma, \"armed\"); Set.of(\"armed\", \"state\")", known));
  }

  /** What a file hands over: any choice between several, single ones of no construction, sets. */
  private static Set<String> words(String code, Set<String> known) {
    Set<String> found = new TreeSet<>();
    for (Matcher asked = ASKED.matcher(code); asked.find(); ) {
      List<String> words = literals(asked.group(1));
      if (words.size() > 1 || !CONSTRUCTIONS.containsAll(words)) {
        found.addAll(words);
      }
    }
    for (Matcher listed = LISTED.matcher(code); listed.find(); ) {
      List<String> words = literals(listed.group(1)).stream().filter(known::contains).toList();
      if (words.size() > 1) { // one alone may be a name of the data that is a word as well
        found.addAll(words);
      }
    }
    return found;
  }

  private static List<String> literals(String code) {
    return WORD.matcher(code).results().map(m -> m.group(1)).toList();
  }

  /** All words of the lists by which the language builds its clauses. */
  private static Set<String> known() {
    Set<String> known = new HashSet<>();
    for (String name : List.of("prepositions", "pronouns", "verbs", "adverbs")) {
      for (YamlMap file : KnowledgeFiles.ours().yaml("lexicon/en/" + name + ".yaml")) {
        file.keys().stream()
            .filter(list -> !Set.of("basis", "as_of").contains(list))
            .forEach(list -> known.addAll(file.map(list).texts("words")));
      }
    }
    return known;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
