package org.attache.extract.event;

import java.util.List;
import org.attache.annotate.Sentence;

/**
 * Whom "who" stands for where the tree hangs its clause on a thing.
 *
 * <p>Parsers hang "who came to Oslo" in "held talks with Ana Lund, who came to Oslo" on the talks.
 * "Who" is a person; where its antecedent is a common noun and a name stands right in front of it,
 * the name is meant.
 */
final class Relatives {

  private final Sentence sentence;

  Relatives(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * The subjects of a predicate, the name before "who" in place of a thing.
   *
   * @param subjects as the tree has them
   */
  List<Integer> nearest(int predicate, List<Integer> subjects) {
    if (subjects.size() != 1 || !sentence.is(predicate, "acl:relcl")) {
      return subjects;
    }
    int pronoun = sentence.child(predicate, "nsubj", "nsubj:pass");
    if (pronoun < 1 || !sentence.tag(pronoun).equals("WP")) {
      return subjects;
    }
    int before = sentence.token(pronoun - 1).text().equals(",") ? pronoun - 2 : pronoun - 1;
    boolean named = before >= 0 && sentence.token(before).isProper();
    return named && before != subjects.get(0) && !sentence.token(subjects.get(0)).isProper()
        ? List.of(before)
        : subjects;
  }
}
