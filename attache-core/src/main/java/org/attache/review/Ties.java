package org.attache.review;

import java.util.List;
import java.util.Objects;

/**
 * Which records tell of one happening, and which do not, because people said so.
 *
 * @param joined pairs that are one, in the order in which they were decided
 * @param split pairs that are two
 */
public record Ties(List<Pair> joined, List<Pair> split) {

  /** Nobody said anything. */
  public static final Ties NONE = new Ties(List.of(), List.of());

  /** The ids of two records. */
  public record Pair(String one, String other) {
    public Pair {
      Objects.requireNonNull(one, "one");
      Objects.requireNonNull(other, "other");
    }
  }

  public Ties {
    joined = List.copyOf(joined);
    split = List.copyOf(split);
  }

  public boolean isEmpty() {
    return joined.isEmpty() && split.isEmpty();
  }
}
