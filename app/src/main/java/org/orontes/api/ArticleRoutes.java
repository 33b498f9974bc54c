package org.orontes.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orontes.ingest.Input;
import org.orontes.json.Json;
import org.orontes.pipeline.InputItem;
import org.orontes.store.ArticleQuery;
import org.orontes.store.Contents;
import org.orontes.store.Intake;

/** Articles: lists, the coded article, its raw bytes, and new ones. */
final class ArticleRoutes {
  private static final int MAX_INPUTS = 1_000;

  private final Workbench desk;

  ArticleRoutes(Workbench desk) {
    this.desk = desk;
  }

  List<Route> list() {
    return List.of(
        Route.get("/articles", this::page),
        Route.get("/articles/{id}", this::one),
        Route.get("/articles/{id}/raw", this::raw),
        Route.get("/articles/{id}/explain", this::explain),
        Route.post("/articles", this::add));
  }

  private void page(Context request) {
    Moment moment = desk.moment(request);
    Asked asked = new Asked(request);
    Answer.page(
        request,
        moment,
        new ArticleQuery(moment.store(), moment.revision())
            .page(asked.filter(), ArticleQuery.Sort.of(asked.text("sort")), asked.page()));
  }

  private void one(Context request) {
    Moment moment = desk.moment(request);
    String id = request.pathParam("id");
    ObjectNode coded =
        Json.read(
            new Contents(moment.store())
                .findCoded(id, moment.revision())
                .orElseThrow(() -> Problem.notFound("no article " + id + " at that moment")));
    moment.mark(coded);
    Answer.json(request, coded);
  }

  private void explain(Context request) {
    Moment moment = desk.moment(request);
    String id = request.pathParam("id");
    Answer.all(
        request,
        moment,
        new ArticleQuery(moment.store(), moment.revision())
            .findExplanations(id)
            .orElseThrow(() -> Problem.notFound("no article " + id + " at that moment")));
  }

  /** The bytes as they came, to be looked at as text or saved, never shown as a page. */
  private void raw(Context request) {
    String id = request.pathParam("id");
    if (desk.isRedacted()) {
      throw Problem.forbidden("raw bytes are not handed out redacted; serve without --withhold");
    }
    Contents.Raw raw =
        new Contents(desk.store())
            .findRaw(id)
            .orElseThrow(() -> Problem.notFound("no raw bytes are kept of article " + id));
    String name = raw.name().replaceAll("[^A-Za-z0-9._-]", "_");
    boolean text = name.toLowerCase(Locale.ROOT).matches(".*\\.(txt|text|md)");
    request.header(
        "Content-Disposition", (text ? "inline" : "attachment") + "; filename=\"" + name + "\"");
    Answer.bytes(
        request, raw.bytes(), text ? "text/plain; charset=utf-8" : "application/octet-stream");
  }

  private void add(Context request) {
    List<InputItem> inputs = request.isMultipart() ? files(request) : texts(request);
    if (inputs.isEmpty()) {
      throw Problem.badRequest("no article was sent: give \"texts\", or files");
    }
    if (inputs.size() > MAX_INPUTS) {
      throw Problem.tooLarge("at most " + MAX_INPUTS + " at once");
    }
    String by = Guard.caller(request).name();
    Jobs.Job job =
        desk.jobs()
            .take(
                inputs.size(),
                progress ->
                    new Intake(desk.store(), desk.reading(), desk.clock())
                        .take(inputs.stream(), by, progress));
    Answer.made(request, 202, Json.object().put("job", job.json().path("id").asText()));
  }

  private static List<InputItem> texts(Context request) {
    List<InputItem> inputs = new ArrayList<>();
    for (JsonNode text : Answer.body(request).path("texts")) {
      if (!text.path("text").isTextual() || text.path("text").textValue().isBlank()) {
        throw Problem.badRequest("every one of texts needs a text");
      }
      String name = text.path("ref").asText("pasted-" + (inputs.size() + 1));
      inputs.add(
          new InputItem.Found(
              Input.record(
                  name.isBlank() ? "pasted" : name,
                  text.toString().getBytes(StandardCharsets.UTF_8))));
    }
    return inputs;
  }

  private static List<InputItem> files(Context request) {
    List<InputItem> inputs = new ArrayList<>();
    for (UploadedFile file : request.uploadedFiles()) {
      try (InputStream in = file.content()) {
        addFile(inputs, file.filename(), in.readNBytes(Input.MAX_BYTES + 1));
      } catch (IOException e) {
        throw Problem.badRequest(file.filename() + " did not arrive whole");
      }
    }
    return inputs;
  }

  private static void addFile(List<InputItem> inputs, String given, byte[] bytes) {
    String name = given.isBlank() ? "file" : given;
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (ending.equals("jsonl") || ending.equals("ndjson")) {
      int number = 0;
      for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
        number++;
        if (!line.isBlank()) {
          inputs.add(
              new InputItem.Found(
                  Input.record(name + ":" + number, line.getBytes(StandardCharsets.UTF_8))));
        }
      }
    } else if (ending.equals("json")) {
      inputs.add(new InputItem.Found(Input.record(name, bytes)));
    } else {
      inputs.add(new InputItem.Found(Input.page(name, bytes)));
    }
  }
}
