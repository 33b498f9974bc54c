package org.orontes.export;

import com.jerolba.carpet.CarpetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Claim;
import org.orontes.model.CodedArticle;
import org.orontes.model.Control;
import org.orontes.model.EventTime;
import org.orontes.model.Incident;
import org.orontes.model.Place;

/**
 * Apache Parquet: one table each of claims, incidents and intervals of control, for analysis at
 * scale. Columns are in snake case, days are ISO 8601 texts, unknown values are null.
 */
final class ParquetExport implements Export {
  @Override
  public String kind() {
    return "parquet";
  }

  @Override
  public String title() {
    return "Parquet tables of claims, incidents and control, as one zip";
  }

  @Override
  public String fileName() {
    return "orontes-parquet.zip";
  }

  @Override
  public String mediaType() {
    return "application/zip";
  }

  @Override
  public void write(ExportInput input, OutputStream to) throws IOException {
    PictureIndex index = new PictureIndex(input);
    try (Archive archive = new Archive(to)) {
      archive.add("claims.parquet", out -> table(out, ClaimRow.class, claims(index)));
      archive.add(
          "incidents.parquet",
          out ->
              table(
                  out,
                  IncidentRow.class,
                  index.incidents().stream().map(i -> IncidentRow.of(index, i)).toList()));
      archive.add(
          "control.parquet",
          out ->
              table(
                  out,
                  ControlRow.class,
                  input.picture().situation().control().stream().map(ControlRow::of).toList()));
    }
  }

  private static <T> void table(OutputStream to, Class<T> type, List<T> rows) throws IOException {
    try (CarpetWriter<T> writer =
        new CarpetWriter.Builder<>(Archive.kept(to), type)
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .withColumnNamingStrategy(com.jerolba.carpet.ColumnNamingStrategy.SNAKE_CASE)
            .build()) {
      writer.write(rows);
    }
  }

  private static List<ClaimRow> claims(PictureIndex index) {
    return index.picture().articles().stream()
        .flatMap(coded -> coded.claims().stream().map(claim -> ClaimRow.of(index, coded, claim)))
        .toList();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static @Nullable String day(java.time.@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /** One claim. Offsets are code points of the input, the end exclusive. */
  record ClaimRow(
      String id,
      String article,
      @Nullable String outlet,
      @Nullable String published,
      String type,
      @Nullable String mode,
      @Nullable String cameo,
      List<String> actors,
      List<String> recipients,
      @Nullable String place,
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable Double radiusKm,
      @Nullable String precision,
      @Nullable Boolean placeInferred,
      @Nullable String fromDay,
      @Nullable String toDay,
      @Nullable String edtf,
      @Nullable String timeBasis,
      String factuality,
      boolean background,
      List<String> accordingTo,
      int evidenceStart,
      int evidenceEnd,
      @Nullable String evidence,
      String evidenceSha256,
      String rule,
      double confidence) {
    static ClaimRow of(PictureIndex index, CodedArticle coded, Claim claim) {
      Place place = claim.place() == null ? null : claim.place().place();
      EventTime time = claim.time();
      int[] at = index.codePoints(claim, claim.evidence());
      return new ClaimRow(
          claim.id().value(),
          claim.id().article().value(),
          coded.article().outlet().name(),
          day(coded.article().published()),
          claim.type().type(),
          claim.type().mode(),
          claim.type().cameo(),
          claim.actors().stream().map(p -> p.name()).toList(),
          claim.recipients().stream().map(p -> p.name()).toList(),
          claim.place() == null ? null : claim.place().name(),
          place == null ? null : (Double) place.lat(),
          place == null ? null : (Double) place.lon(),
          place == null ? null : (Double) place.radiusKm(),
          place == null ? null : word(place.precision()),
          claim.place() == null ? null : (Boolean) claim.place().inferred(),
          time == null ? null : day(time.when().from()),
          time == null ? null : day(time.when().to()),
          time == null ? null : time.when().edtf(),
          time == null ? null : time.when().basis(),
          word(claim.factuality()),
          claim.background(),
          claim.according().stream().map(link -> link.name()).toList(),
          at[0],
          at[1],
          index.quote(claim),
          index.digest(claim),
          claim.rule(),
          claim.confidence());
    }
  }

  /** One incident. */
  record IncidentRow(
      String id,
      String summary,
      String type,
      @Nullable String mode,
      @Nullable String acledSubEvent,
      @Nullable String fromDay,
      @Nullable String toDay,
      String timePrecision,
      @Nullable String place,
      @Nullable String placeId,
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable Double radiusKm,
      String geoPrecision,
      @Nullable Boolean obscured,
      List<String> actors,
      List<String> recipients,
      String status,
      int outlets,
      int origins,
      List<String> accordingTo,
      List<String> inferred,
      List<String> disputed,
      @Nullable String knownFrom,
      List<String> claims) {
    static IncidentRow of(PictureIndex index, Incident incident) {
      Place place = incident.place();
      var acled = incident.type().acled();
      return new IncidentRow(
          incident.id().value(),
          index.summary(incident),
          incident.type().type(),
          incident.type().mode(),
          acled == null ? null : acled.subEventType(),
          day(incident.from()),
          day(incident.to()),
          PictureIndex.timePrecision(incident),
          incident.placeName(),
          place == null ? null : place.id(),
          place == null ? null : (Double) place.lat(),
          place == null ? null : (Double) place.lon(),
          place == null ? null : (Double) place.radiusKm(),
          PictureIndex.geoPrecision(incident),
          place == null ? null : (Boolean) place.isObscured(),
          index.names(incident.actors()),
          index.names(incident.recipients()),
          word(incident.status()),
          incident.outlets(),
          incident.origins(),
          index.firstHand(incident),
          index.inferred(incident),
          incident.disputes().stream().map(d -> d.attribute()).distinct().toList(),
          day(incident.knownFrom()),
          incident.claims().stream().map(String::valueOf).toList());
    }
  }

  /** One interval of control. */
  record ControlRow(
      String place,
      String name,
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable String holder,
      @Nullable String holderName,
      String status,
      @Nullable String fromDay,
      @Nullable String toDay,
      @Nullable String knownFrom,
      @Nullable String knownTo,
      List<String> accordingTo,
      List<String> claims) {
    static ControlRow of(Control control) {
      Place at = control.at();
      return new ControlRow(
          control.place(),
          control.name(),
          at == null ? null : (Double) at.lat(),
          at == null ? null : (Double) at.lon(),
          control.holder(),
          control.holderName(),
          word(control.status()),
          day(control.from()),
          day(control.to()),
          day(control.knownFrom()),
          day(control.knownTo()),
          control.according(),
          control.claims().stream().map(String::valueOf).toList());
    }
  }
}
