package org.attache.extract.assessment;

import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.extract.assessment.ChargeWords.Kind;
import org.attache.extract.claim.Complements;
import org.attache.extract.claim.Supposed;
import org.attache.grammar.Clause;
import org.attache.grammar.Dependencies;
import org.attache.resolve.Party;

/**
 * Says where a speech charges without naming anybody: "the mayor was kidnapped", "these crimes go
 * on". Told must be what happens: what is to be prevented, investigated or ended, and what somebody
 * might do, charges nobody.
 */
final class Unnamed {

  private static final Set<String> AGAINST =
      Set.of(
          "prevent",
          "combat",
          "fight",
          "avoid",
          "end",
          "halt",
          "stop",
          "investigate",
          "address",
          "refrain",
          "punish",
          "tackle",
          "eradicate",
          "eliminate",
          "oppose",
          "counter",
          "deter",
          "protect",
          "suffer",
          "warn",
          "call",
          "outlaw",
          "prohibit",
          "ban",
          "discuss",
          "deny",
          "disclaim",
          "admit");
  private static final Set<String> BEARING = Set.of("nsubj", "obj", "root", "nsubj:pass");

  private final Charges charges;
  private final ChargeWords words;

  Unnamed(Charges charges, ChargeWords words) {
    this.charges = charges;
    this.words = words;
  }

  /** Whether a word charges by itself, and not by the event that it tells of. */
  boolean isWord(JudgedGround ground, Sentence sentence, int word) {
    return sentence.token(word).isNoun()
        ? charges.isCharge(ground, sentence, word)
        : words.is(Kind.VERB, sentence, word)
            || words.is(Kind.REGRET, sentence, word)
            || words.on(Kind.MANNER, sentence, word, "advmod");
  }

  /** Whether a word charges nobody by name. */
  boolean at(JudgedGround ground, Sentence sentence, int word) {
    if (!ground.speech().holds(sentence, word) || joined(sentence, word)) {
      return false;
    }
    if (sentence.token(word).isNoun()) {
      boolean charge =
          charges.isCharge(ground, sentence, word) || Deeds.isUnnamed(ground, sentence, word);
      return charge
          && !Clause.of(sentence, word).hasNegativeDeterminer()
          && isTold(ground, sentence, word);
    }
    if (words.is(Kind.REGRET, sentence, word) && sentence.tag(word).startsWith("RB")) {
      return true;
    }
    boolean charge =
        sentence.token(word).isVerb()
            && (words.is(Kind.VERB, sentence, word)
                || words.is(Kind.DEED, sentence, word)
                || words.on(Kind.MANNER, sentence, word, "advmod")
                || Deeds.isUnnamed(ground, sentence, word));
    return charge && happens(sentence, word) && stands(ground, sentence, word);
  }

  /** "de-escalate", "well-equipped". */
  private static boolean joined(Sentence sentence, int word) {
    return (word > 0 && sentence.tag(word - 1).equals("HYPH"))
        || (word > 0 && sentence.token(word - 1).text().equals("-"));
  }

  /** A noun that is told of, with those beside it: "crimes and abuses go on". */
  private static boolean isTold(JudgedGround ground, Sentence sentence, int noun) {
    if (Charges.isManner(sentence, noun)) {
      return true;
    }
    int first = noun;
    while (sentence.is(first, "conj", "nmod")
        && sentence.token(sentence.head(first)).isNoun()
        && (sentence.is(first, "conj")
            || "of".equals(Dependencies.of(sentence).preposition(first)))) {
      first = sentence.head(first);
    }
    String relation = sentence.relation(first);
    String preposition = Dependencies.of(sentence).preposition(first);
    boolean told =
        BEARING.contains(relation)
            || (sentence.is(first, "obl")
                && preposition != null
                && Set.of("with", "by", "to", "in", "as").contains(preposition));
    int head = sentence.head(first);
    return told
        && (head < 0
            || (!AGAINST.contains(sentence.lemma(head))
                && !Complements.marked(sentence, head, "to")
                && stands(ground, sentence, head)));
  }

  /** A finite verb, or a participle with its auxiliary. */
  private static boolean happens(Sentence sentence, int verb) {
    String tag = sentence.tag(verb);
    int first = verb;
    while (sentence.is(first, "conj") && sentence.token(sentence.head(first)).isVerb()) {
      first = sentence.head(first);
    }
    if (first != verb && !tag.equals("VBD") && !happens(sentence, first)) {
      return false;
    }
    if ((sentence.lemma(verb).equals("lie") && !Charges.isUntruth(sentence, verb))
        || sentence.is(verb, "amod", "compound")
        || Complements.marked(sentence, verb, "to")
        || Complements.marked(sentence, verb, "of")) {
      return false;
    }
    return switch (tag) {
      case "VBD", "VBZ", "VBP" -> true;
      case "VBN", "VBG" -> sentence.has(verb, "aux") || sentence.is(verb, "conj", "advcl");
      default -> false;
    };
  }

  private static boolean stands(JudgedGround ground, Sentence sentence, int verb) {
    return !Clause.of(sentence, verb).isNegated()
        && !Supposed.future(sentence, verb)
        && !Clause.of(sentence, verb).isOwed()
        && !Supposed.conditional(sentence, verb)
        && ground.standing(sentence, verb).factuality() >= 1;
  }

  /** Whether another country than some acts in a sentence. */
  static boolean othersAct(JudgedGround ground, Sentence sentence, Set<String> countries) {
    for (int word = 0; word < sentence.size(); word++) {
      if (!sentence.is(word, "nsubj") || sentence.is(word, "nsubj:pass")) {
        continue;
      }
      for (Party party : ground.article().parties(sentence, word)) {
        String country = party.actor().country();
        if (country != null && !countries.contains(country)) {
          return true;
        }
      }
    }
    return false;
  }
}
