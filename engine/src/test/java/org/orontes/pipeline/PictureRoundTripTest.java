package org.orontes.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.codec.ExchangeFile;
import org.orontes.codec.ExchangeReader;
import org.orontes.codec.ExchangeWriter;
import org.orontes.model.CodedArticle;
import org.orontes.model.Factuality;
import org.orontes.model.Picture;

/** A picture that was read from texts goes through the files and comes back as it was. */
class PictureRoundTripTest {
  private static final LocalDate DAY = LocalDate.of(2024, 12, 6);

  private final Path folder;

  PictureRoundTripTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static CodedArticle code(String outlet, String text) {
    return TestEngine.engine().code(TestEngine.article(outlet, text, DAY));
  }

  @Test
  void ofReadTexts() throws IOException {
    List<CodedArticle> coded =
        List.of(
            code(
                "Heron Wire",
                "Opposition fighters seized Hama on Thursday, a resident said. At least 12 soldiers"
                    + " were killed. Hama, about 200 km north of Damascus, lies on the M5 highway."
                    + " If Homs falls, the capital would be cut off from the coast."),
            code(
                "The Kassala Post",
                "Syria's army said on Thursday that its troops had withdrawn from Hama 😀 — “to spare"
                    + " civilians”. The army denied that it had lost Homs, some 210 km from"
                    + " Damascus. Rebels plan to attack Homs."));
    Picture picture = TestEngine.engine().fold(coded, List.of());
    assertFalse(picture.reconciliation().incidents().isEmpty());
    assertFalse(picture.situation().control().isEmpty());
    comesBack(picture);
  }

  @Test
  void ofManyReports() throws IOException {
    List<CodedArticle> all = new ArrayList<>();
    for (long seed = 0; seed < 20; seed++) {
      all.addAll(new RandomReports(new Random(seed), Factuality.values()).articles());
    }
    Picture picture = TestEngine.engine().fold(all, List.of());
    assertTrue(picture.reconciliation().disputes().size() > 20);
    comesBack(picture);
  }

  private void comesBack(Picture picture) throws IOException {
    Path once = Files.createDirectory(folder.resolve("once"));
    Path again = Files.createDirectory(folder.resolve("again"));
    ExchangeWriter.writeFolder(once, picture);
    ExchangeReader reader = ExchangeReader.open(once);
    assertEquals(
        picture.articles().stream().map(CodedArticle::claims).toList(),
        reader.coded().stream().map(CodedArticle::claims).toList());
    assertEquals(picture.reconciliation().incidents(), reader.incidents());
    assertEquals(picture.reconciliation().disputes(), reader.disputes());
    assertEquals(picture.reconciliation().timeline(), reader.timeline());
    assertEquals(picture.reconciliation().wording(), reader.wording());
    assertEquals(picture.situation().control(), reader.control());
    assertEquals(picture.situation().cutOffs(), reader.cutOffs());
    assertEquals(picture.situation().forecasts(), reader.forecasts());
    ExchangeWriter.writeFolder(again, reader.picture());
    for (ExchangeFile file : ExchangeFile.values()) {
      if (file != ExchangeFile.EXPLAIN) {
        assertEquals(
            Files.readString(once.resolve(file.fileName())),
            Files.readString(again.resolve(file.fileName())),
            file.fileName());
      }
    }
  }
}
