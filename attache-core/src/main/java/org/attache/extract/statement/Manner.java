package org.attache.extract.statement;

import org.attache.extract.Statement;
import org.attache.extract.statement.Cues.Cue;
import org.attache.extract.statement.Cues.Kind;

/**
 * Tells what kind of thing a statement gives: words that were uttered or written, or what somebody
 * is said to think, to want, to be for or against, and what nobody is named for. A list of voices
 * quotes the first kind.
 */
public enum Manner {
  /** "said that", "according to", a quotation, a label. */
  WORDS,
  /** "believes that", "is aware of", "their fear of". */
  MIND,
  /** "wants to", "plans a", "is ready to". */
  WILL,
  /** "supports the", "voted for". */
  SIDE,
  /** "is expected to", "asked whether": words or thoughts of somebody who is not named. */
  HEARSAY;

  private static final Cues CUES = Cues.load();

  /** How a statement gives its content, by the cue that brought it in. */
  public static Manner of(Statement statement) {
    if (statement.speaker().rule().equals(Hearsay.UNNAMED)) {
      return HEARSAY;
    }
    String entry = statement.provenance().entry();
    int colon = entry.lastIndexOf(':');
    if (colon < 0) {
      return WORDS;
    }
    String word = entry.substring(0, colon);
    String frame = entry.substring(colon + 1);
    boolean noun = frame.equals("noun") || frame.equals("aim") || frame.equals("about");
    Cue cue = CUES.find(noun ? Kind.NOUN : Kind.VERB, word);
    if (cue == null) {
      cue = CUES.find(Kind.ADJECTIVE, word);
    }
    if (cue == null || cue.isSpeech()) {
      return WORDS;
    }
    return cue.takes("will") ? WILL : cue.takes("side") ? SIDE : MIND;
  }
}
