package org.attache.extract.issue;

import java.util.List;
import java.util.Objects;
import org.attache.article.Evidence;
import org.attache.article.Span;
import org.attache.resolve.ResolvedArticle;

/** The issues of international relations that the record speaks of, and where a text names them. */
public final class Issues {

  /** An issue of the thesaurus and the words that name it here. */
  public record IssueMention(String issue, Evidence words) {
    public IssueMention {
      Objects.requireNonNull(issue, "issue");
      Objects.requireNonNull(words, "words");
    }
  }

  private Issues() {}

  /** The issues that come with the program. */
  public static Issues load() {
    return new Issues();
  }

  /** The issues that the words of a span name, in text order; empty if none. */
  public List<IssueMention> in(ResolvedArticle article, Span span) {
    return List.of();
  }
}
