package org.orontes.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.orontes.model.EventType;

/** The codes of an event. */
final class TypeJson {
  private TypeJson() {}

  static void acled(JsonOut json, EventType type) throws IOException {
    json.object(
        "acled",
        type.acled(),
        acled ->
            json.text("event_type", acled.eventType())
                .text("sub_event_type", acled.subEventType()));
  }

  static EventType read(JsonIn json) {
    EventType.@Nullable Acled acled =
        json.objectOrNull(
            "acled",
            inner -> new EventType.Acled(inner.text("event_type"), inner.text("sub_event_type")));
    return new EventType(
        json.text("type"),
        json.textOrNull("mode"),
        json.texts("contexts"),
        acled,
        json.textOrNull("cameo"));
  }
}
