package org.attache.extract.statement;

import org.attache.article.Span;
import org.attache.extract.statement.Cues.Cue;

/** Tells whether words were uttered, and not only a thought, a wish or a side told. */
final class Uttered {

  private Uttered() {}

  static boolean is(Draft draft, Span content) {
    Cue cue = draft.trigger.cue();
    if (cue == null) {
      return draft.trigger.frame().asserts();
    }
    boolean inFull = draft.last != null && draft.last.span().contains(content);
    if (draft.trigger.frame().asserts() && (cue.isSpeech() || inFull)) {
      return true;
    }
    if (draft.trigger.is(Frame.NOUN)) {
      int verb = draft.sentence.head(draft.word);
      return verb >= 0
          && draft.sentence.is(draft.word, "obj")
          && StatementWords.UTTERING.contains(draft.sentence.lemma(verb));
    }
    return switch (draft.trigger.frame()) {
      case OBJECT -> cue.keeps("object");
      case TO -> cue.keeps("to");
      case PREP, ABOUT -> cue.keeps(SaidWords.before(draft.sentence, content));
      default -> false;
    };
  }
}
