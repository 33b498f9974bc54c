package org.orontes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** House rules a reader can count on: short files and methods, a word on every public type. */
class TidyTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final int MAX_LINES = 400;
  private static final int MAX_METHOD = 60;

  @Test
  void filesAreShort() throws IOException {
    assertEquals(List.of(), sources().filter(f -> lines(f).size() > MAX_LINES).toList());
  }

  @Test
  void methodsAreShort() throws IOException {
    assertEquals(List.of(), sources().flatMap(f -> longMethods(f).stream()).toList());
  }

  /** In our format a method starts at two spaces, or four in a nested type, and ends likewise. */
  private static List<String> longMethods(Path file) {
    List<String> all = new ArrayList<>();
    List<String> lines = lines(file);
    for (String indent : List.of("  ", "    ")) {
      int start = -1;
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (line.matches(indent + "[A-Za-z@<].*")) {
          start = line.matches(".*\\b(class|interface|record|enum) \\w+.*") ? -1 : i;
        }
        if (line.equals(indent + "}")) {
          if (start >= 0 && i - start > MAX_METHOD) {
            all.add(file + ":" + (start + 1));
          }
          start = -1;
        }
      }
    }
    return all;
  }

  @Test
  void packagesSayWhatTheyAre() throws IOException {
    assertEquals(
        List.of(),
        sources()
            .map(Path::getParent)
            .distinct()
            .filter(d -> !Files.exists(d.resolve("package-info.java")))
            .toList());
  }

  @Test
  void publicTypesSayWhatTheyAre() throws IOException {
    assertEquals(List.of(), sources().filter(f -> !documented(lines(f))).toList());
  }

  private static boolean documented(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches("public .*(class|interface|record|enum) .*")) {
        return lines.subList(0, i).stream().anyMatch(l -> l.startsWith("/**"));
      }
    }
    return true;
  }

  private static Stream<Path> sources() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(MAIN)) {
      files = walk.filter(f -> f.toString().endsWith(".java")).toList();
    }
    assertTrue(files.size() > 10, "no sources seen");
    return files.stream();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
