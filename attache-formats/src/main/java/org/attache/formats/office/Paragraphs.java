package org.attache.formats.office;

/** Collects the text of a document paragraph by paragraph, a blank line between them. */
final class Paragraphs {

  private static final String BETWEEN = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder current = new StringBuilder();

  void add(String words) {
    current.append(words);
  }

  /** Ends the paragraph; an empty one leaves nothing. */
  void end() {
    String words = current.toString().replaceAll("[ \\t\\u00A0\\r\\n]+", " ").strip();
    current.setLength(0);
    if (!words.isEmpty()) {
      text.append(text.isEmpty() ? "" : BETWEEN).append(words);
    }
  }

  /** Ends a cell of a table: the cells of a row become one line, set apart by semicolons. */
  void endCell() {
    String row = current.toString().strip();
    current.setLength(0);
    if (!row.isEmpty()) {
      current.append(row).append(".;:,!?".indexOf(row.charAt(row.length() - 1)) >= 0 ? " " : "; ");
    }
  }

  /** Ends a row of a table with a full stop, so that it is a sentence by itself. */
  void endRow() {
    String row = current.toString().strip();
    current.setLength(0);
    if (!row.isEmpty()) {
      String words = row.endsWith(";") ? row.substring(0, row.length() - 1).strip() : row;
      current.append(words).append(".!?".indexOf(words.charAt(words.length() - 1)) >= 0 ? "" : ".");
    }
    end();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
