package org.attache.review;

import java.util.Objects;
import org.attache.article.ArticleId;
import org.attache.extract.Anchor;
import org.attache.extract.Observation;

/**
 * The record that a decision is about: words of a document, not a row of a table, so that the
 * decision finds them again after the rules have changed.
 *
 * @param document SHA-256 of the document's bytes
 * @param article its article on the desk where it was decided, for people
 * @param anchor the kind of record, its own words and their place
 * @param coding how it was coded when it was decided ({@link CodedAs}): what the person saw
 * @param id of the record
 */
public record Target(String document, ArticleId article, Anchor anchor, String coding, String id) {

  public Target {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(anchor, "anchor");
    Objects.requireNonNull(coding, "coding");
    Objects.requireNonNull(id, "id");
  }

  /** The target that an observation of a document is. */
  public static Target of(String document, Observation observation) {
    return new Target(
        document,
        observation.article(),
        Anchor.of(observation),
        CodedAs.of(observation),
        observation.id());
  }

  /** What two decisions on one record have in common, whatever it was coded as. */
  public String subject() {
    return anchor.kind().name().toLowerCase(java.util.Locale.ROOT)
        + ':'
        + document
        + ':'
        + anchor.place().start()
        + '-'
        + anchor.place().end();
  }
}
