package org.attache.article;

import java.util.Objects;

/** The name of an article within one desk or one run: the given id, or the name of its file. */
public record ArticleId(String value) implements Comparable<ArticleId> {

  public ArticleId {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("an article's id is blank; give it a name");
    }
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
