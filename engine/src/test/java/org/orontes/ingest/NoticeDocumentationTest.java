package org.orontes.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orontes.annotate.ReadingNotice;
import org.orontes.pipeline.InputNotice;

/** Every notice of the first two stages has its paragraph in docs/notices.md. */
class NoticeDocumentationTest {
  @Test
  void everyCodeIsExplained() throws IOException {
    String docs = Files.readString(Path.of("../docs/notices.md"));
    List<String> missing =
        Stream.concat(
                Arrays.stream(IngestNotice.values()).map(IngestNotice::code),
                Stream.concat(
                    Arrays.stream(ReadingNotice.values()).map(ReadingNotice::code),
                    Arrays.stream(InputNotice.values()).map(InputNotice::code)))
            .filter(code -> !docs.contains("### `" + code + "`"))
            .toList();
    assertEquals(List.of(), missing);
  }
}
