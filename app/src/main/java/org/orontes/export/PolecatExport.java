package org.orontes.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Article;
import org.orontes.model.Claim;
import org.orontes.model.Incident;
import org.orontes.model.Place;
import org.orontes.model.Precision;

/**
 * Records as POLECAT publishes them: 40 columns between tabs. POLECAT has one article to a record;
 * here a record is an incident, and its article the one that tells it best.
 */
final class PolecatExport implements Export {
  /** POLECAT's columns, in its order. */
  static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Intensity",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Actor COW",
          "Primary Actor Sector",
          "Actor Sectors",
          "Actor Title",
          "Actor Name Raw",
          "Wikipedia Actor ID",
          "Recipient Name",
          "Recipient Country",
          "Recipient COW",
          "Primary Recipient Sector",
          "Recipient Sectors",
          "Recipient Title",
          "Recipient Name Raw",
          "Wikipedia Recipient ID",
          "Placename",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude",
          "GeoNames ID",
          "Raw Placename",
          "Feature Type",
          "Source",
          "Publication Date",
          "Story People",
          "Story Organizations",
          "Story Locations",
          "Language",
          "Version");

  private static final String JOIN = ";";

  @Override
  public String kind() {
    return "polecat";
  }

  @Override
  public String title() {
    return "a table with POLECAT's columns";
  }

  @Override
  public String fileName() {
    return "polecat.tsv";
  }

  @Override
  public String mediaType() {
    return "text/tab-separated-values";
  }

  @Override
  public void write(ExportInput input, OutputStream to) throws IOException {
    PictureIndex index = new PictureIndex(input);
    Parties parties = new Parties(input.world());
    try (Table table = Table.tsv(COLUMNS, to)) {
      for (Incident incident : index.happened()) {
        Claim best = index.best(incident);
        if (best == null || !Plover.isType(incident.type())) {
          continue;
        }
        Table.Row row =
            table
                .row()
                .set("Event ID", incident.id())
                .set("Event Date", incident.from())
                .set("Event Type", incident.type().type())
                .set("Event Mode", incident.type().mode())
                .set("Quad Code", Plover.quadWords(incident.type()))
                .set("Contexts", String.join(JOIN, incident.type().contexts()));
        party(row, "Actor", index, parties, incident.actors());
        party(row, "Recipient", index, parties, incident.recipients());
        place(row, input.world(), incident, best, index.redacted());
        article(row, index.article(best));
        row.set("Version", "orontes " + input.picture().knowledgeVersion()).end();
      }
    }
  }

  private static void party(
      Table.Row row, String side, PictureIndex index, Parties parties, List<String> keys) {
    if (keys.isEmpty()) {
      return;
    }
    String first = keys.get(0);
    String sector = parties.sector(first);
    row.set(side + " Name", String.join(JOIN, index.names(keys)))
        .set(side + " Country", parties.country(first))
        .set("Primary " + side + " Sector", sector)
        .set(
            side + " Sectors",
            String.join(
                JOIN,
                keys.stream().map(parties::sector).filter(s -> !s.isEmpty()).distinct().toList()));
  }

  private static void place(
      Table.Row row, World world, Incident incident, Claim best, boolean redacted) {
    Place place = incident.place();
    row.set("Placename", incident.placeName());
    if (best.place() != null && !redacted) {
      row.set("Raw Placename", best.place().text());
    }
    if (place == null) {
      return;
    }
    row.set("City", named(place, Precision.CITY))
        .set("District", named(place, Precision.DISTRICT))
        .set("Province", world.province(place).orElse(null))
        .set("Country", world.country(place.country()).map(c -> c.iso3()).orElse(null))
        .set("Latitude", place.lat())
        .set("Longitude", place.lon())
        .set("GeoNames ID", Plover.geonames(place));
  }

  private static @Nullable String named(Place place, Precision precision) {
    return place.precision() == precision ? place.name() : null;
  }

  private static void article(Table.Row row, Article article) {
    row.set("Source", article.outlet().name())
        .set("Publication Date", article.published())
        .set("Language", article.language());
  }
}
