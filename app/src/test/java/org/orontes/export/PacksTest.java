package org.orontes.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.orontes.imports.ExchangeArchive;
import org.orontes.json.Digests;
import org.orontes.model.Article;

/** The formats that are several files in one: exchange files, Parquet, dossier, evidence pack. */
class PacksTest {

  @Test
  void theExchangeFilesReadBack(@TempDir Path folder) throws IOException {
    Path zip = Files.write(folder.resolve("x.zip"), Exported.bytes("exchange"));
    var back = ExchangeArchive.read(zip);
    assertEquals(Exported.PALMA.reconciliation().incidents(), back.reconciliation().incidents());
    assertEquals(Exported.PALMA.situation().control(), back.situation().control());
    assertEquals(Exported.PALMA.articles().get(3).claims(), back.articles().get(3).claims());
  }

  /** By Parquet's own example reader, which knows nothing of the records it was written from. */
  @Test
  void parquetIsReadByItsOwnReader(@TempDir Path folder) throws IOException {
    Map<String, byte[]> files = Exported.unzipped(Exported.bytes("parquet"));
    List<Group> claims = rows(folder, Exported.file(files, "claims.parquet"));
    long all = Exported.PALMA.articles().stream().mapToLong(coded -> coded.claims().size()).sum();
    assertEquals(all, claims.size());
    for (Group claim : claims) {
      assertTrue(claim.getString("id", 0).startsWith(claim.getString("article", 0)));
      assertTrue(claim.getInteger("evidence_end", 0) > claim.getInteger("evidence_start", 0));
      assertTrue(claim.getString("evidence_sha256", 0).matches("[0-9a-f]{64}"));
    }
    List<Group> incidents = rows(folder, Exported.file(files, "incidents.parquet"));
    assertEquals(Exported.PALMA.reconciliation().incidents().size(), incidents.size());
    assertTrue(incidents.stream().anyMatch(i -> i.getFieldRepetitionCount("lat") == 0));
    assertEquals(
        Exported.PALMA.situation().control().size(),
        rows(folder, Exported.file(files, "control.parquet")).size());
  }

