package org.attache.extract.standing;

import org.attache.annotate.Sentence;
import org.attache.extract.Standing.Time;
import org.jspecify.annotations.Nullable;

/** Tells the time of a predicate by its own form and auxiliaries. */
final class Tenses {

  private Tenses() {}

  /** Null where the predicate has no tense of its own. */
  static @Nullable Time of(Sentence sentence, int word) {
    Time time = byTag(sentence.tag(word));
    for (int child : sentence.children(word, "aux", "cop")) {
      if (sentence.lemma(child).equals("have")) {
        return Time.PAST;
      }
      Time own = byTag(sentence.tag(child));
      time = own != null ? own : time;
    }
    return sentence.token(word).isNoun() && !sentence.has(word, "cop") ? null : time;
  }

  private static @Nullable Time byTag(String tag) {
    return switch (tag) {
      case "VBD" -> Time.PAST;
      case "VBZ", "VBP" -> Time.PRESENT;
      default -> null;
    };
  }
}
