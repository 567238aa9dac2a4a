package org.attache.extract.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.extract.statement.Clauses;
import org.attache.resolve.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads what parties are charged with: words that cannot be said of somebody without blaming them
 * ("its aggression", "flouts the treaty"), an act of theirs that an adjective condemns ("Russia's
 * illegal referendum"), and what they are told to stop. The blame falls on who does it, not on whom
 * it is done to.
 */
final class Charges {

  private enum Kind {
    /** A noun owned by the one charged. */
    NOUN,
    /** A verb whose subject is charged. */
    VERB,
    /** A verb of ending: who is told to end something is blamed for it. */
    STOP
  }

  private static final double BLAME = -0.7;
  private static final double CONDEMNED = -0.5;
  private static final Set<String> COMMITTING =
      Set.of(
          "commit",
          "continue",
          "engage",
          "conduct",
          "carry",
          "wage",
          "use",
          "pursue",
          "spread",
          "perpetrate",
          "launch",
          "mount",
          "stage",
          "repeat",
          "step",
          "intensify",
          "make",
          "resort",
          "persist",
          "show",
          "practise",
          "practice",
          "sponsor",
          "support");
  private static final Set<String> TELLING =
      Set.of("urge", "call", "demand", "tell", "warn", "press");
  private static final Set<String> TOLD = Set.of("must", "should");

  private final Polarity polarity;
  private final Map<String, Kind> words = new HashMap<>();

  Charges(Polarity polarity) {
    this.polarity = polarity;
    for (Table.Line row : rows()) {
      try {
        words.put(
            key(row.cell(0), row.cell(1)), Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw row.wrong("no such kind of charge: " + row.cell(1));
      }
    }
  }

  static List<Table.Line> rows() {
    return Table.resource(Charges.class, "charges.tsv", 3);
  }

  private static String key(String word, String kind) {
    return (kind.equals("noun") ? "n:" : "v:") + word;
  }

  /** The charge that a word makes against a party, or null. */
  @Nullable Judgement at(Ground ground, Sentence sentence, int word) {
    if (sentence.token(word).isNoun()) {
      return noun(ground, sentence, word);
    }
    if (!sentence.token(word).isVerb()) {
      return null;
    }
    Kind kind = words.get("v:" + sentence.lemma(word));
    if (kind == Kind.VERB) {
      return verb(ground, sentence, word);
    }
    return kind == Kind.STOP ? stop(ground, sentence, word) : null;
  }

  // "Russia's aggression", "Russian provocations", "its illegal actions".

  private @Nullable Judgement noun(Ground ground, Sentence sentence, int word) {
    boolean charge = words.containsKey("n:" + sentence.lemma(word));
    if (!charge) {
      Double value =
          ground.isAct(sentence, word) || Judged.isNoun(sentence, word)
              ? polarity.of(sentence, word)
              : null;
      charge = value != null && value <= CONDEMNED && sentence.has(word, "amod");
    }
    if (!charge || Clauses.hasNegativeDeterminer(sentence, word)) {
      return null;
    }
    List<Integer> owners = new ArrayList<>();
    for (int child : sentence.children(word, "nmod:poss", "amod", "compound")) {
      // "the Crimea invasion" is nobody's there; "the Russian invasion" is Russia's.
      boolean names = !sentence.is(child, "compound") || !sentence.token(child).isProper();
      if (names && !ground.article().parties(sentence, child).isEmpty()) {
        owners.addAll(sentence.dependencies().conjuncts(child));
      }
    }
    for (int child : sentence.children(word, "nmod")) {
      String preposition = sentence.dependencies().preposition(child);
      if ("by".equals(preposition) && !ground.article().parties(sentence, child).isEmpty()) {
        owners.addAll(sentence.dependencies().conjuncts(child));
      }
    }
    if (owners.isEmpty()) {
      owners.addAll(committers(ground, sentence, word));
    }
    return owners.isEmpty()
        ? null
        : new Judgement(
            BLAME, owners, Clauses.clauseHead(sentence, word), sentence.lemma(word) + ":charge");
  }

  // "Russia commits violations", "engages in propaganda and intimidation".

  private static List<Integer> committers(Ground ground, Sentence sentence, int noun) {
    int first = noun;
    while (sentence.is(first, "conj") && sentence.token(sentence.head(first)).isNoun()) {
      first = sentence.head(first);
    }
    int verb = sentence.head(first);
    return verb >= 0
            && sentence.is(first, "obj", "obl")
            && COMMITTING.contains(sentence.lemma(verb))
            && !Clauses.negated(sentence, verb)
            && !Supposed.future(sentence, verb)
        ? parties(ground, sentence, sentence.dependencies().agents(verb))
        : List.of();
  }

  // "Russia flouts the Charter", "has been destabilized by Russia".

  private static @Nullable Judgement verb(Ground ground, Sentence sentence, int word) {
    if (Clauses.negated(sentence, word) || Supposed.future(sentence, word)) {
      return null;
    }
    if (word >= 2 && sentence.tag(word - 1).equals("HYPH")) {
      // "de-escalate".
      return null;
    }
    List<Integer> agents = parties(ground, sentence, sentence.dependencies().agents(word));
    int clause = word;
    while (agents.isEmpty()
        && Complements.marked(sentence, word, "to")
        && sentence.is(clause, "acl", "xcomp", "obj")
        && sentence.head(clause) >= 0) {
      // "is seeking ways to destabilize it".
      clause = sentence.head(clause);
      agents = parties(ground, sentence, sentence.dependencies().agents(clause));
    }
    return agents.isEmpty()
        ? null
        : new Judgement(BLAME, agents, word, sentence.lemma(word) + ":charge");
  }

  // "Russia must stop arming them", "urge Russia to stop arming them".

  private static @Nullable Judgement stop(Ground ground, Sentence sentence, int word) {
    boolean told = false;
    for (int child : sentence.children(word, "aux")) {
      told |= TOLD.contains(Clauses.lower(sentence, child));
    }
    int head = sentence.head(word);
    boolean urged =
        head >= 0
            && sentence.is(word, "xcomp", "ccomp", "advcl")
            && Complements.marked(sentence, word, "to")
            && TELLING.contains(sentence.lemma(head));
    if (!told && !urged) {
      return null;
    }
    List<Integer> places =
        told ? sentence.dependencies().agents(word) : sentence.children(head, "obj", "iobj", "obl");
    List<Integer> blamed = parties(ground, sentence, places);
    return blamed.isEmpty() || Clauses.negated(sentence, word)
        ? null
        : new Judgement(BLAME, blamed, word, sentence.lemma(word) + ":charge");
  }

  private static List<Integer> parties(Ground ground, Sentence sentence, List<Integer> words) {
    List<Integer> found = new ArrayList<>();
    for (int word : words) {
      if (!ground.article().parties(sentence, word).isEmpty()) {
        found.add(word);
      }
    }
    return found;
  }
}
