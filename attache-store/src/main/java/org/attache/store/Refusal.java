package org.attache.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An input that gave no document, or that does so again: one line of {@code refusals.jsonl}. There
 * are no bytes to keep, only the reason.
 *
 * @param reason null where the input can be read again
 */
record Refusal(String source, @Nullable String reason) {

  Refusal {
    Objects.requireNonNull(source, "source");
  }

  /** The reasons that still stand, by source: the last line about each source counts. */
  static Map<String, String> standing(List<Refusal> refusals) {
    Map<String, String> standing = new TreeMap<>();
    for (Refusal refusal : refusals) {
      if (refusal.reason == null) {
        standing.remove(refusal.source);
      } else {
        standing.put(refusal.source, refusal.reason);
      }
    }
    return standing;
  }

  static JsonNode write(Refusal refusal) {
    ObjectNode node = Json.object();
    node.put("source", refusal.source);
    node.put("reason", refusal.reason);
    return node;
  }

  static Refusal read(JsonNode node) {
    JsonNode reason = node.get("reason");
    if (reason == null || !(reason.isTextual() || reason.isNull())) {
      throw new IllegalArgumentException("\"reason\" is missing or neither text nor null");
    }
    return new Refusal(Json.text(node, "source"), reason.textValue());
  }
}
