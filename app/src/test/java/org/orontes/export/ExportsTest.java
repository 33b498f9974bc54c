package org.orontes.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orontes.fixture.HostilePicture;
import org.orontes.model.Picture;
import org.orontes.model.Reconciliation;
import org.orontes.model.Situation;

/** What holds of every format. */
class ExportsTest {
  static Stream<Export> all() {
    return Exports.listAll().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void sameInputSameBytes(Export export) {
    assertArrayEquals(Exported.bytes(export.kind()), Exported.bytes(export.kind()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void theCallersStreamStaysOpen(Export export) throws IOException {
    boolean[] closed = new boolean[1];
    var to =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    Exports.write(export, Exported.input(Exported.PALMA), to);
    assertTrue(to.size() > 0);
    assertEquals(false, closed[0]);
  }

  @ParameterizedTest
  @MethodSource("all")
  void hostileTextsAreWritten(Export export) {
    assertTrue(Exported.bytes(export.kind(), Exported.input(HostilePicture.make())).length > 0);
  }

  @ParameterizedTest
  @MethodSource("all")
  void anEmptyPictureIsWritten(Export export) {
    Picture empty =
        new Picture(
            List.of(),
            new Reconciliation(List.of(), List.of(), List.of(), List.of(), List.of()),
            new Situation(List.of(), List.of(), List.of(), List.of()),
            List.of(),
            "");
    Exported.bytes(export.kind(), Exported.input(empty));
  }

  @Test
  void kindsAndFilesAreToldApart() {
    long kinds = all().map(Export::kind).distinct().count();
    assertEquals(kinds, all().map(Export::fileName).distinct().count());
    assertEquals(kinds, Exports.listAll().size());
  }

  @Test
  void everyFormatIsInTheManualAndNoOther() throws IOException {
    TreeSet<String> told = new TreeSet<>();
    Matcher heads =
        Pattern.compile("(?m)^## `([a-z-]+)`: .*\n\n[A-Z]")
            .matcher(Files.readString(Path.of("../docs/exports.md")));
    while (heads.find()) {
      told.add(heads.group(1));
    }
    assertEquals(new TreeSet<>(all().map(Export::kind).toList()), told);
  }
}
