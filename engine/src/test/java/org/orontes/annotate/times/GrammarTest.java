package org.orontes.annotate.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.knowledge.KnowledgeException;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.TimeLexicon;

/** Reading patterns, also a user's own, and saying what is wrong with them. */
class GrammarTest {
  private static Grammar withPattern(Path overlay, String form, String means) throws IOException {
    Path folder = Files.createDirectories(overlay.resolve("lexicon/en"));
    Files.writeString(
        folder.resolve("times-patterns.yaml"),
        "patterns:\n  - {id: own, gives: own, form: \""
            + form
            + "\", means: "
            + means
            + ", yes: [x]}\n");
    return new Grammar(TimeLexicon.load(KnowledgeFiles.withOverlay(overlay), "en"));
  }

  private static String fault(Path overlay, String form, String means) {
    KnowledgeException fault =
        assertThrows(KnowledgeException.class, () -> withPattern(overlay, form, means));
    return String.valueOf(fault.getMessage());
  }

  @Test
  void aUsersPatternAndWordsCount(@TempDir Path overlay) throws IOException {
    Path folder = Files.createDirectories(overlay.resolve("lexicon/en"));
    Files.writeString(
        folder.resolve("times-patterns.yaml"),
        "patterns:\n  - {id: liberation, gives: dated, form: liberation day, means: date,"
            + " with: {month: 12, day-number: 8}, yes: [x]}\n");
    Files.writeString(folder.resolve("times.yaml"), "words:\n  holiday: {martyrs' day: 05-06}\n");
    TimeTagger tagger = new TimeTagger(TimeLexicon.load(KnowledgeFiles.withOverlay(overlay), "en"));
    String text = "On Liberation Day and Martyrs' Day they met.";
    assertEquals(
        List.of("2024-12-08", "2024-05-06"),
        tagger.find(Texts.article(text, Texts.PUBLISHED), Texts.unparsed(text)).stream()
            .map(t -> t.when().edtf())
            .toList());
  }

  @Test
  void faultsNameThePattern(@TempDir Path overlay) {
    assertTrue(
        fault(overlay, "<mont>", "month")
            .contains("own: The form '<mont>' has no word class mont"));
    assertTrue(fault(overlay, "[the", "month").contains("lacks ]"));
    assertTrue(fault(overlay, "the)", "month").contains("closes what it did not open"));
    assertTrue(fault(overlay, "<month>", "moon").contains("There is no meaning moon"));
    assertTrue(fault(overlay, "[<month>]", "month").contains("own may match nothing"));
    assertTrue(fault(overlay, "{own} <month>", "month").contains("own begins with itself"));
    assertTrue(fault(overlay, "the {nothing}", "month").contains("no pattern gives nothing"));
  }

  @Test
  void everyGuardAndListIsThere() {
    Guards guards = new Guards(Texts.LEXICON);
    assertThrows(IllegalArgumentException.class, () -> guards.get("after:nothing"));
    assertThrows(IllegalArgumentException.class, () -> guards.get("beside:in-words"));
    assertThrows(IllegalArgumentException.class, () -> guards.get("nothing"));
  }

  @Test
  void everyPatternIsTested() {
    Map<Boolean, Long> tested =
        Texts.LEXICON.listPatterns().stream()
            .filter(p -> !p.inner())
            .collect(
                java.util.stream.Collectors.partitioningBy(
                    p -> !p.yes().isEmpty(), java.util.stream.Collectors.counting()));
    assertEquals(0, tested.get(false));
  }
}
