package org.attache.resolve;

import java.util.Locale;
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

  /** The id of an actor whom the register does not know. */
  public static ActorId unknown(String name) {
    String slug = slug(name);
    return new ActorId("?" + (slug.isEmpty() ? "unnamed" : slug));
  }

  /** A name as a part of an id: "Élise Martin" is {@code elise-martin}. */
  public static String slug(String name) {
    // Made for every line of the register, so without regular expressions.
    String text = Accents.dropped(name).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        slug.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && !slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
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
