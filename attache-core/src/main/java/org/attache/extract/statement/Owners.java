package org.attache.extract.statement;

import org.attache.annotate.Sentence;
import org.attache.grammar.Dependencies;

/** Finds whose a thing said is. */
final class Owners {

  private Owners() {}

  /** Whose statement it is: "X's statement", "a statement by X", or −1. */
  static int of(Sentence sentence, int noun) {
    int owner = sentence.child(noun, "nmod:poss");
    if (owner >= 0) {
      return owner;
    }
    for (int child : sentence.children(noun, "nmod")) {
      String preposition = Dependencies.of(sentence).preposition(child);
      if ("by".equals(preposition) || "from".equals(preposition) || "of".equals(preposition)) {
        return child;
      }
    }
    return -1;
  }
}
