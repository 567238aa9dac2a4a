package org.attache.resolve;

import java.util.Objects;
import org.attache.article.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * An actor as a part of what is said, with the words that make it one.
 *
 * @param naming the words that identify the actor; null where no words of the text do (a byline)
 * @param mention the words used here ("he", "the two leaders"), or null where they are the naming
 * @param rule how it was resolved, for instance {@code surname} or {@code office-holder}
 */
public record Party(
    Actor actor, @Nullable Evidence naming, @Nullable Evidence mention, String rule) {

  public Party {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(rule, "rule");
  }

  /** The words used here, whichever they are; null where there are none. */
  public @Nullable Evidence words() {
    return mention != null ? mention : naming;
  }
}
