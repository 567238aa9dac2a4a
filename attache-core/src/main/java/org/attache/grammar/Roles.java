package org.attache.grammar;

import org.attache.annotate.Sentence;
import org.attache.grammar.Clause.Role;

/** Says what a clause is to the word on which it hangs. */
final class Roles {

  private Roles() {}

  static Role of(Sentence sentence, int predicate) {
    if (sentence.head(predicate) < 0) {
      return Role.MAIN;
    }
    if (sentence.is(predicate, "ccomp", "xcomp", "csubj")) {
      return Role.COMPLEMENT;
    }
    if (sentence.is(predicate, "acl:relcl")) {
      return Role.RELATIVE;
    }
    if (sentence.is(predicate, "acl")) {
      return sentence.has(predicate, "mark") ? Role.OF_NOUN : Role.PARTICIPLE;
    }
    if (sentence.is(predicate, "advcl")) {
      return adverbial(sentence, predicate);
    }
    if (sentence.is(predicate, "conj")) {
      return Role.COORDINATE;
    }
    return sentence.is(predicate, "parataxis") ? Role.ASIDE : Role.NOMINAL;
  }

  private static Role adverbial(Sentence sentence, int predicate) {
    for (int marker : sentence.children(predicate)) {
      if (!sentence.is(marker, "mark", "advmod")) {
        continue;
      }
      String text = sentence.lower(marker);
      if (GrammarWords.CONDITIONAL.contains(text)) {
        return Role.CONDITION;
      }
      boolean order = text.equals("so") && sentence.is(marker, "mark");
      if (order || (text.equals("to") && sentence.is(marker, "mark"))) {
        return Role.PURPOSE;
      }
    }
    return Role.ADVERBIAL;
  }
}
