package org.orontes.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Decision;
import org.orontes.model.Decision.Correction;
import org.orontes.model.Decision.Party;

/**
 * Writes analysts' decisions: {@code {"id", "kind", "about", "claims", "value", "why", "by", "at",
 * "undone": {"by", "at", "why"} | null}}.
 */
public final class DecisionWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private DecisionWriter() {}

  /** The word for a judgement: confirm, reject, correct, merge, split, grade or note. */
  public static String kind(Decision.Judgement judgement) {
    if (judgement instanceof Decision.Confirm) {
      return "confirm";
    } else if (judgement instanceof Decision.Reject) {
      return "reject";
    } else if (judgement instanceof Decision.Correct) {
      return "correct";
    } else if (judgement instanceof Decision.Merge) {
      return "merge";
    } else if (judgement instanceof Decision.Split) {
      return "split";
    } else if (judgement instanceof Decision.SetGrade) {
      return "grade";
    }
    return "note";
  }

  /** One decision as one object. */
  public static String json(Decision decision) {
    StringWriter to = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(to)) {
      new JsonOut(json).object(decision, one -> write(new JsonOut(json), one));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return to.toString();
  }

  private static void write(JsonOut json, Decision decision) throws IOException {
    json.text("id", decision.id())
        .text("kind", kind(decision.judgement()))
        .texts("about", decision.about())
        .texts("claims", decision.claims())
        .object("value", decision.judgement(), judgement -> value(json, judgement))
        .text("why", decision.why())
        .text("by", decision.by())
        .text("at", decision.at())
        .object(
            "undone",
            decision.undone(),
            undone ->
                json.text("by", undone.by()).text("at", undone.at()).text("why", undone.why()));
  }

  private static void value(JsonOut json, Decision.Judgement judgement) throws IOException {
    if (judgement instanceof Decision.Correct correct) {
      correction(json, correct.correction());
    } else if (judgement instanceof Decision.SetGrade set) {
      json.text("reliability", set.grade().reliability())
          .text("credibility", set.grade().credibility());
    } else if (judgement instanceof Decision.Note note) {
      json.text("text", note.text());
    }
  }

  private static void correction(JsonOut json, Correction to) throws IOException {
    json.added("type", to.type()).added("mode", to.mode());
    if (to.factuality() != null) {
      json.word("factuality", to.factuality());
    }
    if (to.background() != null) {
      json.flag("background", to.background());
    }
    if (to.place() != null) {
      json.object(
          "place",
          to.place(),
          place -> {
            json.text("id", place.id()).text("name", place.name());
            PlaceJson.point(json, place);
            PlaceJson.precision(json, place);
            PlaceJson.rest(json, place, place.id(), place.name());
          });
    }
    if (to.time() != null) {
      json.object("when", to.time(), days -> json.day("from", days.from()).day("to", days.to()));
    }
    parties(json, "actors", to.actors());
    parties(json, "recipients", to.recipients());
  }

  private static void parties(JsonOut json, String key, @Nullable Collection<Party> parties)
      throws IOException {
    if (parties != null) {
      json.objects(key, parties, party -> json.text("id", party.id()).text("name", party.name()));
    }
  }
}
