package org.attache.grammar;

import org.attache.annotate.Sentence;
import org.attache.grammar.Negation.Kind;

/** Finds "no longer", "not any more", "not … any longer" with a predicate: what held before. */
final class NoLonger {

  private NoLonger() {}

  static Negation of(Sentence sentence, int predicate) {
    int not = -1;
    for (int i = 0; i < sentence.size(); i++) {
      if (!isNear(sentence, i, predicate)) {
        continue;
      }
      String text = sentence.lower(i);
      if (text.equals("no") && i + 1 < sentence.size() && sentence.lower(i + 1).equals("longer")) {
        return belongs(sentence, i + 1, predicate)
            ? new Negation(Kind.NO_LONGER, i, i + 1)
            : Negation.NONE;
      }
      if (GrammarWords.NOT.contains(text) && sentence.head(i) == predicate) {
        not = i;
      }
      if (not >= 0 && isAnyMore(sentence, i, text)) {
        return new Negation(Kind.NO_LONGER, Math.min(not, i), Math.max(not, i));
      }
    }
    return Negation.NONE;
  }

  private static boolean isAnyMore(Sentence sentence, int word, String text) {
    return text.equals("anymore")
        || ((text.equals("more") || text.equals("longer"))
            && word > 0
            && sentence.lower(word - 1).equals("any"));
  }

  private static boolean isNear(Sentence sentence, int word, int predicate) {
    return sentence.head(word) == predicate
        || Math.abs(word - predicate) <= 3
        || isGrandchild(sentence, word, predicate);
  }

  private static boolean belongs(Sentence sentence, int adverb, int predicate) {
    return sentence.head(adverb) == predicate
        || isGrandchild(sentence, adverb, predicate)
        || adverb + 1 == predicate;
  }

  private static boolean isGrandchild(Sentence sentence, int word, int ancestor) {
    int head = sentence.head(word);
    return head >= 0 && sentence.head(head) == ancestor;
  }
}
