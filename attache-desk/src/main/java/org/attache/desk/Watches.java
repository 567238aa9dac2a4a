package org.attache.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attache.extract.Observation;
import org.attache.resolve.When;
import org.attache.review.CodedAs;
import org.attache.search.Hit;
import org.attache.search.SearchRequest;
import org.attache.store.Desk;
import org.attache.store.RecordFields;
import org.jspecify.annotations.Nullable;

/**
 * Saved questions. A watch keeps what its question was answered when it was last asked, so that it
 * can say what is new since, what changed and what was withdrawn, with the sources.
 */
public final class Watches {

  /** No watch looks further than this: a question with more answers is no question. */
  private static final int MOST = 20_000;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Desk desk;
  private final Clock clock;

  Watches(Desk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /** A saved question. */
  public record Watch(String name, String question, Instant asked) {}

  /**
   * One record that is not as it was.
   *
   * @param was how it was coded before; null where it is new
   * @param is how it is coded now; null where it was withdrawn
   */
  public record Change(
      String record, String article, @Nullable String was, @Nullable String is, String quote) {}

  /** What changed since a question was last asked. */
  public record News(Watch watch, List<Change> changes) {}

  /** The watches, by name. */
  public List<Watch> all() {
    return desk.shelf().names().stream().map(name -> watch(name, kept(name))).toList();
  }

  /** Saves a question in the form of {@link SearchRequest}; what it finds now is no news. */
  public Watch save(String name, String question) {
    Watch watch = new Watch(name, question, clock.instant());
    keep(watch, now(question));
    return watch;
  }

  /** Forgets a question. */
  public void remove(String name) {
    kept(name);
    desk.shelf().remove(name);
  }

  /**
   * What is new, changed and withdrawn since a question was last asked, by id of record.
   *
   * @param peek leaves the day on which it was last asked as it is
   */
  public News news(String name, boolean peek) {
    JsonNode kept = kept(name);
    Watch watch = watch(name, kept);
    Map<String, Line> before = new TreeMap<>();
    kept.path("records")
        .properties()
        .forEach(
            each ->
                before.put(
                    each.getKey(),
                    new Line(
                        each.getValue().path("article").asText(),
                        each.getValue().path("coding").asText(),
                        each.getValue().path("quote").asText())));
    Map<String, Line> now = now(watch.question());
    List<Change> changes = new ArrayList<>();
    now.forEach(
        (id, line) -> {
          Line was = before.remove(id);
          if (was == null || !was.coding().equals(line.coding())) {
            changes.add(
                new Change(
                    id,
                    line.article(),
                    was == null ? null : was.coding(),
                    line.coding(),
                    line.quote()));
          }
        });
    before.forEach(
        (id, was) -> changes.add(new Change(id, was.article(), was.coding(), null, was.quote())));
    if (!peek) {
      keep(new Watch(name, watch.question(), clock.instant()), now);
    }
    return new News(watch, changes);
  }

  /** What a record was when a watch saw it. */
  private record Line(String article, String coding, String quote) {}

  private Map<String, Line> now(String question) {
    Map<String, Line> now = new TreeMap<>();
    for (Hit hit : desk.search(new SearchRequest(question, true, 0, MOST)).hits()) {
      String id = hit.record();
      Optional<Observation> record = id == null ? Optional.empty() : desk.observation(id);
      record.ifPresent(
          found ->
              now.put(found.id(), new Line(found.article().value(), coding(found), found.quote())));
    }
    return now;
  }

  private static String coding(Observation record) {
    When when = record.setting().when();
    return CodedAs.of(record)
        + ", "
        + RecordFields.standing(record)
        + (when == null ? "" : ", " + when.days().from() + ".." + when.days().to());
  }

  private void keep(Watch watch, Map<String, Line> now) {
    ObjectNode node = JSON.createObjectNode();
    node.put("question", watch.question());
    node.put("asked", watch.asked().toString());
    ObjectNode records = node.putObject("records");
    now.forEach(
        (id, line) ->
            records
                .putObject(id)
                .put("article", line.article())
                .put("coding", line.coding())
                .put("quote", line.quote()));
    desk.shelf().put(watch.name(), node + "\n");
  }

  private JsonNode kept(String name) {
    String text =
        desk.shelf()
            .get(name)
            .orElseThrow(
                () -> new Unknown("no watch is called \"" + name + "\"; attache news shows all"));
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new Unknown(
          "the watch \"" + name + "\" cannot be read; save it again with attache watch");
    }
  }

  private static Watch watch(String name, JsonNode kept) {
    String asked = kept.path("asked").asText("");
    return new Watch(
        name,
        kept.path("question").asText(""),
        asked.isEmpty() ? Instant.EPOCH : Instant.parse(asked));
  }
}
