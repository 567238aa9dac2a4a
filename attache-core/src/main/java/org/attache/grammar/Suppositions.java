package org.attache.grammar;

import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/** Says where a predicate is not told as so: in a condition, or as what ought to or might be. */
final class Suppositions {

  private Suppositions() {}

  /** Whether a predicate only ought to be or might be: "has to admit", "should accept". */
  static boolean owed(Sentence sentence, int word) {
    boolean have = false;
    boolean to = false;
    for (int child : sentence.children(word, "aux", "mark")) {
      String text = sentence.lower(child);
      if (GrammarWords.OWING.contains(text)) {
        return true;
      }
      have |= sentence.lemma(child).equals("have");
      to |= text.equals("to");
    }
    return (have && to) || (sentence.is(word, "conj") && sharesModal(sentence, word));
  }

  private static boolean sharesModal(Sentence sentence, int word) {
    return sentence.tag(word).equals("VB")
        && !sentence.has(word, "aux", "mark", "nsubj")
        && owed(sentence, sentence.head(word));
  }

  /** Whether a word stands in a clause with "if", "unless", "whether" and the like. */
  static boolean conditional(Sentence sentence, int word) {
    for (int node = word; node >= 0; node = sentence.head(node)) {
      boolean marked = false;
      for (int child : sentence.children(node, "mark", "advmod")) {
        marked |= GrammarWords.CONDITIONAL.contains(sentence.lower(child));
      }
      if (marked && sentence.is(node, "advcl", "ccomp", "dep", "csubj", "root")) {
        return true;
      }
    }
    return false;
  }

  /** The clause "should the talks fail" or "were he to leave" that opens a sentence, or null. */
  static @Nullable Span inverted(Sentence sentence) {
    if (sentence.size() < 4 || !GrammarWords.INVERTING.contains(sentence.lower(0))) {
      return null;
    }
    String next = sentence.tag(1);
    if (!(next.startsWith("DT") || next.startsWith("PRP") || next.startsWith("NN"))) {
      return null;
    }
    for (int word = 3; word < sentence.size() - 1; word++) {
      if (sentence.token(word).text().equals(",")) {
        return sentence.token(0).span().cover(sentence.token(word - 1).span());
      }
    }
    return null;
  }
}
