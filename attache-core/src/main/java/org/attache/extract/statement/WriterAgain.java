package org.attache.extract.statement;

import org.attache.annotate.Sentence;

/** Says whether the writer takes over behind "and" or "but": by a cue, a subject or a tense. */
final class WriterAgain {

  private static final int LONGEST_SUBJECT = 6;

  private final Line line;
  private final Sentence sentence;
  private final Cues cues;

  WriterAgain(Line line, Cues cues) {
    this.line = line;
    this.sentence = line.sentence;
    this.cues = cues;
  }

  /** "says she is glad but has sent no letter": the tense goes back to that of the cue. */
  boolean takesOver(int first, int conjunction, int cue) {
    int next = conjunction + 1;
    while (next < line.size() && line.tag(next).equals("RB")) {
      next++;
    }
    if (next >= line.size() || line.quoted(next)) {
      return false;
    }
    if (line.isFinite(next) && line.tag(next).equals(line.tag(cue))) {
      for (int i = first; i < conjunction; i++) {
        if (line.isFinite(i)) {
          return !line.tag(i).equals(line.tag(cue)) && !line.tag(i).equals("MD");
        }
      }
      return false;
    }
    boolean name = line.tag(next).equals("PRP") || line.tag(next).equals("NNP");
    if (name
        && next + 1 < line.size()
        && line.isFinite(next + 1)
        && cues.takesClause(sentence, next + 1)) {
      return true;
    }
    // "… and the port refused": a clause of the writer's, with a subject of its own.
    if (!line.hasFinite(clauseBefore(first, conjunction), conjunction)) {
      return false;
    }
    int verb = next;
    while (verb < line.size()
        && verb < next + LONGEST_SUBJECT
        && (line.isNominalPart(verb) || line.tag(verb).equals("PRP"))) {
      verb++;
    }
    if (verb == next || verb >= line.size() || !line.isFinite(verb) || line.quoted(verb)) {
      return false;
    }
    boolean back =
        line.tag(cue).equals("VBD")
            && line.tag(verb).equals("VBD")
            && isPresent(first, conjunction);
    return cues.takesClause(sentence, verb) || back;
  }

  /** The word behind the last "that", "because" and the like before a word. */
  private int clauseBefore(int first, int word) {
    for (int i = word - 1; i > first; i--) {
      if (sentence.is(i, "mark") || line.tag(i).startsWith("W")) {
        return i + 1;
      }
    }
    return first;
  }

  /** Whether the first finite verb between two words is in the present. */
  private boolean isPresent(int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.isFinite(i)) {
        return line.tag(i).equals("VBZ") || line.tag(i).equals("VBP");
      }
    }
    return false;
  }

  /** "said it was right and called for help": a second cue of the same one. */
  boolean isNextCue(int word, int cue, boolean phrase) {
    if (word >= line.size()) {
      return false;
    }
    int verb = word;
    while (verb + 1 < line.size() && (line.tag(verb).equals("RB") || line.isDay(verb))) {
      verb++;
    }
    if (line.quoted(verb) || (!phrase && !line.tag(verb).equals(line.tag(cue)))) {
      return false;
    }
    return (line.isFinite(verb) && (phrase || cues.takesClause(sentence, verb)))
        || (sentence.head(verb) == cue && sentence.is(verb, "conj"));
  }
}
