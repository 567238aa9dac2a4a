package org.attache.annotate.fast;

/**
 * Marks where sentences end: after a full stop or question or exclamation marks, with the quotes
 * and brackets that close behind them. Full stops of abbreviations are part of their words already.
 *
 * <p>No sentence has more than {@value #LONGEST} words: a longer one is cut where a clause seems to
 * end, near the middle of what is left, and is marked as cut.
 */
final class SentenceSplitter {

  static final int LONGEST = 200;

  private SentenceSplitter() {}

  static void mark(String text, Words words) {
    int first = 0;
    int i = 0;
    while (i < words.size()) {
      if (!isStop(text, words, i)) {
        i++;
        continue;
      }
      i++;
      while (i < words.size() && closes(text, words, i)) {
        i++;
      }
      end(text, words, first, i);
      first = i;
    }
    if (first < words.size()) {
      end(text, words, first, words.size());
    }
  }

  private static boolean isStop(String text, Words words, int word) {
    char c = text.charAt(words.start(word));
    int length = words.end(word) - words.start(word);
    return switch (c) {
      case '.', '。', '．' -> length == 1;
      case '!', '?', '！', '？', '؟' -> true;
      default -> false;
    };
  }

  private static boolean closes(String text, Words words, int word) {
    int start = words.start(word);
    if (words.end(word) - start != 1) {
      return false;
    }
    return switch (text.charAt(start)) {
      case ')', ']', '}', '”', '’', '»', '›' -> true;
      // A straight quote opens where it stands apart from the word before it and touches the next.
      case '"', '\'' ->
          words.end(word - 1) == start
              || word + 1 == words.size()
              || words.start(word + 1) > start + 1;
      default -> false;
    };
  }

  private static void end(String text, Words words, int first, int end) {
    int start = first;
    while (end - start > LONGEST) {
      start = cut(text, words, start, end);
      words.endSentence(start, true);
    }
    words.endSentence(end, false);
  }

  /**
   * The best word to begin anew with: of those that leave equal parts, or nearly, one that follows
   * a mark between clauses, else one that joins clauses.
   */
  private static int cut(String text, Words words, int start, int end) {
    int parts = (end - start + LONGEST - 1) / LONGEST;
    int middle = start + (end - start) / parts;
    int best = middle;
    int least = Integer.MAX_VALUE;
    for (int i = start + LONGEST / 4; i <= Math.min(start + LONGEST, end - 1); i++) {
      int cost = Math.abs(i - middle) + LONGEST * roughness(text, words, i);
      if (cost < least) {
        least = cost;
        best = i;
      }
    }
    return best;
  }

  /** How ill a cut before a word is: 0 between clauses … 3 amid a phrase. */
  private static int roughness(String text, Words words, int word) {
    char before = text.charAt(words.start(word - 1));
    if (words.end(word - 1) - words.start(word - 1) == 1) {
      if (before == ';' || before == ':') {
        return 0;
      }
      if (before == ',' || before == '—' || before == '–') {
        return 1;
      }
    }
    int start = words.start(word);
    int length = words.end(word) - start;
    boolean joins =
        (length == 3 && (text.startsWith("and", start) || text.startsWith("but", start)))
            || (length == 2 && text.startsWith("or", start));
    return joins ? 2 : 3;
  }
}
