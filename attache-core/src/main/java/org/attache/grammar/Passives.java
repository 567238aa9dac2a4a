package org.attache.grammar;

import java.util.ArrayList;
import java.util.List;
import org.attache.annotate.Sentence;

/** Tells passives, also those without their auxiliary, and finds who does what they say. */
final class Passives {

  private final Sentence sentence;
  private final Dependencies dependencies;

  Passives(Sentence sentence, Dependencies dependencies) {
    this.sentence = sentence;
    this.dependencies = dependencies;
  }

  boolean isPassive(int predicate) {
    if (sentence.has(predicate, "aux:pass", "nsubj:pass")) {
      return true;
    }
    if (!sentence.tag(predicate).equals("VBN")) {
      return false;
    }
    if (sentence.is(predicate, "acl") && !sentence.is(predicate, "acl:relcl")) {
      return true;
    }
    if (sentence.is(predicate, "conj") && !sentence.has(predicate, "aux", "nsubj")) {
      return isPassive(sentence.head(predicate));
    }
    if (sentence.has(predicate, "cop") && sentence.has(predicate, "nsubj")) {
      // "Were by then deployed": parsers take the auxiliary for a copula.
      return true;
    }
    // "The missiles fired by Peru struck": no participle without an auxiliary is active.
    return !sentence.has(predicate, "aux", "obj")
        && agents(predicate).stream().anyMatch(this::isSomebody);
  }

  boolean isBareParticiple(int predicate) {
    // "The law was passed and a truce announced": what is joined to a passive may be tagged so.
    boolean joined =
        sentence.tag(predicate).equals("VBD")
            && sentence.is(predicate, "conj")
            && isPassive(sentence.head(predicate));
    return (sentence.tag(predicate).equals("VBN") || joined)
        && sentence.has(predicate, "nsubj")
        && !sentence.has(predicate, "aux", "cop", "obj", "xcomp", "ccomp", "parataxis")
        && !sentence.is(predicate, "parataxis")
        && !dependencies.subjectIsRelativePronoun(predicate);
  }

  /** What stands behind "by" and is no time. */
  List<Integer> agents(int predicate) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(predicate, "obl")) {
      if ("by".equals(dependencies.preposition(child)) && !isTime(child)) {
        found.add(child);
      }
    }
    return found;
  }

  /** "By the army", "by Peru"; not "by telephone", which is a means. */
  private boolean isSomebody(int word) {
    return sentence.token(word).isProper() || sentence.has(word, "det", "nmod:poss", "amod");
  }

  private boolean isTime(int word) {
    return sentence.is(word, "obl:tmod", "obl:unmarked") || sentence.tag(word).equals("CD");
  }
}
