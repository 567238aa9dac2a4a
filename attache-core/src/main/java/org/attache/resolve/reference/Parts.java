package org.attache.resolve.reference;

import java.util.List;
import java.util.Locale;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.grammar.Dependencies;

/** "Both houses of Congress", "a group of experts": those of whom it is a part. */
final class Parts {

  private final Ledger ledger;

  Parts(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Gives parts that have nobody yet the parties of their wholes. */
  void read(Scene scene) {
    Sentence sentence = scene.sentence();
    for (int word = 0; word < sentence.size(); word++) {
      if (!WordSet.PART.has(sentence.lemma(word).toLowerCase(Locale.ROOT))
          || !ledger.at(sentence, word).isEmpty()) {
        continue;
      }
      for (int whole : sentence.children(word, "nmod")) {
        List<Draft> drafts = ledger.at(sentence, whole);
        if ("of".equals(Dependencies.of(sentence).preposition(whole)) && !drafts.isEmpty()) {
          Evidence mention = scene.cite(Math.min(word, whole), Math.max(word, whole) + 1);
          ledger.put(
              scene,
              word,
              drafts.stream()
                  .map(draft -> new Draft(draft.figure(), draft.naming(), mention, "part-of"))
                  .toList());
        }
      }
    }
  }
}
