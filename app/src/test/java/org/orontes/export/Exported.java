package org.orontes.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.orontes.fixture.PalmaPicture;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.EventType;
import org.orontes.model.Incident;
import org.orontes.model.Picture;
import org.orontes.model.Reconciliation;

/** The made-up picture of Palma in each format, and the real lists of the data. */
final class Exported {
  static final Instant AT = Instant.parse("2026-11-30T12:00:00Z");
  static final Picture PALMA = withAcled(PalmaPicture.make());
  static final World WORLD = World.load(KnowledgeFiles.ours());

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Exported() {}

  /** The picture with ACLED types as the ontology gives them to the events of those kinds. */
  private static Picture withAcled(Picture of) {
    var folded = of.reconciliation();
    return new Picture(
        of.articles(),
        new Reconciliation(
            folded.incidents().stream().map(Exported::withAcled).toList(),
            folded.disputes(),
            folded.timeline(),
            folded.wording(),
            folded.explanations()),
        of.situation(),
        of.notices(),
        of.knowledgeVersion());
  }

  private static Incident withAcled(Incident of) {
    EventType type = of.type();
    EventType.Acled acled =
        switch (type.label()) {
          case "COERCE/seize" ->
              new EventType.Acled("Battles", "Non-state actor overtakes territory");
          case "ASSAULT/aerial" ->
              new EventType.Acled("Explosions/Remote violence", "Air/drone strike");
          default ->
              type.type().equals("ASSAULT") ? new EventType.Acled("Battles", "Armed clash") : null;
        };
    return new Incident(
        of.id(),
        new EventType(type.type(), type.mode(), type.contexts(), acled, type.cameo()),
        of.place(),
        of.placeName(),
        of.from(),
        of.to(),
        of.actors(),
        of.recipients(),
        of.claims(),
        of.articles(),
        of.outlets(),
        of.origins(),
        of.lineages(),
        of.status(),
        of.disputes(),
        of.partOf(),
        of.history(),
        of.series(),
        of.combined(),
        of.grade(),
        of.knownFrom(),
        of.decisions());
  }

  static ExportInput input(Picture picture) {
    return new ExportInput(picture, WORLD, AT, ExportInput.Originals.NONE);
  }

  static byte[] bytes(String kind) {
    return bytes(kind, input(PALMA));
  }

  static byte[] bytes(String kind, ExportInput input) {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    try {
      Exports.write(Exports.find(kind).orElseThrow(), input, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return to.toByteArray();
  }

  static String text(String kind) {
    return new String(bytes(kind), StandardCharsets.UTF_8);
  }

  static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<JsonNode> jsonLines(String text) {
    List<JsonNode> all = new ArrayList<>();
    text.lines().forEach(line -> all.add(json(line)));
    return all;
  }

  static Map<String, byte[]> unzipped(byte[] bytes) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
