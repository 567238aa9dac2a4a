package org.attache.extract;

import java.util.List;
import org.attache.article.ArticleId;
import org.attache.article.Span;

/**
 * One thing that an article says. The kinds are those of {@code docs/observations.md}: six of the
 * record, and three layers (attributions, predicates, dates) that are given on request.
 */
public sealed interface Observation
    permits Event,
        Statement,
        Position,
        Assessment,
        Outlook,
        Linkage,
        Attribution,
        Predicate,
        DateMention {

  /** The kinds, in the order in which ties of place are listed. */
  enum Kind {
    EVENT,
    STATEMENT,
    POSITION,
    ASSESSMENT,
    OUTLOOK,
    LINKAGE,
    ATTRIBUTION,
    PREDICATE,
    DATE
  }

  /** One branch for each kind: a new kind does not compile until every reader has one for it. */
  interface Cases<R> {
    R event(Event event);

    R statement(Statement statement);

    R position(Position position);

    R assessment(Assessment assessment);

    R outlook(Outlook outlook);

    R linkage(Linkage linkage);

    R attribution(Attribution attribution);

    R predicate(Predicate predicate);

    R date(DateMention date);
  }

  /**
   * Stable: what stands on the same words keeps its id, however it is coded: {@link ObservationId}.
   */
  String id();

  /** The same under another id. */
  Observation withId(String id);

  Kind kind();

  Provenance provenance();

  Standing standing();

  Setting setting();

  <R> R match(Cases<R> cases);

  default ArticleId article() {
    return provenance().evidence().article();
  }

  default Span span() {
    return provenance().evidence().span();
  }

  default String quote() {
    return provenance().evidence().quote();
  }

  /** Where its own words begin; those that are said of the whole span, where that begins. */
  default int position() {
    return span().start();
  }

  /**
   * Text order, then kind, then the order of their own words, then id: a total order within one
   * article.
   */
  static int compare(Observation one, Observation other) {
    int order = one.article().compareTo(other.article());
    order = order != 0 ? order : one.span().compareTo(other.span());
    order = order != 0 ? order : one.kind().compareTo(other.kind());
    order = order != 0 ? order : Integer.compare(one.position(), other.position());
    return order != 0 ? order : one.id().compareTo(other.id());
  }

  /** In {@link #compare} order. */
  static List<Observation> sorted(List<Observation> observations) {
    return observations.stream().sorted(Observation::compare).toList();
  }
}
