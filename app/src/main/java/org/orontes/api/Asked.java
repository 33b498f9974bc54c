package org.orontes.api;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orontes.store.Filter;
import org.orontes.store.Page;

/** What a request asks for in its query, read strictly: what makes no sense is refused. */
final class Asked {
  private static final int MAX_LIMIT = 500;
  private static final int USUAL_LIMIT = 50;
  private static final int MAX_TEXT = 400;

  private final Function<String, @Nullable String> values;

  /** What a request asks for. */
  Asked(Context request) {
    this(request::queryParam);
  }

  /** The same from elsewhere, such as a body or a saved search. */
  Asked(Function<String, @Nullable String> values) {
    this.values = values;
  }

  @Nullable String text(String key) {
    String value = values.apply(key);
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > MAX_TEXT) {
      throw Problem.badRequest(key + " has at most " + MAX_TEXT + " characters");
    }
    return value;
  }

  String needed(String key) {
    String value = text(key);
    if (value == null) {
      throw Problem.badRequest(key + " is missing");
    }
    return value;
  }

  @Nullable LocalDate day(String key) {
    String value = text(key);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw Problem.badRequest(key + " must be a day such as 2024-12-05");
    }
  }

  /** An instant, or the end of a day. */
  @Nullable Instant instant(String key) {
    String value = text(key);
    try {
      return value == null
          ? null
          : value.length() == 10
              ? LocalDate.parse(value).atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC)
              : Instant.parse(value);
    } catch (DateTimeParseException e) {
      throw Problem.badRequest(key + " must be an instant such as 2024-12-05T14:03:00Z, or a day");
    }
  }

  Filter filter() {
    try {
      return new Filter(
          day("from"),
          day("to"),
          text("place"),
          box(),
          text("type"),
          text("actor"),
          text("outlet"),
          text("status"),
          lower(text("factuality")),
          text("article"),
          text("q"));
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest(String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable String lower(@Nullable String word) {
    return word == null ? null : word.toLowerCase(Locale.ROOT);
  }

  private Filter.@Nullable Box box() {
    String value = text("box");
    if (value == null) {
      return null;
    }
    String[] sides = value.split(",", -1);
    try {
      if (sides.length == 4) {
        return new Filter.Box(
            number(sides[0]), number(sides[1]), number(sides[2]), number(sides[3]));
      }
    } catch (NumberFormatException e) {
      throw Problem.badRequest("box is west,south,east,north in degrees");
    }
    throw Problem.badRequest("box is west,south,east,north in degrees");
  }

  private static double number(String text) {
    return Double.parseDouble(text.strip());
  }

  Page.Ask page() {
    return new Page.Ask(limit(), text("cursor"));
  }

  private int limit() {
    String value = text("limit");
    try {
      int limit = value == null ? USUAL_LIMIT : Integer.parseInt(value);
      if (limit >= 1 && limit <= MAX_LIMIT) {
        return limit;
      }
    } catch (NumberFormatException e) {
      throw Problem.badRequest("limit is a number from 1 to " + MAX_LIMIT);
    }
    throw Problem.badRequest("limit is a number from 1 to " + MAX_LIMIT);
  }
}
