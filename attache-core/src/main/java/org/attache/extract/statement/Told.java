package org.attache.extract.statement;

import org.attache.annotate.Sentence;
import org.attache.grammar.Clause;

/** Tells whether a cue is told as so: it was said, not to be said, or not, or perhaps. */
final class Told {

  private Told() {}

  /** "If she says", "did not say", "would say": nobody is told to have said it. */
  static boolean isSupposed(Draft draft) {
    if (draft.cue == null) {
      return false;
    }
    Sentence sentence = draft.sentence;
    int word = draft.word;
    return isConditional(sentence, word)
        || isDenied(sentence, word)
        || isMerelyMeant(sentence, word);
  }

  /** "Did not say", "never said", "nobody said". */
  private static boolean isDenied(Sentence sentence, int cue) {
    for (int i = Math.max(0, cue - 3); i < cue; i++) {
      if (sentence.head(i) == cue && StatementWords.DENYING.contains(sentence.lower(i))) {
        return true;
      }
    }
    int subject = sentence.child(cue, "nsubj");
    return subject >= 0
        && (StatementWords.NOBODY.contains(sentence.lower(subject))
            || Clause.of(sentence, subject).hasNegativeDeterminer());
  }

  /** Whether "if", "when" or "whether" opens the clause of a cue, with no comma between. */
  private static boolean isConditional(Sentence sentence, int cue) {
    for (int i = cue - 1; i >= 0 && !sentence.token(i).text().equals(","); i--) {
      if (sentence.head(i) == cue
          && sentence.is(i, "mark", "advmod")
          && StatementWords.SUPPOSING.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "To say that": told only behind "went on", "continued". */
  private static boolean isMerelyMeant(Sentence sentence, int cue) {
    boolean infinitive =
        sentence.tag(cue).equals("VB")
            && sentence.children(cue, "mark", "aux").stream()
                .anyMatch(child -> sentence.lower(child).equals("to"));
    int head = sentence.head(cue);
    if (sentence.tag(cue).equals("VB") && !sentence.has(cue, "aux", "mark", "conj")) {
      // "Have the envoy say it".
      return !sentence.is(cue, "conj");
    }
    return infinitive && (head < 0 || !StatementWords.GOING_ON.contains(sentence.lemma(head)));
  }
}
