package org.attache.extract.statement;

import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/** Finds what is said where it stands before its cue, or around it. */
final class Leading {

  private final Line line;
  private final Sentence sentence;
  private final Cues cues;

  Leading(Line line, Cues cues) {
    this.line = line;
    this.sentence = line.sentence;
    this.cues = cues;
  }

  /** "Trade has fallen, Okello said": what stands before the comma before the one who speaks. */
  @Nullable Span before(int verb, boolean inverted) {
    int comma = verb - 1;
    int first = verb;
    while (comma > 0 && !line.isComma(comma) && !line.isMark(comma)) {
      first = comma;
      comma--;
    }
    if (comma <= 0 || !line.isComma(comma) || line.quoted(comma)) {
      return null;
    }
    // An apposition to the one who speaks has a comma of its own.
    while (!inverted && comma > 0 && describes(comma + 1, first)) {
      int outer = comma - 1;
      while (outer > 0 && !line.isComma(outer)) {
        outer--;
      }
      if (outer <= 0) {
        return null;
      }
      first = outer + 1;
      comma = outer;
    }
    int i = verb + 1;
    while (i < line.size() && !line.isEnd(i) && !line.isComma(i)) {
      i++;
    }
    boolean goesOn = line.isComma(i) && !line.isParticiple(i + 1) && i + 2 < line.size();
    goesOn = goesOn && !(line.hasFinite(0, comma) && isOccasion(i + 1));
    if (inverted) {
      // ", said Okello, is over", not ", said Okello, a fisher".
      goesOn = goesOn && line.isFinite(i + 1);
    }
    if (!goesOn && !line.hasFinite(0, comma)) {
      return null;
    }
    if (!goesOn && opensAdverbially()) {
      return null;
    }
    int start = behindStop(verb);
    return goesOn ? line.stretch(start, line.size() - 1) : line.stretch(start, comma);
  }

  /** Whether what stands before a word is told by somebody else. */
  private boolean hasCue(int end) {
    for (int i = 0; i < end; i++) {
      if (line.isFinite(i) && cues.verb(sentence, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** The first word behind the last semicolon or colon before a word. */
  private int behindStop(int verb) {
    for (int i = verb - 1; i > 0; i--) {
      String sign = sentence.token(i).text();
      boolean others = sign.equals(":") && line.hasFinite(0, i) && hasCue(i);
      if ((sign.equals(";") || others) && !line.quoted(i)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** "…, he said, hours after the vote": when it was said, and no more of it. */
  private boolean isOccasion(int word) {
    int i = word;
    while (i < line.size()
        && (line.tag(i).equals("CD")
            || line.tag(i).equals("DT")
            || line.tag(i).equals("RB")
            || line.tag(i).equals("NNS")
            || line.isDay(i))) {
      i++;
    }
    return i < line.size()
        && Set.of("after", "before", "as", "when", "during", "following", "amid", "ahead")
            .contains(line.lower(i));
  }

  /** "While it rained, …", "even though prices fell, …": what frames the cue is not said. */
  private boolean opensAdverbially() {
    boolean graded = line.size() > 1 && Set.of("even", "just").contains(line.lower(0));
    return line.tag(0).equals("VBN")
        || (line.tag(0).equals("VBG") && !line.hasFinite(0, line.nextComma(0)))
        || StatementWords.FRAMING.contains(line.lower(graded ? 1 : 0));
  }

  /** Whether the words from one to another are only a cue, without a nominal before it. */
  private boolean describes(int from, int to) {
    for (int i = from; i <= to && i < line.size(); i++) {
      if (line.isNominalHead(i)) {
        return false;
      }
    }
    return true;
  }
}
