package org.attache.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.attache.article.ArticleId;
import org.attache.article.Evidence;
import org.attache.article.Span;
import org.attache.extract.Assessment;
import org.attache.extract.Attribution;
import org.attache.extract.DateMention;
import org.attache.extract.Encounter;
import org.attache.extract.Event;
import org.attache.extract.Linkage;
import org.attache.extract.Observation;
import org.attache.extract.Outlook;
import org.attache.extract.PloverType;
import org.attache.extract.Position;
import org.attache.extract.Predicate;
import org.attache.extract.Provenance;
import org.attache.extract.Setting;
import org.attache.extract.Standing;
import org.attache.extract.Statement;
import org.attache.resolve.Actor;
import org.attache.resolve.ActorId;
import org.attache.resolve.DayRange;
import org.attache.resolve.Party;
import org.attache.resolve.Place;
import org.attache.resolve.Sector;
import org.attache.resolve.TimeExpression;
import org.attache.resolve.When;
import org.jspecify.annotations.Nullable;

/** Reads one observation out of a tree. */
final class ObservationReader {

  private final JsonNode tree;
  private final ArticleId article;

  ObservationReader(JsonNode tree) {
    this.tree = tree;
    this.article = new ArticleId(text(tree, "article"));
  }

  Observation read() {
    Observation.Kind kind = constant(Observation.Kind.class, tree, "kind");
    return switch (kind) {
      case EVENT -> event();
      case STATEMENT -> statement();
      case POSITION -> position();
      case ASSESSMENT -> assessment();
      case OUTLOOK -> outlook();
      case LINKAGE -> linkage();
      case ATTRIBUTION ->
          new Attribution(statement(), constant(Attribution.Silence.class, tree, "silence"));
      case PREDICATE -> new Predicate(id(), provenance(), standing(), setting());
      case DATE -> date();
    };
  }

  private Event event() {
    return new Event(
        id(),
        constant(PloverType.class, tree, "type"),
        optional(tree, "mode"),
        strings(tree, "contexts"),
        text(tree, "cameo"),
        number(tree, "score"),
        parties("actors"),
        parties("recipients"),
        words(field(tree, "trigger")),
        present(tree, "content", this::words),
        strings(tree, "issues"),
        present(tree, "encounter", this::encounter),
        provenance(),
        standing(),
        setting());
  }

  private Statement statement() {
    return new Statement(
        id(),
        party(field(tree, "speaker")),
        present(tree, "cue", this::words),
        words(field(tree, "content")),
        constant(Statement.Form.class, tree, "form"),
        parties("addressees"),
        strings(tree, "issues"),
        present(tree, "venue", this::words),
        provenance(),
        standing(),
        setting());
  }

  private Position.Change change(JsonNode node) {
    boolean dropped = text(node, "to").equals("dropped");
    return new Position.Change(
        constant(Position.Stance.class, node, "from"),
        dropped ? null : constant(Position.Stance.class, node, "to"),
        words(node));
  }

  private Position position() {
    return new Position(
        id(),
        party(field(tree, "holder")),
        text(tree, "issue"),
        constant(Position.Stance.class, tree, "stance"),
        words(field(tree, "content")),
        present(tree, "change", this::change),
        provenance(),
        standing(),
        setting());
  }

  private Assessment assessment() {
    return new Assessment(
        id(),
        list(tree, "about", this::subject),
        words(field(tree, "content")),
        number(tree, "polarity"),
        number(tree, "certainty"),
        list(tree, "reasons", this::words),
        provenance(),
        standing(),
        setting());
  }

  private Assessment.Subject subject(JsonNode node) {
    return new Assessment.Subject(node.has("id") ? party(node) : null, text(node, "topic"));
  }

  private Outlook outlook() {
    return new Outlook(
        id(),
        words(field(tree, "content")),
        present(tree, "horizon", this::when),
        tree.has("direction") ? constant(Outlook.Direction.class, tree, "direction") : null,
        number(tree, "certainty"),
        provenance(),
        standing(),
        setting());
  }

  private Linkage linkage() {
    return new Linkage(
        id(),
        parties("parties"),
        words(field(tree, "give")),
        present(tree, "get", this::words),
        words(field(tree, "link")),
        provenance(),
        standing(),
        setting());
  }

  private DateMention date() {
    Provenance provenance = provenance();
    TimeExpression expression =
        new TimeExpression(
            -1,
            provenance.evidence(),
            constant(TimeExpression.Type.class, tree, "type"),
            text(tree, "value"),
            tree.has("from") ? days(tree) : null,
            tree.has("basis") ? constant(When.Basis.class, tree, "basis") : When.Basis.EXPLICIT);
    Standing standing = new Standing(List.of(), 0, Standing.Time.PRESENT, null);
    return new DateMention(id(), expression, provenance, standing, Setting.OPEN);
  }

