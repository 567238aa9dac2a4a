package org.attache.resolve.time;

import java.util.Locale;
import org.attache.annotate.Sentence;

/** When a clause places what it tells, seen from the moment of writing. */
enum Tense {
  PAST,
  /** Past is the clause, but the word belongs to a noun in it: "set the deadline of Jan. 10". */
  PAST_AROUND,
  PRESENT,
  /** Not yet: "would", "plans to", "may"; the clause does not promise that it comes. */
  PROSPECTIVE,
  /** To come, said flatly: "will", "shall", "is going to". */
  FUTURE,
  /** No verb says. */
  UNKNOWN;

  boolean isAhead() {
    return this == PROSPECTIVE || this == FUTURE;
  }

  /** The tense of the clause in which a word stands. */
  static Tense around(Sentence sentence, int word) {
    int last = word;
    for (int node = word; node >= 0; node = sentence.head(node)) {
      Tense tense = of(sentence, node);
      if (tense == PAST && node != word && (last != word || sentence.is(word, "obj", "nsubj"))) {
        return PAST_AROUND;
      }
      if (tense != UNKNOWN) {
        return tense;
      }
      last = node;
    }
    return UNKNOWN;
  }

  /** The tense of the predicate headed by a word; unknown where it is none or does not say. */
  static Tense of(Sentence sentence, int word) {
    boolean had = false;
    boolean present = false;
    for (int child : sentence.children(word)) {
      if (!sentence.is(child, "aux", "cop")) {
        continue;
      }
      String text = sentence.token(child).text().toLowerCase(Locale.ROOT);
      switch (sentence.tag(child)) {
        case "MD":
          return text.equals("will")
                  || text.equals("wo")
                  || text.equals("shall")
                  || text.endsWith("'ll")
                  || text.endsWith("’ll")
              ? FUTURE
              : PROSPECTIVE;
        case "VBD":
          return PAST;
        case "VBZ", "VBP":
          had |= sentence.lemma(child).equals("have");
          present = true;
          break;
        default:
      }
    }
    if (had) {
      return PAST;
    }
    String tag = sentence.tag(word);
    if (tag.equals("VBG") && present) {
      return sentence.lemma(word).equals("go") && hasInfinitive(sentence, word)
          ? FUTURE
          : PRESENT;
    }
    if (present) {
      return PRESENT;
    }
    return switch (tag) {
      case "VBD" -> PAST;
      case "VBZ", "VBP" -> PRESENT;
      case "VBN" -> sentence.is(word, "acl", "root", "parataxis") ? PAST : UNKNOWN;
      case "VB" -> infinitive(sentence, word);
      default -> UNKNOWN;
    };
  }

  private static boolean hasInfinitive(Sentence sentence, int word) {
    int complement = sentence.child(word, "xcomp");
    return complement >= 0 && sentence.tag(complement).equals("VB");
  }

  private static Tense infinitive(Sentence sentence, int word) {
    int mark = sentence.child(word, "mark");
    if (mark < 0 || !sentence.tag(mark).equals("TO")) {
      return UNKNOWN;
    }
    int head = sentence.head(word);
    boolean going =
        head >= 0 && sentence.lemma(head).equals("go") && sentence.tag(head).equals("VBG");
    return going && of(sentence, head) == FUTURE ? FUTURE : PROSPECTIVE;
  }
}
