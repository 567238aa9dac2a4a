package org.attache.resolve.time;

import org.attache.annotate.Sentence;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.When;
import org.jspecify.annotations.Nullable;

/**
 * Says on which days a predicate lies: by its own clause, its sentence, its context, in this order.
 */
public final class Dater {

  /** The days of the predicate headed by a word, or null where the text does not give them. */
  public @Nullable When when(ResolvedArticle article, Sentence sentence, int word) {
    return null;
  }
}
