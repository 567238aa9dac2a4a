package org.attache.annotate;

import java.util.Objects;

/**
 * A proper name that an annotator marked.
 *
 * @param sentence index of its sentence
 * @param first index of its first token
 * @param end index of the first token after it
 */
public record Name(Kind kind, int sentence, int first, int end) {

  /** What is named. */
  public enum Kind {
    PERSON,
    PLACE,
    ORGANIZATION,
    NATIONALITY
  }

  public Name {
    Objects.requireNonNull(kind, "kind");
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("not a name: tokens [" + first + ", " + end + ")");
    }
  }
}
