package org.attache.article.read;

import java.time.LocalDate;
import java.util.Objects;
import org.attache.article.Links;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link FormatReader} reads out of a document: the text, and what the document says of
 * itself.
 *
 * @param text paragraphs with a blank line between them; no line of it is wrapped
 * @param title as the document's own description or heading gives it
 * @param byline the names of its authors, a comma between them
 * @param outlet who published it
 * @param url an address of the web, safe to show as a link
 * @param published the day that the document itself gives; never that of the file
 */
public record Extracted(
    String text,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable LocalDate published) {

  public Extracted {
    Objects.requireNonNull(text, "text");
    url = Links.web(url);
  }

  /** A text that says nothing of itself. */
  public static Extracted of(String text) {
    return new Extracted(text, null, null, null, null, null);
  }
}
