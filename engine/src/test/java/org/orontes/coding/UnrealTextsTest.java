package org.orontes.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.orontes.model.Claim;
import org.orontes.model.Factuality;
import org.orontes.model.Span;
import org.orontes.pipeline.TestEngine;

/**
 * Short news texts in which what looks like an event is none, beside texts of like wording in which
 * it is one: nothing is asserted as news but what is marked, and all between stars is. {@code
 * bench/unreal} counts the same texts.
 */
class UnrealTextsTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 14);
  private static final Pattern MARKED = Pattern.compile("\\*[^*]+\\*|_[^_]+_");
  private static final List<MarkedLines.Line> TEXTS = MarkedLines.of("unreal-texts.txt");

  @TestFactory
  Stream<DynamicTest> texts() {
    return TEXTS.stream().map(line -> DynamicTest.dynamicTest(line.text(), () -> check(line)));
  }

  @Test
  void oneTextInFiveTellsWhatHappened() {
    long real = TEXTS.stream().filter(line -> line.label().startsWith("real-")).count();
    assertTrue(real * 5 >= TEXTS.size(), "silence would be no win");
  }

  private static void check(MarkedLines.Line line) {
    StringBuilder plain = new StringBuilder();
    List<Span> must = new ArrayList<>();
    List<Span> may = new ArrayList<>();
    Matcher marks = MARKED.matcher(line.text());
    int from = 0;
    while (marks.find()) {
      plain.append(line.text(), from, marks.start());
      String words = line.text().substring(marks.start() + 1, marks.end() - 1);
      boolean star = line.text().charAt(marks.start()) == '*';
      (star ? must : may).add(new Span(plain.length(), plain.length() + words.length()));
      plain.append(words);
      from = marks.end();
    }
    plain.append(line.text().substring(from));
    List<Claim> told =
        TestEngine.code(plain.toString(), PUBLISHED).claims().stream()
            .filter(c -> c.factuality() == Factuality.ASSERTED && !c.background())
            .filter(c -> !c.type().type().equals("STATEMENT"))
            .toList();
    boolean nothingUnreal =
        told.stream()
            .allMatch(
                c -> Stream.concat(must.stream(), may.stream()).anyMatch(c.trigger()::overlaps));
    boolean allReal =
        must.stream().allMatch(span -> told.stream().anyMatch(c -> c.trigger().overlaps(span)));
    assertEquals(!line.missed(), nothingUnreal && allReal, told::toString);
  }
}
