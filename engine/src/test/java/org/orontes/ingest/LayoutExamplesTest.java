package org.orontes.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.Layout;
import org.orontes.knowledge.LayoutGroup;

/** Every group of line patterns does what its own examples say. */
class LayoutExamplesTest {
  private static final Layout LAYOUT = Layout.load(KnowledgeFiles.ours());

  @Test
  void everyExampleHolds() {
    List<String> wrong = new ArrayList<>();
    for (LayoutGroup group : LAYOUT.listGroups()) {
      group.yes().stream()
          .filter(line -> group.find(line).isEmpty())
          .forEach(line -> wrong.add(group.id() + " misses: " + line));
      group.no().stream()
          .filter(line -> group.find(line).isPresent())
          .forEach(line -> wrong.add(group.id() + " takes: " + line));
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyGroupHasExamples() {
    assertFalse(LAYOUT.listGroups().isEmpty());
    for (LayoutGroup group : LAYOUT.listGroups()) {
      assertFalse(group.yes().isEmpty() || group.no().isEmpty(), group.id());
    }
  }

  @Test
  void everyPatternIsShownByAnExample() {
    List<String> unused = new ArrayList<>();
    for (LayoutGroup group : LAYOUT.listGroups()) {
      group.patterns().stream()
          .filter(p -> group.yes().stream().noneMatch(line -> p.matcher(line).find()))
          .forEach(p -> unused.add(group.id() + ": " + p));
    }
    assertEquals(
        List.of(), unused.stream().map(s -> s.substring(0, Math.min(150, s.length()))).toList());
  }
}
