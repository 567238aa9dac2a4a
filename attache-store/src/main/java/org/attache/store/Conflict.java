package org.attache.store;

import java.util.Locale;
import org.attache.review.Decided;

/** Two people decided on one subject: the second one's decision was not kept. */
public final class Conflict extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Decided standing;
  private final String by;

  Conflict(Decided standing, String by) {
    super(
        standing.by()
            + " decided on this record at "
            + standing.at()
            + " (decision "
            + standing.number()
            + ", "
            + standing.decision().getClass().getSimpleName().toLowerCase(Locale.ROOT)
            + (standing.why().isEmpty() ? "" : ": " + standing.why())
            + "); the decision of "
            + by
            + " was not kept; look at it, then decide again with --over "
            + standing.number());
    this.standing = standing;
    this.by = by;
  }

  /** The decision that stands. */
  public Decided standing() {
    return standing;
  }

  /** Who wanted to decide otherwise. */
  public String by() {
    return by;
  }

  /** Throws where the last decision on a subject is another's and was not seen. */
  static void check(@org.jspecify.annotations.Nullable Decided last, Journal.Wish wish) {
    if (last != null && last.number() > wish.seen() && !last.by().equals(wish.by())) {
      throw new Conflict(last, wish.by());
    }
  }
}
