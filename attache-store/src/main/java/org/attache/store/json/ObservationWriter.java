package org.attache.store.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.attache.article.Evidence;
import org.attache.extract.Assessment;
import org.attache.extract.Attribution;
import org.attache.extract.DateMention;
import org.attache.extract.Encounter;
import org.attache.extract.Event;
import org.attache.extract.Linkage;
import org.attache.extract.Observation;
import org.attache.extract.Outlook;
import org.attache.extract.Position;
import org.attache.extract.Predicate;
import org.attache.extract.Relevance;
import org.attache.extract.Standing;
import org.attache.extract.Statement;
import org.attache.resolve.Party;
import org.attache.resolve.Place;
import org.attache.resolve.TimeExpression;
import org.attache.resolve.When;
import org.jspecify.annotations.Nullable;

/** One observation as a tree: first what all kinds have, then the kind's own fields. */
final class ObservationWriter implements Observation.Cases<ObjectNode> {

  private final JsonNodeFactory nodes;

  ObservationWriter(JsonNodeFactory nodes) {
    this.nodes = nodes;
  }

  ObjectNode write(Observation observation) {
    return observation.match(this);
  }

  @Override
  public ObjectNode event(Event event) {
    ObjectNode tree = common(event);
    tree.put("type", event.type().name());
    putIfPresent(tree, "mode", event.mode());
    strings(tree, "contexts", event.contexts());
    tree.put("cameo", event.cameo());
    tree.put("score", event.score());
    parties(tree, "actors", event.actors());
    parties(tree, "recipients", event.recipients());
    tree.set("trigger", words(event.trigger()));
    putIfPresent(tree, "content", event.content());
    strings(tree, "issues", event.issues());
    if (event.encounter() != null) {
      tree.set("encounter", encounter(event.encounter()));
    }
    return tree;
  }

  @Override
  public ObjectNode statement(Statement statement) {
    return said(common(statement), statement);
  }

  @Override
  public ObjectNode attribution(Attribution attribution) {
    ObjectNode tree = said(common(attribution), attribution.reported());
    tree.put("silence", lower(attribution.silence()));
    return tree;
  }

  private ObjectNode said(ObjectNode tree, Statement statement) {
    tree.set("speaker", party(statement.speaker()));
    putIfPresent(tree, "cue", statement.cue());
    tree.set("content", words(statement.content()));
    tree.put("form", lower(statement.form()));
    parties(tree, "addressees", statement.addressees());
    strings(tree, "issues", statement.issues());
    putIfPresent(tree, "venue", statement.venue());
    return tree;
  }

  @Override
  public ObjectNode position(Position position) {
    ObjectNode tree = common(position);
    tree.set("holder", party(position.holder()));
    tree.put("issue", position.issue());
    tree.put("stance", lower(position.stance()));
    tree.set("content", words(position.content()));
    Position.Change change = position.change();
    if (change != null) {
      ObjectNode node = tree.putObject("change");
      Position.Stance to = change.to();
      node.put("from", lower(change.from()));
      node.put("to", to == null ? "dropped" : lower(to));
      putWords(node, change.words());
    }
    return tree;
  }

  @Override
  public ObjectNode assessment(Assessment assessment) {
    ObjectNode tree = common(assessment);
    ArrayNode about = tree.putArray("about");
    for (Assessment.Subject subject : assessment.about()) {
      Party party = subject.party();
      ObjectNode node = party == null ? nodes.objectNode() : party(party);
      node.put("topic", subject.topic());
      about.add(node);
    }
    tree.set("content", words(assessment.content()));
    tree.put("polarity", assessment.polarity());
    tree.put("certainty", assessment.certainty());
    ArrayNode reasons = tree.putArray("reasons");
    assessment.reasons().forEach(reason -> reasons.add(words(reason)));
    return tree;
  }

  @Override
  public ObjectNode outlook(Outlook outlook) {
    ObjectNode tree = common(outlook);
    tree.set("content", words(outlook.content()));
    if (outlook.horizon() != null) {
      tree.set("horizon", when(outlook.horizon()));
    }
    if (outlook.direction() != null) {
      tree.put("direction", lower(outlook.direction()));
    }
    tree.put("certainty", outlook.certainty());
    return tree;
  }

  @Override
  public ObjectNode linkage(Linkage linkage) {
    ObjectNode tree = common(linkage);
    parties(tree, "parties", linkage.parties());
    tree.set("give", words(linkage.give()));
    putIfPresent(tree, "get", linkage.get());
    tree.set("link", words(linkage.link()));
    return tree;
  }

  @Override
  public ObjectNode predicate(Predicate predicate) {
    return common(predicate);
  }

  @Override
  public ObjectNode date(DateMention date) {
    ObjectNode tree = head(date);
    TimeExpression time = date.expression();
    tree.put("type", time.type().name());
    tree.put("value", time.value());
    if (time.days() != null) {
      tree.put("from", time.days().from().toString());
      tree.put("to", time.days().to().toString());
      tree.put("basis", lower(time.basis()));
    }
    tail(tree, date);
    return tree;
  }

