package org.attache.extract.claim;

import org.attache.annotate.Sentence;
import org.attache.grammar.Clause;

/**
 * Says whether what a predicate tells is denied: by a word of denial on it, by a subject of whom
 * nothing holds ("neither Chile nor Peru is ready"), or by a turn of phrase around it ("far from
 * ready", "anything but a success", "stopped short of condemning").
 */
public final class Denial {

  private Denial() {}

  /** Whether a predicate is denied. */
  public static boolean of(Sentence sentence, int word) {
    return Clause.of(sentence, word).isNegated()
        || isOfNobody(sentence, word)
        || isFar(sentence, word);
  }

  /** "Neither Chile nor Peru", "none of the two", "not a single state" as the subject. */
  public static boolean isOfNobody(Sentence sentence, int word) {
    for (int subject : sentence.children(word, "nsubj", "nsubj:pass")) {
      if (isNobody(sentence, subject)) {
        return true;
      }
    }
    int head = sentence.head(word);
    // "Neither is willing to": the subject stands with the verb above.
    return head >= 0
        && sentence.is(word, "xcomp", "conj")
        && !sentence.has(word, "nsubj")
        && sentence.children(head, "nsubj").stream()
            .anyMatch(subject -> isNobody(sentence, subject));
  }

  private static boolean isNobody(Sentence sentence, int subject) {
    switch (sentence.lower(subject)) {
      case "neither", "nobody", "none", "nothing", "no-one" -> {
        return true;
      }
      default -> {}
    }
    for (int child : sentence.children(subject, "cc:preconj", "det", "cc", "advmod")) {
      String text = sentence.lower(child);
      if (text.equals("neither") || (text.equals("no") && child < subject)) {
        return true;
      }
    }
    return subject > 0 && sentence.lower(subject - 1).equals("neither");
  }

  /** "Far from ready", "anything but a success", "by no means a success", "short of condemning". */
  public static boolean isFar(Sentence sentence, int word) {
    int head = sentence.head(word);
    boolean from =
        sentence.children(word, "case", "mark").stream()
            .anyMatch(marker -> sentence.lower(marker).equals("from"));
    if (from
        && (hasAdverb(sentence, word, "far")
            || (head >= 0 && sentence.lower(head).equals("far")))) {
      return true;
    }
    if (head >= 0 && sentence.lower(head).equals("short") && hasMark(sentence, word, "of")) {
      return true;
    }
    if (hasMark(sentence, word, "without")) {
      return true;
    }
    return head >= 0
        && ((sentence.lower(head).equals("anything") && sentence.is(word, "conj"))
            || (sentence.lower(head).equals("means")
                && Clause.of(sentence, head).hasNegativeDeterminer()));
  }

  private static boolean hasAdverb(Sentence sentence, int word, String text) {
    return sentence.children(word, "advmod").stream()
        .anyMatch(adverb -> sentence.lower(adverb).equals(text));
  }

  private static boolean hasMark(Sentence sentence, int word, String text) {
    return sentence.children(word, "case", "mark").stream()
        .anyMatch(marker -> sentence.lower(marker).equals(text));
  }
}
