package org.attache.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.attache.annotate.Annotator;
import org.attache.annotate.fast.FastProvider;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.StandardResolver;

/** Short texts as the program reads them: with the annotator that comes with it. */
final class Texts {

  private static final Annotator ANNOTATOR = new FastProvider().load();
  private static final StandardResolver RESOLVER = StandardResolver.load();

  private Texts() {}

  /** A text in which a bar ends a paragraph. */
  static ResolvedArticle of(String text) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("\\|", -1)) {
      if (!paragraph.isBlank()) {
        parts.add(new Part(Part.Kind.BODY, new Span(start, start + paragraph.length())));
      }
      start += paragraph.length() + 1;
    }
    Article article =
        new Article(
            new ArticleId("example"),
            text.replace('|', '\n'),
            parts,
            Article.Origin.of("example"),
            null);
    return RESOLVER.resolve(ANNOTATOR.annotate(article));
  }
}
