package org.attache.store;

import org.attache.article.ArticleId;
import org.attache.extract.Observation;
import org.attache.resolve.Publication;
import org.attache.store.json.ObservationJson;
import org.jspecify.annotations.Nullable;

/**
 * A record as a desk holds it, with what is known of its article: one at a time, for what goes
 * through a whole desk.
 *
 * @param position place among the records of the article, from 0
 * @param sentence place of the sentence in which it begins among those of the article, from 1; 0
 *     where it begins in none
 * @param json the observation as {@link ObservationJson} writes it, on one line
 */
public record Recorded(Head article, int position, int sentence, String json) {

  /**
   * An article without its text.
   *
   * @param accession number of the first document with its content, from 1
   */
  public record Head(
      int accession,
      ArticleId id,
      String title,
      @Nullable String byline,
      @Nullable String outlet,
      @Nullable String url,
      String source,
      Publication published) {}

  /** The record read; read anew at every call. */
  public Observation observation() {
    return ObservationJson.read(json);
  }
}
