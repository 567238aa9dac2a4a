package org.attache.review;

import java.util.Map;
import java.util.function.Function;
import org.attache.article.ArticleId;
import org.attache.extract.Observation;
import org.attache.resolve.Actor;
import org.attache.resolve.Party;
import org.jspecify.annotations.Nullable;

/**
 * Changes fields of observations by their names. Decisions hold fields in the form of the record's
 * wire format, which this stage does not know.
 */
public interface Rewriter {

  /**
   * The observation with other values in some fields; its id stays.
   *
   * @throws IllegalArgumentException where it has no such field or cannot have such a value
   */
  Observation correct(Observation observation, Map<String, String> fields);

  /**
   * The observation with its two sides exchanged.
   *
   * @throws IllegalArgumentException where it has no two sides
   */
  Observation swap(Observation observation);

  /**
   * The observation that a text in the wire format is, as one of an article.
   *
   * @throws IllegalArgumentException where it is none
   */
  Observation read(String record, ArticleId article);

  /** The observation with other actors for some of its parties. */
  Observation rename(Observation observation, Function<Party, @Nullable Actor> actors);
}