  private String id() {
    return text(tree, "id");
  }

  private Provenance provenance() {
    String extractor = text(tree, "extractor");
    int blank = extractor.indexOf(' ');
    if (blank < 0) {
      throw new IllegalArgumentException(
          "the field \"extractor\" names no lexicon entry after a blank: " + extractor);
    }
    int start = integer(tree, "start");
    Evidence evidence =
        new Evidence(article, new Span(start, integer(tree, "end")), text(tree, "quote"));
    return new Provenance(
        evidence,
        extractor.substring(0, blank),
        extractor.substring(blank + 1),
        number(tree, "confidence"));
  }

  private Standing standing() {
    return new Standing(
        parties("voice"),
        number(tree, "factuality"),
        constant(Standing.Time.class, tree, "time"),
        present(
            tree, "condition", node -> new Standing.Condition(text(node, "word"), words(node))));
  }

  private Setting setting() {
    return new Setting(present(tree, "date", this::when), present(tree, "place", this::place));
  }

  private Encounter encounter(JsonNode node) {
    return new Encounter(
        constant(Encounter.Form.class, node, "form"),
        present(node, "duration", this::duration),
        present(node, "ordinal", JsonNode::asInt),
        present(node, "host", this::party),
        list(node, "agenda", item -> new Encounter.AgendaItem(text(item, "issue"), words(item))));
  }

  private Duration duration(JsonNode node) {
    try {
      return Duration.parse(node.asText());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("\"duration\" is no ISO 8601 duration: " + node, e);
    }
  }

  private Party party(JsonNode node) {
    Actor actor =
        new Actor(
            new ActorId(text(node, "id")),
            text(node, "name"),
            optional(node, "country"),
            strings(node, "sectors").stream().map(Sector::valueOf).toList(),
            field(node, "person").asBoolean(),
            optional(node, "role"),
            optional(node, "affiliation"));
    Evidence mention =
        node.has("mention")
            ? evidence(node, text(node, "mention"), "mention_start", "mention_end")
            : null;
    return new Party(actor, node.has("text") ? words(node) : null, mention, text(node, "rule"));
  }

  private When when(JsonNode node) {
    return new When(
        days(node),
        node.has("text") ? words(node) : null,
        constant(When.Basis.class, node, "basis"));
  }

  private static DayRange days(JsonNode node) {
    try {
      return new DayRange(LocalDate.parse(text(node, "from")), LocalDate.parse(text(node, "to")));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not an interval of days: " + node, e);
    }
  }

  private Place place(JsonNode node) {
    return new Place(
        -1,
        -1,
        text(node, "name"),
        optional(node, "country"),
        present(node, "lat", JsonNode::asDouble),
        present(node, "lon", JsonNode::asDouble),
        words(node));
  }

  private Evidence words(JsonNode node) {
    return evidence(node, text(node, "text"), "start", "end");
  }

  private Evidence evidence(JsonNode node, String quote, String start, String end) {
    return new Evidence(article, new Span(integer(node, start), integer(node, end)), quote);
  }

  private List<Party> parties(String field) {
    return list(tree, field, this::party);
  }

  private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> reader) {
    List<T> found = new ArrayList<>();
    for (JsonNode item : field(node, field)) {
      found.add(reader.apply(item));
    }
    return found;
  }

  private static List<String> strings(JsonNode node, String field) {
    return list(node, field, JsonNode::asText);
  }

  private static <T> @Nullable T present(
      JsonNode node, String field, Function<JsonNode, T> reader) {
    JsonNode child = node.get(field);
    return child == null ? null : reader.apply(child);
  }

  private static JsonNode field(JsonNode node, String field) {
    JsonNode child = node.get(field);
    if (child == null) {
      throw new IllegalArgumentException("the field \"" + field + "\" is missing in " + node);
    }
    return child;
  }

  private static String text(JsonNode node, String field) {
    return field(node, field).asText();
  }

  private static @Nullable String optional(JsonNode node, String field) {
    JsonNode child = node.get(field);
    return child == null ? null : child.asText();
  }

  private static double number(JsonNode node, String field) {
    return field(node, field).asDouble();
  }

  private static int integer(JsonNode node, String field) {
    return field(node, field).asInt();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, String field) {
    String value = text(node, field);
    try {
      return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "the field \"" + field + "\" has an unknown value: " + value, e);
    }
  }
}
