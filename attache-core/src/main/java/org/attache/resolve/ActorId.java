package org.attache.resolve;

import java.util.Objects;

/**
 * The name of an actor in the register: {@code RUS}, {@code RUS/vladimir-putin}, {@code NATO}. An
 * actor that the register does not know has an id made of its name, which begins with {@code ?}.
 */
public record ActorId(String value) implements Comparable<ActorId> {

  public ActorId {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("an actor's id is blank");
    }
  }

  /** Whether the register knows the actor. */
  public boolean known() {
    return !value.startsWith("?");
  }

  @Override
  public int compareTo(ActorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
