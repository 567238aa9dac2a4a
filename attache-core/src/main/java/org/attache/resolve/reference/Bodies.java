package org.attache.resolve.reference;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * "The country", "the government" without a name: the only state spoken of by name just before,
 * else the only one that an adjective names; and not whose person it is that comes there.
 */
final class Bodies implements Step {

  /** How many sentences back the state may stand. */
  private static final int REACH = 1;

  private final Ledger ledger;
  private final Cast cast;

  Bodies(Ledger ledger, Cast cast) {
    this.ledger = ledger;
    this.cast = cast;
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
    Figure state = state(sentence, word);
    if (state == null) {
      return false;
    }
    ledger.put(
        scene,
        word,
        List.of(new Draft(state, state.naming(), scene.cite(word - 1, word + 1), "body-of-state")));
    ledger.memory().add(List.of(state), false, sentence, word);
    return true;
  }

  private @Nullable Figure state(Sentence sentence, int word) {
    Set<String> away = comers(sentence, word);
    for (boolean named : List.of(true, false)) {
      Set<String> found = new LinkedHashSet<>(ledger.lands(sentence.index() - REACH, named));
      found.removeAll(away);
      if (found.size() == 1) {
        return cast.state(found.iterator().next());
      }
      if (!found.isEmpty()) {
        return null;
      }
    }
    return null;
  }

  /** The states of those whose visit it is: "her visit to the country" leads to another. */
  private Set<String> comers(Sentence sentence, int word) {
    Set<String> found = new HashSet<>();
    int noun = sentence.is(word, "nmod", "obl", "obj") ? sentence.head(word) : -1;
    if (noun >= 0) {
      for (int owner : sentence.children(noun, "nmod:poss", "nsubj", "nmod")) {
        for (Draft draft : ledger.at(sentence, owner)) {
          if (draft.figure().isPerson() && draft.figure().country() != null) {
            found.add(draft.figure().country());
          }
        }
      }
    }
    return found;
  }

  /** "The country", with nothing more said of it. */
  private static boolean isBare(Scene scene, int word) {
    Sentence sentence = scene.sentence();
    if (word == 0 || !scene.lower(word - 1).equals("the")) {
      return false;
    }
    for (int child : sentence.children(word)) {
      if (child != word - 1
          && sentence.is(child, "amod", "compound", "nmod", "acl", "nummod", "appos")
          && !sentence.is(child, "acl:relcl")
          && child < word + 2) {
        return false;
      }
    }
    boolean ofTitle =
        word > 1 && scene.lower(word - 2).equals("of") && scene.spotUpTo(word - 2) >= 0;
    return !ofTitle && !sentence.is(word, "compound", "amod");
  }
}
