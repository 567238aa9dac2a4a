package org.attache.article.read;

/** Stops the reading of one document; its message is the one line that people see. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  static final String BINARY = "binary file: NUL bytes; give text, HTML or JSONL";
  static final String EMPTY =
      "empty: no words in it; remove it or give a file that holds an article";

  Refusal(String reason) {
    super(reason, null, false, false); // a reason for people needs no stack
  }

  /** The line for people. */
  String reason() {
    return String.valueOf(getMessage());
  }

  static Refusal tooLarge() {
    return new Refusal(
        "larger than "
            + Document.MOST_BYTES / 1_000_000
            + " MB, too large for one article; split it, one article a file or a line of JSONL");
  }
}
