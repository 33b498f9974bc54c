package org.orontes.coding.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.RuleEntry;
import org.orontes.knowledge.YamlMap;

/** docs/rules-notation.md tells of every slot, kind and change that there is, and of no other. */
class NotationDocTest {
  /** Kinds that come from names and words and not from a class of nouns. */
  private static final Set<String> OF_NAMES =
      Set.of("country", "name", "pronoun", "actor", "any", "place");

  private final String page;
  private final List<RuleEntry> rules = Knowledge.load(KnowledgeFiles.ours()).rules().listAll();

  NotationDocTest() throws IOException {
    page = Files.readString(Path.of("../docs/rules-notation.md"));
  }

  private static Set<String> kindsOfData() {
    Set<String> kinds = new TreeSet<>(OF_NAMES);
    for (YamlMap file : KnowledgeFiles.ours().yaml("lexicon/en/nouns.yaml")) {
      for (YamlMap nounClass : file.maps("classes")) {
        kinds.add(nounClass.text("id"));
        kinds.addAll(nounClass.texts("role"));
      }
    }
    return kinds;
  }

  private static Set<String> kindsOf(Pattern pattern) {
    Set<String> kinds = new TreeSet<>();
    for (Piece piece : pattern.pieces()) {
      Slot slot =
          piece instanceof Piece.Subject s
              ? s.slot()
              : piece instanceof Piece.Object o
                  ? o.slot()
                  : piece instanceof Piece.Behind b ? b.slot() : null;
      if (slot != null) {
        kinds.addAll(slot.wanted());
        kinds.addAll(slot.unwanted());
      }
    }
    return kinds;
  }

  @Test
  void rulesAskForKindsThatThereAre() {
    Set<String> known = kindsOfData();
    Set<String> unknown = new TreeSet<>();
    for (RuleEntry entry : rules) {
      for (Pattern pattern : Rule.of(entry, new KindBits()).patterns()) {
        kindsOf(pattern).stream()
            .filter(kind -> !known.contains(kind))
            .forEach(kind -> unknown.add(entry.id() + " " + kind));
      }
    }
    assertEquals(Set.of(), unknown);
  }

  @Test
  void everyKindIsExplainedAndNoOther() {
    Matcher table =
        java.util.regex.Pattern.compile("(?s)\\| kind \\| what it is \\|\n(.*?)\n\n").matcher(page);
    assertTrue(table.find(), "no table of kinds");
    Set<String> told = new TreeSet<>();
    for (String row : table.group(1).lines().toList()) {
      Matcher word = java.util.regex.Pattern.compile("`([a-z]+)`").matcher(row.split("\\|")[1]);
      while (word.find()) {
        told.add(word.group(1));
      }
    }
    assertEquals(kindsOfData(), told);
  }

  @Test
  void theExamplesCanBeRead() {
    Matcher block = java.util.regex.Pattern.compile("(?s)```pattern\n(.*?)```").matcher(page);
    assertTrue(block.find(), "no examples");
    for (String line : block.group(1).lines().toList()) {
      assertFalse(Pattern.parse(line).triggers().isEmpty(), line);
    }
  }

  @Test
  void everySlotIsExplained() {
    for (String letter : "A B C I P R X".split(" ")) {
      assertTrue(Slot.parse(letter) != null && page.contains("\n| `" + letter + "` | "), letter);
    }
  }
}
