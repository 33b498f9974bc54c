package org.orontes.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.YamlMap;
import org.orontes.model.Claim;
import org.orontes.model.CodedArticle;
import org.orontes.model.Participant;
import org.orontes.pipeline.TestEngine;

/** The examples of lexicon/en/clauses.yaml. */
class ClauseExamplesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 15);

  private static Predicate<CodedArticle> question(String list) {
    return switch (list) {
      case "habit" -> coded -> coded.claims().stream().anyMatch(Claim::background);
      case "conditions", "irreal" ->
          coded -> coded.forecasts().stream().anyMatch(f -> f.condition() != null);
      case "spans", "dating" ->
          coded -> coded.claims().stream().noneMatch(c -> c.type().type().equals("ASSAULT"));
      case "naming", "listing", "among" -> coded -> isParty(coded, Claim::recipients, "Rosa Lima");
      case "blaming" -> coded -> isParty(coded, Claim::actors, "Malvar Front");
      case "dying" ->
          coded ->
              isParty(coded, Claim::recipients, "A judge")
                  || isParty(coded, Claim::recipients, "Two drivers");
      default -> coded -> !coded.facts().isEmpty();
    };
  }

  private static boolean isParty(
      CodedArticle coded, Function<Claim, List<Participant>> parties, String name) {
    return coded.claims().stream()
        .flatMap(c -> parties.apply(c).stream())
        .anyMatch(p -> p.text().contains(name));
  }

  static List<String> lists() {
    return List.of(
        "habit",
        "spans",
        "dating",
        "conditions",
        "irreal",
        "being",
        "standing",
        "beside",
        "lying",
        "naming",
        "listing",
        "blaming",
        "dying",
        "among");
  }

  @Test
  void everyListIsTested() {
    for (YamlMap file : KnowledgeFiles.ours().yaml("lexicon/en/clauses.yaml")) {
      List<String> lists = new ArrayList<>(file.keys());
      lists.removeAll(List.of("basis", "as_of"));
      lists.removeAll(lists());
      assertEquals(List.of(), lists);
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyExampleHolds(String list) {
    List<String> wrong = new ArrayList<>();
    for (YamlMap file : KnowledgeFiles.ours().yaml("lexicon/en/clauses.yaml")) {
      YamlMap words = file.map(list);
      assertTrue(words.texts("yes").size() >= 2 && words.texts("no").size() >= 2, list);
      Predicate<String> holds = text -> question(list).test(TestEngine.code(text, PUBLISHED));
      words.texts("yes").stream().filter(holds.negate()).forEach(wrong::add);
      words.texts("no").stream().filter(holds).forEach(wrong::add);
    }
    assertEquals(List.of(), wrong);
  }
}
