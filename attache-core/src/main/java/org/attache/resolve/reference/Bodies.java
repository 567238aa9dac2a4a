package org.attache.resolve.reference;

import java.util.List;
import java.util.Locale;
import org.attache.annotate.Sentence;

/** "The country", "the government" without a name: the state last spoken of, where it is clear. */
final class Bodies implements Step {

  /** How many sentences back the state may stand. */
  private static final int REACH = 1;

  private final Ledger ledger;

  Bodies(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public boolean read(Scene scene, int word) {
    Sentence sentence = scene.sentence();
    if (!WordSet.BODY_OF_STATE.has(sentence.lemma(word).toLowerCase(Locale.ROOT))
        || Spot.isPlural(sentence, word)
        || !ledger.at(sentence, word).isEmpty()
        || !isBare(scene, word)) {
      return false;
    }
    Memory.Trace trace =
        ledger
            .memory()
            .only(
                sentence.index(),
                word,
                REACH,
                one -> one.figures().size() == 1 && one.one().kind() == Figure.Kind.STATE);
    if (trace == null) {
      return false;
    }
    Figure state = trace.one();
    ledger.put(
        scene,
        word,
        List.of(new Draft(state, state.naming(), scene.cite(word - 1, word + 1), "body-of-state")));
    ledger.memory().add(List.of(state), false, sentence, word);
    return true;
  }

  /** "The country", with nothing more said of it. */
  private static boolean isBare(Scene scene, int word) {
    Sentence sentence = scene.sentence();
    if (word == 0 || !scene.lower(word - 1).equals("the")) {
      return false;
    }
    for (int child : sentence.children(word)) {
      if (child != word - 1
          && sentence.is(child, "amod", "compound", "nmod", "acl", "acl:relcl", "nummod", "appos")
          && !sentence.is(child, "acl:relcl")) {
        return false;
      }
    }
    boolean ofTitle =
        word > 1 && scene.lower(word - 2).equals("of") && scene.spotUpTo(word - 2) >= 0;
    return !ofTitle && !sentence.is(word, "compound", "amod");
  }
}
