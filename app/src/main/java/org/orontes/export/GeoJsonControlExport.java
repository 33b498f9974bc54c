package org.orontes.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import org.orontes.json.Json;
import org.orontes.model.Control;
import org.orontes.model.CutOff;

/** Who holds what, one point per interval, and the roads that were cut, as straight lines. */
final class GeoJsonControlExport implements Export {
  @Override
  public String kind() {
    return "geojson-control";
  }

  @Override
  public String title() {
    return "who holds what over time, and what was cut off, as GeoJSON with JSON-FG time";
  }

  @Override
  public String fileName() {
    return "control.geojson";
  }

  @Override
  public String mediaType() {
    return GeoJson.MEDIA_TYPE;
  }

  @Override
  public void write(ExportInput input, OutputStream to) throws IOException {
    PictureIndex index = new PictureIndex(input);
    try (JsonFile.Elements features = JsonFile.document(GeoJson.collection(), "features", to)) {
      for (Control control : input.picture().situation().control()) {
        features.add(interval(index, control));
      }
      for (CutOff cut : input.picture().situation().cutOffs()) {
        for (CutOff.LostRoad lost : cut.lost()) {
          features.add(road(input.world(), index, cut, lost));
        }
      }
    }
  }

  private static ObjectNode interval(PictureIndex index, Control control) {
    String id =
        control.place()
            + "/"
            + Objects.toString(control.holder(), "")
            + "/"
            + Objects.toString(control.from(), "")
            + "/"
            + control.claims().get(0);
    ObjectNode feature = GeoJson.feature(id, GeoJson.point(control.at()));
    feature.put("featureType", "Control");
    GeoJson.time(feature, control.from(), control.to());
    ObjectNode properties = feature.putObject("properties");
    GeoJson.startEnd(properties, control.from(), control.to());
    GeoJson.known(properties, control.knownFrom(), control.knownTo());
    GeoJson.place(properties, control.name(), control.at());
    String holder = control.holder();
    properties.put(
        "controller",
        control.holderName() != null
            ? control.holderName()
            : holder == null ? null : index.name(holder));
    properties.put("controller_id", holder);
    properties.put("status", control.status().name().toLowerCase(Locale.ROOT));
    properties.set("according_to", Json.texts(control.according()));
    properties.set(
        "incidents", Json.texts(control.incidents().stream().map(String::valueOf).toList()));
    properties.set("claims", Json.texts(control.claims().stream().map(String::valueOf).toList()));
    return feature;
  }

  private static ObjectNode road(
      World world, PictureIndex index, CutOff cut, CutOff.LostRoad lost) {
    ObjectNode feature =
        GeoJson.feature(
            cut.id() + "/" + lost.to() + "/" + lost.road(),
            GeoJson.line(
                world.findPlace(cut.place()).orElse(null),
                world.findPlace(lost.to()).orElse(null)));
    feature.put("featureType", "Road");
    GeoJson.time(feature, cut.at(), null);
    ObjectNode properties = feature.putObject("properties");
    GeoJson.startEnd(properties, cut.at(), null);
    properties.put("place", cut.name()).put("to", lost.toName()).put("road", lost.road());
    properties.put("basis", lost.told().isEmpty() ? "list" : "report");
    properties.put("status", "cut").put("inferred", true).put("what_if", cut.whatIf());
    String holder = cut.holder();
    properties.put("controller", holder == null ? null : index.name(holder));
    properties.set("incidents", Json.texts(cut.because().stream().map(String::valueOf).toList()));
    properties.set("said_by", Json.texts(cut.saidBy().stream().map(String::valueOf).toList()));
    return feature;
  }
}
