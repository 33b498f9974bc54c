package org.orontes.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orontes.json.Json;
import org.orontes.model.Picture;

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
    ObjectNode answer = Json.object().setAll(answered(moment, asked, day));
    moment.mark(answer);
    Answer.json(request, answer.put("since", since).put("by", recorded ? "recorded" : "published"));
  }

  private Moment recordedBy(Moment moment, Asked asked) {
    Instant at = asked.instant("since");
    return at == null ? moment : desk.recordedBy(moment, at);
  }

  private ObjectNode answered(Moment moment, Asked asked, @Nullable LocalDate day) {
    if (day == null) {
      return answered(desk.picture(recordedBy(moment, asked)), desk.picture(moment), null);
    }
    return moment.isWhole(desk.store())
        ? desk.changes().since(moment.own(), day)
        : answered(desk.knownBy(moment, day), desk.picture(moment), day);
  }

  private synchronized ObjectNode answered(Picture before, Picture now, @Nullable LocalDate since) {
    Last known = last;
    if (known != null && known.isOf(before, now, since)) {
      return known.answer;
    }
    ObjectNode answer = ChangeAnswers.answer(before, now, since);
    last = new Last(new WeakReference<>(before), new WeakReference<>(now), since, answer);
    return answer;
  }
}
