package org.orontes.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.orontes.imports.AcledFile;
import org.orontes.imports.Beside;
import org.orontes.imports.BesideJson;
import org.orontes.json.Json;
import org.orontes.store.BesideTable;

/** The user's own table of events, kept with the case and laid beside its picture. */
final class BesideRoutes {
  private static final int MAX_CHARACTERS = 60_000_000;

  private final Workbench desk;

  BesideRoutes(Workbench desk) {
    this.desk = desk;
  }

  List<Route> list() {
    return List.of(
        Route.post("/imports/acled", this::take), Route.get("/beside/acled", this::beside));
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
    String csv =
        new BesideTable(desk.store())
            .find("acled")
            .orElseThrow(() -> Problem.notFound("no table was given: POST one to imports/acled"));
    Beside beside = Beside.of(read(csv).rows(), desk.picture(moment).reconciliation().incidents());
    ObjectNode answer = BesideJson.of(beside);
    moment.mark(answer);
    Answer.json(request, answer);
  }
}
