package org.attache.resolve.reference;

import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.resolve.ActorId;

/** "The bridge", "the plan": nobody, but what "it" and "they" may take up. */
final class Things implements Step {

  private final Ledger ledger;

  Things(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public boolean read(Scene scene, int word) {
    Sentence sentence = scene.sentence();
    if (scene.spotAt(word) >= 0 || !sentence.token(word).isNoun()) {
      return false;
    }
    if (!sentence.is(word, "compound", "amod", "obl:tmod", "nmod:tmod", "fixed")) {
      Figure thing = new Figure(ActorId.unknown("thing"), "thing", Figure.Kind.THING);
      ledger.memory().add(List.of(thing), Spot.isPlural(sentence, word), sentence, word);
    }
    return true;
  }
}
