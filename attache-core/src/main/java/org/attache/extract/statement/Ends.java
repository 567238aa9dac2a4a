package org.attache.extract.statement;

import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says where something said stops that began at a word: at the end of the sentence, or where the
 * writer takes over again ("…, adding that", "…, according to", "…, but Okello said").
 */
final class Ends {

  private final Line line;
  private final Sentence sentence;
  private final Cues cues;

  private final Tails tails;
  private final WriterAgain writer;

  Ends(Line line, Cues cues) {
    this.line = line;
    this.sentence = line.sentence;
    this.cues = cues;
    this.tails = new Tails(line, cues);
    this.writer = new WriterAgain(line, cues);
  }

  /** A clause that begins at a word, said by a cue. */
  @Nullable Span from(int first, int cue) {
    return line.stretch(first, end(first, cue, false) - 1);
  }

  /** A nominal or phrase that begins at a word: it also stops before relative clauses. */
  @Nullable Span ofPhrase(int first, int cue) {
    return line.stretch(first, end(first, cue, true) - 1);
  }

  /** The same, at the latest at a last word. */
  @Nullable Span ofPhrase(int first, int last, int cue) {
    return line.stretch(first, Math.min(last, end(first, cue, true) - 1));
  }

  /**
   * The sentence around a phrase that stands between commas or at an end of it ("according to the
   * ministry"); null where it stands inside a clause.
   */
  @Nullable Span around(int phrase, Span opening) {
    int first = sentence.wordAt(opening.start());
    int[] words = sentence.subtree(phrase);
    int last = words[words.length - 1];
    boolean begins = first == 0 || (first == 1 && !line.isComma(0));
    if (begins) {
      int comma = line.nextStop(phrase);
      while (comma < last && line.isComma(comma) && comma + 1 < line.size()) {
        int next = line.nextStop(comma + 1);
        if (next >= line.size() - 1) {
          break;
        }
        comma = next;
      }
      return line.isComma(comma) ? from(comma + 1, phrase) : null;
    }
    if (first > 1 && line.isComma(first - 1) && line.hasFinite(0, first)) {
      return line.stretch(0, first - 1);
    }
    return null;
  }

  private int end(int first, int cue, boolean phrase) {
    int inner = innerEnd(first);
    if (inner >= 0) {
      return inner;
    }
    for (int i = first; i < line.size(); i++) {
      if (line.quoted(i)) {
        continue;
      }
      boolean closes = line.isMark(i) && line.isComma(i - 1);
      if (i > first + 1 && closes && !line.quoted(cue) && tails.stop(i, cue, phrase)) {
        // He called it "unfair," while others said.
        return i + 1;
      }
      if (i > first + 1 && isWriters(first, i)) {
        return i;
      }
      if (i > first && line.quoted(cue)) {
        // What is said in somebody else's words ends where these do.
        return i;
      }
      if (i > first
          && ((line.isEnd(i) && i + 2 >= line.size()) || sentence.token(i).text().equals(";"))) {
        return i;
      }
      if (i > first && isLastDash(first, i)) {
        return i;
      }
      if (i > first && (line.isComma(i) || line.isDash(i)) && tails.stop(i, cue, phrase)) {
        return i;
      }
      if (i > first
          && line.tag(i).equals("CC")
          && !(line.tag(first).equals("VBG")
              && i + 1 < line.size()
              && line.tag(i + 1).equals("VBG"))
          && (writer.isNextCue(i + 1, cue, phrase) || writer.takesOver(first, i, cue))) {
        return i;
      }
    }
    return line.size();
  }

  /** A colon behind a whole clause, where the writer goes on with what others say. */
  private boolean isWriters(int first, int colon) {
    if (!sentence.token(colon).text().equals(":") || !line.hasFinite(first, colon)) {
      return false;
    }
    for (int i = colon + 1; i < line.size(); i++) {
      if (line.isFinite(i) && cues.takesClause(sentence, i) && !line.quoted(i)) {
        return true;
      }
    }
    return false;
  }

  /** The single mark that closes what a single mark opens at a word or before it, or −1. */
  private int innerEnd(int first) {
    boolean opens = isSingle(first) || (first > 0 && isSingle(first - 1));
    for (int i = first + 1; opens && i < line.size(); i++) {
      if (isSingle(i) && (line.isComma(i - 1) || line.isEnd(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isSingle(int word) {
    String text = sentence.token(word).text();
    return text.equals("'") || text.equals("‘") || text.equals("’") || text.equals("`");
  }

  /**
   * A dash between blanks with no second one before or behind it: an afterthought of the writer.
   */
  private boolean isLastDash(int first, int word) {
    if (!line.isDash(word) || word == 0 || !isSpaced(word)) {
      return false;
    }
    for (int i = first; i < word; i++) {
      if (line.isDash(i) && isSpaced(i)) {
        return false;
      }
    }
    if (word + 1 < line.size() && StatementWords.DETAILING.contains(line.lower(word + 1))) {
      return false;
    }
    for (int i = word + 1; i < line.size(); i++) {
      if (line.isDash(i) && isSpaced(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSpaced(int word) {
    return sentence.token(word - 1).span().end() < sentence.token(word).span().start();
  }
}
