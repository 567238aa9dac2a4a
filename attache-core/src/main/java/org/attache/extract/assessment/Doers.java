package org.attache.extract.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.extract.claim.Complements;
import org.attache.extract.claim.Supposed;
import org.attache.grammar.Clause;
import org.attache.grammar.Dependencies;
import org.attache.resolve.Party;
import org.attache.resolve.Sector;

/**
 * Says which parties do what a word tells of: the subject, the agent, the owner, the adjective of a
 * people; never those to whom it is done.
 */
final class Doers {

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
          "support",
          "promote",
          "take",
          "have",
          "do",
          "undertake",
          "impose",
          "adopt",
          "issue",
          "hold",
          "organise",
          "organize",
          "prepare",
          "plan",
          "seek",
          "concoct",
          "invent",
          "display",
          "employ",
          "apply",
          "direct",
          "order",
          "back",
          "bring",
          "create",
          "produce",
          "voice",
          "raise",
          "execute",
          "begin",
          "start",
          "keep",
          "maintain",
          "tighten",
          "expand",
          "end",
          "stop",
          "cease");

  /** Nouns of what is done to their "of": "the invasion of Kuwait". */
  private static final Set<String> SUFFERED =
      Set.of(
          "invasion",
          "annexation",
          "occupation",
          "violation",
          "breach",
          "destabilization",
          "destabilisation",
          "persecution",
          "massacre",
          "repression",
          "intimidation",
          "oppression",
          "abuse",
          "distortion",
          "falsification",
          "manipulation",
          "obstruction",
          "disregard",
          "contempt",
          "denial",
          "blockade",
          "siege",
          "torture",
          "killing",
          "murder",
          "use",
          "threat",
          "act",
          "bloodshed",
          "looting",
          "plunder",
          "smear",
          "betrayal",
          "neglect",
          "mockery",
          "subversion",
          "genocide");

  /** Nouns of what their "of" does or thinks, beside the words of charges. */
  private static final Set<String> DONE =
      Set.of(
          "action",
          "policy",
          "behaviour",
          "behavior",
          "conduct",
          "position",
          "stance",
          "decision",
          "attempt",
          "claim",
          "statement",
          "rhetoric",
          "attitude",
          "course",
          "plan",
          "deed",
          "practice",
          "activity",
          "veto",
          "allegation",
          "assertion",
          "argument",
          "declaration");

  /** Sectors of those for whom no state answers. */
  private static final Set<Sector> PRIVATE =
      EnumSet.of(
          Sector.CVL,
          Sector.REF,
          Sector.MED,
          Sector.EDU,
          Sector.AGR,
          Sector.LAB,
          Sector.BUS,
          Sector.REB,
          Sector.CRM,
          Sector.UAF,
          Sector.OPP,
          Sector.UNK,
          Sector.REL,
          Sector.SOC);

  private static final Set<String> BACKING =
      Set.of("backed", "sponsored", "controlled", "led", "supported", "armed", "funded", "trained");

  private Doers() {}

  /** Whether a noun is one for what its "of" does: "the actions of". */
  static boolean isDone(Sentence sentence, int noun) {
    return DONE.contains(sentence.lemma(noun));
  }

  /** Who does what a noun tells of: an act, a claim, a position. */
  static List<Integer> ofAct(JudgedGround ground, Sentence sentence, int noun) {
    return ofNoun(ground, sentence, noun, DONE.contains(sentence.lemma(noun)));
  }

  /** Who does what a noun that charges by itself tells of. */
  static List<Integer> ofNoun(JudgedGround ground, Sentence sentence, int noun) {
    return ofNoun(ground, sentence, noun, !SUFFERED.contains(sentence.lemma(noun)));
  }

  private static List<Integer> ofNoun(
      JudgedGround ground, Sentence sentence, int noun, boolean of) {
    boolean suffered = SUFFERED.contains(sentence.lemma(noun));
    Set<Integer> found = new LinkedHashSet<>();
    for (int child : sentence.children(noun, "nmod:poss", "amod", "compound")) {
      // "the Crimea invasion" is nobody's there; "the Russian invasion" is Russia's.
      boolean names = !sentence.is(child, "compound") || !sentence.token(child).isProper();
      boolean pronoun = suffered && sentence.tag(child).startsWith("PRP");
      if (names && !pronoun) {
        found.addAll(Dependencies.of(sentence).conjuncts(child));
      }
    }
    for (int child : sentence.children(noun, "nmod")) {
      String preposition = Dependencies.of(sentence).preposition(child);
      if ("by".equals(preposition)
          || "from".equals(preposition)
          || ("of".equals(preposition) && of)) {
        found.addAll(Dependencies.of(sentence).conjuncts(child));
      }
    }
    for (int clause : participles(sentence, noun)) {
      // "crimes committed by", "the course that it pursues".
      boolean passive = Dependencies.of(sentence).isPassive(clause) || sentence.is(clause, "dep");
      if ((passive || COMMITTING.contains(sentence.lemma(clause)))
          && !Clause.of(sentence, clause).isNegated()) {
        found.addAll(agents(sentence, clause));
        found.remove(noun);
      }
    }
    List<Integer> named = parties(ground, sentence, new ArrayList<>(found));
    if (named.stream().anyMatch(word -> hasCountry(ground, sentence, word))) {
      return named;
    }
    // "It engages in troop movements": the troops are its own.
    List<Integer> committers = committers(ground, sentence, noun);
    return committers.isEmpty() ? named : committers;
  }

  /** The clauses behind a noun; the parser may take "the crimes committed by" for a sentence. */
  private static List<Integer> participles(Sentence sentence, int noun) {
    List<Integer> found = new ArrayList<>(sentence.children(noun, "acl"));
    int head = sentence.head(noun);
    if (head >= 0
        && sentence.is(noun, "nsubj")
        && sentence.tag(head).equals("VBN")
        && !sentence.has(head, "aux")) {
      found.add(head);
    }
    return found;
  }

  private static List<Integer> agents(Sentence sentence, int clause) {
    List<Integer> found = new ArrayList<>(Dependencies.of(sentence).agents(clause));
    for (int child : sentence.children(clause, "obl")) {
      if ("by".equals(Dependencies.of(sentence).preposition(child))) {
        found.addAll(Dependencies.of(sentence).conjuncts(child));
      }
    }
    return found;
  }

  // "commits violations", "engages in propaganda and intimidation", "crimes were committed by".

  private static List<Integer> committers(JudgedGround ground, Sentence sentence, int noun) {
    int first = noun;
    while (sentence.is(first, "conj") && sentence.token(sentence.head(first)).isNoun()) {
      first = sentence.head(first);
    }
    int verb = sentence.head(first);
    return verb >= 0
            && sentence.is(first, "obj", "obl", "nsubj:pass")
            && !"without".equals(Dependencies.of(sentence).preposition(first))
            && COMMITTING.contains(sentence.lemma(verb))
            && !Clause.of(sentence, verb).isNegated()
            && !Supposed.future(sentence, verb)
        ? ofVerb(ground, sentence, verb)
        : List.of();
  }

  /** "Sponsored and condoned by": the parser may hang the agent on the other of the two. */
  private static List<Integer> sharedAgents(Sentence sentence, int verb) {
    List<Integer> found = new ArrayList<>(Dependencies.of(sentence).agents(verb));
    if (found.isEmpty() && sentence.tag(verb).equals("VBN") && sentence.is(verb, "conj")) {
      found.addAll(agents(sentence, sentence.head(verb)));
    }
    return found;
  }

  /** Who does what a verb tells of, also where it is only sought, planned or attempted. */
  static List<Integer> ofVerb(JudgedGround ground, Sentence sentence, int verb) {
    List<Integer> agents = parties(ground, sentence, sharedAgents(sentence, verb));
    int clause = verb;
    while (agents.isEmpty()
        && (Complements.marked(sentence, verb, "to") || Complements.marked(sentence, verb, "at"))
        && sentence.is(clause, "acl", "xcomp", "obj")
        && sentence.head(clause) >= 0) {
      // "is seeking ways to destabilize it", "its determination to annex it".
      clause = sentence.head(clause);
      agents =
          sentence.token(clause).isNoun()
              ? owners(ground, sentence, clause)
              : parties(ground, sentence, Dependencies.of(sentence).agents(clause));
    }
    return agents;
  }

  private static List<Integer> owners(JudgedGround ground, Sentence sentence, int noun) {
    List<Integer> found = new ArrayList<>(sentence.children(noun, "nmod:poss", "amod"));
    for (int child : sentence.children(noun, "nmod")) {
      String preposition = Dependencies.of(sentence).preposition(child);
      if ("by".equals(preposition) || "of".equals(preposition) || "from".equals(preposition)) {
        found.add(child);
      }
    }
    return parties(ground, sentence, found);
  }

  /** Those of some words that stand for a party, or for something of one: "pro-Chilean gangs". */
  static List<Integer> parties(JudgedGround ground, Sentence sentence, List<Integer> words) {
    List<Integer> found = new ArrayList<>();
    for (int word : words) {
      int party = party(ground, sentence, word);
      if (party >= 0 && !found.contains(party)) {
        found.add(party);
      }
    }
    return found;
  }

  private static int party(JudgedGround ground, Sentence sentence, int word) {
    List<Party> own = ground.article().parties(sentence, word);
    if (hasCountry(ground, sentence, word)) {
      if (!own.stream().allMatch(Doers::isPrivate)) {
        return word;
      }
      return proxy(ground, sentence, word);
    }
    List<Integer> inside =
        new ArrayList<>(sentence.children(word, "amod", "nmod:poss", "compound"));
    inside.addAll(sentence.children(word, "appos"));
    for (int child : sentence.children(word, "nmod")) {
      if (!own.isEmpty() && "of".equals(Dependencies.of(sentence).preposition(child))) {
        inside.add(child);
      }
    }
    for (int child : inside) {
      if (hasCountry(ground, sentence, child)) {
        return child;
      }
    }
    return own.isEmpty() || own.stream().allMatch(Doers::isPrivate)
        ? proxy(ground, sentence, word)
        : word;
  }

  private static boolean hasCountry(JudgedGround ground, Sentence sentence, int word) {
    return ground.article().parties(sentence, word).stream()
        .anyMatch(party -> party.actor().country() != null);
  }

  static boolean isPrivate(Party party) {
    List<Sector> sectors = party.actor().sectors();
    return PRIVATE.containsAll(sectors) && (party.actor().person() || !sectors.isEmpty());
  }

  /** The state behind "pro-Chilean demonstrators" and "Chilean-backed militias", or −1. */
  private static int proxy(JudgedGround ground, Sentence sentence, int word) {
    for (int child : sentence.children(word, "amod", "compound", "nmod")) {
      int side = sentence.is(child, "nmod") ? sentence.child(child, "amod") : child;
      boolean pro =
          side >= 2
              && sentence.token(side - 1).text().equals("-")
              && sentence.lower(side - 2).equals("pro");
      boolean backed =
          side >= 0
              && side + 2 < sentence.size()
              && sentence.token(side + 1).text().equals("-")
              && BACKING.contains(sentence.lower(side + 2));
      if ((pro || backed) && !ground.article().parties(sentence, side).isEmpty()) {
        return side;
      }
    }
    return -1;
  }
}
