package org.attache.store;

import java.util.Objects;
import org.attache.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * What became of one document.
 *
 * @param article the article it makes, or of which it is a duplicate; null where there are no bytes
 * @param hash SHA-256 of the bytes, or null where there are none
 * @param reason why it failed; of one that was coded, which of its sentences gave nothing because
 *     coding them failed; else null
 * @param observations number of observations of the article that this document makes
 */
public record LedgerLine(
    String source,
    @Nullable ArticleId article,
    @Nullable String hash,
    Status status,
    @Nullable String reason,
    int observations) {

  /** The outcomes. */
  public enum Status {
    /** Read and coded. */
    CODED,
    /** Coded before, from the same bytes by the same flow. Only in the report of a run. */
    UNCHANGED,
    /** The same content as another document. */
    DUPLICATE,
    /** Could not be read or coded; the reason says why. */
    FAILED
  }

  public LedgerLine {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(status, "status");
    if (status != Status.CODED && (status == Status.FAILED) != (reason != null)) {
      throw new IllegalArgumentException(source + " is " + status + ", reason " + reason);
    }
  }
}
