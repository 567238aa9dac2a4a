package org.attache.consolidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attache.article.ArticleId;
import org.attache.extract.Event;
import org.attache.extract.Observation;
import org.attache.extract.PloverType;
import org.attache.extract.Statement;
import org.attache.resolve.Publication;
import org.attache.review.Ties;

/**
 * Makes the record of the observations of many articles: a function of the set of observations, so
 * that any order of input and any number of threads give the same.
 */
public final class Consolidator {

  /** In the order of days, open ones last, then by id. */
  private static final Comparator<Happening> BY_DAY =
      Comparator.<Happening, LocalDate>comparing(
              h -> h.when() == null ? LocalDate.MAX : h.when().days().from())
          .thenComparing(h -> h.when() == null ? LocalDate.MAX : h.when().days().to())
          .thenComparing(Happening::best, Observation::compare);

  private Consolidator() {}

  /**
   * @param observations of all articles, in any order
   * @param articles what is known of them; an article that is missing here is taken as of unknown
   *     day and without copies
   */
  public static Consolidated consolidate(
      Collection<Observation> observations, Collection<ArticleFacts> articles) {
    return consolidate(observations, articles, Ties.NONE);
  }

  /**
   * The same, where people said of some mentions that they are one happening, or two.
   *
   * @param ties by the ids of observations
   */
  public static Consolidated consolidate(
      Collection<Observation> observations, Collection<ArticleFacts> articles, Ties ties) {
    Map<ArticleId, ArticleFacts> facts = new TreeMap<>();
    articles.forEach(article -> facts.put(article.id(), article));
    Map<String, Observation> distinct = new LinkedHashMap<>();
    for (Observation observation : Observation.sorted(List.copyOf(observations))) {
      distinct.putIfAbsent(observation.id(), observation);
      facts.computeIfAbsent(
          observation.article(), id -> ArticleFacts.alone(id, Publication.unknown()));
    }
    // Acts of two types are never one, so each type is joined by itself, on any thread.
    Map<PloverType, List<Mention>> acts = new EnumMap<>(PloverType.class);
    List<Mention> encounters = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    List<Observation> others = new ArrayList<>();
    for (Observation observation : distinct.values()) {
      ArticleFacts of = facts.get(observation.article());
      if (observation instanceof Event event && of != null) {
        boolean contact = event.type() == PloverType.CONSULT || event.encounter() != null;
        (contact ? encounters : acts.computeIfAbsent(event.type(), k -> new ArrayList<>()))
            .add(Mention.of(event, of));
      } else if (observation instanceof Statement statement) {
        statements.add(statement);
      } else if (observation.kind().compareTo(Observation.Kind.PREDICATE) < 0) {
        others.add(observation);
      }
    }
    encounters.sort(Mention.EXACT_FIRST);
    return new Consolidated(
        Tying.apply(acts.values().parallelStream().flatMap(Consolidator::joined).toList(), ties)
            .parallelStream()
            .map(Cluster::happening)
            .sorted(BY_DAY)
            .toList(),
        Tying.apply(ContactJoiner.join(encounters), ties).parallelStream()
            .map(ContactJoiner::contact)
            .sorted(Comparator.comparing(Contact::happening, BY_DAY))
            .toList(),
        QuotationJoiner.join(statements, facts),
        once(others, facts),
        List.copyOf(facts.values()));
  }

  private static Stream<Cluster> joined(List<Mention> ofOneType) {
    ofOneType.sort(Mention.EXACT_FIRST);
    return EventJoiner.join(ofOneType).stream();
  }

  /** Leaves out what a copy repeats and what a later revision no longer says or says again. */
  private static List<Observation> once(
      List<Observation> observations, Map<ArticleId, ArticleFacts> facts) {
    Map<String, Observation> once = new LinkedHashMap<>();
    for (Observation observation : observations) {
      ArticleFacts of = facts.get(observation.article());
      if (of == null || !of.superseded()) {
        String source = of == null ? observation.article().value() : of.source().value();
        once.putIfAbsent(
            source
                + '\0'
                + observation.kind()
                + '\0'
                + observation.quote()
                + '\0'
                + observation.provenance().entry()
                + '\0'
                + Coding.of(observation),
            observation);
      }
    }
    return List.copyOf(once.values());
  }
}
