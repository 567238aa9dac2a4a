package org.attache.extract.assessment;

import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.extract.Standing;
import org.attache.grammar.Clause;
import org.attache.grammar.Dependencies;
import org.attache.resolve.Party;

/**
 * Says where a charge is not made: what is denied, what is only alleged and turned down ("we reject
 * the accusation that"), what there is no evidence of, what lies in a closed past, and what would
 * fall on the speaker's own side.
 */
final class Denied {

  private static final Set<String> ALLEGING =
      Set.of(
          "accusation",
          "allegation",
          "claim",
          "charge",
          "assertion",
          "suggestion",
          "insinuation",
          "evidence",
          "proof",
          "reproach",
          "myth",
          "rumour",
          "rumor");
  private static final Set<String> TURNING_DOWN =
      Set.of("reject", "dismiss", "deny", "refute", "dispute", "rebut", "disclaim");
  private static final Set<String> SAYING =
      Set.of("say", "claim", "allege", "assert", "suggest", "accuse", "insinuate");

  private Denied() {}

  /** Whether the charge that a word makes does not stand. */
  static boolean at(JudgedGround ground, Sentence sentence, int word, Judgement judgement) {
    Standing standing = ground.standing(sentence, judgement.clause());
    if (standing.time() == Standing.Time.HISTORICAL) {
      return true;
    }
    if (!judgement.means().isOmission()
        && !isOwned(sentence, word, judgement)
        && !Clause.of(sentence, judgement.clause()).isNegated()
        && standing.factuality() <= -1.5) {
      return true;
    }
    return isTurnedDown(sentence, word)
        || isOwn(ground, sentence, judgement.about(), standing.voice());
  }

  /** "Its dangerous actions" are there, whatever is said of them. */
  private static boolean isOwned(Sentence sentence, int word, Judgement judgement) {
    return sentence.token(word).isNoun()
        && judgement.about().stream()
            .anyMatch(
                doer -> sentence.head(doer) == word && sentence.is(doer, "nmod:poss", "amod"));
  }

  /** Whether what a word says is only alleged: "the claim that", "it has been said that". */
  static boolean isTurnedDown(Sentence sentence, int word) {
    for (int node = word; sentence.head(node) >= 0; node = sentence.head(node)) {
      int head = sentence.head(node);
      if (sentence.token(head).isNoun() && ALLEGING.contains(sentence.lemma(head))) {
        int above = sentence.head(head);
        if (Clause.of(sentence, head).hasNegativeDeterminer()
            || (above >= 0 && TURNING_DOWN.contains(sentence.lemma(above)))
            || (sentence.is(node, "acl", "ccomp") && !sentence.is(node, "acl:relcl"))) {
          return true;
        }
      }
      if (sentence.is(node, "ccomp", "xcomp", "csubj")
          && (TURNING_DOWN.contains(sentence.lemma(head)) || isHearsay(sentence, head))) {
        return true;
      }
    }
    return false;
  }

  /** "It has been said that": somebody's words, and not the speaker's. */
  private static boolean isHearsay(Sentence sentence, int verb) {
    return SAYING.contains(sentence.lemma(verb)) && Dependencies.of(sentence).isPassive(verb);
  }

  /** Whether all who are charged are those who speak, or the country they speak for. */
  private static boolean isOwn(
      JudgedGround ground, Sentence sentence, List<Integer> about, List<Party> voice) {
    boolean any = false;
    for (int word : about) {
      for (Party party : ground.article().parties(sentence, word)) {
        any = true;
        boolean own =
            ground.speech().isOwn(party)
                || Speech.isOurs(sentence, word)
                || voice.stream()
                    .anyMatch(speaker -> speaker.actor().id().equals(party.actor().id()));
        if (!own) {
          return false;
        }
      }
    }
    return any;
  }
}
