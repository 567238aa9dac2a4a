package org.attache.review;

import java.time.Instant;
import java.util.Objects;

/**
 * A decision with its circumstances: one entry of the journal.
 *
 * @param number from 1, in the order in which decisions were taken
 * @param at when
 * @param by who, as they call themselves
 * @param why in the person's words; may be empty
 */
public record Decided(long number, Instant at, String by, String why, Decision decision) {

  public Decided {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(decision, "decision");
    if (number < 1) {
      throw new IllegalArgumentException("number is " + number + ", not 1 or more");
    }
    if (by.isBlank()) {
      throw new IllegalArgumentException("\"by\" is blank: a decision needs somebody who took it");
    }
  }
}
