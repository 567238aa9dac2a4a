package org.attache.extract.statement;

import org.attache.annotate.Sentence;
import org.attache.extract.statement.Cues.Cue;

/** Finds the "that" behind a cue. */
final class ThatClause {

  /** How far behind a cue its "that" may stand: "told reporters in Lima on Monday that". */
  private static final int FARTHEST_THAT = 14;

  private static final int LONGEST_TITLE = 6;

  private final Line line;
  private final Sentence sentence;

  ThatClause(Line line) {
    this.line = line;
    this.sentence = line.sentence;
  }

  /** The "that" behind a cue, with nothing between but an addressee, a day, an occasion; or −1. */
  int behind(int verb, Cue cue) {
    for (int i = verb + 1; i < Math.min(line.size() - 1, verb + FARTHEST_THAT); i++) {
      if (line.lower(i).equals("that")) {
        // "said that the", not "said that was", "told him that story".
        boolean purpose = line.lower(i - 1).equals("so");
        boolean opens = (!line.isFinite(i + 1) && !line.isSign(i + 1)) || line.isMark(i + 1);
        boolean conjunction =
            line.tag(i).equals("IN")
                || i == verb + 1
                || sentence.is(i, "mark")
                || line.tag(i + 1).equals("NNS")
                || cue.takes("hearer")
                || !cue.takes("object");
        return opens && conjunction && !purpose ? i : -1;
      }
      if (line.isMark(i) && sentence.token(verb).isVerb() && closingTitle(i) > i) {
        // "told "The Morning Show" that".
        i = closingTitle(i);
        continue;
      }
      if (line.isFinite(i)
          || (line.isComma(i) && line.isParticiple(i + 1))
          || line.isMark(i)
          || line.isEnd(i)
          || line.tag(i).startsWith("W")
          || ":;".indexOf(sentence.token(i).text().charAt(0)) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** The mark that closes a title of a few words that a mark opens, or −1. */
  private int closingTitle(int mark) {
    int first = mark + 1;
    while (first < line.size() && line.isMark(first)) {
      first++;
    }
    for (int i = first; i < Math.min(line.size() - 1, first + LONGEST_TITLE); i++) {
      if (line.isMark(i)) {
        if (line.isComma(i - 1)) {
          return -1;
        }
        while (line.isMark(i + 1)) {
          i++;
        }
        return i;
      }
    }
    return -1;
  }
}
