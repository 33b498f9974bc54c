package org.orontes.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds an answer against a schema: what must be there is there, and of the type it is said to be.
 */
final class SchemaCheck {
  private final JsonNode description;

  SchemaCheck(JsonNode description) {
    this.description = description;
  }

  void check(String where, JsonNode schema, JsonNode value, List<String> wrong) {
    if (schema.has("$ref")) {
      String name = schema.path("$ref").asText().replaceFirst(".*/", "");
      check(where, description.path("components").path("schemas").path(name), value, wrong);
      return;
    }
    if (schema.has("oneOf")) {
      oneOf(where, schema.path("oneOf"), value, wrong);
      return;
    }
    schema.path("allOf").forEach(part -> check(where, part, value, wrong));
    if (schema.has("type") && !isOfType(schema.path("type"), value)) {
      wrong.add(where + " is " + value.getNodeType() + ", not " + schema.path("type"));
      return;
    }
    for (JsonNode key : schema.path("required")) {
      if (!value.has(key.asText())) {
        wrong.add(where + " lacks " + key.asText());
      }
    }
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              if (value.has(property.getKey())) {
                check(
                    where + "." + property.getKey(),
                    property.getValue(),
                    value.get(property.getKey()),
                    wrong);
              }
            });
    if (schema.has("items") && value.isArray()) {
      int number = 0;
      for (JsonNode item : value) {
        check(where + "[" + number++ + "]", schema.path("items"), item, wrong);
      }
    }
  }

  private void oneOf(String where, JsonNode choices, JsonNode value, List<String> wrong) {
    for (JsonNode choice : choices) {
      List<String> here = new ArrayList<>();
      check(where, choice, value, here);
      if (here.isEmpty()) {
        return;
      }
    }
    wrong.add(where + " is none of what it may be: " + value);
  }

  private static boolean isOfType(JsonNode type, JsonNode value) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isOfType(one, value)) {
          return true;
        }
      }
      return false;
    }
    return switch (type.asText()) {
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      case "object" -> value.isObject();
      case "null" -> value.isNull();
      default -> throw new IllegalArgumentException("no type " + type);
    };
  }
}
