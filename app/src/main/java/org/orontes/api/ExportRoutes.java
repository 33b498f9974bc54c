package org.orontes.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.orontes.export.Export;
import org.orontes.export.ExportInput;
import org.orontes.export.Exports;
import org.orontes.export.RefusedException;
import org.orontes.json.Json;
import org.orontes.model.Picture;
import org.orontes.store.CaseOriginals;
import org.orontes.store.Filter;
import org.orontes.store.IncidentQuery;

/** The picture, or what of it passes the filters, as a file of any format. */
final class ExportRoutes {
  private final Workbench desk;

  ExportRoutes(Workbench desk) {
    this.desk = desk;
  }

  List<Route> list() {
    return List.of(Route.get("/export", this::kinds), Route.get("/export/{kind}", this::export));
  }

  private void kinds(Context request) {
    ArrayNode items = Json.list();
    for (Export export : Exports.listAll()) {
      items.add(
          Json.object()
              .put("kind", export.kind())
              .put("title", export.title())
              .put("file", export.fileName())
              .put("type", export.mediaType())
              .put("refused", desk.isRedacted() && export.holdsRawArticles()));
    }
    ObjectNode answer = Json.object();
    answer.set("items", items);
    Answer.json(request, answer.putNull("next").put("total", items.size()));
  }

  private void export(Context request) {
    String kind = request.pathParam("kind");
    Export export =
        Exports.find(kind).orElseThrow(() -> Problem.notFound("no export of the kind " + kind));
    Moment moment = desk.moment(request);
    Filter filter = new Asked(request).filter();
    Picture picture = desk.picture(moment);
    if (!filter.equals(Filter.NONE)) {
      Set<String> passing = new HashSet<>();
      new IncidentQuery(moment.store(), moment.revision()).forEachId(filter, passing::add);
      picture = Selection.of(picture, passing);
    }
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    try {
      Exports.write(
          export,
          new ExportInput(
              picture,
              desk.world(),
              desk.clock().instant().truncatedTo(ChronoUnit.SECONDS),
              desk.isRedacted() ? ExportInput.Originals.NONE : originals()),
          to);
    } catch (RefusedException e) {
      throw Problem.conflict(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    request.header("Content-Disposition", "attachment; filename=\"" + export.fileName() + "\"");
    Answer.bytes(request, to.toByteArray(), attached(export.mediaType()));
  }

  /** The dossier is a page of its own; here it is a file to be saved, and never shown in place. */
  private static String attached(String mediaType) {
    return mediaType.startsWith("text/html") ? "application/octet-stream" : mediaType;
  }

  private ExportInput.Originals originals() {
    CaseOriginals kept = new CaseOriginals(desk.store());
    return article ->
        kept.find(article)
            .map(o -> new ExportInput.Original(o.bytes(), o.mediaType(), o.captured()));
  }
}
