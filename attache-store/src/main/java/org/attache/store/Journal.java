package org.attache.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.attache.review.Decided;
import org.attache.review.Decision;

/**
 * Port: what people decided, in the order in which they did. Only added to; an entry is on the disk
 * when {@link #append} returns.
 */
public interface Journal {

  /**
   * What somebody wants to decide.
   *
   * @param seen number of the last decision on the same subject that they know of; 0 where they
   *     know of none
   */
  record Wish(Instant at, String by, String why, Decision decision, long seen) {
    public Wish {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(why, "why");
      Objects.requireNonNull(decision, "decision");
    }
  }

  /**
   * Keeps a decision and gives it its number.
   *
   * @throws Conflict where somebody else has decided on the same subject since; nothing is kept
   */
  Decided append(Wish wish);

  /**
   * All entries, by number. Lines that are none go to the taker: those of a newer version, those
   * that somebody edited badly.
   */
  List<Decided> entries(Consumer<Flaw> flaws);

  /** All entries that can be read. */
  default List<Decided> entries() {
    return entries(flaw -> {});
  }

  /** Number of the last entry; 0 where there is none. */
  long last();
}
