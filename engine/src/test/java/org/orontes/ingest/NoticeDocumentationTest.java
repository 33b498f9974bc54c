package org.orontes.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orontes.annotate.ReadingNotice;
import org.orontes.pipeline.InputNotice;
import org.orontes.redact.RedactionNotice;

/** Every notice has its paragraph in docs/notices.md with its severity, and there is none else. */
class NoticeDocumentationTest {
  /** Where notices are made; the codec reads them back, a run puts the input's name before them. */
  private static final Set<String> MAKERS =
      Set.of(
          "IngestNotice.java",
          "ReadingNotice.java",
          "InputNotice.java",
          "RedactionNotice.java",
          "ArticleJson.java",
          "ArticleRun.java");

  @Test
  void everyCodeIsExplainedAndNoOther() throws IOException {
    Set<String> codes = new TreeSet<>();
    for (IngestNotice notice : IngestNotice.values()) {
      codes.add(notice.code() + " " + notice.of("").severity());
    }
    for (ReadingNotice notice : ReadingNotice.values()) {
      codes.add(notice.code() + " " + notice.severity());
    }
    for (InputNotice notice : InputNotice.values()) {
      codes.add(notice.code() + " " + notice.severity());
    }
    for (RedactionNotice notice : RedactionNotice.values()) {
      codes.add(notice.code() + " " + notice.severity());
    }
    Set<String> told = new TreeSet<>();
    Matcher heads =
        Pattern.compile("(?m)^### `([a-z-]+)` \\((info|warning|error)\\)\n[A-Z]")
            .matcher(Files.readString(Path.of("../docs/notices.md")));
    while (heads.find()) {
      told.add(heads.group(1) + " " + heads.group(2).toUpperCase(java.util.Locale.ROOT));
    }
    assertEquals(codes, told);
  }

  @Test
  void noticesAreMadeNowhereElse() throws IOException {
    Set<String> makers = new TreeSet<>();
    for (String sources : Set.of("src/main/java", "../app/src/main/java")) {
      try (Stream<Path> files = Files.walk(Path.of(sources))) {
        for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
          if (Files.readString(file).contains("new Notice(")) {
            makers.add(String.valueOf(file.getFileName()));
          }
        }
      }
    }
    assertEquals(new TreeSet<>(MAKERS), makers);
  }
}
