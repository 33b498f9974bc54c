package org.orontes.annotate.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.orontes.knowledge.TimePattern;

/** The examples beside the patterns in the data: every one is a test, read with the parser. */
class PatternExamplesTest {
  private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}): (.*)");

  /** A sentence with the mentions expected in it. */
  private record Example(String text, LocalDate published, List<String> expected) {
    static Example of(String line) {
      Matcher dated = DATED.matcher(line);
      LocalDate day = dated.matches() ? LocalDate.parse(dated.group(1)) : Texts.PUBLISHED;
      String rest = dated.matches() ? dated.group(2) : line;
      int mark = rest.lastIndexOf(" =");
      String marked = mark < 0 ? rest : rest.substring(0, mark);
      String values = mark < 0 ? "" : rest.substring(mark + 2).strip();
      List<String> edtf = values.isEmpty() ? List.of() : List.of(values.split("; "));
      List<String> expected = new ArrayList<>();
      Matcher mention = Pattern.compile("\\[([^]]*)]").matcher(marked);
      while (mention.find()) {
        String value = expected.size() < edtf.size() ? edtf.get(expected.size()) : "?";
        expected.add(mention.group(1) + " = " + value);
      }
      assertEquals(edtf.size(), expected.size(), "mentions and values of " + line);
      return new Example(marked.replaceAll("[\\[\\]]", ""), day, expected);
    }
  }

  @TestFactory
  Stream<DynamicTest> firesWhereItShould() {
    return Texts.LEXICON.listPatterns().stream()
        .flatMap(
            p ->
                p.yes().stream()
                    .map(y -> DynamicTest.dynamicTest(p.id() + ": " + y, () -> fires(p, y))));
  }

  @TestFactory
  Stream<DynamicTest> isSilentWhereItShould() {
    return Texts.LEXICON.listPatterns().stream()
        .flatMap(
            p ->
                p.no().stream()
                    .map(n -> DynamicTest.dynamicTest(p.id() + ": " + n, () -> isSilent(p, n))));
  }

  private static void fires(TimePattern pattern, String line) {
    Example example = Example.of(line);
    assertEquals(example.expected(), Reader.found(example.text(), example.published()));
    boolean bySelf =
        Reader.find(example.text(), example.published()).stream()
            .anyMatch(f -> f.pattern().equals(pattern.id()));
    assertTrue(
        bySelf || pattern.means().equals("skip") || pattern.means().equals("each"),
        "another pattern found it");
  }

  private static void isSilent(TimePattern pattern, String line) {
    Example example = Example.of(line);
    assertEquals(example.expected(), Reader.found(example.text(), example.published()));
    assertFalse(
        Reader.find(example.text(), example.published()).stream()
            .anyMatch(f -> f.pattern().equals(pattern.id())));
  }
}
