package org.attache.consolidate;

import java.time.LocalDate;
import java.util.Objects;
import org.attache.article.ArticleId;
import org.attache.resolve.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What the joining of mentions has to know of an article.
 *
 * @param source the article that stands for all near-duplicates of this one; itself where it has
 *     none. Copies of a wire report are one source.
 * @param supersededBy the later revision of the same article, or null
 */
public record ArticleFacts(
    ArticleId id, Publication publication, ArticleId source, @Nullable ArticleId supersededBy) {

  public ArticleFacts {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(publication, "publication");
    Objects.requireNonNull(source, "source");
  }

  /** An article that nothing else is like. */
  public static ArticleFacts alone(ArticleId id, Publication publication) {
    return new ArticleFacts(id, publication, id, null);
  }

  public boolean superseded() {
    return supersededBy != null;
  }

  /** A day by which the article had appeared, or null where not even a limit is known. */
  public @Nullable LocalDate day() {
    return publication.to() != null ? publication.to() : publication.from();
  }
}
