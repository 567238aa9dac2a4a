package org.attache.extract.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.extract.Assessment;
import org.attache.extract.claim.Matters;
import org.attache.extract.statement.Speakers;
import org.attache.grammar.Clauses;
import org.attache.grammar.Dependencies;
import org.attache.resolve.Party;

/**
 * Says what a judgement is about, and whether that is a matter of the relations of states: a party,
 * an act or paper, an issue, or one of the nouns of {@code matters.tsv}.
 */
final class Judged {

  private static final Set<String> SUFFERING =
      Set.of(
          "against", "along", "in", "on", "into", "over", "toward", "towards", "at", "near",
          "across");
  private static final Set<String> VICTIMIZING =
      Set.of(
          "invasion",
          "annexation",
          "occupation",
          "siege",
          "shelling",
          "bombing",
          "violation",
          "destabilization",
          "constitution",
          "territory",
          "sovereignty",
          "abduction",
          "kidnapping",
          "killing",
          "murder",
          "assassination",
          "arrest",
          "detention",
          "imprisonment",
          "execution",
          "shooting",
          "torture",
          "mistreatment",
          "ill-treatment",
          "expulsion",
          "deportation",
          "persecution",
          "harassment",
          "seizure",
          "downing",
          "destruction",
          "massacre",
          "beating",
          "poisoning",
          "humiliation");

  private Judged() {}

  /** What a clause says something of; the clause behind "it" where there is one. */
  static List<Integer> subjects(Sentence sentence, int clause) {
    List<Integer> found = new ArrayList<>();
    for (int subject : sentence.children(clause, "nsubj", "csubj")) {
      int antecedent =
          Dependencies.of(sentence).isRelativePronoun(subject)
              ? Dependencies.of(sentence).antecedent(subject)
              : -1;
      if (antecedent >= 0) {
        found.add(antecedent);
      } else if (sentence.lower(subject).equals("it")) {
        // "It is a positive step that …": the clause behind is what is judged.
        int real = sentence.child(clause, "csubj", "ccomp");
        found.add(real >= 0 ? real : subject);
      } else {
        found.addAll(Dependencies.of(sentence).conjuncts(subject));
      }
    }
    if (found.isEmpty()) {
      found.addAll(sentence.children(clause, "nsubj:pass"));
    }
    return found.isEmpty() ? Dependencies.of(sentence).agents(clause) : found;
  }

  static boolean any(JudgedGround ground, Sentence sentence, List<Integer> about, int predicate) {
    for (int word : about) {
      if (word != predicate && is(ground, sentence, word)) {
        return true;
      }
    }
    return false;
  }

  static boolean is(JudgedGround ground, Sentence sentence, int word) {
    if (ground.isAct(sentence, word)
        || Matters.is(sentence, word)
        || sentence.is(word, "csubj", "ccomp")) {
      return true;
    }
    if (!Speakers.known(ground.article(), sentence, word).isEmpty()) {
      return true;
    }
    if (sentence.token(word).isNoun() && isOfParty(ground, sentence, word)) {
      return true;
    }
    return switch (sentence.lower(word)) {
      case "this", "it", "that", "these", "those" -> true;
      default -> ground.issue(sentence.phraseSpan(word)) != null;
    };
  }

  /** "Kenya's appeal", "remarks by the president": what a party does or says or has. */
  private static boolean isOfParty(JudgedGround ground, Sentence sentence, int noun) {
    for (int child : sentence.children(noun, "nmod:poss", "nmod", "amod", "compound")) {
      if (!ground.article().parties(sentence, child).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Adds what the nominal or clause at a word stands for, with the parties that it names. */
  static void add(
      JudgedGround ground, Sentence sentence, int subject, List<Assessment.Subject> about) {
    List<Party> parties = Speakers.known(ground.article(), sentence, subject);
    for (Party party : parties) {
      about.add(new Assessment.Subject(party, party.actor().name()));
    }
    if (parties.isEmpty()) {
      Span words =
          sentence.token(subject).isVerb()
              ? Clauses.clause(sentence, subject)
              : sentence.phraseSpan(subject);
      if (words != null) {
        about.add(new Assessment.Subject(null, ground.cite(words).quote()));
        String issue = ground.issue(words);
        if (issue != null) {
          about.add(new Assessment.Subject(null, issue));
        }
      }
      // "relations between Kenya and Uganda", "Kerry's visit": the parties in the phrase are meant
      // too.
      for (int part : sentence.subtree(subject)) {
        if (part == subject
            || !sentence.phraseSpan(subject).contains(sentence.token(part).span())) {
          continue;
        }
        if (isSufferer(sentence, part)) {
          continue;
        }
        for (Party party : ground.article().parties(sentence, part)) {
          about.add(new Assessment.Subject(party, party.actor().name()));
        }
      }
    }
  }

  /** "the attack on Chile", "the build-up along its border": done to it, or only there. */
  private static boolean isSufferer(Sentence sentence, int word) {
    int node = word;
    while (sentence.is(node, "nmod:poss", "compound", "amod") && sentence.head(node) >= 0) {
      node = sentence.head(node);
    }
    String preposition =
        sentence.is(node, "nmod") ? Dependencies.of(sentence).preposition(node) : null;
    return preposition != null
        && (SUFFERING.contains(preposition)
            || (preposition.equals("of")
                && VICTIMIZING.contains(sentence.lemma(sentence.head(node)))));
  }
}
