package org.attache.store;

import org.attache.review.InForce;
import org.attache.review.Review;
import org.attache.review.Rewriter;
import org.attache.store.json.JsonRewriter;
import org.jspecify.annotations.Nullable;

/** The review by the decisions of a journal, made again when there are more of them. */
final class Reviewer {

  private static final Rewriter REWRITER = new JsonRewriter();

  private final Journal journal;
  private @Nullable Review review;
  private long upTo = -1;

  Reviewer(Journal journal) {
    this.journal = journal;
  }

  /** By all decisions that there are now. */
  synchronized Review review() {
    long last = journal.last();
    if (review == null || last != upTo) {
      review = new Review(InForce.of(journal.entries()).decisions(), REWRITER);
      upTo = last;
    }
    return review;
  }

  /** The number of the last decision that {@link #review} knew when it was last asked. */
  synchronized long upTo() {
    return Math.max(0, upTo);
  }
}
