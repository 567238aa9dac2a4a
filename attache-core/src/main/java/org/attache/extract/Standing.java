package org.attache.extract;

import java.util.List;
import java.util.Objects;
import org.attache.article.Evidence;
import org.attache.resolve.Party;
import org.jspecify.annotations.Nullable;

/**
 * How an observation stands in the text: who holds it to be so, how sure, in which time, on which
 * condition.
 *
 * @param voice who holds it, outermost first; empty for the article itself
 * @param factuality −3 certainly did not happen … 0 unknown … +3 certainly did, as the last voice
 *     presents it (the scale of FactBank and of Lee et al. 2015)
 */
public record Standing(
    List<Party> voice, double factuality, Time time, @Nullable Condition condition) {

  /** When the text places it, seen from the text. */
  public enum Time {
    PAST,
    PRESENT,
    FUTURE,
    /** A closed episode that the article only looks back on. */
    HISTORICAL
  }

  /**
   * What it hangs on.
   *
   * @param word the word that makes the condition: {@code if}, {@code unless}, {@code provided} …
   * @param words the conditional clause with its word
   */
  public record Condition(String word, Evidence words) {
    public Condition {
      Objects.requireNonNull(word, "word");
      Objects.requireNonNull(words, "words");
    }
  }

  public Standing {
    voice = List.copyOf(voice);
    Objects.requireNonNull(time, "time");
    if (!(factuality >= -3 && factuality <= 3)) {
      throw new IllegalArgumentException("factuality lies in [-3, 3], not at " + factuality);
    }
  }
}
