package org.orontes.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.orontes.json.Json;
import org.orontes.model.Claim;
import org.orontes.model.Incident;

/** Incidents as points with time; those without a known place have no geometry. */
final class GeoJsonExport implements Export {
  @Override
  public String kind() {
    return "geojson";
  }

  @Override
  public String title() {
    return "incidents as GeoJSON with JSON-FG time";
  }

  @Override
  public String fileName() {
    return "incidents.geojson";
  }

  @Override
  public String mediaType() {
    return GeoJson.MEDIA_TYPE;
  }

  @Override
  public void write(ExportInput input, OutputStream to) throws IOException {
    PictureIndex index = new PictureIndex(input);
    try (JsonFile.Elements features = JsonFile.document(GeoJson.collection(), "features", to)) {
      for (Incident incident : index.incidents()) {
        features.add(feature(index, incident));
      }
    }
  }

  private static ObjectNode feature(PictureIndex index, Incident incident) {
    ObjectNode feature = GeoJson.feature(incident.id().value(), GeoJson.point(incident.place()));
    feature.put("featureType", "Incident");
    GeoJson.time(feature, incident.from(), incident.to());
    ObjectNode properties = feature.putObject("properties");
    GeoJson.startEnd(properties, incident.from(), incident.to());
    GeoJson.known(properties, incident.knownFrom(), null);
    properties.put("time_precision", PictureIndex.timePrecision(incident));
    properties.put("summary", index.summary(incident));
    properties.put("type", incident.type().type()).put("mode", incident.type().mode());
    var acled = incident.type().acled();
    properties.put("acled", acled == null ? null : acled.subEventType());
    properties.put("status", incident.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    properties.put("outlets", incident.outlets()).put("origins", incident.origins());
    GeoJson.place(properties, incident.placeName(), incident.place());
    properties.set("actors", Json.texts(index.names(incident.actors())));
    properties.set("recipients", Json.texts(index.names(incident.recipients())));
    properties.set("according_to", Json.texts(index.firstHand(incident)));
    properties.set("inferred", Json.texts(index.inferred(incident)));
    index.least(incident, "killed").ifPresent(n -> properties.put("killed_at_least", n));
    properties.set(
        "disputed",
        Json.texts(incident.disputes().stream().map(d -> d.attribute()).distinct().toList()));
    Claim best = index.best(incident);
    if (best != null) {
      Json.put(properties, "sentence", index.quote(best));
    }
    properties.set(
        "evidence", Json.texts(index.claims(incident).stream().map(index::evidence).toList()));
    return feature;
  }
}
