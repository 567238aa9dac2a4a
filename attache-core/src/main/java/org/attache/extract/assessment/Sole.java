package org.attache.extract.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.extract.Assessment;
import org.attache.grammar.Dependencies;
import org.attache.resolve.Party;

/**
 * Finds the one foreign state that a sentence of a speech speaks of as doing something, where a
 * charge in it names nobody: "what we saw from Chile were attempts to stir up trouble".
 */
final class Sole {

  private static final Set<String> DOING = Set.of("by", "from");

  private static final Set<String> AGAINST =
      Set.of("against", "on", "in", "for", "into", "over", "near", "at");

  private Sole() {}

  /** The state, with all words of one country; empty where there is none or more than one. */
  static List<Assessment.Subject> party(JudgedGround ground, Sentence sentence) {
    List<Assessment.Subject> found = new ArrayList<>();
    String country = null;
    for (int word = 0; word < sentence.size(); word++) {
      for (Party party : ground.article().parties(sentence, word)) {
        String own = party.actor().country();
        if (own == null
            || ground.speech().isOwn(party)
            || Doers.isPrivate(party)
            || !acts(sentence, word)) {
          continue;
        }
        if (country != null && !country.equals(own)) {
          return List.of();
        }
        if (country == null) {
          found.add(new Assessment.Subject(party, party.actor().name()));
          country = own;
        }
      }
    }
    return found;
  }

  /** Whether a nominal is, or belongs to, a subject, an agent or a source. */
  private static boolean acts(Sentence sentence, int word) {
    int owner = sentence.is(word, "nmod:poss", "amod") ? sentence.head(word) : -1;
    if (owner >= 0 && sentence.token(owner).isNoun() && !AGAINST.contains(place(sentence, owner))) {
      return sentence.is(word, "nmod:poss");
    }
    int node = word;
    while (sentence.is(node, "amod", "nmod:poss", "compound", "conj", "appos", "flat")
        && sentence.head(node) >= 0) {
      node = sentence.head(node);
    }
    if (sentence.is(node, "nsubj") && !sentence.is(node, "nsubj:pass")) {
      return true;
    }
    String preposition = Dependencies.of(sentence).preposition(node);
    return sentence.is(node, "obl", "nmod")
        && preposition != null
        && (DOING.contains(preposition)
            || (preposition.equals("of") && Doers.isDone(sentence, sentence.head(node))));
  }

  private static String place(Sentence sentence, int noun) {
    String preposition = Dependencies.of(sentence).preposition(noun);
    return preposition == null ? "" : preposition;
  }
}
