package org.orontes.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.orontes.knowledge.FactRule;
import org.orontes.knowledge.RuleEntry;
import org.orontes.model.CodedArticle;
import org.orontes.model.Fact;
import org.orontes.model.Factuality;
import org.orontes.model.Span;
import org.orontes.pipeline.TestEngine;

/** Every rule for facts gives what its examples name, and asserts nothing on the others. */
class FactExamplesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 15);

  @TestFactory
  Stream<DynamicTest> examples() {
    List<DynamicTest> tests = new ArrayList<>();
    for (FactRule rule : TestEngine.engine().knowledge().facts().listAll()) {
      for (RuleEntry.Example yes : rule.yes()) {
        tests.add(DynamicTest.dynamicTest(rule.id() + " + " + yes.text(), () -> states(rule, yes)));
      }
      for (RuleEntry.Example no : rule.no()) {
        tests.add(DynamicTest.dynamicTest(rule.id() + " - " + no.text(), () -> isSilent(rule, no)));
      }
    }
    return tests.stream();
  }

  private static void states(FactRule rule, RuleEntry.Example example) {
    CodedArticle coded = TestEngine.code(example.text(), PUBLISHED);
    String text = coded.article().text();
    List<String> found = new ArrayList<>();
    for (Fact fact : coded.facts()) {
      assertEquals(fact.text(), fact.span().of(text), "a fact is verbatim");
      found.add(shown(fact, text));
      if (fact.kind().equals(rule.kind()) && fits(fact, text, example.expected())) {
        return;
      }
    }
    assertTrue(false, () -> rule.id() + " wants " + example.expected() + " but " + found);
  }

  private static boolean fits(Fact fact, String text, Map<String, String> expected) {
    return expected.entrySet().stream()
        .allMatch(
            e ->
                switch (e.getKey()) {
                  case "S" -> holds(fact.subjectSpan(), text, e.getValue());
                  case "O" -> holds(fact.objectSpan(), text, e.getValue());
                  case "V" -> e.getValue().equals(fact.value());
                  case "is" ->
                      fact.factuality().name().toLowerCase(Locale.ROOT).equals(e.getValue());
                  default -> throw new IllegalArgumentException("No part " + e.getKey());
                });
  }

  private static boolean holds(@Nullable Span span, String text, String words) {
    return span != null && span.of(text).contains(words);
  }

  private static void isSilent(FactRule rule, RuleEntry.Example example) {
    CodedArticle coded = TestEngine.code(example.text(), PUBLISHED);
    List<String> own =
        coded.facts().stream()
            .filter(f -> f.kind().equals(rule.kind()) && f.factuality() == Factuality.ASSERTED)
            .map(f -> shown(f, coded.article().text()))
            .toList();
    assertEquals(List.of(), own);
  }

  private static String shown(Fact fact, String text) {
    String object = fact.objectSpan() == null ? "-" : fact.objectSpan().of(text);
    return fact.kind()
        + " S="
        + fact.subjectSpan().of(text)
        + " O="
        + object
        + " V="
        + fact.value()
        + " "
        + fact.factuality();
  }
}
