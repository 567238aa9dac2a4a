package org.attache.consolidate;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attache.article.ArticleId;
import org.attache.extract.Statement;

/**
 * One saying, with every article that gives it.
 *
 * @param best the mention with the most words of it
 * @param mentions all, in the order of articles and text
 * @param sources the articles, copies of one report counted once
 */
public record Quotation(
    Statement best, List<Statement> mentions, SortedSet<ArticleId> sources, boolean withdrawn) {

  public Quotation {
    Objects.requireNonNull(best, "best");
    mentions = List.copyOf(mentions);
    sources = new TreeSet<>(sources);
  }
}
