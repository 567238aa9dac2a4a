package org.attache.article;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads an article out of a document: decodes it, finds its text, its parts and its origin. */
public final class ArticleReader {

  /** What reading gives: an article, or the reason why there is none. */
  public sealed interface Reading {
    /** An article. */
    record Read(Article article) implements Reading {}

    /**
     * No article.
     *
     * @param reason one line for people: what is wrong and what to do
     */
    record Refused(String reason) implements Reading {}
  }

  public Reading read(Document document) {
    String text = new String(document.content(), StandardCharsets.UTF_8);
    return new Reading.Read(
        new Article(
            new ArticleId(document.name()),
            text,
            List.of(new Part(Part.Kind.BODY, new Span(0, text.length()))),
            Article.Origin.of(document.source()),
            document.published()));
  }
}
