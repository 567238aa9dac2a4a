package org.attache.grammar;

import org.attache.annotate.Sentence;
import org.attache.grammar.Clause.Aspect;
import org.attache.grammar.Clause.Tense;
import org.jspecify.annotations.Nullable;

/** Reads tense, aspect and modal verb off a predicate, its auxiliaries and its copula. */
final class VerbForms {

  private VerbForms() {}

  static Tense tense(Sentence sentence, int predicate) {
    for (int child : sentence.children(predicate)) {
      if (!sentence.is(child, "aux", "cop")) {
        continue;
      }
      if (GrammarWords.FUTURE.contains(sentence.lower(child))) {
        return Tense.FUTURE;
      }
      if (sentence.tag(child).equals("MD")) {
        return Tense.NONE;
      }
      Tense finite = byTag(sentence.tag(child));
      if (finite != Tense.NONE) {
        return finite;
      }
    }
    return byTag(sentence.tag(predicate));
  }

  private static Tense byTag(String tag) {
    return switch (tag) {
      case "VBD" -> Tense.PAST;
      case "VBZ", "VBP" -> Tense.PRESENT;
      default -> Tense.NONE;
    };
  }

  static Aspect aspect(Sentence sentence, int predicate) {
    boolean perfect = false;
    boolean being = false;
    boolean be = false;
    for (int child : sentence.children(predicate)) {
      if (!sentence.is(child, "aux", "cop")) {
        continue;
      }
      String lemma = sentence.lemma(child);
      perfect |= lemma.equals("have") && !sentence.tag(predicate).equals("VB");
      being |= lemma.equals("be") && sentence.tag(child).equals("VBG");
      be |= lemma.equals("be") && !sentence.is(child, "aux:pass", "cop");
    }
    boolean progressive = being || (be && sentence.tag(predicate).equals("VBG"));
    if (perfect) {
      return progressive ? Aspect.PERFECT_PROGRESSIVE : Aspect.PERFECT;
    }
    return progressive ? Aspect.PROGRESSIVE : Aspect.SIMPLE;
  }

  static @Nullable String modal(Sentence sentence, int predicate) {
    for (int child : sentence.children(predicate)) {
      if (sentence.is(child, "aux") && sentence.tag(child).equals("MD")) {
        return full(sentence.lower(child).replace('’', '\''));
      }
    }
    return null;
  }

  private static String full(String modal) {
    return switch (modal) {
      case "'ll", "wo" -> "will";
      case "ca" -> "can";
      case "'d" -> "would";
      case "sha" -> "shall";
      default -> modal;
    };
  }
}
