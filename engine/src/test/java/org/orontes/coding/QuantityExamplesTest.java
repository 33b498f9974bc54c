package org.orontes.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.YamlMap;
import org.orontes.model.Quantity;
import org.orontes.pipeline.TestEngine;

/** The examples of lexicon/en/quantities.yaml: what is counted, least, most, running total. */
class QuantityExamplesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 15);

  @TestFactory
  Stream<DynamicTest> examples() {
    List<DynamicTest> tests = new ArrayList<>();
    for (YamlMap file : KnowledgeFiles.ours().yaml("lexicon/en/quantities.yaml")) {
      for (YamlMap example : file.maps("examples")) {
        String text = example.findText("yes").orElseGet(() -> example.text("no"));
        tests.add(DynamicTest.dynamicTest(text, () -> check(example, text)));
      }
    }
    assertTrue(tests.size() > 10, "the examples are read");
    return tests.stream();
  }

  private static void check(YamlMap example, String text) {
    List<String> told =
        TestEngine.code(text, PUBLISHED).claims().stream()
            .flatMap(c -> c.quantities().stream())
            .map(QuantityExamplesTest::shown)
            .toList();
    if (example.has("no")) {
      assertEquals(List.of(), told);
      return;
    }
    String tally = example.findText("tally").orElse("-");
    String wanted =
        example.text("what")
            + " "
            + bound(example, "min")
            + ".."
            + bound(example, "max")
            + " "
            + tally;
    assertTrue(told.contains(wanted), () -> wanted + " but " + told);
  }

  private static String bound(YamlMap example, String key) {
    return example.has(key) ? number(example.number(key)) : "";
  }

  private static String shown(Quantity q) {
    String tally = q.tally() == null ? "-" : q.tally().name().toLowerCase(Locale.ROOT);
    return q.what() + " " + number(q.min()) + ".." + number(q.max()) + " " + tally;
  }

  private static String number(@Nullable Double value) {
    return value == null ? "" : String.valueOf(value);
  }
}
