package org.attache.review;

import java.util.Objects;

/**
 * What became of a decision on a document.
 *
 * @param why it could not be applied; empty where it was, or where the record is so without it
 */
public record Fate(Decided decided, String why) {

  public Fate {
    Objects.requireNonNull(decided, "decided");
    Objects.requireNonNull(why, "why");
  }

  /** Whether it no longer fits what is coded. */
  public boolean orphaned() {
    return !why.isEmpty();
  }
}