  private ObjectNode head(Observation observation) {
    ObjectNode tree = nodes.objectNode();
    Evidence evidence = observation.provenance().evidence();
    tree.put("article", observation.article().value());
    tree.put("kind", lower(observation.kind()));
    tree.put("id", observation.id());
    tree.put("quote", evidence.quote());
    tree.put("start", evidence.start());
    tree.put("end", evidence.end());
    return tree;
  }

  private void tail(ObjectNode tree, Observation observation) {
    tree.put(
        "extractor", observation.provenance().extractor() + " " + observation.provenance().entry());
    tree.put("confidence", observation.provenance().confidence());
  }

  private ObjectNode common(Observation observation) {
    ObjectNode tree = head(observation);
    Standing standing = observation.standing();
    parties(tree, "voice", standing.voice());
    tree.put("factuality", standing.factuality());
    tree.put("time", lower(standing.time()));
    Standing.Condition condition = standing.condition();
    if (condition != null) {
      ObjectNode node = tree.putObject("condition");
      node.put("word", condition.word());
      putWords(node, condition.words());
    }
    When when = observation.setting().when();
    if (when != null) {
      tree.set("date", when(when));
    }
    Place place = observation.setting().place();
    if (place != null) {
      tree.set("place", place(place));
    }
    tail(tree, observation);
    Relevance relevance = Relevance.of(observation);
    if (relevance != null) {
      tree.put("relevance", lower(relevance));
    }
    return tree;
  }

  private ObjectNode encounter(Encounter encounter) {
    ObjectNode tree = nodes.objectNode();
    tree.put("form", lower(encounter.form()));
    if (encounter.duration() != null) {
      tree.put("duration", iso(encounter.duration()));
    }
    if (encounter.ordinal() != null) {
      tree.put("ordinal", encounter.ordinal());
    }
    if (encounter.host() != null) {
      tree.set("host", party(encounter.host()));
    }
    ArrayNode agenda = tree.putArray("agenda");
    for (Encounter.AgendaItem item : encounter.agenda()) {
      ObjectNode node = agenda.addObject();
      node.put("issue", item.issue());
      putWords(node, item.words());
    }
    return tree;
  }

  ObjectNode party(Party party) {
    ObjectNode tree = nodes.objectNode();
    tree.put("id", party.actor().id().value());
    tree.put("name", party.actor().name());
    putIfPresent(tree, "country", party.actor().country());
    strings(tree, "sectors", party.actor().sectors().stream().map(Enum::name).toList());
    tree.put("person", party.actor().person());
    putIfPresent(tree, "role", party.actor().role());
    putIfPresent(tree, "affiliation", party.actor().affiliation());
    if (party.naming() != null) {
      putWords(tree, party.naming());
    }
    Evidence mention = party.mention();
    if (mention != null) {
      tree.put("mention", mention.quote());
      tree.put("mention_start", mention.start());
      tree.put("mention_end", mention.end());
    }
    tree.put("rule", party.rule());
    return tree;
  }

  private ObjectNode when(When when) {
    ObjectNode tree = nodes.objectNode();
    tree.put("from", when.days().from().toString());
    tree.put("to", when.days().to().toString());
    if (when.words() != null) {
      putWords(tree, when.words());
    }
    tree.put("basis", lower(when.basis()));
    return tree;
  }

  private ObjectNode place(Place place) {
    ObjectNode tree = nodes.objectNode();
    tree.put("name", place.name());
    putIfPresent(tree, "country", place.country());
    if (place.latitude() != null && place.longitude() != null) {
      tree.put("lat", place.latitude());
      tree.put("lon", place.longitude());
    }
    putWords(tree, place.words());
    return tree;
  }

  private ObjectNode words(Evidence evidence) {
    ObjectNode tree = nodes.objectNode();
    putWords(tree, evidence);
    return tree;
  }

  /** ISO 8601; whole days as such: a three-day visit is "P3D", which Java would call "PT72H". */
  private static String iso(Duration duration) {
    long days = duration.toDays();
    return days > 0 && duration.equals(Duration.ofDays(days))
        ? "P" + days + "D"
        : duration.toString();
  }

  private static void putWords(ObjectNode tree, Evidence evidence) {
    tree.put("text", evidence.quote());
    tree.put("start", evidence.start());
    tree.put("end", evidence.end());
  }

  private void putIfPresent(ObjectNode tree, String field, @Nullable Evidence evidence) {
    if (evidence != null) {
      tree.set(field, words(evidence));
    }
  }

  private static void putIfPresent(ObjectNode tree, String field, @Nullable String value) {
    if (value != null) {
      tree.put(field, value);
    }
  }

  private void parties(ObjectNode tree, String field, List<Party> parties) {
    ArrayNode array = tree.putArray(field);
    parties.forEach(party -> array.add(party(party)));
  }

  private static void strings(ObjectNode tree, String field, List<String> values) {
    ArrayNode array = tree.putArray(field);
    values.forEach(array::add);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
