package org.orontes.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.orontes.codec.SurveyWriter;
import org.orontes.json.Json;
import org.orontes.model.CutOff;
import org.orontes.model.Picture;
import org.orontes.model.Reach;
import org.orontes.model.Supposition;
import org.orontes.pipeline.Questions;
import org.orontes.survey.CountKey;

/** Questions to a picture: how many, what if, what can be reached. */
final class QuestionRoutes {
  private final Workbench desk;

  QuestionRoutes(Workbench desk) {
    this.desk = desk;
  }

  List<Route> list() {
    return List.of(
        Route.get("/counts", this::counts),
        Route.get("/reach", this::reach),
        Route.post("/what-if", this::whatIf).forReaders());
  }

  /** Writes an answer. */
  @FunctionalInterface
  private interface Writing {
    void to(Writer writer) throws IOException;
  }

  private static ObjectNode json(Writing writing) {
    try (StringWriter to = new StringWriter()) {
      writing.to(to);
      return Json.read(to.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void counts(Context request) {
    Moment moment = desk.moment(request);
    String by = new Asked(request).text("by");
    List<CountKey> keys = new ArrayList<>();
    for (String word : (by == null ? "week,province" : by).split(",", -1)) {
      keys.add(
          CountKey.find(word)
              .orElseThrow(() -> Problem.badRequest("incidents are not counted by " + word)));
    }
    ObjectNode answer =
        json(
            to ->
                SurveyWriter.writeCounts(to, desk.questions().counts(desk.picture(moment), keys)));
    moment.mark(answer);
    Answer.json(request, answer);
  }

  private void reach(Context request) {
    Moment moment = desk.moment(request);
    Asked asked = new Asked(request);
    LocalDate on = asked.day("on");
    boolean listed = isListed(asked);
    Picture picture = desk.picture(moment);
    Reach reach = desk.questions().reach(picture, List.of(), on, listed);
    ObjectNode answer = json(to -> SurveyWriter.writeReach(to, reach, picture));
    moment.mark(answer);
    Answer.json(request, answer);
  }

  /** True if only the roads of the data are asked for. */
  private static boolean isListed(Asked asked) {
    String roads = asked.text("roads");
    if (roads != null && !roads.equals("listed") && !roads.equals("all")) {
      throw Problem.badRequest("roads is listed or all");
    }
    return "listed".equals(roads);
  }

  private void whatIf(Context request) {
    Moment moment = desk.moment(request);
    ObjectNode body = Answer.body(request);
    String place = body.path("place").asText("");
    String holder = body.path("holder").asText("");
    if (place.isBlank() || holder.isBlank()) {
      throw Problem.badRequest("give place and holder, each an id or a name");
    }
    Asked asked = new Asked(key -> body.path(key).textValue());
    LocalDate on = asked.day("on");
    boolean listed = isListed(asked);
    Picture picture = desk.picture(moment);
    Questions questions = desk.questions();
    List<Supposition> supposed = List.of(questions.suppose(place + "=" + holder, picture));
    List<CutOff> cuts = questions.whatIf(picture, supposed, listed);
    Reach reach = questions.reach(picture, supposed, on, listed);
    ObjectNode answer = json(to -> SurveyWriter.writeWhatIf(to, supposed, cuts, reach, picture));
    answer.set("items", answer.remove("cutoffs"));
    moment.mark(answer);
    Answer.made(request, 200, answer.put("total", cuts.size()).putNull("next"));
  }
}
