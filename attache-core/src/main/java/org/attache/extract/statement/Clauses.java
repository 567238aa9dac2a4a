package org.attache.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.annotate.Token;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/** Cuts clauses out of sentences, and says whether one is negated. */
public final class Clauses {

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "hardly", "scarcely", "neither", "nor", "barely");
  private static final Set<String> CONDITIONAL = Set.of("if", "unless", "until", "whether", "once");
  private static final Set<String> OWING =
      Set.of("must", "should", "ought", "may", "might", "could");
  private static final Set<String> NEGATIVE_DETERMINERS = Set.of("no", "little", "few", "neither");
  private static final Set<String> NEGATIVE_SUBJECTS =
      Set.of("nobody", "none", "nothing", "neither", "few", "nowhere");

  private Clauses() {}

  /** The word of a sentence, in lower case. */
  public static String lower(Sentence sentence, int word) {
    return sentence.token(word).text().toLowerCase(Locale.ROOT);
  }

  /** Whether a predicate is denied: "does not", "never", "no longer", "nobody ... ". */
  public static boolean negated(Sentence sentence, int word) {
    for (int child : sentence.children(word)) {
      if (isNegation(sentence, child)) {
        return true;
      }
      if (sentence.is(child, "nsubj")
          && (NEGATIVE_SUBJECTS.contains(lower(sentence, child))
              || hasNegativeDeterminer(sentence, child))) {
        return true;
      }
      if (sentence.is(child, "obl")
          && hasNegativeDeterminer(sentence, child)
          && sentence.lemma(child).equals("means")) {
        return true;
      }
    }
    return hasNegativeDeterminer(sentence, word) || noLonger(sentence, word) != null;
  }

  /** Whether a noun has "no", "little" and the like in front. */
  public static boolean hasNegativeDeterminer(Sentence sentence, int noun) {
    for (int child : sentence.children(noun)) {
      if (sentence.is(child, "det", "amod", "advmod", "neg")
          && NEGATIVE_DETERMINERS.contains(lower(sentence, child))
          && !precededBy(sentence, child, "a")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegation(Sentence sentence, int child) {
    if (!sentence.is(child, "advmod", "neg", "cc", "cc:preconj", "dep", "det", "aux")) {
      return false;
    }
    String text = lower(sentence, child);
    if (!NEGATIONS.contains(text)) {
      return false;
    }
    // "not only" asserts.
    return child + 1 >= sentence.size() || !lower(sentence, child + 1).equals("only");
  }

  private static boolean precededBy(Sentence sentence, int word, String text) {
    return word > 0 && lower(sentence, word - 1).equals(text);
  }

  /** The words "no longer", "not any more" and so on with a predicate, or null. */
  public static @Nullable Span noLonger(Sentence sentence, int word) {
    int not = -1;
    for (int i = 0; i < sentence.size(); i++) {
      String text = lower(sentence, i);
      boolean near =
          sentence.head(i) == word || Math.abs(i - word) <= 3 || grandchild(sentence, i, word);
      if (!near) {
        continue;
      }
      if (text.equals("no") && i + 1 < sentence.size() && lower(sentence, i + 1).equals("longer")) {
        return within(sentence, i + 1, word)
            ? sentence.token(i).span().cover(sentence.token(i + 1).span())
            : null;
      }
      if ((text.equals("not") || text.equals("n't") || text.equals("n’t"))
          && sentence.head(i) == word) {
        not = i;
      }
      boolean anyMore =
          text.equals("anymore")
              || ((text.equals("more") || text.equals("longer"))
                  && i > 0
                  && lower(sentence, i - 1).equals("any"));
      if (anyMore && not >= 0) {
        return sentence.token(not).span().cover(sentence.token(i).span());
      }
    }
    return null;
  }

  private static boolean within(Sentence sentence, int adverb, int word) {
    return sentence.head(adverb) == word
        || grandchild(sentence, adverb, word)
        || adverb + 1 == word;
  }

  private static boolean grandchild(Sentence sentence, int word, int ancestor) {
    int head = sentence.head(word);
    return head >= 0 && sentence.head(head) == ancestor;
  }

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
    boolean passive = sentence.dependencies().isPassive(clause);
    for (int other : sentence.children(clause, "conj")) {
      boolean but = false;
      for (int cc : sentence.children(other, "cc")) {
        but |= lower(sentence, cc).equals("but");
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

  /** Whether a predicate only ought to be or might be: "has to admit", "should accept". */
  public static boolean owed(Sentence sentence, int word) {
    boolean have = false;
    boolean to = false;
    for (int child : sentence.children(word, "aux", "mark")) {
      String text = lower(sentence, child);
      if (OWING.contains(text)) {
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
  public static boolean conditional(Sentence sentence, int word) {
    for (int node = word; node >= 0; node = sentence.head(node)) {
      boolean marked = false;
      for (int child : sentence.children(node, "mark", "advmod")) {
        marked |= CONDITIONAL.contains(lower(sentence, child));
      }
      if (marked && sentence.is(node, "advcl", "ccomp", "dep", "csubj", "root")) {
        return true;
      }
    }
    return false;
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
