package org.attache.annotate;

import org.attache.article.Article;

/**
 * Puts grammar on articles. One annotator serves all threads.
 *
 * <p>An annotator reads each part of an article by itself, so that no sentence runs over the end of
 * a headline or a paragraph, and gives basic Universal Dependencies; what follows from them is
 * computed once for all annotators in the next stage.
 */
public interface Annotator {

  /** Name and version, for instance {@code corenlp@4.5.10}: part of what decides the output. */
  String id();

  AnnotatedArticle annotate(Article article);
}
