package org.attache.extract.event;

import java.util.Set;
import org.attache.annotate.Sentence;

/**
 * Gerunds that a parser hangs as adjectives on their object: "answered by <em>easing</em>
 * sanctions".
 *
 * <p>Behind a preposition that opens a clause of manner or time, a word in -ing right before a noun
 * is a verb: what is meant is who eases, not sanctions that are easy. Behind others ("of rising
 * prices") nothing tells, and the tree is left as it is.
 */
final class Gerunds {

  private static final Set<String> OPENERS = Set.of("by", "without", "after", "before");

  private final Sentence sentence;

  Gerunds(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The object of a gerund that the tree makes its noun's adjective, or −1. */
  int objectOf(int word) {
    int noun = sentence.head(word);
    if (noun <= word
        || !sentence.is(word, "amod")
        || !sentence.tag(word).equals("VBG")
        || !sentence.token(noun).isNoun()) {
      return -1;
    }
    for (int marker : sentence.children(noun, "case", "mark")) {
      if (marker == word - 1 && OPENERS.contains(sentence.lemma(marker))) {
        return noun;
      }
    }
    return -1;
  }
}
