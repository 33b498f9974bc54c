package org.orontes.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.ClaimId;
import org.orontes.model.Decision;
import org.orontes.model.Decision.Correction;
import org.orontes.model.Decision.Judgement;
import org.orontes.model.Decision.Party;
import org.orontes.model.Factuality;
import org.orontes.model.Incident;
import org.orontes.model.Place;

/** Reads what {@link DecisionWriter} wrote, and what analysts send. */
public final class DecisionReader {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int MAX_TEXT = 10_000;

  private DecisionReader() {}

  /**
   * Reads one decision.
   *
   * @param where what to call it in an error
   * @throws CodecException if it does not follow the format
   */
  public static Decision read(String where, String line) {
    return parse(where, line).made(DecisionReader::read);
  }

  /**
   * Reads the judgement of a decision that is still to be made, from its {@code kind} and {@code
   * value}.
   *
   * @throws CodecException if it does not follow the format
   */
  public static Judgement readJudgement(String where, String object) {
    return parse(where, object).made(DecisionReader::judgement);
  }

  private static JsonIn parse(String where, String line) {
    try {
      return new JsonIn(where, MAPPER.readTree(line));
    } catch (JsonProcessingException e) {
      throw new CodecException(where, "is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Decision read(JsonIn json) {
    return new Decision(
        json.text("id"),
        judgement(json),
        json.texts("about"),
        json.ids("claims", ClaimId::new),
        json.text("why"),
        json.text("by"),
        instant(json, "at"),
        json.objectOrNull(
            "undone",
            undone ->
                new Decision.Undone(undone.text("by"), instant(undone, "at"), undone.text("why"))));
  }

  private static Instant instant(JsonIn json, String key) {
    return json.id(
        key,
        text -> {
          try {
            return Instant.parse(text);
          } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException("not an instant: " + text, e);
          }
        });
  }

  private static Judgement judgement(JsonIn json) {
    String kind = json.text("kind");
    return switch (kind) {
      case "confirm" -> new Decision.Confirm();
      case "reject" -> new Decision.Reject();
      case "correct" -> new Decision.Correct(json.object("value").made(DecisionReader::correction));
      case "merge" -> new Decision.Merge();
      case "split" -> new Decision.Split();
      case "grade" -> new Decision.SetGrade(json.object("value").made(DecisionReader::grade));
      case "note" -> new Decision.Note(note(json));
      default ->
          throw json.wrong(
              "kind must be confirm, reject, correct, merge, split, grade or note, not " + kind);
    };
  }

  private static String note(JsonIn json) {
    String text = json.object("value").text("text");
    if (text.isBlank() || text.length() > MAX_TEXT) {
      throw json.wrong("a note has 1 to " + MAX_TEXT + " characters");
    }
    return text;
  }

  private static Incident.Grade grade(JsonIn json) {
    return new Incident.Grade(json.text("reliability"), json.text("credibility"), false);
  }

  private static Correction correction(JsonIn json) {
    Correction correction =
        new Correction(
            json.textOrNull("type"),
            json.textOrNull("mode"),
            json.has("factuality") ? json.word(Factuality.class, "factuality") : null,
            json.has("background") ? json.flag("background") : null,
            json.objectOrNull("place", DecisionReader::place),
            json.objectOrNull(
                "when", days -> new Decision.Days(days.dayOrNull("from"), days.dayOrNull("to"))),
            parties(json, "actors"),
            parties(json, "recipients"));
    if (correction.equals(new Correction(null, null, null, null, null, null, null, null))) {
      throw json.wrong("nothing is corrected");
    }
    return correction;
  }

  private static Place place(JsonIn json) {
    Place place = PlaceJson.read(json, json.text("id"), json.text("name"));
    if (place == null) {
      throw json.wrong("lat is missing");
    }
    return place;
  }

  private static @Nullable List<Party> parties(JsonIn json, String key) {
    return json.has(key)
        ? json.list(key, party -> new Party(party.textOrNull("id"), party.text("name")))
        : null;
  }
}
