package org.attache.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.attache.article.ArticleId;
import org.attache.extract.Event;
import org.attache.extract.Observation;
import org.attache.extract.Plover;
import org.attache.extract.PloverType;
import org.attache.extract.Statement;
import org.attache.resolve.Actor;
import org.attache.resolve.ActorId;
import org.attache.resolve.Party;
import org.attache.review.Rewriter;
import org.jspecify.annotations.Nullable;

/** Changes observations by the fields of {@code docs/observations.md}. */
public final class JsonRewriter implements Rewriter {

  /** What a record is known by: these are not coded, they are the words. */
  private static final Set<String> FIXED =
      Set.of("id", "article", "kind", "quote", "start", "end", "extractor");

  @Override
  public Observation correct(Observation observation, Map<String, String> fields) {
    ObjectNode tree = ObservationJson.toTree(observation);
    fields.forEach((field, value) -> set(tree, field, DecisionJson.parse(value)));
    if (observation instanceof Event event && fields.containsKey("type")) {
      follow(tree, event, fields);
    }
    Observation corrected = ObservationJson.read(tree);
    ObjectNode written = ObservationJson.toTree(corrected);
    fields.forEach((field, value) -> requireSet(written, field, DecisionJson.parse(value)));
    return corrected;
  }

  /** A field that the kind does not have is lost on the way: say so. */
  private static void requireSet(ObjectNode written, String field, JsonNode wanted) {
    JsonNode is = written.at("/" + field.replace('.', '/'));
    boolean set =
        wanted.isNull()
            ? is.isMissingNode()
            : (is.isNumber() && wanted.isNumber())
                ? is.doubleValue() == wanted.doubleValue()
                : is.isTextual()
                    ? is.textValue().equalsIgnoreCase(wanted.asText())
                    : (!is.isMissingNode() && is.size() == wanted.size());
    if (!set) {
      throw new IllegalArgumentException(
          "the record has no field \"" + field + "\" that could be " + wanted);
    }
  }

  private static void set(ObjectNode tree, String field, JsonNode value) {
    int dot = field.indexOf('.');
    String head = dot < 0 ? field : field.substring(0, dot);
    if (FIXED.contains(field)) {
      throw new IllegalArgumentException("\"" + field + "\" is what the record is known by");
    }
    if (dot >= 0) {
      JsonNode child = tree.get(head);
      if (child != null && !child.isObject()) {
        throw new IllegalArgumentException("\"" + head + "\" has no fields");
      }
      set(
          child == null ? tree.putObject(head) : (ObjectNode) child,
          field.substring(dot + 1),
          value);
    } else if (value.isNull()) {
      tree.remove(field);
    } else {
      tree.set(field, value);
    }
  }

  /** Mode, code and score belong to a type: of a new one, those that are not given follow. */
  private static void follow(ObjectNode tree, Event event, Map<String, String> fields) {
    PloverType type = type(tree);
    if (type == event.type()) {
      return;
    }
    if (!fields.containsKey("mode")) {
      tree.remove("mode");
    }
    String mode = tree.path("mode").asText("");
    if (!fields.containsKey("score")) {
      Double score = mode.isEmpty() ? null : Plover.score(type, mode);
      tree.put("score", score == null ? type.score() : score);
    }
    if (!fields.containsKey("cameo")) {
      tree.put("cameo", CameoRoots.of(type));
    }
    if (type != PloverType.CONSULT && !fields.containsKey("encounter")) {
      tree.remove("encounter");
    }
  }

  private static PloverType type(ObjectNode tree) {
    String type = tree.path("type").asText();
    try {
      return PloverType.valueOf(type.toUpperCase(java.util.Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "\"" + type + "\" is no type of PLOVER; these are: " + List.of(PloverType.values()), e);
    }
  }

  @Override
  public Observation swap(Observation observation) {
    ObjectNode tree = ObservationJson.toTree(observation);
    if (observation instanceof Event event) {
      if (event.recipients().isEmpty()) {
        throw new IllegalArgumentException("an act of all its parties has no sides to swap");
      }
      JsonNode actors = tree.get("actors");
      tree.set("actors", tree.get("recipients"));
      tree.set("recipients", actors);
    } else if (observation instanceof Statement statement && statement.addressees().size() == 1) {
      JsonNode speaker = tree.get("speaker");
      tree.set("speaker", tree.get("addressees").get(0));
      tree.putArray("addressees").add(speaker);
    } else if (tree.get("parties") instanceof ArrayNode parties && parties.size() == 2) {
      tree.putArray("parties").add(parties.get(1)).add(parties.get(0));
    } else {
      throw new IllegalArgumentException("the record has no two sides to swap");
    }
    return ObservationJson.read(tree);
  }

  @Override
  public Observation read(String record, ArticleId article) {
    JsonNode tree = DecisionJson.parse(record);
    if (!(tree instanceof ObjectNode object)) {
      throw new IllegalArgumentException("not a record: " + record);
    }
    return ObservationJson.read(object.put("article", article.value()));
  }

  @Override
  public Observation rename(Observation observation, Function<Party, @Nullable Actor> actors) {
    Map<ActorId, List<Renaming>> renamings = new java.util.HashMap<>();
    for (Party party : PartiesIn.of(observation)) {
      Actor actor = actors.apply(party);
      if (actor != null) {
        renamings
            .computeIfAbsent(party.actor().id(), key -> new ArrayList<>())
            .add(new Renaming(party, actor));
      }
    }
    if (renamings.isEmpty()) {
      return observation;
    }
    ObjectNode tree = ObservationJson.toTree(observation);
    rename(tree, renamings);
    return ObservationJson.read(tree);
  }

  private record Renaming(Party party, Actor actor) {

    /** Whether a tree is this very party: the same words, where it has any. */
    boolean isOf(JsonNode tree) {
      return (party.naming() == null
              ? !tree.has("text")
              : tree.path("start").asInt(-1) == party.naming().start())
          && (party.mention() == null
              ? !tree.has("mention")
              : tree.path("mention_start").asInt(-1) == party.mention().start());
    }
  }

  private static void rename(JsonNode tree, Map<ActorId, List<Renaming>> renamings) {
    if (tree instanceof ObjectNode object && object.has("rule") && object.has("id")) {
      for (Renaming renaming :
          renamings.getOrDefault(new ActorId(object.get("id").asText()), List.of())) {
        if (renaming.isOf(object)) {
          DecisionJson.put(object, renaming.actor());
          object.put("rule", "a person said so");
          return;
        }
      }
    }
    tree.forEach(child -> rename(child, renamings));
  }
}
