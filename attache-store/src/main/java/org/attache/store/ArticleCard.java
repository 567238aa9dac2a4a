package org.attache.store;

import java.util.List;
import java.util.Objects;
import org.attache.article.ArticleId;
import org.attache.article.Part;
import org.attache.resolve.Publication;
import org.jspecify.annotations.Nullable;

/**
 * An article of the desk with what is known of it.
 *
 * @param source where its document was found
 * @param published the day, or the limits that its text sets
 * @param alsoAt where other documents with the same content were found, in the order of arrival
 * @param observations how many it gave
 */
public record ArticleCard(
    ArticleId id,
    String title,
    @Nullable String byline,
    @Nullable String outlet,
    @Nullable String url,
    String source,
    Publication published,
    List<Part> parts,
    String text,
    List<String> alsoAt,
    int observations) {

  public ArticleCard {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(text, "text");
    parts = List.copyOf(parts);
    alsoAt = List.copyOf(alsoAt);
  }
}
