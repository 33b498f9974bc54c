package org.orontes.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the engine makes of our own articles, kept beside them and reviewed as a difference. With
 * {@code ORONTES_GOLDEN=write} in the environment it is written anew.
 */
class GoldenCorpusTest {
  static List<String> situations() {
    return Corpus.situations();
  }

  /** Where a situation's sheet stands. */
  static Path file(String situation) {
    return Corpus.HOME.resolve("expected").resolve(situation + ".yaml");
  }

  @ParameterizedTest
  @MethodSource("situations")
  void isAsReviewed(String situation) throws IOException {
    Sheet now = SheetWriter.write(Corpus.picture(situation));
    Path file = file(situation);
    if ("write".equals(System.getenv("ORONTES_GOLDEN"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, now.write());
    }
    String report = Comparison.of(Sheet.read(Files.readString(file)), now);
    assertTrue(
        report.isEmpty(),
        () ->
            situation
                + ": "
                + report
                + "If every line of this is for the better, ORONTES_GOLDEN=write takes it over.");
    assertEquals(Files.readString(file), now.write(), "the order of " + situation);
  }

  @Test
  void thereAreFourSituations() {
    assertEquals(4, situations().size());
  }
}
