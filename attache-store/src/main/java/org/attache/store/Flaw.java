package org.attache.store;

import java.util.Objects;

/**
 * Something wrong with a desk, for people to read.
 *
 * @param where the file, and within it the line or the row
 * @param what the value that is wrong, and why
 * @param next what to do about it
 */
public record Flaw(String where, String what, String next) {

  public Flaw {
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(next, "next");
  }

  @Override
  public String toString() {
    return where + ": " + what + "; " + next;
  }
}
