package org.attache.grammar;

import java.util.ArrayList;
import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.annotate.Token;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/** Cuts the words of clauses out of sentences. */
public final class Clauses {

  private Clauses() {}

  /** The words of a clause without some branches, as one stretch; null if nothing is left. */
  public static @Nullable Span without(Sentence sentence, int clause, int... branches) {
    List<Integer> kept = new ArrayList<>();
    int stray = stray(sentence, clause);
    for (int word : sentence.subtree(clause)) {
      boolean out = stray >= 0 && sentence.dominates(stray, word);
      for (int branch : branches) {
        out |= sentence.dominates(branch, word);
      }
      if (!out) {
        kept.add(word);
      }
    }
    return trim(sentence, kept);
  }

  /** The words of a clause, without "that" and punctuation at its ends. */
  public static @Nullable Span clause(Sentence sentence, int clause) {
    return without(sentence, clause);
  }

  /**
   * What the parser joined to an embedded clause though it goes on with the one around: "demanded
   * that the troops be withdrawn and has sent observers", "did not deny that it was discussed, but
   * spoke of trade"; −1 if nothing.
   */
  private static int stray(Sentence sentence, int clause) {
    if (!sentence.is(clause, "ccomp") || !sentence.token(clause).isVerb()) {
      return -1;
    }
    boolean bare = sentence.has(clause, "mark") && !isFinite(sentence, clause);
    boolean passive = Dependencies.of(sentence).isPassive(clause);
    for (int other : sentence.children(clause, "conj")) {
      boolean but = false;
      for (int cc : sentence.children(other, "cc")) {
        but |= sentence.lower(cc).equals("but");
      }
      boolean goesOn =
          sentence.token(other).isVerb()
              && isFinite(sentence, other)
              && !sentence.has(other, "nsubj", "mark", "aux:pass");
      if (goesOn && (bare || (passive && but))) {
        return other;
      }
    }
    return -1;
  }

  private static boolean isFinite(Sentence sentence, int verb) {
    if (isFiniteForm(sentence.tag(verb))) {
      return true;
    }
    for (int aux : sentence.children(verb, "aux", "cop")) {
      if (isFiniteForm(sentence.tag(aux))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFiniteForm(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  /** The stretch from the first to the last word that is more than "that" or punctuation. */
  private static @Nullable Span trim(Sentence sentence, List<Integer> words) {
    int first = 0;
    int last = words.size() - 1;
    while (first <= last && isEdge(sentence, words.get(first), true)) {
      first++;
    }
    while (last >= first && isEdge(sentence, words.get(last), false)) {
      last--;
    }
    if (first > last) {
      return null;
    }
    Span begin = sentence.token(words.get(first)).span();
    return begin.cover(sentence.token(words.get(last)).span());
  }

  private static boolean isEdge(Sentence sentence, int word, boolean left) {
    Token token = sentence.token(word);
    if (left && sentence.is(word, "mark", "case") && token.text().equalsIgnoreCase("that")) {
      return true;
    }
    if (left && sentence.is(word, "cc")) {
      return true;
    }
    char c = token.text().charAt(0);
    return !Character.isLetterOrDigit(c)
        && "$€£§@#%".indexOf(c) < 0
        && !token.text().equals("'s")
        && !token.text().equals("’s")
        && !token.text().endsWith("t");
  }

  /** The clause "should the talks fail" or "were he to leave" that opens a sentence, or null. */
  public static @Nullable Span inverted(Sentence sentence) {
    return Suppositions.inverted(sentence);
  }

  /** The nearest word above, or the same, that heads a clause. */
  public static int clauseHead(Sentence sentence, int word) {
    for (int node = word; node >= 0; node = sentence.head(node)) {
      if (sentence.head(node) < 0
          || sentence.is(node, "ccomp", "advcl", "acl", "parataxis", "csubj", "xcomp")
          || (sentence.is(node, "conj")
              && (sentence.token(node).isVerb() || sentence.has(node, "cop")))) {
        return node;
      }
    }
    return sentence.root();
  }
}
