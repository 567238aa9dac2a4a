package org.attache.app.cli;

import java.time.Duration;
import org.attache.Attache;
import org.attache.Outcome;
import org.attache.article.Article;
import org.attache.store.Coded;
import org.attache.store.CodingFlow;

/** The flow as the desk sees it. */
record DeskFlow(Attache attache, Duration limit, Talk talk) implements CodingFlow {

  @Override
  public String id() {
    return attache.id().toString();
  }

  @Override
  public boolean isCurrent(String flow) {
    return attache.id().isCurrent(flow);
  }

  @Override
  public Coded code(Article article) {
    Outcome outcome = attache.code(article);
    outcome.problems().forEach(problem -> talk.trace(problem.cause()));
    return Coded.of(outcome);
  }
}
