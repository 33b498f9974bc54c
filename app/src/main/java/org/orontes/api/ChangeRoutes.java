package org.orontes.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orontes.codec.SurveyWriter;
import org.orontes.json.Json;
import org.orontes.model.Picture;
import org.orontes.model.PictureChanges;
import org.orontes.model.PictureChanges.News;
import org.orontes.model.PictureChanges.OfIncident;
import org.orontes.survey.Changes;
import org.orontes.view.LineWords;
import org.orontes.view.Summaries;

/** What is new, changed or gone between two states of the case, by either clock. */
final class ChangeRoutes {
  private final Workbench desk;
  private @Nullable Last last;

  /**
   * What was answered last. To hold two pictures of ten thousand articles against each other takes
   * seconds, and a page is opened more than once.
   */
  private record Last(
      WeakReference<Picture> before,
      WeakReference<Picture> now,
      @Nullable LocalDate since,
      ObjectNode answer) {
    boolean isOf(Picture before, Picture now, @Nullable LocalDate since) {
      return this.before.get() == before
          && this.now.get() == now
          && Objects.equals(this.since, since);
    }
  }

  ChangeRoutes(Workbench desk) {
    this.desk = desk;
  }

  List<Route> list() {
    return List.of(Route.get("/changes", this::changes));
  }

  private void changes(Context request) {
    Moment moment = desk.moment(request);
    Asked asked = new Asked(request);
    String since = asked.needed("since");
    String clock = asked.text("clock");
    boolean recorded = "recorded".equals(clock);
    if (!recorded && clock != null && !clock.equals("published")) {
      throw Problem.badRequest("clock is published or recorded");
    }
    LocalDate day = recorded ? null : asked.day("since");
    Picture before =
        day == null ? desk.picture(recordedBy(moment, asked)) : desk.knownBy(moment, day);
    ObjectNode answer = Json.object().setAll(answered(before, desk.picture(moment), day));
    moment.mark(answer);
    Answer.json(request, answer.put("since", since).put("by", recorded ? "recorded" : "published"));
  }

  private Moment recordedBy(Moment moment, Asked asked) {
    Instant at = asked.instant("since");
    return at == null ? moment : desk.recordedBy(moment, at);
  }

  private synchronized ObjectNode answered(Picture before, Picture now, @Nullable LocalDate since) {
    Last known = last;
    if (known != null && known.isOf(before, now, since)) {
      return known.answer;
    }
    ObjectNode answer = answer(before, now, since);
    last = new Last(new WeakReference<>(before), new WeakReference<>(now), since, answer);
    return answer;
  }

  private static ObjectNode answer(Picture before, Picture now, @Nullable LocalDate since) {
    PictureChanges changes = Changes.between(before, now, since);
    ObjectNode answer;
    try (StringWriter to = new StringWriter()) {
      SurveyWriter.writeChanges(to, changes, now);
      answer = Json.read(to.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Summaries wordsBefore = Summaries.of(before);
    Summaries wordsNow = Summaries.of(now);
    Iterator<JsonNode> written = answer.path("incidents").iterator();
    for (OfIncident one : changes.incidents()) {
      Summaries words = one.news() == News.GONE ? wordsBefore : wordsNow;
      if (written.next().path("incident") instanceof ObjectNode incident) {
        incident
            .put("summary", words.of(one.incident()))
            .put("place_name", one.incident().placeName());
      }
    }
    LineWords lines = new LineWords(now);
    for (JsonNode one : answer.path("disputes")) {
      if (one.path("dispute") instanceof ObjectNode dispute) {
        lines.addToDispute(dispute);
      }
    }
    return answer;
  }
}
