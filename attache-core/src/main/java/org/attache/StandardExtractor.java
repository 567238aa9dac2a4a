package org.attache;

import java.util.ArrayList;
import java.util.List;
import org.attache.extract.Confidence;
import org.attache.extract.Event;
import org.attache.extract.Extractor;
import org.attache.extract.Observation;
import org.attache.extract.assessment.AssessmentReader;
import org.attache.extract.claim.ClaimExtractor;
import org.attache.extract.claim.ClaimReader;
import org.attache.extract.event.EventExtractor;
import org.attache.extract.issue.Issues;
import org.attache.extract.linkage.LinkageReader;
import org.attache.extract.outlook.OutlookReader;
import org.attache.extract.position.PositionReader;
import org.attache.extract.statement.Report;
import org.attache.extract.statement.StatementExtractor;
import org.attache.resolve.ResolvedArticle;

/**
 * Reads an article for events, statements and claims in one go: claims are read on the events and
 * statements, so that each is found once.
 */
final class StandardExtractor implements Extractor {

  private final EventExtractor events;
  private final StatementExtractor statements;
  private final ClaimExtractor claims;
  private final Confidence confidence = Confidence.load();

  StandardExtractor(Issues issues) {
    this.events = new EventExtractor(issues);
    this.statements = new StatementExtractor(issues);
    this.claims = new ClaimExtractor(events, statements, issues, readers());
  }

  /** The readers of claims, in the order in which they run. */
  static List<ClaimReader> readers() {
    return List.of(
        new PositionReader(), new AssessmentReader(), new OutlookReader(), new LinkageReader());
  }

  @Override
  public String id() {
    return events.id() + ' ' + statements.id() + ' ' + claims.id();
  }

  @Override
  public List<Observation> extract(ResolvedArticle article) {
    List<Event> acts = events.events(article);
    List<Report> said = statements.reports(article);
    List<Observation> found = new ArrayList<>(acts);
    said.stream().filter(Report::isKept).map(Report::statement).forEach(found::add);
    found.addAll(claims.extract(article, acts, said));
    return Observation.sorted(confidence.measured(found));
  }
}
