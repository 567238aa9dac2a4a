package org.attache.extract.event;

import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.table.WordClass;
import org.attache.table.WordClasses;

/**
 * Gerunds that a parser hangs as adjectives or on a noun: "answered by <em>easing</em> sanctions",
 * "took the blame for <em>firing</em> rockets".
 *
 * <p>Behind a preposition that opens a clause of manner or time, or behind a verb of beginning and
 * ending, a word in -ing right before a noun is a verb: what is meant is who eases, not sanctions
 * that are easy. Elsewhere ("of rising prices") nothing tells, and the tree is left as it is.
 */
final class Gerunds {

  private static final WordClass OPENERS = WordClasses.beside(Gerunds.class).get("gerund-opener");
  private static final WordClass PHASES = WordClasses.beside(Gerunds.class).get("phase-verb");

  private final Sentence sentence;

  Gerunds(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The object of a gerund that the tree makes its noun's adjective, or −1. */
  int objectOf(int word) {
    int noun = sentence.head(word);
    if (noun <= word || !isAdjective(word) || !sentence.token(noun).isNoun()) {
      return -1;
    }
    for (int marker : sentence.children(noun, "case", "mark")) {
      if (marker == word - 1 && OPENERS.contains(sentence.lemma(marker))) {
        return noun;
      }
    }
    boolean phase =
        sentence.is(noun, "obj")
            && sentence.head(noun) == word - 1
            && PHASES.contains(sentence.lemma(word - 1));
    return phase ? noun : -1;
  }

  /** The verb whose subject does what a gerund says that hangs as its adjective, or −1. */
  int clauseOver(int word) {
    int head = sentence.head(word);
    boolean opening = head > word && isAdjective(word) && sentence.token(head).isVerb() && word > 0;
    return opening && sentence.has(word, "obj") ? head : -1;
  }

  private boolean isAdjective(int word) {
    return sentence.is(word, "amod") && sentence.tag(word).equals("VBG");
  }

  /**
   * The noun whose owner does what a gerund behind a preposition says: "its blame for firing"; −1.
   */
  int nounOver(int word) {
    List<Integer> markers = sentence.children(word, "case", "mark");
    boolean behind =
        sentence.is(word, "acl")
            && !sentence.is(word, "acl:relcl")
            && sentence.tag(word).equals("VBG")
            && !markers.isEmpty()
            && markers.get(0) == word - 1;
    return behind ? sentence.head(word) : -1;
  }
}
