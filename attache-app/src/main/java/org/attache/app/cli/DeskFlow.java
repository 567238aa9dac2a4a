package org.attache.app.cli;

import org.attache.Attache;
import org.attache.article.Article;
import org.attache.resolve.ResolvedArticle;
import org.attache.store.Coded;
import org.attache.store.CodingFlow;

/** The flow as the desk sees it. */
record DeskFlow(Attache attache) implements CodingFlow {

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
    ResolvedArticle resolved = attache.resolve(article);
    return Coded.of(resolved, attache.extract(resolved));
  }
}
