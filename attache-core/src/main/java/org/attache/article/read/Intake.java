package org.attache.article.read;

import java.util.Objects;

/** What looking at one input gives: a document, or the reason why there is none. */
public sealed interface Intake {

  /** A document to be read. */
  record Found(Document document) implements Intake {
    public Found {
      Objects.requireNonNull(document, "document");
    }
  }

  /**
   * An input that gives no document.
   *
   * @param source the file, or file and line
   * @param reason one line for people: what is wrong and what to do
   */
  record Refused(String source, String reason) implements Intake {
    public Refused {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(reason, "reason");
    }
  }
}
