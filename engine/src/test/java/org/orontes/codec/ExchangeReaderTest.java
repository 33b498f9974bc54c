package org.orontes.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not follow the format is refused with the file, the line and the reason. */
class ExchangeReaderTest {
  private static final String ID = "a-0123456789abcdef";
  private static final String LINE =
      "{\"id\":\"%s\",\"ref\":\"r\",\"part\":[5,20],\"text\":\"RSF took Madani\","
          + "\"outlet\":{\"id\":\"outlet:x\",\"name\":\"X\",\"inferred\":false},\"language\":\"en\","
          + "\"regions\":[],\"sentences\":[[5,20]],\"mentions\":[%s],\"times\":[],"
          + "\"attributions\":[],\"claims\":[],\"facts\":[],\"notices\":[]}\n";

  private final Path folder;

  ExchangeReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static String mention(int start, int end, String text, String kind) {
    return "{\"start\":%d,\"end\":%d,\"text\":\"%s\",\"kind\":\"%s\",\"literal\":true,\"inferred\":false}"
        .formatted(start, end, text, kind);
  }

  private ExchangeReader open(String mention) throws IOException {
    Files.writeString(folder.resolve("coded.jsonl"), "\n" + LINE.formatted(ID, mention));
    return ExchangeReader.open(folder);
  }

  private String refused(String mention) {
    return String.valueOf(assertThrows(CodecException.class, () -> open(mention)).getMessage());
  }

  @Test
  void readsFromTheInputsStart() throws IOException {
    var coded = open(mention(5, 8, "RSF", "actor")).coded().get(0);
    assertEquals("RSF", coded.mentions().get(0).span().of(coded.article().text()));
  }

  @Test
  void aQuotationMustStandUnderItsSpan() {
    assertEquals(
        "coded.jsonl line 2 mentions[0]: the article does not say \"RSF\" there but \"SF \"",
        refused(mention(6, 9, "RSF", "actor")));
  }

  @Test
  void aSpanMustLieInTheArticle() {
    assertTrue(refused(mention(19, 22, "RSF", "actor")).contains("lies outside [5,20]"));
  }

  @Test
  void aWordMustBeOneOfTheFormat() {
    assertTrue(refused(mention(5, 8, "RSF", "army")).contains("\"army\" is not a MentionKind"));
  }

  @Test
  void whatIsNotJsonNamesItsLine() throws IOException {
    open("");
    Files.writeString(folder.resolve("incidents.jsonl"), "{}\n{\"id\":");
    CodecException thrown =
        assertThrows(CodecException.class, () -> ExchangeReader.open(folder).incidents());
    assertEquals("incidents.jsonl line 1: id is missing", thrown.getMessage());
    Files.writeString(folder.resolve("incidents.jsonl"), "{\"id\":");
    assertTrue(
        String.valueOf(
                assertThrows(CodecException.class, () -> ExchangeReader.open(folder).incidents())
                    .getMessage())
            .startsWith("incidents.jsonl line 1: is not JSON"));
  }

  @Test
  void anArticleThatIsNotThereCannotBeQuoted() throws IOException {
    open("");
    Files.writeString(
        folder.resolve("timeline.jsonl"),
        "{\"date\":\"2023-12-18\",\"incidents\":[],\"sentence\":{\"article\":\"a-ffffffffffffffff\","
            + "\"start\":0,\"end\":1,\"text\":\"R\"},\"score\":1}");
    assertTrue(
        String.valueOf(
                assertThrows(CodecException.class, () -> ExchangeReader.open(folder).timeline())
                    .getMessage())
            .contains("article a-ffffffffffffffff is not in coded.jsonl"));
  }

  @Test
  void aFolderWithoutArticlesIsNoBriefing() {
    assertThrows(NoSuchFileException.class, () -> ExchangeReader.open(folder));
  }

  @Test
  void aPictureIsWrittenOverAnOlderOne() throws IOException {
    ExchangeWriter.writeFolder(folder, new RandomPicture(new Random(1)).picture());
    ExchangeWriter.writeFolder(folder, new RandomPicture(new Random(2)).picture());
    try (var files = Files.list(folder)) {
      assertEquals(ExchangeFile.values().length, files.count());
    }
  }

  @Test
  void halfAPairDoesNotStopTheFile() throws IOException {
    String text = "x\\uD83Dy";
    Files.writeString(
        folder.resolve("coded.jsonl"),
        LINE.formatted(ID, "").replace("RSF took Madani", text).replace("20]", "8]"));
    var coded = ExchangeReader.open(folder).coded().get(0);
    ExchangeWriter.writeWhole(
        folder.resolve("again.jsonl"), to -> ExchangeWriter.writeCoded(to, coded));
    assertEquals(
        "x?y", ExchangeReader.readCoded(folder.resolve("again.jsonl")).get(0).article().text());
  }
}
