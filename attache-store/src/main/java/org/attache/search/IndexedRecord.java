package org.attache.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the index takes of a record, for finding it by its fields.
 *
 * @param words where its words stand in the text of the article
 * @param type what tells it from others of its kind, or null
 * @param parties ids and countries of all that are involved
 * @param standing {@code done planned past possible denied}
 * @param from first day, or null where nothing dates it
 * @param to last day
 */
public record IndexedRecord(
    String id,
    Span words,
    String kind,
    @Nullable String type,
    List<String> parties,
    List<String> issues,
    String standing,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    double confidence) {

  public IndexedRecord {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(standing, "standing");
    parties = List.copyOf(parties);
    issues = List.copyOf(issues);
  }
}
