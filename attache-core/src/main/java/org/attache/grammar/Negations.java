package org.attache.grammar;

import org.attache.annotate.Sentence;
import org.attache.grammar.Negation.Kind;

/** Finds by what a predicate is denied: on itself first, then in what is around it. */
final class Negations {

  private Negations() {}

  static Negation of(Sentence sentence, int predicate) {
    Negation own = own(sentence, predicate);
    return own.kind() != Kind.NONE ? own : around(sentence, predicate);
  }

  private static Negation own(Sentence sentence, int predicate) {
    Negation longer = NoLonger.of(sentence, predicate);
    if (longer.kind() != Kind.NONE) {
      return longer;
    }
    for (int child : sentence.children(predicate)) {
      if (isNegation(sentence, child)) {
        return Negation.at(kind(sentence.lower(child)), child);
      }
      if (sentence.is(child, "nsubj")) {
        if (GrammarWords.NEGATIVE_SUBJECT.contains(sentence.lower(child))) {
          return Negation.at(Kind.NO_SUBJECT, child);
        }
        int determiner = determiner(sentence, child);
        if (determiner >= 0) {
          return Negation.at(Kind.NO_SUBJECT, determiner);
        }
      }
      if (sentence.is(child, "obl") && sentence.lemma(child).equals("means")) {
        int determiner = determiner(sentence, child);
        if (determiner >= 0) {
          return Negation.at(Kind.NO, determiner);
        }
      }
    }
    int determiner = determiner(sentence, predicate);
    return determiner >= 0 ? Negation.at(Kind.NO, determiner) : Negation.NONE;
  }

  private static Kind kind(String text) {
    if (text.equals("never")) {
      return Kind.NEVER;
    }
    if (GrammarWords.NEITHER_NOR.contains(text)) {
      return Kind.NEITHER_NOR;
    }
    return GrammarWords.HARDLY.contains(text) ? Kind.HARDLY : Kind.NOT;
  }

  private static boolean isNegation(Sentence sentence, int child) {
    if (!sentence.is(child, "advmod", "neg", "cc", "cc:preconj", "dep", "det", "aux")) {
      return false;
    }
    if (!GrammarWords.NEGATION.contains(sentence.lower(child))) {
      return false;
    }
    // "Not only" asserts.
    return child + 1 >= sentence.size() || !sentence.lower(child + 1).equals("only");
  }

  /** The word "no", "little" and the like in front of a noun, or −1; "a little" is none. */
  static int determiner(Sentence sentence, int noun) {
    for (int child : sentence.children(noun)) {
      if (sentence.is(child, "det", "amod", "advmod", "neg")
          && GrammarWords.NEGATIVE_DETERMINER.contains(sentence.lower(child))
          && (child == 0 || !sentence.lower(child - 1).equals("a"))) {
        return child;
      }
    }
    return -1;
  }

  private static Negation around(Sentence sentence, int predicate) {
    for (int marker : sentence.children(predicate)) {
      if (sentence.is(marker, "mark", "case") && sentence.lower(marker).equals("without")) {
        return Negation.at(Kind.WITHOUT, marker);
      }
    }
    int head = sentence.head(predicate);
    if (head < 0) {
      return Negation.NONE;
    }
    if (sentence.is(predicate, "xcomp") && GrammarWords.FAILING.contains(sentence.lemma(head))) {
      return Negation.at(Kind.FAIL_TO, head);
    }
    boolean lacking =
        sentence.is(predicate, "nmod", "acl")
            && GrammarWords.LACKING.contains(sentence.lemma(head))
            && sentence.token(head).isNoun();
    return lacking ? Negation.at(Kind.LACK_OF, head) : Negation.NONE;
  }
}
