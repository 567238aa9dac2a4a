package org.attache.extract;

import java.util.List;
import org.attache.extract.assessment.AssessmentReader;
import org.attache.extract.claim.ClaimExtractor;
import org.attache.extract.event.EventExtractor;
import org.attache.extract.issue.Issues;
import org.attache.extract.linkage.LinkageReader;
import org.attache.extract.outlook.OutlookReader;
import org.attache.extract.position.PositionReader;
import org.attache.extract.statement.StatementExtractor;

/** The readers of claims as the program has them, for tests. */
public final class Claims {

  private Claims() {}

  /** All readers over the events and statements that they rest on. */
  public static ClaimExtractor extractor() {
    Issues issues = Issues.load();
    return new ClaimExtractor(
        new EventExtractor(issues),
        new StatementExtractor(issues),
        issues,
        List.of(
            new PositionReader(),
            new AssessmentReader(),
            new OutlookReader(),
            new LinkageReader()));
  }
}
