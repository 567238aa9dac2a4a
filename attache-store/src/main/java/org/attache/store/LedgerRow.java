package org.attache.store;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.attache.article.ArticleId;
import org.attache.store.LedgerLine.Status;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table {@code ledger}.
 *
 * @param accession number of the document; null for an input that gave none
 * @param flow the flow that coded it, or tried to; null for duplicates and refusals
 */
record LedgerRow(
    @Nullable Integer accession,
    String source,
    @Nullable ArticleId article,
    @Nullable String hash,
    @Nullable String document,
    Status status,
    @Nullable String reason,
    int observations,
    @Nullable String flow) {

  /**
   * @param observations how many it has after review
   * @param problems a line for each sentence that gave nothing
   */
  static LedgerRow coded(
      Accession accession,
      ArticleId article,
      int observations,
      List<String> problems,
      String flow) {
    String reason = problems.isEmpty() ? null : DeskException.oneLine(String.join("; ", problems));
    return of(accession, article, Status.CODED, reason, observations, flow);
  }

  static LedgerRow failed(Accession accession, ArticleId article, String reason, String flow) {
    return of(accession, article, Status.FAILED, reason, 0, flow);
  }

  static LedgerRow duplicate(Accession accession, ArticleId article) {
    return of(accession, article, Status.DUPLICATE, null, 0, null);
  }

  static LedgerRow refused(String source, String reason) {
    return new LedgerRow(null, source, null, null, null, Status.FAILED, reason, 0, null);
  }

  private static LedgerRow of(
      Accession accession,
      ArticleId article,
      Status status,
      @Nullable String reason,
      int observations,
      @Nullable String flow) {
    return new LedgerRow(
        accession.number(),
        accession.source(),
        article,
        accession.content(),
        accession.document(),
        status,
        reason,
        observations,
        flow);
  }

  LedgerLine line() {
    return new LedgerLine(source, article, hash, status, reason, observations);
  }

  /** In the order of the columns of {@link Table#LEDGER}. */
  List<@Nullable Object> values() {
    return Collections.unmodifiableList(
        Arrays.<@Nullable Object>asList(
            accession,
            source,
            article == null ? null : article.value(),
            hash,
            document,
            status.name(),
            reason,
            observations,
            flow));
  }
}
