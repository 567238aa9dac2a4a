package org.attache.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.attache.article.ArticleId;
import org.attache.article.Span;
import org.attache.extract.Anchor;
import org.attache.extract.Observation;
import org.attache.extract.ObservationId;
import org.attache.resolve.Actor;
import org.attache.resolve.ActorId;
import org.attache.resolve.Party;
import org.attache.resolve.register.Register;
import org.attache.review.Decided;
import org.attache.review.Decision;
import org.attache.review.Target;
import org.attache.store.ArticleCard;
import org.attache.store.Desk;
import org.attache.store.Involved;
import org.attache.store.json.JsonRewriter;
import org.attache.store.json.ObservationJson;
import org.jspecify.annotations.Nullable;

/**
 * Makes decisions of ids, names and values as people type them. Whatever cannot be decided is told
 * here, before anything is kept.
 */
public final class Proposals {

  /** Fields that hold one party. */
  private static final Set<String> PARTY = Set.of("speaker", "holder", "host", "encounter.host");

  /** Fields that hold several. */
  private static final Set<String> PARTIES =
      Set.of("actors", "recipients", "addressees", "parties", "voice");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Desk desk;
  private final Actors actors;

  Proposals(Desk desk, Supplier<Register> register) {
    this.desk = desk;
    this.actors = new Actors(register);
  }

  public Decision reject(String id) {
    return new Decision.Reject(target(id));
  }

  public Decision confirm(String id) {
    return new Decision.Confirm(target(id));
  }

  public Decision swap(String id) {
    Observation record = record(id);
    tried(() -> new JsonRewriter().swap(record));
    return new Decision.SwapSides(target(id));
  }

  public Decision note(String id, String text) {
    return new Decision.Note(target(id), text);
  }

  public Decision join(String one, String other) {
    return new Decision.Join(event(one), event(other));
  }

  public Decision split(String one, String other) {
    return new Decision.Split(event(one), event(other));
  }

  /**
   * @param fields by their names in {@code docs/observations.md}; a party by its code or name,
   *     several with commas between, an empty value takes the field away
   */
  public Decision correct(String id, Map<String, String> fields) {
    Observation record = record(id);
    Map<String, String> values = new TreeMap<>();
    fields.forEach((field, value) -> values.put(field, value(record, field, value).toString()));
    Decision.Correct correct = tried(() -> new Decision.Correct(target(id), values));
    tried(() -> new JsonRewriter().correct(record, correct.fields()));
    return correct;
  }

  /**
   * A record that the program missed.
   *
   * @param words of the article, as they stand in it; {@code words#2} is their second place
   * @param fields as for {@link #correct}: what the kind needs
   */
  public Decision add(
      Observation.Kind kind, ArticleId article, String words, Map<String, String> fields) {
    ArticleCard card =
        desk.article(article)
            .orElseThrow(
                () ->
                    new Unknown(
                        "no article is called " + article + "; attache list sources shows them"));
    Span place = place(card, words);
    Span sentence = desk.sentence(article, place.start()).orElse(place).cover(place);
    ObjectNode record = Blank.of(kind, card, place, sentence);
    Map<String, String> values = new TreeMap<>();
    fields.forEach((field, value) -> values.put(field, value(null, field, value).toString()));
    String quote = card.text().substring(place.start(), place.end());
    Anchor anchor = new Anchor(kind, place, quote);
    String id = ObservationId.of(article, anchor, 0);
    if (desk.observation(id).isPresent()) {
      throw new Unknown("there is a record on these words already: " + id + "; correct that one");
    }
    record.put("id", id);
    Observation blank = tried(() -> ObservationJson.read(record));
    Observation whole =
        values.isEmpty() ? blank : tried(() -> new JsonRewriter().correct(blank, values));
    return new Decision.Add(desk.target(whole), ObservationJson.write(whole));
  }

  /** An actor is another one, wherever it stands. */
  public Decision same(String party, String as) {
    return tried(() -> new Decision.SameParty(new ActorId(actors.id(party)), actors.actor(as)));
  }

