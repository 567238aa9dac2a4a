package org.attache.article;

import java.util.Objects;

/**
 * A sentence that gives nothing, as a stage failed on it.
 *
 * @param stage what failed
 * @param sentence where it stands in the text of its article
 * @param cause how it failed
 */
public record Problem(Stage stage, Span sentence, Throwable cause) {

  /** The stages that go over sentences. */
  public enum Stage {
    GRAMMAR,
    PARTIES,
    RECORD;

    @Override
    public String toString() {
      return switch (this) {
        case GRAMMAR -> "its grammar";
        case PARTIES -> "its parties, days and places";
        case RECORD -> "what it says";
      };
    }
  }

  private static final int LONGEST_QUOTE = 60;

  public Problem {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(cause, "cause");
  }

  /** One line for people: which sentence of the article, and what failed. */
  public String in(Article article) {
    String words =
        article.text().substring(sentence.start(), sentence.end()).strip().replaceAll("\\s+", " ");
    String quote =
        words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + " …";
    return "the sentence at "
        + sentence.start()
        + "–"
        + sentence.end()
        + " (\""
        + quote
        + "\") gave nothing: "
        + stage
        + " could not be read: "
        + cause;
  }
}
