package org.attache.annotate.fast;

/**
 * Words and sentences as a line to read: words stand apart, "·" joins two that touch in the text,
 * "_" is a blank inside a word, "|" stands between sentences.
 */
final class Splitting {

  private Splitting() {}

  /** The text that such a line is about. */
  static String text(String line) {
    return line.replace(" | ", " ").replace("·", "").replace('_', ' ');
  }

  /** What the tokeniser makes of a text. */
  static String of(String text) {
    Words words = new Words();
    Tokeniser.split(text, 0, text.length(), words);
    StringBuilder line = new StringBuilder();
    for (int sentence = 0; sentence < words.sentences(); sentence++) {
      for (int word = words.firstWord(sentence); word < words.endWord(sentence); word++) {
        if (word > 0) {
          boolean touches = words.start(word) == words.end(word - 1);
          boolean begins = word == words.firstWord(sentence);
          line.append(touches ? "·" : " ").append(begins ? touches ? "|·" : "| " : "");
        }
        line.append(text.substring(words.start(word), words.end(word)).replace(' ', '_'));
      }
    }
    return line.toString();
  }
}
