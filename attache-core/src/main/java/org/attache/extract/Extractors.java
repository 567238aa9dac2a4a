package org.attache.extract;

import java.util.List;
import org.attache.extract.event.EventExtractor;
import org.attache.extract.claim.ClaimExtractor;
import org.attache.extract.issue.Issues;
import org.attache.extract.statement.StatementExtractor;

/** The extractors of the standard flow, in the order in which they run. */
public final class Extractors {

  private Extractors() {}

  public static List<Extractor> standard() {
    Issues issues = Issues.load();
    StatementExtractor statements = new StatementExtractor(issues);
    return List.of(new EventExtractor(), statements, new ClaimExtractor(statements, issues));
  }
}
