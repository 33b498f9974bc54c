package org.orontes.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.orontes.model.Claim;
import org.orontes.model.Factuality;
import org.orontes.model.Span;
import org.orontes.pipeline.TestEngine;

/** What is meant, feared, failed, denied or said in jest is never asserted; what happened is. */
class FactualitySentencesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 12, 20);

  @TestFactory
  Stream<DynamicTest> sentences() {
    return MarkedLines.of("factuality-sentences.txt").stream()
        .map(line -> DynamicTest.dynamicTest(line.text(), () -> check(line)));
  }

  private static void check(MarkedLines.Line line) {
    List<Claim> claims =
        TestEngine.code(line.text().replace("*", ""), PUBLISHED).claims().stream()
            .filter(c -> !c.type().type().equals("STATEMENT"))
            .toList();
    assertEquals(!line.missed(), holds(line, claims), () -> claims.toString());
  }

  private static boolean holds(MarkedLines.Line line, List<Claim> claims) {
    if (line.label().equals("silent")) {
      return claims.stream().noneMatch(c -> c.factuality() == Factuality.ASSERTED);
    }
    Span marked = marked(line.text());
    List<Claim> there = claims.stream().filter(c -> c.trigger().overlaps(marked)).toList();
    if (line.label().equals("unreal")) {
      return there.stream().noneMatch(c -> c.factuality() == Factuality.ASSERTED);
    }
    Factuality wanted = Factuality.valueOf(line.label().toUpperCase(Locale.ROOT));
    return there.stream().anyMatch(c -> c.factuality() == wanted);
  }

  /** Where the marked word stands once the marks are gone. */
  private static Span marked(String text) {
    int start = text.indexOf('*');
    return new Span(start, text.indexOf('*', start + 1) - 1);
  }
}
