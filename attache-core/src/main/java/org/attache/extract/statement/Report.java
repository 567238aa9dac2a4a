package org.attache.extract.statement;

import java.util.Objects;
import org.attache.extract.Attribution.Silence;
import org.attache.extract.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What an article attributes to somebody, in the wide sense.
 *
 * @param statement who is said to say, think or want what
 * @param frame how it was found, which tells whether its words are held to be so
 * @param silence why it is no statement of the record; null where it is one
 */
public record Report(Statement statement, Frame frame, @Nullable Silence silence) {

  public Report {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(frame, "frame");
  }

  /** Whether somebody's words are worth keeping in a record. */
  public boolean isKept() {
    return silence == null;
  }
}
