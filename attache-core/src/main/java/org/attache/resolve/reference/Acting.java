package org.attache.resolve.reference;

import java.util.Locale;
import org.attache.annotate.Sentence;
import org.attache.grammar.Dependencies;
import org.attache.resolve.register.Entry.StateName;
import org.jspecify.annotations.Nullable;

/**
 * Says whether the name of a state or city acts or is where something happens, by the grammar
 * around it: "Paris objected" and "talks with Paris" act, "in Paris" and "a visit to Paris" do not.
 */
final class Acting {

  /** What a name of a state or city is in its sentence. */
  enum Stand {
    /** Acts, or is acted upon. */
    ACTOR,
    /** Modifies a noun: "French", "U.S." in "U.S. policy". */
    MODIFIER,
    /** Is where something is or goes. */
    PLACE,
    /** Is neither ("the Vienna talks"). */
    NONE
  }

  private Acting() {}

  static Stand of(Sentence sentence, int head, StateName.Kind kind) {
    boolean modifies = sentence.is(head, "amod", "compound", "nummod", "flat");
    if (kind == StateName.Kind.ADJECTIVE && !sentence.token(head).tag().startsWith("NNPS")) {
      return Stand.MODIFIER;
    }
    if (modifies) {
      return kind == StateName.Kind.CAPITAL ? Stand.NONE : Stand.MODIFIER;
    }
    int first = firstConjunct(sentence, head);
    String preposition = preposition(sentence, head, first);
    int governor = sentence.head(first);
    if (preposition == null) {
      if (kind == StateName.Kind.CAPITAL
          && governor >= 0
          && sentence.is(first, "nmod:poss")
          && WordSet.NAMED_AFTER_CITY.has(sentence.lemma(governor))) {
        return Stand.NONE;
      }
      boolean reached =
          governor >= 0
              && WordSet.REACHED.has(sentence.lemma(governor))
              && sentence.is(first, "obj", "nsubj:pass");
      boolean dateline = sentence.is(first, "obl:npmod", "obl:unmarked");
      return reached || dateline ? Stand.PLACE : Stand.ACTOR;
    }
    if (WordSet.WHERE.has(preposition)) {
      return Stand.PLACE;
    }
    if (WordSet.DIRECTION.has(preposition) && governor >= 0 && moves(sentence, governor)) {
      return Stand.PLACE;
    }
    if (preposition.equals("of")
        && governor >= 0
        && WordSet.PART_OF_PLACE.has(sentence.lemma(governor))) {
      return Stand.PLACE;
    }
    if (preposition.equals("over") && kind == StateName.Kind.CAPITAL) {
      return Stand.PLACE;
    }
    return Stand.ACTOR;
  }

  /** Whether a noun or verb, or the verb that it belongs to, goes somewhere. */
  private static boolean moves(Sentence sentence, int governor) {
    if (sentence.has(governor, "obj")) {
      int object = sentence.child(governor, "obj");
      if (WordSet.HANDED.has(sentence.lemma(object))) {
        return false;
      }
      if (WordSet.MOTION.has(sentence.lemma(governor).toLowerCase(Locale.ROOT))) {
        return true;
      }
      return sentence.lemma(object).equals("visit") || sentence.lemma(object).equals("trip");
    }
    if (WordSet.MOTION.has(sentence.lemma(governor).toLowerCase(Locale.ROOT))) {
      return true;
    }
    // "sent troops to": the place may hang on the noun.
    int above = sentence.head(governor);
    return above >= 0
        && sentence.is(governor, "obj", "nsubj:pass")
        && !WordSet.HANDED.has(sentence.lemma(governor))
        && sentence.token(above).isVerb()
        && WordSet.MOTION.has(sentence.lemma(above));
  }

  private static int firstConjunct(Sentence sentence, int word) {
    int node = word;
    while (sentence.is(node, "conj", "appos") && sentence.head(node) >= 0) {
      if (sentence.is(node, "appos") && sentence.has(node, "det", "conj")) {
        // "in Geneva, the two ...": no name of Geneva, whatever the parser says.
        break;
      }
      if (sentence.has(node, "case") && sentence.child(node, "case") < node) {
        break;
      }
      int head = sentence.head(node);
      if (!sentence.token(head).isNoun() && !sentence.token(head).isPronoun()) {
        break;
      }
      node = head;
    }
    return node;
  }

  private static @Nullable String preposition(Sentence sentence, int word, int first) {
    String own = Dependencies.of(sentence).preposition(word);
    return own != null ? own : Dependencies.of(sentence).preposition(first);
  }
}
