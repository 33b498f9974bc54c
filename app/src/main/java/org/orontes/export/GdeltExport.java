package org.orontes.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Article;
import org.orontes.model.Claim;
import org.orontes.model.Incident;
import org.orontes.model.Participant;
import org.orontes.model.Place;
import org.orontes.model.Precision;

/**
 * GDELT 2.0's pair of tables: events (61 columns) and mentions (16), between tabs, without headers.
 * An incident is an event, each of its claims a mention. Only what happened and has a CAMEO code.
 * Goldstein scale and tone stay empty: nothing here measures them.
 */
final class GdeltExport implements Export {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);
  private static final double DAYS_IN_YEAR = 365;

  /** An id must fit a table's whole number: 15 hex digits of ours do. */
  private static final int ID_DIGITS = 15;

  private static final List<String> ACTOR =
      List.of(
          "Code",
          "Name",
          "CountryCode",
          "KnownGroupCode",
          "EthnicCode",
          "Religion1Code",
          "Religion2Code",
          "Type1Code",
          "Type2Code",
          "Type3Code");
  private static final List<String> GEO =
      List.of(
          "Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID");

  /** GDELT's columns of events, in its order. */
  static final List<String> EVENTS = events();

  /** GDELT's columns of mentions, in its order. */
  static final List<String> MENTIONS =
      List.of(
          "GLOBALEVENTID",
          "EventTimeDate",
          "MentionTimeDate",
          "MentionType",
          "MentionSourceName",
          "MentionIdentifier",
          "SentenceID",
          "Actor1CharOffset",
          "Actor2CharOffset",
          "ActionCharOffset",
          "InRawText",
          "Confidence",
          "MentionDocLen",
          "MentionDocTone",
          "MentionDocTranslationInfo",
          "Extras");

  private static List<String> events() {
    List<String> all =
        new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
    for (String actor : List.of("Actor1", "Actor2")) {
      ACTOR.forEach(column -> all.add(actor + column));
    }
    all.addAll(
        List.of(
            "IsRootEvent",
            "EventCode",
            "EventBaseCode",
            "EventRootCode",
            "QuadClass",
            "GoldsteinScale",
            "NumMentions",
            "NumSources",
            "NumArticles",
            "AvgTone"));
    for (String geo : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
      GEO.forEach(column -> all.add(geo + column));
    }
    all.addAll(List.of("DATEADDED", "SOURCEURL"));
    return List.copyOf(all);
  }

  @Override
  public String kind() {
    return "gdelt";
  }

  @Override
  public String title() {
    return "GDELT 2.0's pair of tables, events and mentions, as one zip";
  }

  @Override
  public String fileName() {
    return "gdelt.zip";
  }

  @Override
  public String mediaType() {
    return "application/zip";
  }

  @Override
  public void write(ExportInput input, OutputStream to) throws IOException {
    PictureIndex index = new PictureIndex(input);
    List<Incident> coded = index.happened().stream().filter(GdeltExport::hasCode).toList();
    try (Archive archive = new Archive(to)) {
      archive.add(
          "orontes.export.CSV",
          out -> {
            try (Table table = Table.bare(EVENTS, out)) {
              for (Incident incident : coded) {
                event(table.row(), input, index, incident);
              }
            }
          });
      archive.add(
          "orontes.mentions.CSV",
          out -> {
            try (Table table = Table.bare(MENTIONS, out)) {
              for (Incident incident : coded) {
                for (Claim claim : index.claims(incident)) {
                  mention(table.row(), index, incident, claim);
                }
              }
            }
          });
    }
  }

  private static boolean hasCode(Incident incident) {
    String cameo = incident.type().cameo();
    return cameo != null && cameo.matches("\\d{2,4}");
  }

  private static long id(Incident incident) {
    return Long.parseLong(incident.id().value().substring(2, 2 + ID_DIGITS), 16);
  }

  private static void event(Table.Row row, ExportInput input, PictureIndex index, Incident incident)
      throws IOException {
    row.set("GLOBALEVENTID", id(incident));
    LocalDate day = incident.from();
    if (day != null) {
      row.set("SQLDATE", DAY.format(day))
          .set("MonthYear", DAY.format(day).substring(0, 6))
          .set("Year", day.getYear())
          .set(
              "FractionDate",
              String.format(
                  java.util.Locale.ROOT,
                  "%.4f",
                  day.getYear() + (day.getDayOfYear() - 1) / DAYS_IN_YEAR));
    }
    Parties parties = new Parties(input.world());
    actor(row, "Actor1", index, parties, incident.actors());
    actor(row, "Actor2", index, parties, incident.recipients());
    String code = String.valueOf(incident.type().cameo());
    row.set("IsRootEvent", 1)
        .set("EventCode", code)
        .set("EventBaseCode", code.substring(0, Math.min(3, code.length())))
        .set("EventRootCode", code.substring(0, Math.min(2, code.length())))
        .set("QuadClass", quadClass(code))
        .set("NumMentions", incident.claims().size())
        .set("NumSources", incident.outlets())
        .set("NumArticles", incident.articles().size());
    Place place = incident.place();
    if (place != null) {
      place(row, input.world(), place);
    }
    row.set("DATEADDED", MOMENT.format(input.at()));
    Claim best = index.best(incident);
    row.set("SOURCEURL", best == null ? null : index.article(best).url()).end();
  }

  /** By the root code, as GDELT groups them: 01–05, 06–08, 09–13, 14–20. */
  private static int quadClass(String cameo) {
    int root = Integer.parseInt(cameo.substring(0, 2));
    return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
  }

  private static void actor(
      Table.Row row, String side, PictureIndex index, Parties parties, List<String> keys) {
    if (keys.isEmpty()) {
      return;
    }
    String key = keys.get(0);
    row.set(side + "Code", parties.cameo(key))
        .set(side + "Name", index.name(key).toUpperCase(java.util.Locale.ROOT))
        .set(side + "CountryCode", parties.country(key))
        .set(side + "Type1Code", parties.cameoRole(key));
  }

  private static void place(Table.Row row, World world, Place place) {
    int type =
        switch (place.precision()) {
          case COUNTRY -> 1;
          case PROVINCE, DISTRICT, REGION -> "US".equals(place.country()) ? 2 : 5;
          case CITY, POINT -> "US".equals(place.country()) ? 3 : 4;
        };
    String country = world.country(place.country()).map(c -> c.name()).orElse("");
    String full =
        Stream.of(
                place.name(),
                place.precision() == Precision.PROVINCE ? "" : world.province(place).orElse(""),
                place.precision() == Precision.COUNTRY ? "" : country)
            .filter(part -> !part.isEmpty())
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    row.set("ActionGeo_Type", type)
        .set("ActionGeo_FullName", full)
        .set("ActionGeo_CountryCode", CountryCodes.fips(place.country()))
        .set("ActionGeo_Lat", place.lat())
        .set("ActionGeo_Long", place.lon())
        .set("ActionGeo_FeatureID", Plover.geonames(place));
  }

  private static void mention(Table.Row row, PictureIndex index, Incident incident, Claim claim)
      throws IOException {
    Article article = index.article(claim);
    boolean web = article.url() != null;
    row.set("GLOBALEVENTID", id(incident))
        .set("EventTimeDate", midnight(incident.from()))
        .set("MentionTimeDate", midnight(article.published()))
        .set("MentionType", web ? 1 : 2)
        .set("MentionSourceName", article.outlet().name())
        .set("MentionIdentifier", web ? article.url() : article.id().value())
        .set("Actor1CharOffset", offset(index, claim, claim.actors()))
        .set("Actor2CharOffset", offset(index, claim, claim.recipients()))
        .set("ActionCharOffset", index.codePoints(claim, claim.trigger())[0])
        .set("InRawText", 1)
        .set("Confidence", Math.round(claim.confidence() * 100))
        .set("MentionDocLen", article.text().codePointCount(0, article.text().length()))
        .set("Extras", extras(index, claim))
        .end();
  }

  /** GDELT's field for what comes later: who says so, how it is told, where the words stand. */
  private static String extras(PictureIndex index, Claim claim) {
    int[] at = index.codePoints(claim, claim.evidence());
    return "according_to="
        + PictureIndex.chain(claim)
        + ";factuality="
        + claim.factuality().name().toLowerCase(java.util.Locale.ROOT)
        + ";evidence="
        + claim.id().article()
        + "["
        + at[0]
        + ","
        + at[1]
        + "];place_inferred="
        + (claim.place() != null && claim.place().inferred());
  }

  private static @Nullable String midnight(@Nullable LocalDate day) {
    return day == null ? null : DAY.format(day) + "000000";
  }

  private static int offset(PictureIndex index, Claim claim, List<Participant> of) {
    return of.isEmpty() ? -1 : index.codePoints(claim, of.get(0).span())[0];
  }
}
