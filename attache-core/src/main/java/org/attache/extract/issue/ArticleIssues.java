package org.attache.extract.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.extract.issue.Issues.IssueMention;
import org.attache.resolve.ResolvedArticle;

/** The issues of one article: those of the thesaurus, and the names that it comes back to. */
public final class ArticleIssues {

  private final Issues issues;
  private final ResolvedArticle article;
  private final Map<Integer, List<Topics.Topic>> topics;

  ArticleIssues(Issues issues, ResolvedArticle article) {
    this.issues = issues;
    this.article = article;
    this.topics = Topics.of(article);
  }

  /** The issues that the words of a span name, in text order; empty if none. */
  public List<IssueMention> in(Span span) {
    List<IssueMention> found = new ArrayList<>(issues.in(article, span));
    if (topics.isEmpty()) {
      return found;
    }
    for (Sentence sentence : Issues.sentencesIn(article, span)) {
      for (Topics.Topic topic : topics.getOrDefault(sentence.index(), List.of())) {
        boolean known =
            found.stream().anyMatch(mention -> mention.words().span().overlaps(topic.words()));
        if (span.contains(topic.words()) && !known) {
          found.add(new IssueMention(topic.name(), article.article().cite(topic.words())));
        }
      }
    }
    found.sort((one, other) -> Integer.compare(one.words().start(), other.words().start()));
    return found;
  }

  /** The names of the issues in a span, each once, in text order. */
  public List<String> namesIn(Span span) {
    return in(span).stream().map(IssueMention::issue).distinct().toList();
  }
}
