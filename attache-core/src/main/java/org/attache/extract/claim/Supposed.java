package org.attache.extract.claim;

import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.grammar.Clause;
import org.attache.grammar.Clauses;

/**
 * Says where a clause tells of what is not so: a condition, also one by inversion ("should the
 * talks fail"), what somebody foresees of another, what somebody refuses to do.
 */
public final class Supposed {

  private static final Set<String> EXPECTING =
      Set.of(
          "believe",
          "think",
          "expect",
          "predict",
          "assume",
          "doubt",
          "suspect",
          "fear",
          "hope",
          "anticipate",
          "estimate",
          "guess",
          "suppose",
          "imagine",
          "reckon",
          "forecast");
  private static final Set<String> LIKELY =
      Set.of(
          "likely",
          "unlikely",
          "expected",
          "set",
          "bound",
          "poised",
          "certain",
          "sure",
          "supposed",
          "due");
  private static final Set<String> FUTURE =
      Set.of("will", "'ll", "would", "could", "may", "might", "shall");
  private static final Set<String> REFUSING = Set.of("refuse", "decline", "fail");

  private Supposed() {}

  /** Whether a predicate stands in a condition, with a word for it or by inversion. */
  public static boolean conditional(Sentence sentence, int word) {
    if (Clause.of(sentence, word).isConditional()) {
      return true;
    }
    Span inverted = Clauses.inverted(sentence);
    return inverted != null && inverted.contains(sentence.token(word).span());
  }

  /** Whether another only foresees the deed: "observers believe that it will accept". */
  public static boolean foreseen(Sentence sentence, int word) {
    int head = sentence.head(word);
    if (head < 0) {
      return false;
    }
    if (sentence.is(word, "xcomp", "ccomp")
        && Complements.marked(sentence, word, "to")
        && LIKELY.contains(sentence.lower(head))) {
      return true;
    }
    return sentence.is(word, "ccomp")
        && EXPECTING.contains(sentence.lemma(head))
        && future(sentence, word);
  }

  /** Whether a predicate has an auxiliary of the future. */
  public static boolean future(Sentence sentence, int word) {
    for (int child : sentence.children(word, "aux")) {
      if (FUTURE.contains(sentence.lower(child))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is what somebody refuses to do. */
  public static boolean refused(Sentence sentence, int word) {
    int head = sentence.head(word);
    return head >= 0 && sentence.is(word, "xcomp") && REFUSING.contains(sentence.lemma(head));
  }
}
