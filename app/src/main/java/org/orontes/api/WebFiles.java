package org.orontes.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages of the workbench, out of the program's own resources and nowhere else. */
final class WebFiles {
  private static final String FOLDER = "/org/orontes/web/";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("geojson", "application/geo+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("webmanifest", "application/manifest+json"));

  private static final String NOT_BUILT =
      "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Orontes</title>"
          + "<p>This build has no pages: Node 20.19 or newer was missing when it was made."
          + " The interface is at <a href=\"/api/v1/openapi.json\">/api/v1</a>.</p></html>";

  /** Answers any path outside the interface; one that is no file is a page of the application. */
  void serve(Context request) {
    String path = request.path().substring(1);
    byte[] file = path.isEmpty() || path.contains("..") ? null : read(path);
    if (file != null) {
      boolean forever = path.startsWith("assets/");
      request.header("Cache-Control", forever ? "public, max-age=31536000, immutable" : "no-cache");
      request.contentType(type(path)).result(file);
      return;
    }
    if (path.contains(".")) {
      throw Problem.notFound("no file " + path);
    }
    byte[] page = read("index.html");
    request
        .header("Cache-Control", "no-cache")
        .contentType("text/html; charset=utf-8")
        .result(page == null ? NOT_BUILT.getBytes(StandardCharsets.UTF_8) : page);
  }

  private static String type(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  private static byte @Nullable [] read(String path) {
    try (InputStream in = WebFiles.class.getResourceAsStream(FOLDER + path)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
