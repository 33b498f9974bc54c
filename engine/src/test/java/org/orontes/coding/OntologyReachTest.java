package org.orontes.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.YamlMap;
import org.orontes.model.CodedArticle;
import org.orontes.model.EventType;
import org.orontes.pipeline.TestEngine;

/**
 * Every type, mode and context of the ontology can come out, each from a sentence that is read
 * whole. The 25 sub-types of ACLED have their own notes: {@link AcledSnippetsTest}.
 */
class OntologyReachTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 15);
  private static final List<MarkedLines.Line> LINES = MarkedLines.of("ontology-reach.txt");
  private static final String CONTEXT = "context:";

  /** A second mode beside the first, which a claim with one mode cannot tell: decision 0087. */
  private static final Set<String> NEVER_WRITTEN = Set.of("ASSAULT/sideAB");

  @TestFactory
  Stream<DynamicTest> sentences() {
    return LINES.stream()
        .map(line -> DynamicTest.dynamicTest(line.label() + ": " + line.text(), () -> gives(line)));
  }

  private static void gives(MarkedLines.Line line) {
    CodedArticle coded = TestEngine.code(line.text(), PUBLISHED);
    Set<String> told = new TreeSet<>();
    coded.claims().forEach(claim -> told.addAll(labels(claim.type())));
    if (line.missed()) {
      assertFalse(told.contains(line.label()), "no longer missed: take away the mark");
    } else {
      assertTrue(told.contains(line.label()), () -> line.label() + " but " + told);
    }
  }

  private static Set<String> labels(EventType type) {
    Set<String> labels = type.contexts().stream().map(c -> CONTEXT + c).collect(Collectors.toSet());
    labels.add(type.mode() == null ? type.type() : type.type() + "/" + type.mode());
    return labels;
  }

  @Test
  void everyCodeHasASentence() {
    Set<String> wanted = new TreeSet<>();
    for (String name : KnowledgeFiles.ours().list("ontology/plover/", ".yaml")) {
      for (YamlMap file : KnowledgeFiles.ours().yaml(name)) {
        file.maps("contexts").forEach(c -> wanted.add(CONTEXT + c.text("code")));
        if (file.has("code")) {
          wanted.addAll(codes(file));
        }
      }
    }
    wanted.removeAll(NEVER_WRITTEN);
    Set<String> shown =
        LINES.stream().map(MarkedLines.Line::label).collect(Collectors.toCollection(TreeSet::new));
    wanted.removeAll(shown);
    assertEquals(Set.of(), wanted);
    assertTrue(shown.size() > 100, "the sentences are read");
  }

  /** The modes of a type that we write; its bare code where it has none. */
  private static Set<String> codes(YamlMap type) {
    Set<String> codes = new TreeSet<>();
    for (YamlMap mode : type.maps("modes")) {
      if (!mode.text("status").equals("polecat")) {
        codes.add(type.text("code") + "/" + mode.text("code"));
      }
    }
    return codes.isEmpty() ? Set.of(type.text("code")) : codes;
  }
}
