package org.attache.extract.event;

import org.attache.table.WordClass;
import org.attache.table.WordClasses;

/** Nouns that stand before what is meant: how much there is of it, or the paper that says it. */
final class LightNouns {

  private static final WordClasses CLASSES = WordClasses.beside(LightNouns.class);
  private static final WordClass QUANTITY = CLASSES.get("quantity");
  private static final WordClass PHASE = CLASSES.get("phase");
  private static final WordClass DOCUMENT = CLASSES.get("document");

  private LightNouns() {}

  /** Whether a word only says how much there is of what follows: "hundreds of". */
  static boolean isQuantity(String lemma) {
    return QUANTITY.contains(lemma);
  }

  /** Whether a word only says how an act goes on: "escalation of attacks". */
  static boolean isPhase(String lemma) {
    return PHASE.contains(lemma);
  }

  /** Whether a word is a paper or a speech, which has an author: "a statement by". */
  static boolean isDocument(String lemma) {
    return DOCUMENT.contains(lemma);
  }
}
