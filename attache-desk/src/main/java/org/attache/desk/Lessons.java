package org.attache.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.attache.article.ArticleId;
import org.attache.extract.Observation;
import org.attache.review.Decided;
import org.attache.review.Decision;
import org.attache.review.Fate;
import org.attache.review.Target;
import org.attache.store.ArticleCard;
import org.attache.store.Desk;
import org.attache.store.json.ObservationJson;

/** What decisions teach: which rules err, and examples to measure new ones by. */
public final class Lessons {

  /**
   * A rule, and what became of its records that people looked at.
   *
   * @param rule extractor and lexicon entry
   */
  public record RuleCount(String rule, int rejected, int corrected, int confirmed) {

    /** How many were looked at. */
    public int seen() {
      return rejected + corrected + confirmed;
    }
  }

  private final Desk desk;

  Lessons(Desk desk) {
    this.desk = desk;
  }

  /** Rules in the order of the records that were rejected, then corrected, most first. */
  public List<RuleCount> rules() {
    Map<String, int[]> counts = new TreeMap<>();
    Map<String, Optional<Observation>> extracted = new LinkedHashMap<>();
    for (Fate fate : desk.fates()) {
      int column = column(fate.decided().decision());
      if (column >= 0) {
        Target target = fate.decided().decision().targets().get(0);
        extracted
            .computeIfAbsent(target.subject() + target.id(), key -> desk.extracted(target))
            .map(Observation::provenance)
            .map(from -> from.extractor() + " " + from.entry())
            .ifPresent(rule -> counts.computeIfAbsent(rule, key -> new int[3])[column]++);
      }
    }
    List<RuleCount> rules = new ArrayList<>();
    counts.forEach((rule, of) -> rules.add(new RuleCount(rule, of[0], of[1], of[2])));
    rules.sort(
        Comparator.comparingInt((RuleCount rule) -> -rule.rejected())
            .thenComparingInt(rule -> -rule.corrected())
            .thenComparing(RuleCount::rule));
    return rules;
  }

  private static int column(Decision decision) {
    if (decision instanceof Decision.Reject) {
      return 0;
    }
    if (decision instanceof Decision.Correct || decision instanceof Decision.SwapSides) {
      return 1;
    }
    return decision instanceof Decision.Confirm ? 2 : -1;
  }

  /**
   * One JSON object for each article that people decided on: {@code id text date records wrong}.
   * {@code records} are those that somebody confirmed, corrected or added, as they are by now;
   * {@code wrong} are those that somebody rejected, as they were coded.
   */
  public void examples(Consumer<String> lines) {
    Map<ArticleId, List<Decided>> byArticle = new TreeMap<>();
    for (Fate fate : desk.fates()) {
      Decision decision = fate.decided().decision();
      if (!fate.orphaned() && !decision.targets().isEmpty()) {
        byArticle
            .computeIfAbsent(decision.targets().get(0).article(), key -> new ArrayList<>())
            .add(fate.decided());
      }
    }
    byArticle.forEach(
        (article, decisions) ->
            desk.article(article).ifPresent(card -> lines.accept(example(card, decisions))));
  }

  private String example(ArticleCard card, List<Decided> decisions) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("id", card.id().value());
    line.put("text", card.text());
    if (card.published().day() != null) {
      line.put("date", card.published().day().toString());
    }
    line.put("source", card.source());
    ArrayNode right = line.putArray("records");
    ArrayNode wrong = line.putArray("wrong");
    Map<String, Decided> last = new LinkedHashMap<>();
    for (Decided each : decisions) {
      if (column(each.decision()) >= 0 || each.decision() instanceof Decision.Add) {
        last.put(each.decision().subject(), each);
      }
    }
    for (Decided each : last.values()) {
      Target target = each.decision().targets().get(0);
      boolean rejected = each.decision() instanceof Decision.Reject;
      (rejected ? desk.extracted(target) : desk.observation(target.id()))
          .ifPresent(record -> (rejected ? wrong : right).add(labelled(record, each)));
    }
    return line.toString();
  }

  private static ObjectNode labelled(Observation record, Decided decided) {
    ObjectNode labelled = ObservationJson.toTree(record);
    labelled.put("words", decided.decision().targets().get(0).anchor().words());
    labelled.put("decision", decided.number());
    labelled.put("by", decided.by());
    return labelled;
  }
}
