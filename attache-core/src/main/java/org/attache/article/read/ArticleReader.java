package org.attache.article.read;

import java.time.LocalDate;
import java.util.Objects;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.Links;
import org.attache.article.html.HtmlPage;
import org.attache.article.part.PartFinder;
import org.attache.article.part.PartFinder.Segmented;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article out of a document: decodes it, finds its text, its parts and its origin. The
 * same document always gives the same article. Shared by all threads.
 */
public final class ArticleReader {

  /** A long page of a newspaper has some ten thousand; the parser's time grows faster. */
  private static final int MOST_TAGS = 150_000;

  /** What reading gives: an article, or the reason why there is none. */
  public sealed interface Reading {
    /** An article. */
    record Read(Article article) implements Reading {
      public Read {
        Objects.requireNonNull(article, "article");
      }
    }

    /**
     * No article.
     *
     * @param reason one line for people: what is wrong and what to do
     */
    record Refused(String reason) implements Reading {
      public Refused {
        Objects.requireNonNull(reason, "reason");
      }
    }
  }

  /** The article of a document; what cannot be read is refused, never thrown. */
  public Reading read(Document document) {
    try {
      if (document.content().length > document.format().mostBytes()) {
        throw Refusal.tooLarge(document.format());
      }
      return new Reading.Read(
          switch (document.format()) {
            case TEXT -> text(document);
            case HTML -> html(document);
            case JSON -> json(document);
            case PDF, DOCX, ODT, MAIL, MHTML -> extracted(document);
          });
    } catch (Refusal refusal) {
      return new Reading.Refused(refusal.reason());
    }
  }

  private static Article text(Document document) throws Refusal {
    String text = Decoder.text(document.content());
    Segmented segmented = PartFinder.find(text);
    if (segmented.parts().isEmpty()) {
      throw new Refusal(Refusal.EMPTY);
    }
    return new Article(
        new ArticleId(document.name()),
        text,
        segmented.parts(),
        new Article.Origin(document.source(), null, segmented.byline(), null, null),
        first(segmented.published(), document.published()));
  }

  private static Article extracted(Document document) throws Refusal {
    FormatReader reader = Formats.standard().reader(document.format());
    Extracted extracted = reader.read(document.format(), document.content());
    Segmented segmented = PartFinder.find(extracted.text());
    if (segmented.parts().isEmpty()) {
      throw new Refusal(Refusal.EMPTY);
    }
    String byline = extracted.byline();
    return new Article(
        new ArticleId(document.name()),
        extracted.text(),
        segmented.parts(),
        new Article.Origin(
            document.source(),
            extracted.title(),
            byline == null ? segmented.byline() : byline,
            extracted.outlet(),
            extracted.url()),
        first(first(extracted.published(), segmented.published()), document.published()));
  }

  private static Article html(Document document) throws Refusal {
    String markup = Decoder.html(document.content());
    long tags = markup.chars().filter(c -> c == '<').count();
    if (tags > MOST_TAGS) {
      throw new Refusal(
          "page of " + tags + " tags, more than any article has; save the text of the article");
    }
    HtmlPage page = HtmlPage.read(markup);
    if (page.text().isBlank()) {
      throw new Refusal(
          "no article in this page; save the page of the article itself, or its text");
    }
    Segmented segmented = PartFinder.find(page.text(), page.paragraphs());
    LocalDate day = first(page.published(), segmented.published());
    return new Article(
        new ArticleId(document.name()),
        page.text(),
        segmented.parts(),
        new Article.Origin(
            document.source(),
            page.title(),
            page.byline() == null ? segmented.byline() : page.byline(),
            page.outlet(),
            page.url() == null ? Links.web(document.name()) : page.url()),
        first(day, document.published()));
  }

  private static Article json(Document document) throws Refusal {
    JsonArticle json = JsonArticle.read(Decoder.json(document.content()));
    Segmented segmented = PartFinder.find(json.text());
    LocalDate day = first(json.date(), segmented.published());
    return new Article(
        new ArticleId(json.id() == null ? document.name() : json.id()),
        json.text(),
        segmented.parts(),
        new Article.Origin(
            document.source(),
            json.title(),
            json.byline() == null ? segmented.byline() : json.byline(),
            json.source(),
            json.url()),
        first(day, document.published()));
  }

  private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null ? other : one;
  }
}
