package org.attache.store;

import java.time.Duration;
import org.attache.article.Article;

/** Stages 2 to 4, as the desk sees them: an article in, what it says out. Shared by all threads. */
public interface CodingFlow {

  /**
   * Names and versions of all that decides what is found: reader, annotator, resolver, extractors,
   * settings. An article coded under the same id is not coded again.
   */
  String id();

  /**
   * Whether an article that was coded under an id would be coded by the same rules now; what would
   * not is outdated, and coded again by the next run.
   */
  default boolean isCurrent(String flow) {
    return id().equals(flow);
  }

  /**
   * How long reading a document, and coding its article, may take each; what takes longer fails.
   */
  default Duration limit() {
    return Duration.ofSeconds(20);
  }

  /** What the article says. An exception is kept as the reason why the article failed. */
  Coded code(Article article);
}
