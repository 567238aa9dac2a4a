package org.attache.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.attache.extract.Event;
import org.attache.extract.Extractor;
import org.attache.extract.Observation;
import org.attache.extract.event.EventExtractor;
import org.attache.extract.issue.Issues;
import org.attache.extract.statement.Report;
import org.attache.extract.statement.StatementExtractor;
import org.attache.resolve.ResolvedArticle;

/**
 * Finds what parties want and what voices judge, expect and link: readers over the same sentences,
 * which share the statements that say whose words these are.
 */
public final class ClaimExtractor implements Extractor {

  private final EventExtractor events;
  private final StatementExtractor statements;
  private final Issues issues;
  private final List<ClaimReader> readers;

  public ClaimExtractor(
      EventExtractor events,
      StatementExtractor statements,
      Issues issues,
      List<ClaimReader> readers) {
    this.events = events;
    this.statements = statements;
    this.issues = issues;
    this.readers = List.copyOf(readers);
  }

  @Override
  public String id() {
    return "claim@1";
  }

  @Override
  public List<Observation> extract(ResolvedArticle article) {
    return extract(article, events.events(article), statements.reports(article));
  }

  /** The claims of an article whose events and reports were read before. */
  public List<Observation> extract(
      ResolvedArticle article, List<Event> events, List<Report> reports) {
    Ground ground = new Ground(article, events, reports, issues);
    List<Observation> found = new ArrayList<>();
    for (ClaimReader reader : readers) {
      found.addAll(reader.read(ground));
    }
    return Observation.sorted(found);
  }
}
