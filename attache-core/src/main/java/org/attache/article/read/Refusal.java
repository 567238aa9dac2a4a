package org.attache.article.read;

/** Stops the reading of one document; its message is the one line that people see. */
public final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  public static final String BINARY = "binary file: NUL bytes; give text, HTML or JSONL";
  public static final String EMPTY =
      "empty: no words in it; remove it or give a file that holds an article";

  /**
   * @param reason one line: what is wrong, and what to do
   */
  public Refusal(String reason) {
    super(reason, null, false, false); // a reason for people needs no stack
  }

  /** The line for people. */
  public String reason() {
    return String.valueOf(getMessage());
  }

  public static Refusal tooLarge(Document.Format format) {
    return new Refusal(
        "larger than "
            + format.mostBytes() / 1_000_000
            + " MB, too large for one article; split it, one article a file or a line of JSONL");
  }
}
