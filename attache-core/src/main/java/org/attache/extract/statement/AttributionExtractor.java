package org.attache.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.attache.extract.Attribution;
import org.attache.extract.Attribution.Silence;
import org.attache.extract.Extractor;
import org.attache.extract.Observation;
import org.attache.extract.issue.Issues;
import org.attache.resolve.ResolvedArticle;

/** The layer {@code attributions}: what is attributed to somebody and is no statement. */
public final class AttributionExtractor implements Extractor {

  private final StatementExtractor statements;

  public AttributionExtractor(Issues issues) {
    this.statements = new StatementExtractor(issues);
  }

  @Override
  public String id() {
    return "attribution@1";
  }

  @Override
  public List<Observation> extract(ResolvedArticle article) {
    List<Observation> found = new ArrayList<>();
    for (Report report : statements.reports(article)) {
      Silence silence = report.silence();
      if (silence != null) {
        found.add(new Attribution(report.statement(), silence));
      }
    }
    return found;
  }
}
