package org.attache.extract.statement;

import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.annotate.Token;

/** Recognises a speaker's label in front of what is said: {@code Mr. Okafor: We will …}. */
final class SpeakerLabel {

  private static final int LONGEST = 6;
  private static final Set<String> NO_SPEAKERS =
      Set.of(
          "photo",
          "update",
          "recommended",
          "read",
          "also",
          "watch",
          "related",
          "q",
          "question",
          "note",
          "source",
          "correction",
          "exclusive",
          "breaking",
          "video",
          "more",
          "image",
          "editor");

  private SpeakerLabel() {}

  /**
   * Index of the colon behind the label with which a sentence begins, or −1: up to six words, all
   * of them names or titles.
   */
  static int colon(Sentence sentence) {
    for (int i = 1; i < sentence.size() - 1 && i <= LONGEST; i++) {
      if (sentence.token(i).text().equals(":")) {
        return i;
      }
      if (!isName(sentence.token(i))) {
        return -1;
      }
    }
    return -1;
  }

  static boolean isLabel(Sentence sentence, int colon) {
    return isName(sentence.token(0)) && !NO_SPEAKERS.contains(Clauses.lower(sentence, 0));
  }

  private static boolean isName(Token token) {
    return Character.isUpperCase(token.text().charAt(0))
        || token.text().equals(".")
        || token.tag().equals("HYPH");
  }
}
