package org.orontes.annotate.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.YamlMap;
import org.orontes.model.Attribution;

/** Runs the examples that stand beside the words in speech.yaml. */
class SpeechExamplesTest {
  private static final YamlMap FILE = KnowledgeFiles.ours().yaml("lexicon/en/speech.yaml").get(0);

  @Test
  void everyExampleHolds() {
    List<String> wrong = new ArrayList<>();
    int seen = 0;
    for (YamlMap group : groups()) {
      for (YamlMap example : group.maps("examples")) {
        seen++;
        example.findText("yes").ifPresent(text -> checkYes(group, example, text, wrong));
        example.findText("no").ifPresent(text -> checkNo(group, text, wrong));
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(seen > 80, "examples seen: " + seen);
  }

  @Test
  void everyGroupHasBothKindsOfExamples() {
    List<String> without = new ArrayList<>();
    for (YamlMap group : groups()) {
      boolean yes = group.maps("examples").stream().anyMatch(e -> e.has("yes"));
      boolean no = group.maps("examples").stream().anyMatch(e -> e.has("no"));
      if (!yes || !no) {
        without.add(group.text("id"));
      }
    }
    assertEquals(List.of(), without);
  }

  @Test
  void whatIsTakenAsGivenIsSoInEveryGroupOfItsVerb() {
    Set<String> given = new HashSet<>();
    Set<String> told = new HashSet<>();
    for (YamlMap group : FILE.maps("verbs")) {
      for (String lemma : group.texts("lemmas")) {
        Set<String> names = new HashSet<>();
        group.texts("with").forEach(with -> names.add(lemma + " " + with));
        for (String kind : group.texts("takes")) {
          if (!kind.equals("quote")) {
            names.add(kind.equals("as") ? lemma + " as" : lemma);
          }
        }
        (group.is("given") ? given : told).addAll(names);
      }
    }
    given.retainAll(told);
    assertEquals(Set.of(), given);
  }

  private static List<YamlMap> groups() {
    return Stream.of("verbs", "nouns", "adjectives").flatMap(k -> FILE.maps(k).stream()).toList();
  }

  private static void checkYes(YamlMap group, YamlMap example, String text, List<String> wrong) {
    String speaker = example.text("speaker");
    String content = example.text("content");
    List<Attribution> found = Spoken.find(text);
    boolean fires =
        found.stream()
            .filter(a -> hasWordOf(group, a))
            .filter(a -> speaker.equals(a.speaker().text() == null ? "" : a.speaker().text()))
            .anyMatch(a -> a.content().size() == 1 && a.content().get(0).of(text).equals(content));
    if (!fires) {
      wrong.add(group.text("id") + ": " + text + " -> " + Spoken.in(text));
    }
  }

  private static void checkNo(YamlMap group, String text, List<String> wrong) {
    if (Spoken.find(text).stream().anyMatch(a -> hasWordOf(group, a))) {
      wrong.add(group.text("id") + " should not fire: " + text + " -> " + Spoken.in(text));
    }
  }

  private static boolean hasWordOf(YamlMap group, Attribution a) {
    return group.texts("lemmas").stream()
        .anyMatch(lemma -> a.verb().equals(lemma) || a.verb().startsWith(lemma + " "));
  }
}
