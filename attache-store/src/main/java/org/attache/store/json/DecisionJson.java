package org.attache.store.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.attache.article.ArticleId;
import org.attache.article.Span;
import org.attache.extract.Anchor;
import org.attache.extract.Observation;
import org.attache.resolve.Actor;
import org.attache.resolve.ActorId;
import org.attache.resolve.Sector;
import org.attache.review.Decided;
import org.attache.review.Decision;
import org.attache.review.Target;

/**
 * A decision as one line of the journal, and back. {@code what} names the kind; the other fields
 * are those of its record.
 */
public final class DecisionJson {

  /** Version of the lines that this program writes; a higher one is left to newer programs. */
  private static final int VERSION = 1;

  private static final ObjectMapper JSON = new ObjectMapper();

  private DecisionJson() {}

  public static JsonNode write(Decided decided) {
    ObjectNode node = JSON.createObjectNode();
    node.put("version", VERSION);
    node.put("number", decided.number());
    node.put("at", decided.at().toString());
    node.put("by", decided.by());
    node.put("why", decided.why());
    decided.decision().match(new Writer(node));
    return node;
  }

  /**
   * @throws IllegalArgumentException where it is no decision, or one of a newer version
   */
  public static Decided read(JsonNode node) {
    if (!node.has("version")) {
      throw new IllegalArgumentException(
          "no \"version\": not a decision of this program, and none that was ever applied");
    }
    int version = node.path("version").asInt();
    if (version > VERSION) {
      throw new IllegalArgumentException(
          "a decision of version "
              + version
              + "; this program knows up to "
              + VERSION
              + " and does not apply it");
    }
    try {
      return new Decided(
          node.path("number").asLong(),
          Instant.parse(text(node, "at")),
          text(node, "by"),
          text(node, "why"),
          decision(node));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("\"at\": " + e.getMessage(), e);
    }
  }

  private static Decision decision(JsonNode node) {
    String what = text(node, "what");
    return switch (what) {
      case "reject" -> new Decision.Reject(target(node, "target"));
      case "confirm" -> new Decision.Confirm(target(node, "target"));
      case "correct" -> new Decision.Correct(target(node, "target"), fields(node));
      case "swap" -> new Decision.SwapSides(target(node, "target"));
      case "add" -> new Decision.Add(target(node, "target"), child(node, "record").toString());
      case "join" -> new Decision.Join(target(node, "target"), target(node, "with"));
      case "split" -> new Decision.Split(target(node, "target"), target(node, "with"));
      case "same" ->
          new Decision.SameParty(new ActorId(text(node, "party")), actor(child(node, "actor")));
      case "not-same" ->
          new Decision.NotSameParty(
              target(node, "target"), new ActorId(text(node, "party")), text(node, "words"));
      case "alias" -> new Decision.Alias(text(node, "name"), actor(child(node, "actor")));
      case "note" -> new Decision.Note(target(node, "target"), text(node, "text"));
      case "undo" -> new Decision.Undo(child(node, "decision").asLong(), text(node, "subject"));
      default ->
          throw new IllegalArgumentException("\"what\" is \"" + what + "\", which is no decision");
    };
  }

  private static Map<String, String> fields(JsonNode node) {
    Map<String, String> fields = new TreeMap<>();
    child(node, "fields")
        .properties()
        .forEach(each -> fields.put(each.getKey(), each.getValue().toString()));
    return fields;
  }

  private static Target target(JsonNode node, String name) {
    JsonNode target = child(node, name);
    String words = text(target, "words");
    int start = child(target, "start").asInt();
    return new Target(
        text(target, "document"),
        new ArticleId(text(target, "article")),
        new Anchor(
            Observation.Kind.valueOf(text(target, "kind").toUpperCase(Locale.ROOT)),
            new Span(start, start + words.length()),
            words),
        text(target, "coding"),
        text(target, "id"));
  }