  /** In the article of a record, the words that stand for an actor do not. */
  public Decision notSame(String id, String party) {
    Observation record = record(id);
    String actor = actors.id(party);
    for (Involved involved : Involved.in(record)) {
      Party found = involved.party();
      if (found.actor().id().value().equals(actor) && found.words() != null) {
        return new Decision.NotSameParty(target(id), found.actor().id(), found.words().quote());
      }
    }
    throw new Unknown(
        "no words of "
            + id
            + " stand for "
            + actor
            + "; attache explain "
            + id
            + " shows the parties");
  }

  public Decision alias(String name, String party) {
    return tried(() -> new Decision.Alias(name, actors.actor(party)));
  }

  public Decision undo(long number) {
    Decided decided =
        desk.decisions(flaw -> {}).stream()
            .filter(each -> each.number() == number)
            .findFirst()
            .orElseThrow(
                () ->
                    new Unknown(
                        "there is no decision " + number + "; attache log shows all of them"));
    return new Decision.Undo(number, decided.decision().subject());
  }

  private Observation record(String id) {
    return desk.observation(id)
        .orElseThrow(
            () ->
                new Unknown(
                    "no record has the id "
                        + id
                        + " on "
                        + desk.place()
                        + "; attache find shows ids; attache log shows what was decided on records"
                        + " that are gone"));
  }

  private Target target(String id) {
    Target target = desk.target(record(id));
    return target;
  }

  /** Happenings are told by events; {@code h} and the id of an event names one too. */
  private Target event(String id) {
    Target target = target(id.startsWith("he") ? id.substring(1) : id);
    if (target.anchor().kind() != Observation.Kind.EVENT) {
      throw new Unknown(id + " is no event; only events tell of happenings");
    }
    return target;
  }

  private static Span place(ArticleCard card, String words) {
    String wanted = words;
    int times = 1;
    int sign = words.lastIndexOf('#');
    if (sign > 0 && words.substring(sign + 1).matches("[1-9]\\d?")) {
      wanted = words.substring(0, sign);
      times = Integer.parseInt(words.substring(sign + 1));
    }
    int start = -1;
    for (int i = 0; i < times; i++) {
      start = wanted.isBlank() ? -1 : card.text().indexOf(wanted, start + 1);
      if (start < 0) {
        throw new Unknown(
            "the words \""
                + wanted
                + "\" do not stand "
                + (times > 1 ? times + " times " : "")
                + "in "
                + card.id()
                + "; give them as they stand there");
      }
    }
    return new Span(start, start + wanted.length());
  }

  private JsonNode value(@Nullable Observation record, String field, String typed) {
    if (typed.isBlank()) {
      return PARTIES.contains(field)
          ? JsonNodeFactory.instance.arrayNode()
          : JsonNodeFactory.instance.nullNode();
    }
    if (PARTY.contains(field)) {
      return party(record, typed);
    }
    if (PARTIES.contains(field)) {
      ArrayNode parties = JsonNodeFactory.instance.arrayNode();
      for (String each : List.of(typed.split(","))) {
        parties.add(party(record, each.strip()));
      }
      return parties;
    }
    if (field.equals("cameo")) {
      return TextNode.valueOf(typed); // 010 is not 10
    }
    try {
      return JSON.readTree(typed);
    } catch (JsonProcessingException e) {
      return TextNode.valueOf(typed); // a word
    }
  }

  /** With its words, where the record names it. */
  private JsonNode party(@Nullable Observation record, String typed) {
    Actor actor = actors.actor(typed);
    if (record != null) {
      for (Involved involved : Involved.in(record)) {
        if (involved.party().actor().id().equals(actor.id())) {
          return ObservationJson.toTree(involved.party());
        }
      }
    }
    return ObservationJson.toTree(new Party(actor, null, null, "a person said so"));
  }

  private interface Attempt<T> {
    T run();
  }

  private static <T> T tried(Attempt<T> attempt) {
    try {
      return attempt.run();
    } catch (IllegalArgumentException e) {
      throw new Unknown(
          e.getMessage() + "; docs/observations.md lists the fields and their values");
    }
  }
}
