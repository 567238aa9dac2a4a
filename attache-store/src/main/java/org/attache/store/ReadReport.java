package org.attache.store;

import java.util.List;
import org.attache.store.LedgerLine.Status;

/**
 * What one run did, document by document, in the order of the inputs.
 *
 * @param outdated documents of the lines that another program or other tables had coded, and that
 *     this run coded again
 */
public record ReadReport(List<LedgerLine> lines, int outdated) {

  public ReadReport {
    lines = List.copyOf(lines);
  }

  public long count(Status status) {
    return lines.stream().filter(line -> line.status() == status).count();
  }

  /** Observations of the articles that this run coded. */
  public long observations() {
    return lines.stream()
        .filter(line -> line.status() == Status.CODED)
        .mapToLong(LedgerLine::observations)
        .sum();
  }

  /** The documents that were coded without some of their sentences, on which coding failed. */
  public List<LedgerLine> incomplete() {
    return lines.stream()
        .filter(line -> line.status() == Status.CODED && line.reason() != null)
        .toList();
  }

  /** The documents that failed. */
  public List<LedgerLine> failures() {
    return lines.stream().filter(line -> line.status() == Status.FAILED).toList();
  }
}