  private static void put(ObjectNode node, String name, Target target) {
    ObjectNode child = node.putObject(name);
    child.put("document", target.document());
    child.put("article", target.article().value());
    child.put("kind", target.anchor().kind().name().toLowerCase(Locale.ROOT));
    child.put("start", target.anchor().place().start());
    child.put("words", target.anchor().words());
    child.put("coding", target.coding());
    child.put("id", target.id());
  }

  static Actor actor(JsonNode node) {
    return new Actor(
        new ActorId(text(node, "id")),
        text(node, "name"),
        node.path("country").textValue(),
        sectors(node),
        node.path("person").asBoolean(),
        node.path("role").textValue(),
        node.path("affiliation").textValue());
  }

  private static List<Sector> sectors(JsonNode node) {
    List<Sector> sectors = new java.util.ArrayList<>();
    node.path("sectors").forEach(each -> sectors.add(Sector.valueOf(each.asText())));
    return sectors;
  }

  static void put(ObjectNode node, Actor actor) {
    node.put("id", actor.id().value());
    node.put("name", actor.name());
    node.remove(List.of("country", "role", "affiliation"));
    if (actor.country() != null) {
      node.put("country", actor.country());
    }
    node.putArray("sectors");
    actor.sectors().forEach(each -> node.withArray("sectors").add(each.name()));
    node.put("person", actor.person());
    if (actor.role() != null) {
      node.put("role", actor.role());
    }
    if (actor.affiliation() != null) {
      node.put("affiliation", actor.affiliation());
    }
  }

  private static JsonNode child(JsonNode node, String field) {
    JsonNode child = node.get(field);
    if (child == null) {
      throw new IllegalArgumentException("\"" + field + "\" is missing");
    }
    return child;
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null || !value.isTextual()) {
      throw new IllegalArgumentException("\"" + field + "\" is missing or no text");
    }
    return value.textValue();
  }

  static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static final class Writer implements Decision.Cases<ObjectNode> {

    private final ObjectNode node;

    Writer(ObjectNode node) {
      this.node = node;
    }

    private ObjectNode on(String what, Target target) {
      node.put("what", what);
      put(node, "target", target);
      return node;
    }

    @Override
    public ObjectNode reject(Decision.Reject decision) {
      return on("reject", decision.target());
    }

    @Override
    public ObjectNode confirm(Decision.Confirm decision) {
      return on("confirm", decision.target());
    }

    @Override
    public ObjectNode correct(Decision.Correct decision) {
      on("correct", decision.target());
      ObjectNode fields = node.putObject("fields");
      decision.fields().forEach((field, value) -> fields.set(field, parse(value)));
      return node;
    }

    @Override
    public ObjectNode swapSides(Decision.SwapSides decision) {
      return on("swap", decision.target());
    }

    @Override
    public ObjectNode add(Decision.Add decision) {
      on("add", decision.target());
      node.set("record", parse(decision.record()));
      return node;
    }

    @Override
    public ObjectNode join(Decision.Join decision) {
      on("join", decision.one());
      put(node, "with", decision.other());
      return node;
    }

    @Override
    public ObjectNode split(Decision.Split decision) {
      on("split", decision.one());
      put(node, "with", decision.other());
      return node;
    }

    @Override
    public ObjectNode sameParty(Decision.SameParty decision) {
      node.put("what", "same");
      node.put("party", decision.actor().value());
      put(node.putObject("actor"), decision.as());
      return node;
    }

    @Override
    public ObjectNode notSameParty(Decision.NotSameParty decision) {
      on("not-same", decision.record());
      node.put("party", decision.actor().value());
      return node.put("words", decision.words());
    }

    @Override
    public ObjectNode alias(Decision.Alias decision) {
      node.put("what", "alias");
      node.put("name", decision.name());
      put(node.putObject("actor"), decision.actor());
      return node;
    }

    @Override
    public ObjectNode note(Decision.Note decision) {
      return on("note", decision.target()).put("text", decision.text());
    }

    @Override
    public ObjectNode undo(Decision.Undo decision) {
      node.put("what", "undo");
      node.put("decision", decision.decision());
      return node.put("subject", decision.subject());
    }
  }
}
