package org.attache.resolve.time;

import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.grammar.Dependencies;

/** How far a date stands from a predicate in the tree, where it belongs to it at all. */
final class Reach {

  /** How far a date may stand from its predicate in the tree. */
  private static final int FAR = 4;

  private static final Set<String> LIGHT_VERBS = VerbKinds.LIGHT;

  private static final Set<String> WAYS = Set.of("to", "from", "at", "in");

  private Reach() {}

  /** Steps from a time expression up to a predicate of the same clause, or −1. */
  static int distance(Sentence sentence, int time, int word) {
    int steps = 0;
    int node = time;
    while (node != word) {
      int head = sentence.head(node);
      if (head < 0 || ++steps > FAR || !passes(sentence, node, head, word, time)) {
        return lightDistance(sentence, time, word);
      }
      node = head;
    }
    return node == time ? -1 : steps;
  }

  /** "The talks were held on Monday", "paid a visit in May": the noun has the verb's date. */
  private static int lightDistance(Sentence sentence, int time, int word) {
    if (sentence.token(word).isVerb() || !sentence.is(word, "obj", "nsubj", "nsubj:pass")) {
      return -1;
    }
    int verb = sentence.head(word);
    if (verb < 0 || !LIGHT_VERBS.contains(sentence.lemma(verb))) {
      return -1;
    }
    int steps = 1;
    for (int node = time; node != verb; node = sentence.head(node)) {
      int head = sentence.head(node);
      if (head < 0 || ++steps > FAR || !passes(sentence, node, head, verb, time)) {
        return -1;
      }
    }
    return steps;
  }

  /** Whether a date may go up from a node to its head on the way to a predicate. */
  private static boolean passes(Sentence sentence, int node, int head, int word, int time) {
    if (sentence.is(node, "acl", "advcl", "ccomp", "csubj", "parataxis", "conj", "xcomp")) {
      return false;
    }
    if (node == time && isInName(sentence, node, head)) {
      return false;
    }
    if (head == word) {
      // "2015 was a bad year": told of, not when.
      return node != time || !sentence.is(node, "nsubj");
    }
    if (sentence.token(head).isVerb()) {
      // Through a verb only to the predicate that it helps: "paid a visit".
      return false;
    }
    // A common noun keeps its date ("condemned the Monday attack"), unless it is what a light verb
    // brings; a name passes it on ("met in Oslo Monday").
    if (sentence.token(word).isNoun() && sentence.is(head, "nmod") && isWay(sentence, head)) {
      // "The return of the ship to the port on Sunday."
      return true;
    }
    boolean lightObject =
        sentence.is(head, "obj")
            && sentence.head(head) == word
            && LIGHT_VERBS.contains(sentence.lemma(word));
    return lightObject
        || sentence.token(head).isProper()
        || sentence.tag(head).equals("CD")
        || head == time;
  }

  /** "The 2009 Nobel Prize": the year is part of what something is called. */
  private static boolean isInName(Sentence sentence, int node, int head) {
    return node < head
        && sentence.tag(node).equals("CD")
        && sentence.token(head).isProper()
        && sentence.is(node, "compound", "nummod", "amod", "nmod");
  }

  /** Whether a noun says where another goes or comes from: "to the port", "from the border". */
  private static boolean isWay(Sentence sentence, int noun) {
    String preposition = Dependencies.of(sentence).preposition(noun);
    return preposition != null && WAYS.contains(preposition);
  }
}
