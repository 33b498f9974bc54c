package org.orontes.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.orontes.knowledge.KnowledgeFiles;

/**
 * Whole pages of our own writing, in the manner of many sites, read as their marks say ({@link
 * PageNotation}). {@code -Dorontes.update} writes what is read now over them, to be reviewed as a
 * diff.
 */
class PageFixturesTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/orontes/ingest/pages");
  private static final Ingest INGEST = Ingest.with(KnowledgeFiles.ours());
  private static final int ENOUGH = 30;

  @TestFactory
  Stream<DynamicTest> pagesAreReadAsMarked() throws IOException {
    return fixtures().stream()
        .map(f -> DynamicTest.dynamicTest(String.valueOf(f.getFileName()), () -> check(f)));
  }

  @Test
  void thereAreManyPages() throws IOException {
    assertTrue(fixtures().size() >= ENOUGH, "only " + fixtures().size());
  }

  private static void check(Path file) throws IOException {
    String fixture = Files.readString(file);
    String name = String.valueOf(file.getFileName()).replace(".page", "");
    Path html = FOLDER.resolve(name + ".html");
    Path page = FOLDER.resolve(name + ".htm.txt");
    Input input =
        Files.exists(html)
            ? Input.page(name + ".html", Files.readAllBytes(html))
            : Files.exists(page)
                ? Input.page(name + ".txt", Files.readAllBytes(page))
                : Input.page(
                    name + ".txt", PageNotation.textOf(fixture).getBytes(StandardCharsets.UTF_8));
    Ingested read = INGEST.read(input.withOverrides(PageNotation.givenOf(fixture)));
    String rendered = PageNotation.headOf(fixture) + PageNotation.render(read);
    if (Boolean.getBoolean("orontes.update")) {
      Files.writeString(file, rendered);
    }
    assertEquals(fixture, rendered);
  }

  private static List<Path> fixtures() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(FOLDER)) {
      all.filter(f -> f.toString().endsWith(".page")).sorted().forEach(files::add);
    }
    return files;
  }
}
