package org.attache.article;

/**
 * A stretch of an article's text: UTF-16 units, half open, so that {@code text.substring(start,
 * end)} gives its words.
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether {@code other} lies wholly inside this span; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that contains both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** In text order; of two that begin together, the longer first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
