package org.attache.desk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.attache.article.Span;
import org.attache.extract.Observation;
import org.attache.store.ArticleCard;

/**
 * A record of a kind on words that a person marked, before they say more of it: a past fact that
 * the article tells, nobody in it, no day but the words say one.
 */
final class Blank {

  /** Who a record of a person's is found by. */
  static final String PERSON = "person@1 marked";

  private Blank() {}

  static ObjectNode of(Observation.Kind kind, ArticleCard card, Span place, Span sentence) {
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    record.put("article", card.id().value());
    record.put("kind", kind.name().toLowerCase(Locale.ROOT));
    record.put("quote", card.text().substring(sentence.start(), sentence.end()));
    record.put("start", sentence.start());
    record.put("end", sentence.end());
    record.putArray("voice");
    record.put("factuality", 3.0);
    record.put("time", "past");
    record.put("extractor", PERSON);
    record.put("confidence", 1.0);
    switch (kind) {
      case EVENT -> {
        record.put("type", "CONSULT");
        record.putArray("contexts");
        record.put("cameo", "040");
        record.put("score", 2.5);
        record.putArray("actors");
        record.putArray("recipients");
        words(record, "trigger", card, place);
      }
      case STATEMENT -> {
        party(record, "speaker");
        words(record, "content", card, place);
        record.put("form", "indirect");
        record.putArray("addressees");
        record.putArray("issues");
      }
      case POSITION -> {
        party(record, "holder");
        record.put("issue", card.text().substring(place.start(), place.end()));
        record.put("stance", "for");
        words(record, "content", card, place);
      }
      case ASSESSMENT -> {
        record.putArray("about");
        words(record, "content", card, place);
        record.put("polarity", 0.0);
        record.put("certainty", 1.0);
        record.putArray("reasons");
      }
      case OUTLOOK -> {
        words(record, "content", card, place);
        record.put("certainty", 0.5);
      }
      case LINKAGE, ATTRIBUTION, PREDICATE, DATE ->
          throw new Unknown(
              "a "
                  + kind.name().toLowerCase(Locale.ROOT)
                  + " cannot be added; event, statement, position, assessment and outlook can");
    }
    return record;
  }

  private static void words(ObjectNode record, String field, ArticleCard card, Span place) {
    ObjectNode node = record.putObject(field);
    node.put("text", card.text().substring(place.start(), place.end()));
    node.put("start", place.start());
    node.put("end", place.end());
  }

  private static void party(ObjectNode record, String field) {
    ObjectNode node = record.putObject(field);
    node.put("id", "?unnamed");
    node.put("name", "unnamed");
    node.putArray("sectors");
    node.put("person", false);
    node.put("rule", "a person said so");
  }
}