  private static List<Group> rows(Path folder, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("x.parquet"), bytes);
    List<Group> rows = new ArrayList<>();
    try (ParquetReader<Group> reader = new GroupReader(new LocalInputFile(file)).build()) {
      for (Group row = reader.read(); row != null; row = reader.read()) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** Reads rows as groups from a file that is no Hadoop path. */
  private static final class GroupReader extends ParquetReader.Builder<Group> {
    GroupReader(InputFile file) {
      super(file);
    }

    @Override
    protected org.apache.parquet.hadoop.api.ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }

  @Test
  void theDossierIsThePageWithItsMap() {
    String page = Exported.text("dossier");
    assertTrue(page.startsWith("<!DOCTYPE html>"));
    assertTrue(page.contains("<svg"));
  }

  private static final byte[] RAW = "<p>Palma as it came</p>".getBytes(StandardCharsets.UTF_8);

  private static Map<String, byte[]> pack(boolean withBytes) {
    ExportInput input =
        new ExportInput(
            Exported.PALMA,
            Exported.WORLD,
            Exported.AT,
            article ->
                withBytes
                    ? Optional.of(
                        new ExportInput.Original(
                            RAW, "text/html", Instant.parse("2021-04-05T06:07:08Z")))
                    : Optional.empty());
    return Exported.unzipped(Exported.bytes("wacz", input));
  }

  @Test
  void everyRecordOfThePackIsReadAndItsDigestsHold() throws IOException {
    int resources = 0;
    int conversions = 0;
    try (WarcReader reader =
        new WarcReader(
            new ByteArrayInputStream(Exported.file(pack(true), "archive/orontes.warc.gz")))) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcTargetRecord target) {
          byte[] body = target.body().stream().readAllBytes();
          assertEquals("sha256:" + Digests.of(body), digest(target));
          if (record instanceof WarcResource) {
            assertArrayEquals(RAW, body);
            resources++;
          } else if (record instanceof WarcConversion) {
            conversions++;
          }
        }
      }
    }
    assertEquals(Exported.PALMA.articles().size(), resources);
    assertEquals(resources, conversions);
  }

  private static String digest(WarcTargetRecord record) {
    return record.headers().first("WARC-Block-Digest").orElse("");
  }

  @Test
  void everyLineOfTheIndexPointsAtItsRecord() throws IOException {
    Map<String, byte[]> files = pack(false);
    byte[] warc = Exported.file(files, "archive/orontes.warc.gz");
    String index;
    try (var in =
        new GZIPInputStream(
            new ByteArrayInputStream(Exported.file(files, "indexes/index.cdx.gz")))) {
      index = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertEquals(index.lines().sorted().toList(), index.lines().toList());
    assertEquals(Exported.PALMA.articles().size(), index.lines().count());
    for (String line : index.lines().toList()) {
      String[] parts = line.split(" ", 3);
      assertTrue(parts[1].matches("\\d{14}"), line);
      JsonNode fields = Exported.json(parts[2]);
      int offset = fields.get("offset").asInt();
      int length = fields.get("length").asInt();
      try (WarcReader reader = new WarcReader(new ByteArrayInputStream(warc, offset, length))) {
        WarcTargetRecord record = (WarcTargetRecord) reader.next().orElseThrow();
        assertEquals(fields.get("url").textValue(), record.target());
        byte[] body = record.body().stream().readAllBytes();
        assertEquals(fields.get("digest").textValue(), "sha256:" + Digests.of(body));
        assertTrue(reader.next().isEmpty(), "the length is that of one record");
      }
    }
  }

  /** WACZ 1.1.1: every file is listed with its size and hash, and the list itself is hashed. */
  @Test
  void everyFileOfThePackIsHashed() {
    Map<String, byte[]> files = pack(false);
    JsonNode list =
        Exported.json(new String(Exported.file(files, "datapackage.json"), StandardCharsets.UTF_8));
    assertEquals("data-package", list.get("profile").textValue());
    assertEquals("1.1.1", list.get("wacz_version").textValue());
    List<String> listed = new ArrayList<>();
    for (JsonNode resource : list.get("resources")) {
      byte[] file = Exported.file(files, resource.get("path").textValue());
      assertEquals("sha256:" + Digests.of(file), resource.get("hash").textValue());
      assertEquals(file.length, resource.get("bytes").intValue());
      listed.add(resource.get("path").textValue());
    }
    List<String> expected = new ArrayList<>(files.keySet());
    expected.removeAll(List.of("datapackage.json", "datapackage-digest.json"));
    assertEquals(expected, listed);
    JsonNode digest =
        Exported.json(
            new String(Exported.file(files, "datapackage-digest.json"), StandardCharsets.UTF_8));
    assertEquals("datapackage.json", digest.get("path").textValue());
    assertEquals(
        "sha256:" + Digests.of(Exported.file(files, "datapackage.json")),
        digest.get("hash").textValue());
  }

  @Test
  void everyArticleIsAPage() {
    List<JsonNode> lines =
        Exported.jsonLines(
            new String(Exported.file(pack(true), "pages/pages.jsonl"), StandardCharsets.UTF_8));
    assertEquals("json-pages-1.0", lines.get(0).get("format").textValue());
    assertEquals(Exported.PALMA.articles().size() + 1, lines.size());
    for (int i = 1; i < lines.size(); i++) {
      Article article = Exported.PALMA.articles().get(i - 1).article();
      assertEquals(WarcFile.address(article), lines.get(i).get("url").textValue());
      assertEquals("2021-04-05T06:07:08Z", lines.get(i).get("ts").textValue());
      assertEquals(article.text(), lines.get(i).get("text").textValue());
    }
  }
}
