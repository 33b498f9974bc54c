package org.orontes.ingest;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.Notice;
import org.orontes.pipeline.InputFiles;
import org.orontes.pipeline.InputItem;

class InputFilesTest {
  private static final Ingest INGEST = Ingest.with(KnowledgeFiles.ours());

  private final Path folder;

  InputFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void foldersAreWalkedByName() throws IOException {
    write("b.txt", "Bria fell.");
    write("a/2.txt", "Two.");
    write("a/1.html", "<html><p>One.</p></html>");
    write("c.txt", "Calm.");
    write(".hidden.txt", "No.");
    write("c.meta.json", "{}");
    assertEquals(List.of("a/1.html", "a/2.txt", "b.txt", "c.txt"), names(folder));
  }

  @Test
  void recordsAreReadLineByLine() throws IOException {
    Path file =
        write("r.jsonl", "{\"text\": \"One.\"}\n\n{oops\r\n{\"id\": \"x\", \"text\": \"Two.\"}");
    assertEquals(List.of("r.jsonl:1", "r.jsonl:3", "r.jsonl:4"), names(file));
    List<Ingested> read = read(file);
    assertEquals("One.", read.get(0).articles().get(0).text());
    assertEquals(List.of("json-broken"), codes(read.get(1)));
    assertTrue(read.get(1).notices().get(0).message().contains("r.jsonl:3"));
    assertEquals("x", read.get(2).articles().get(0).ref());
  }

  @Test
  void recordsMayBeUtf16() throws IOException {
    Path file = folder.resolve("r.jsonl");
    Files.write(file, "{\"text\": \"Zwölf 😀 Dörfer.\"}\n{\"text\": \"Two.\"}\n".getBytes(UTF_16));
    assertEquals(
        List.of("Zwölf 😀 Dörfer.", "Two."),
        read(file).stream().map(r -> r.articles().get(0).text()).toList());
  }

  @Test
  void aJsonFileIsOneRecord() throws IOException {
    Path file = write("r.json", "{\n  \"text\": \"One.\"\n}\n");
    assertEquals("One.", read(file).get(0).articles().get(0).text());
  }

  @Test
  void sidecarsGoWithTheirFiles() throws IOException {
    Path file = write("a.txt", "Bria fell on Monday.");
    write("a.meta.json", "{\"outlet\": \"Lantern\"}");
    assertEquals("outlet:lantern", read(file).get(0).articles().get(0).outlet().id());
  }

  @Test
  void whatIsNotThereIsNamed() throws IOException {
    Path file = write("a.txt", "Bria fell.");
    List<Ingested> read = read(folder.resolve("none.txt"), file);
    assertEquals(List.of("input-missing"), codes(read.get(0)));
    assertEquals(1, read.get(1).articles().size());
  }

  @Test
  void otherFilesAreCountedInFoldersAndReadWhenNamed() throws IOException {
    Path log = write("a.log", "Bria fell.");
    write("b.png", "no text");
    List<Ingested> read = read(folder);
    assertEquals(List.of("files-skipped"), codes(read.get(0)));
    assertTrue(read.get(0).notices().get(0).message().contains("2 files"));
    assertEquals(1, read(log).get(0).articles().size());
  }

  @Test
  void nothingIsReadAhead() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      lines.append("{\"text\": \"Report ").append(i).append("\"}\n");
    }
    Path file = write("many.jsonl", lines.toString());
    try (Stream<InputItem> items = InputFiles.stream(List.of(file), Given.NOTHING)) {
      assertEquals("many.jsonl:1", items.findFirst().orElseThrow().name());
    }
    assertEquals(5_000, names(file).size());
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, text.getBytes(UTF_8));
  }

  private static List<String> names(Path... paths) {
    try (Stream<InputItem> items = InputFiles.stream(List.of(paths), Given.NOTHING)) {
      return items.map(InputItem::name).toList();
    }
  }

  private static List<Ingested> read(Path... paths) {
    try (Stream<InputItem> items = InputFiles.stream(List.of(paths), Given.NOTHING)) {
      return items.map(item -> item.read(INGEST)).toList();
    }
  }

  private static List<String> codes(Ingested read) {
    return read.notices().stream().map(Notice::code).toList();
  }
}
