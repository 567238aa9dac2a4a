package org.attache.extract.assessment;

import org.attache.grammar.Clause;
import java.util.EnumSet;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.extract.assessment.ChargeWords.Kind;
import org.attache.extract.claim.Supposed;
import org.attache.grammar.Clauses;
import org.attache.grammar.Dependencies;

/**
 * Hears a bad tone: a sentence of a speech that speaks of a state already accused, and in which a
 * word judges badly or something is said not to be done, is part of the accusation.
 */
final class Tone {

  private static final double BAD = -0.5;

  /** A noun as "crisis" may only say how things are. */
  private static final Set<Polarity.Kind> JUDGING =
      EnumSet.of(Polarity.Kind.ADJECTIVE, Polarity.Kind.ADVERB, Polarity.Kind.VERB);

  private final Polarity polarity;
  private final ChargeWords words;

  Tone(Polarity polarity, ChargeWords words) {
    this.polarity = polarity;
    this.words = words;
  }

  /** The first word of a sentence with a bad tone, or −1. */
  int at(JudgedGround ground, Sentence sentence) {
    for (int word = 0; word < sentence.size(); word++) {
      if (ground.speech().holds(sentence, word)
          && (judges(sentence, word) || denies(ground, sentence, word))) {
        return word;
      }
    }
    return -1;
  }

  private boolean judges(Sentence sentence, int word) {
    Polarity.Word own = polarity.at(sentence, word);
    boolean bad =
        (own != null && own.polarity() <= BAD && JUDGING.contains(own.kind()))
            || words.is(Kind.ADJECTIVE, sentence, word)
            || words.is(Kind.NOUN, sentence, word);
    return bad
        && !Clause.of(sentence, word).isNegated()
        && !Clause.of(sentence, Clauses.clauseHead(sentence, word)).isNegated()
        && !Supposed.conditional(sentence, word);
  }

  private static boolean denies(JudgedGround ground, Sentence sentence, int word) {
    return sentence.token(word).isVerb()
        && Clause.of(sentence, word).isNegated()
        && !Supposed.conditional(sentence, word)
        && !Doers.parties(ground, sentence, Dependencies.of(sentence).agents(word)).isEmpty();
  }
}
