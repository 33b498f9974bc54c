package org.orontes.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orontes.imports.AcledFile;
import org.orontes.imports.AcledRow;
import org.orontes.imports.Beside;
import org.orontes.imports.BesideJson;
import org.orontes.json.Json;
import org.orontes.model.EventType;
import org.orontes.model.Incident;
import org.orontes.model.Picture;
import org.orontes.store.BesideTable;
import org.orontes.view.Summaries;

/** The user's own table of events, kept with the case and laid beside its picture. */
final class BesideRoutes {
  private static final int MAX_CHARACTERS = 60_000_000;

  private final Workbench desk;

  BesideRoutes(Workbench desk) {
    this.desk = desk;
  }

  List<Route> list() {
    return List.of(
        Route.post("/imports/acled", this::take),
        Route.delete("/imports/acled", this::drop),
        Route.get("/beside/acled", this::beside));
  }

  private void take(Context request) {
    String csv =
        request.isMultipart()
            ? request.uploadedFiles().stream()
                .findFirst()
                .map(BesideRoutes::text)
                .orElseThrow(() -> Problem.badRequest("no file was sent"))
            : request.body();
    if (csv.length() > MAX_CHARACTERS) {
      throw Problem.tooLarge("a table has at most " + MAX_CHARACTERS + " characters");
    }
    AcledFile file = read(csv);
    new BesideTable(desk.store())
        .put("acled", csv, Guard.caller(request).name(), desk.clock().instant());
    ObjectNode answer = Json.object().put("rows", file.rows().size());
    ArrayNode problems = answer.putArray("problems");
    file.problems().forEach(problems::add);
    Answer.made(request, 201, answer);
  }

  private void drop(Context request) {
    if (!new BesideTable(desk.store())
        .remove("acled", Guard.caller(request).name(), desk.clock().instant())) {
      throw Problem.notFound("no table lies beside the picture");
    }
    request.status(204);
  }

  private static String text(io.javalin.http.UploadedFile file) {
    try (var in = file.content()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AcledFile read(String csv) {
    try {
      Path file = Files.createTempFile("orontes", ".csv");
      try {
        Files.writeString(file, csv);
        return AcledFile.read(file);
      } finally {
        Files.delete(file);
      }
    } catch (AcledFile.NotAcledException e) {
      throw Problem.badRequest("the file " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void beside(Context request) {
    Moment moment = desk.moment(request);
    Optional<String> csv = new BesideTable(desk.store()).find("acled");
    List<AcledRow> rows = csv.isEmpty() ? List.of() : read(csv.get()).rows();
    Picture picture = desk.picture(moment);
    Beside beside = Beside.of(rows, picture.reconciliation().incidents());
    Summaries words = Summaries.of(picture);
    ObjectNode answer = Json.object().put("given", csv.isPresent()).put("rows", rows.size());
    ArrayNode matched = answer.putArray("matched");
    for (Beside.Pair pair : beside.matched()) {
      ObjectNode one = BesideJson.pair(pair);
      one.set("ours", ours(pair.incident(), words));
      matched.add(one);
    }
    ArrayNode ours = answer.putArray("only_ours");
    beside.onlyOurs().forEach(incident -> ours.add(ours(incident, words)));
    ArrayNode theirs = answer.putArray("only_theirs");
    beside.onlyTheirs().forEach(row -> theirs.add(BesideJson.row(row)));
    answer.put("not_comparable", beside.notComparable()).put("outside", beside.outside());
    moment.mark(answer);
    Answer.json(request, answer);
  }

  private static ObjectNode ours(Incident incident, Summaries words) {
    EventType.Acled acled = incident.type().acled();
    LocalDate from = incident.from();
    LocalDate to = incident.to();
    return Json.object()
        .put("id", incident.id().value())
        .put("summary", words.of(incident))
        .put("from", from == null ? null : from.toString())
        .put("to", to == null ? null : to.toString())
        .put("place_name", incident.placeName())
        .put("sub_event_type", acled == null ? null : acled.subEventType())
        .put("status", incident.status().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .put("outlets", incident.outlets())
        .put("origins", incident.origins());
  }
}
