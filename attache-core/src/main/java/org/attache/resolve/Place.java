package org.attache.resolve;

import java.util.Objects;
import org.attache.article.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A place that the text names.
 *
 * @param sentence index of its sentence; −1 where it was read back from a record
 * @param word index in the sentence of the head of its name; −1 likewise
 * @param country ISO 3166 alpha-3, or null where the place lies in none or it is not known
 * @param latitude degrees north, or null where the register gives none
 * @param longitude degrees east, or null
 */
public record Place(
    int sentence,
    int word,
    String name,
    @Nullable String country,
    @Nullable Double latitude,
    @Nullable Double longitude,
    Evidence words) {

  public Place {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(words, "words");
  }
}
