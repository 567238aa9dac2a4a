package org.attache.store;

import java.util.List;
import org.attache.store.LedgerLine.Status;

/**
 * What one run did, document by document, in the order of the inputs.
 *
 * @param outdated articles on the desk that another flow coded and that this run did not meet: a
 *     rebuild would code them like the others
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

  /** The documents that failed. */
  public List<LedgerLine> failures() {
    return lines.stream().filter(line -> line.status() == Status.FAILED).toList();
  }
}
