package org.orontes.codec;

import java.io.IOException;
import org.orontes.model.ClaimId;
import org.orontes.model.Control;
import org.orontes.model.ControlStatus;
import org.orontes.model.IncidentId;

/** A line of {@code control.jsonl}. */
final class ControlJson {
  private ControlJson() {}

  static void write(JsonOut json, Control control) throws IOException {
    json.text("place", control.place()).text("name", control.name());
    var at = control.at();
    json.number("lat", at == null ? null : Double.valueOf(at.lat()))
        .number("lon", at == null ? null : Double.valueOf(at.lon()))
        .text("holder", control.holder())
        .word("status", control.status())
        .day("from", control.from())
        .day("to", control.to())
        .day("known_from", control.knownFrom())
        .day("known_to", control.knownTo())
        .texts("according", control.according())
        .texts("incidents", control.incidents())
        .texts("claims", control.claims())
        .text("holder_name", control.holderName())
        .flag("from_at_latest", control.atLatest());
    if (at != null) {
      json.number("radius_km", at.radiusKm());
      PlaceJson.precision(json, at);
      PlaceJson.rest(json, at, control.place(), control.name());
    }
  }

  static Control read(JsonIn json) {
    String place = json.text("place");
    String name = json.text("name");
    return new Control(
        place,
        name,
        PlaceJson.read(json, place, name),
        json.textOrNull("holder"),
        json.textOrNull("holder_name"),
        json.word(ControlStatus.class, "status"),
        json.dayOrNull("from"),
        json.flag("from_at_latest"),
        json.dayOrNull("to"),
        json.dayOrNull("known_from"),
        json.dayOrNull("known_to"),
        json.texts("according"),
        json.ids("incidents", IncidentId::new),
        json.ids("claims", ClaimId::new));
  }
}
