package org.attache.grammar.construction;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One rule: a pattern, what it means, and sentences that show it.
 *
 * @param result what the room makes of it
 * @param example a sentence in which it fires
 * @param counterExample a sentence with its word in which it must not, or null
 * @param source file and line, for messages
 */
public record Construction<R>(
    Pattern pattern, R result, String example, @Nullable String counterExample, String source) {

  public Construction {
    Objects.requireNonNull(pattern, "pattern");
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(example, "example");
    Objects.requireNonNull(source, "source");
  }
}
