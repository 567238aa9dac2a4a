package org.attache.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One article as it is read: its text, unchanged after reading, and what is known of it without
 * reading its sentences. All offsets everywhere point into {@link #text}.
 *
 * @param published the day of publication, or null where nothing says it; never guessed
 */
public record Article(
    ArticleId id, String text, List<Part> parts, Origin origin, @Nullable LocalDate published) {

  /**
   * Where an article came from, as far as it says so.
   *
   * @param source the file, or file and line, that it was read from
   */
  public record Origin(
      String source,
      @Nullable String title,
      @Nullable String byline,
      @Nullable String outlet,
      @Nullable String url) {
    public Origin {
      Objects.requireNonNull(source, "source");
    }

    /** An origin of which only the source is known. */
    public static Origin of(String source) {
      return new Origin(source, null, null, null, null);
    }
  }

  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(origin, "origin");
    parts = List.copyOf(parts);
    int end = 0;
    for (Part part : parts) {
      if (part.span().start() < end || part.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "part " + part + " of " + id + " overlaps the one before it or leaves the text");
      }
      end = part.span().end();
    }
  }

  /** An article of one paragraph that comes from no file, and of which no day is known. */
  public static Article of(String id, String text) {
    List<Part> parts =
        text.isEmpty() ? List.of() : List.of(new Part(Part.Kind.BODY, new Span(0, text.length())));
    return new Article(new ArticleId(id), text, parts, Origin.of(id), null);
  }

  /** Quotes the words at a span. */
  public Evidence cite(Span span) {
    return new Evidence(id, span, text.substring(span.start(), span.end()));
  }

  /** The title where the source gives one, else the headline part, else the id. */
  public String title() {
    String given = origin.title();
    if (given != null && !given.isBlank()) {
      return given;
    }
    return parts.stream()
        .filter(part -> part.kind() == Part.Kind.HEADLINE)
        .findFirst()
        .map(part -> text.substring(part.span().start(), part.span().end()))
        .orElse(id.value());
  }

  /** The part in which an offset lies, or null between parts. */
  public @Nullable Part partAt(int offset) {
    int low = 0;
    int high = parts.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = parts.get(middle).span();
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return parts.get(middle);
      }
    }
    return null;
  }
}
