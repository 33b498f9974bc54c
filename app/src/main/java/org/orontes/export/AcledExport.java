package org.orontes.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Claim;
import org.orontes.model.EventType;
import org.orontes.model.Incident;
import org.orontes.model.Place;
import org.orontes.model.Precision;

/**
 * A table shaped like ACLED's export of 2023-03-20 and later: its 31 columns in its order, then
 * ours ({@code orontes_…}) for what ACLED has no column for. Only incidents that happened and have
 * an ACLED type. It is no ACLED data and does not claim to be coded by ACLED's people.
 */
final class AcledExport implements Export {
  /** ACLED's columns, in its order. */
  static final List<String> ACLED_COLUMNS =
      List.of(
          "event_id_cnty",
          "event_date",
          "year",
          "time_precision",
          "disorder_type",
          "event_type",
          "sub_event_type",
          "actor1",
          "assoc_actor_1",
          "inter1",
          "actor2",
          "assoc_actor_2",
          "inter2",
          "interaction",
          "civilian_targeting",
          "iso",
          "region",
          "country",
          "admin1",
          "admin2",
          "admin3",
          "location",
          "latitude",
          "longitude",
          "geo_precision",
          "source",
          "source_scale",
          "notes",
          "fatalities",
          "tags",
          "timestamp");

  private static final List<String> COLUMNS =
      java.util.stream.Stream.concat(
              ACLED_COLUMNS.stream(),
              java.util.stream.Stream.of(
                  "orontes_end_date",
                  "orontes_status",
                  "orontes_outlets",
                  "orontes_origins",
                  "orontes_according_to",
                  "orontes_inferred",
                  "orontes_radius_km",
                  "orontes_obscured",
                  "orontes_disputed",
                  "orontes_evidence"))
          .toList();

  private static final String JOIN = "; ";

  @Override
  public String kind() {
    return "acled";
  }

  @Override
  public String title() {
    return "a table with ACLED's columns";
  }

  @Override
  public String fileName() {
    return "acled.csv";
  }

  @Override
  public String mediaType() {
    return "text/csv";
  }

  @Override
  public void write(ExportInput input, OutputStream to) throws IOException {
    PictureIndex index = new PictureIndex(input);
    Parties parties = new Parties(input.world());
    try (Table table = Table.csv(COLUMNS, to)) {
      for (Incident incident : index.happened()) {
        EventType.Acled type = incident.type().acled();
        if (type != null) {
          Table.Row row = table.row();
          what(row, index, incident, type);
          who(row, index, parties, incident);
          where(row, input.world(), incident);
          evidence(row, index, incident);
          row.end();
        }
      }
    }
  }

  private static void what(
      Table.Row row, PictureIndex index, Incident incident, EventType.Acled type) {
    row.set("event_id_cnty", incident.id().value())
        .set("event_date", incident.from())
        .set("year", incident.from() == null ? null : incident.from().getYear())
        .set("time_precision", PictureIndex.timePrecision(incident))
        .set("event_type", type.eventType())
        .set("sub_event_type", type.subEventType())
        .set("disorder_type", disorder(type))
        .set("fatalities", index.least(incident, "killed").orElse(null))
        .set("orontes_end_date", incident.to())
        .set("orontes_status", incident.status().name().toLowerCase(Locale.ROOT));
  }

  /** The three disorder types of ACLED's codebook; violent protest policing counts as violence. */
  private static @Nullable String disorder(EventType.Acled type) {
    return switch (type.eventType()) {
      case "Battles", "Explosions/Remote violence", "Violence against civilians" ->
          "Political violence";
      case "Protests" ->
          type.subEventType().equals("Excessive force against protesters")
              ? "Political violence; Demonstrations"
              : "Demonstrations";
      case "Riots" ->
          type.subEventType().equals("Mob violence") ? "Political violence" : "Demonstrations";
      case "Strategic developments" -> "Strategic developments";
      default -> null;
    };
  }

  private static void who(Table.Row row, PictureIndex index, Parties parties, Incident incident) {
    List<String> ones = incident.actors();
    List<String> others =
        incident.recipients().isEmpty() && ones.size() > 1
            ? ones.subList(1, ones.size())
            : incident.recipients();
    boolean twoSided = others != incident.recipients();
    String one = first(ones);
    String other = first(others);
    int inter1 = parties.inter(one, incident);
    int inter2 = parties.inter(other, incident);
    row.set("actor1", one == null ? null : index.name(one))
        .set("assoc_actor_1", twoSided ? null : rest(index, ones))
        .set("inter1", Parties.interLabel(inter1))
        .set("actor2", other == null ? null : index.name(other))
        .set("assoc_actor_2", rest(index, others))
        .set("inter2", Parties.interLabel(inter2))
        .set("interaction", Parties.interaction(inter1, inter2))
        .set("civilian_targeting", Parties.isCivilian(inter2) ? "Civilian targeting" : null);
  }

  private static @Nullable String first(List<String> keys) {
    return keys.isEmpty() ? null : keys.get(0);
  }

  private static @Nullable String rest(PictureIndex index, List<String> keys) {
    return keys.size() < 2 ? null : String.join(JOIN, index.names(keys.subList(1, keys.size())));
  }

  private static void where(Table.Row row, World world, Incident incident) {
    Place place = incident.place();
    row.set("location", incident.placeName())
        .set("geo_precision", PictureIndex.geoPrecision(incident));
    if (place == null) {
      return;
    }
    row.set("iso", CountryCodes.numeric(place.country()))
        .set("country", world.country(place.country()).map(c -> c.name()).orElse(null))
        .set("admin1", world.province(place).orElse(null))
        .set("admin2", place.precision() == Precision.DISTRICT ? place.name() : null)
        .set("latitude", place.lat())
        .set("longitude", place.lon())
        .set("orontes_radius_km", place.radiusKm())
        .set("orontes_obscured", place.isObscured());
  }

  private static void evidence(Table.Row row, PictureIndex index, Incident incident) {
    List<Claim> claims = index.claims(incident);
    row.set("source", String.join(JOIN, index.outlets(incident)))
        .set(
            "notes",
            index.summary(incident)
                + ". According to "
                + String.join(JOIN, index.firstHand(incident))
                + ".")
        .set("orontes_outlets", incident.outlets())
        .set("orontes_origins", incident.origins())
        .set("orontes_according_to", join(claims.stream().map(PictureIndex::chain).toList()))
        .set("orontes_inferred", String.join(JOIN, index.inferred(incident)))
        .set(
            "orontes_disputed", join(incident.disputes().stream().map(d -> d.attribute()).toList()))
        .set("orontes_evidence", join(claims.stream().map(index::evidence).toList()));
  }

  private static String join(List<String> values) {
    return String.join(JOIN, values.stream().distinct().toList());
  }
}
