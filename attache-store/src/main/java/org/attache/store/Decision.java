package org.attache.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about the record: one line of {@code decisions.jsonl}.
 *
 * @param at when it was decided
 * @param by who decided it, as they call themselves
 * @param target id of the observation, article or actor that it is about
 * @param field what of it is decided: {@code record}, {@code actor}, {@code date} …
 * @param value what it is to be; null where the target is to be left out
 * @param reason in the person's words; may be empty
 */
public record Decision(
    Instant at, String by, String target, String field, @Nullable String value, String reason) {

  public Decision {
    Objects.requireNonNull(at, "at");
    require("by", by);
    require("target", target);
    require("field", field);
    Objects.requireNonNull(reason, "reason");
  }

  static JsonNode write(Decision decision) {
    ObjectNode node = Json.object();
    node.put("at", decision.at.toString());
    node.put("by", decision.by);
    node.put("target", decision.target);
    node.put("field", decision.field);
    node.put("value", decision.value);
    node.put("reason", decision.reason);
    return node;
  }

  static Decision read(JsonNode node) {
    JsonNode value = node.get("value");
    if (value == null || !(value.isTextual() || value.isNull())) {
      throw new IllegalArgumentException("\"value\" is missing or neither text nor null");
    }
    try {
      return new Decision(
          Instant.parse(Json.text(node, "at")),
          Json.text(node, "by"),
          Json.text(node, "target"),
          Json.text(node, "field"),
          value.textValue(),
          Json.text(node, "reason"));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("\"at\": " + e.getMessage(), e);
    }
  }

  private static void require(String field, String value) {
    if (Objects.requireNonNull(value, field).isBlank()) {
      throw new IllegalArgumentException("\"" + field + "\" is blank");
    }
  }
}
