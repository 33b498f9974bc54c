package org.orontes.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Collection;
import org.orontes.json.Digests;
import org.orontes.json.Json;
import org.orontes.store.Page;

/** Writes answers as JSON with an ETag; an unchanged answer is not sent again. */
final class Answer {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int ETAG_DIGITS = 24;

  private Answer() {}

  /** Answers a GET. */
  static void json(Context request, JsonNode body) {
    bytes(request, write(body), "application/json");
  }

  /** Answers with bytes of any kind, and 304 if the caller has them. */
  static void bytes(Context request, byte[] body, String type) {
    String etag = "\"" + Digests.of(body).substring(0, ETAG_DIGITS) + "\"";
    request.header("ETag", etag).header("Cache-Control", "private, no-cache");
    String known = request.header("If-None-Match");
    if (known != null && known.contains(etag)) {
      request.status(304);
    } else {
      request.contentType(type).result(body);
    }
  }

  /** Answers what was written or started. */
  static void made(Context request, int status, JsonNode body) {
    request.status(status).contentType("application/json").result(write(body));
  }

  /** A page as {@code items}, {@code next}, {@code total}, with the clock where one was asked. */
  static void page(Context request, Moment moment, Page page) {
    ObjectNode answer = Json.object();
    answer.set("items", list(page.items()));
    answer.put("next", page.next()).put("total", page.total());
    moment.mark(answer);
    json(request, answer);
  }

  /** A list that comes whole. */
  static void all(Context request, Moment moment, Collection<ObjectNode> items) {
    ObjectNode answer = Json.object();
    answer.set("items", list(items));
    answer.putNull("next").put("total", items.size());
    moment.mark(answer);
    json(request, answer);
  }

  static ArrayNode list(Collection<? extends JsonNode> items) {
    ArrayNode all = Json.list();
    items.forEach(all::add);
    return all;
  }

  static byte[] write(JsonNode body) {
    try {
      return MAPPER.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree can always be written", e);
    }
  }

  /** The body of a request as an object. */
  static ObjectNode body(Context request) {
    try {
      if (MAPPER.readTree(request.body()) instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      throw Problem.badRequest("the body is not JSON: " + e.getOriginalMessage());
    }
    throw Problem.badRequest("the body must be a JSON object");
  }
}
