package org.attache.extract.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.extract.RuleId;
import org.attache.extract.assessment.ChargeWords.Kind;
import org.attache.extract.claim.Matters;
import org.attache.extract.claim.Supposed;
import org.attache.grammar.Clause;
import org.attache.grammar.Clauses;
import org.attache.grammar.Dependencies;
import org.jspecify.annotations.Nullable;

/**
 * Reads what parties are charged with: words that cannot be said of somebody without blaming them
 * ("its aggression", "flouts the treaty"), an act of theirs that an adjective or adverb condemns
 * ("Russia's illegal referendum"), what they lack, and what they are. The blame falls on who does
 * it, not on whom it is done to.
 */
final class Charges {

  static final double BLAME = -0.7;
  static final double GOES_ON = -0.4;
  private static final double CONDEMNED = -0.5;

  /** What nobody says of another in a report without a judgement. */
  private static final Set<String> ALWAYS = Set.of("regard", "respect", "shame", "remorse");

  private static final Set<String> BEARING = Set.of("bear", "carry", "share");
  private static final Set<String> BLAMES = Set.of("responsibility", "blame", "guilt");
  private static final Set<String> HAVING = Set.of("have", "show", "demonstrate", "display");

  private final Polarity polarity;
  private final ChargeWords words;
  private final Faults faults;

  Charges(Polarity polarity, ChargeWords words) {
    this.polarity = polarity;
    this.words = words;
    this.faults = new Faults(words);
  }

  /** The charge that a word makes against a party, or null. */
  @Nullable Judgement at(JudgedGround ground, Sentence sentence, int word) {
    if (sentence.token(word).isNoun()) {
      Judgement said = said(ground, sentence, word);
      said = said == null ? blamed(ground, sentence, word) : said;
      return said == null ? noun(ground, sentence, word) : said;
    }
    if (sentence.tag(word).startsWith("JJ")) {
      return said(ground, sentence, word);
    }
    if (!sentence.token(word).isVerb()) {
      return null;
    }
    boolean deed = words.is(Kind.DEED, sentence, word) && ground.speech().holds(sentence, word);
    Judgement verb =
        deed || words.is(Kind.VERB, sentence, word) ? verb(ground, sentence, word) : null;
    if (verb == null) {
      verb = manner(ground, sentence, word);
    }
    return verb == null ? faults.at(ground, sentence, word) : verb;
  }

  // "bears the responsibility for the failure".

  private static @Nullable Judgement blamed(JudgedGround ground, Sentence sentence, int noun) {
    int verb = sentence.head(noun);
    if (!BLAMES.contains(sentence.lemma(noun))
        || verb < 0
        || !sentence.is(noun, "obj")
        || !BEARING.contains(sentence.lemma(verb))
        || Clause.of(sentence, verb).isNegated()
        || Supposed.future(sentence, verb)
        || Dependencies.of(sentence).obliques(noun, "for").isEmpty()) {
      return null;
    }
    List<Integer> doers = Doers.ofVerb(ground, sentence, verb);
    return doers.isEmpty()
        ? null
        : new Judgement(BLAME, doers, verb, new RuleId<>(sentence.lemma(noun), Means.CHARGE));
  }

  // "Russia's aggression", "Russian provocations", "its illegal actions".

  private @Nullable Judgement noun(JudgedGround ground, Sentence sentence, int word) {
    if (!isCharge(ground, sentence, word) || Clause.of(sentence, word).hasNegativeDeterminer()) {
      boolean lacked =
          words.is(Kind.LACK, sentence, word) && Clause.of(sentence, word).hasNegativeDeterminer();
      return lacked ? lack(ground, sentence, word) : null;
    }
    List<Integer> doers =
        words.is(Kind.NOUN, sentence, word)
            ? Doers.ofNoun(ground, sentence, word)
            : Doers.ofAct(ground, sentence, word);
    if (doers.isEmpty()
        && isManner(sentence, word)
        && sentence.token(sentence.head(word)).isVerb()) {
      int verb = sentence.head(word);
      doers = Supposed.future(sentence, verb) ? List.of() : Doers.ofVerb(ground, sentence, verb);
    }
    return doers.isEmpty()
        ? null
        : new Judgement(
            BLAME,
            doers,
            Clauses.clauseHead(sentence, word),
            new RuleId<>(sentence.lemma(word), Means.CHARGE));
  }

  /** Whether a noun charges those who do it, by itself or by an adjective. */
  boolean isCharge(JudgedGround ground, Sentence sentence, int word) {
    if (words.is(Kind.NOUN, sentence, word)) {
      return true;
    }
    if (words.on(Kind.ADJECTIVE, sentence, word, "amod") && isThing(ground, sentence, word)) {
      return true;
    }
    Double value =
        ground.isAct(sentence, word) || Matters.is(sentence, word)
            ? polarity.of(sentence, word)
            : null;
    return value != null && value <= CONDEMNED && sentence.has(word, "amod");
  }

  /** What somebody does, and not somebody: "dangerous movements", not "a brutal gang". */
  private static boolean isThing(JudgedGround ground, Sentence sentence, int noun) {
    return !ground.isHolder(sentence, noun)
        || (sentence.lemma(noun).equals("movement") && sentence.tag(noun).equals("NNS"));
  }

  /** "In violation of the treaty", "in flagrant breach of": a way of doing something. */
  static boolean isManner(Sentence sentence, int noun) {
    return "in".equals(Dependencies.of(sentence).preposition(noun))
        && !sentence.has(noun, "det", "nmod:poss")
        && sentence.has(noun, "nmod");
  }

  // "has no regard for".

  private static @Nullable Judgement lack(JudgedGround ground, Sentence sentence, int noun) {
    int verb = sentence.head(noun);
    if (verb < 0
        || !sentence.is(noun, "obj")
        || !HAVING.contains(sentence.lemma(verb))
        || !(ALWAYS.contains(sentence.lemma(noun)) || ground.speech().holds(sentence, noun))) {
      return null;
    }
    List<Integer> doers = Doers.ofVerb(ground, sentence, verb);
    return doers.isEmpty() || Supposed.future(sentence, verb)
        ? null
        : new Judgement(BLAME, doers, verb, new RuleId<>(sentence.lemma(noun), Means.LACK));
  }

  // "is the aggressor", "is guilty of".

  private @Nullable Judgement said(JudgedGround ground, Sentence sentence, int word) {
    if (!words.is(Kind.SAID, sentence, word)) {
      return ofAct(ground, sentence, word);
    }
    Judgement beside = beside(ground, sentence, word);
    if (beside != null) {
      return beside;
    }
    if (!(sentence.has(word, "cop") || sentence.is(word, "xcomp"))
        || Clause.of(sentence, word).isNegated()
        || Supposed.future(sentence, word)) {
      return null;
    }
    int clause = sentence.has(word, "nsubj") ? word : Math.max(sentence.head(word), word);
    List<Integer> charged = Doers.parties(ground, sentence, Dependencies.of(sentence).agents(word));
    if (charged.isEmpty() && sentence.is(word, "xcomp")) {
      clause = sentence.head(word);
      charged = Doers.parties(ground, sentence, Dependencies.of(sentence).agents(clause));
    }
    return charged.isEmpty()
        ? null
        : new Judgement(BLAME, charged, clause, new RuleId<>(sentence.lemma(word), Means.CHARGE));
  }

  // "the claims made by Chile are false": of whoever makes them.

  private @Nullable Judgement ofAct(JudgedGround ground, Sentence sentence, int word) {
    Double value = sentence.has(word, "cop") ? polarity.of(sentence, word) : null;
    int subject = sentence.child(word, "nsubj");
    if (value == null
        || subject < 0
        || !sentence.token(subject).isNoun()
        || Supposed.future(sentence, word)
        || Evaluations.turned(sentence, word, word, value) > CONDEMNED) {
      return null;
    }
    List<Integer> doers = Doers.ofAct(ground, sentence, subject);
    boolean passive = sentence.has(subject, "acl");
    return doers.isEmpty() || !(passive || Doers.isDone(sentence, subject))
        ? null
        : new Judgement(BLAME, doers, word, new RuleId<>(sentence.lemma(word), Means.CHARGE));
  }

  // "the aggressor, Russia", "acts as an aggressor".

  private static @Nullable Judgement beside(JudgedGround ground, Sentence sentence, int word) {
    List<Integer> charged = new ArrayList<>(sentence.children(word, "appos"));
    if (sentence.is(word, "appos")) {
      charged.add(sentence.head(word));
    }
    if (sentence.is(word, "obl") && "as".equals(Dependencies.of(sentence).preposition(word))) {
      charged.addAll(Dependencies.of(sentence).agents(sentence.head(word)));
    }
    charged = Doers.parties(ground, sentence, charged);
    return charged.isEmpty()
        ? null
        : new Judgement(
            BLAME,
            charged,
            Clauses.clauseHead(sentence, word),
            new RuleId<>(sentence.lemma(word), Means.CHARGE));
  }

  // "Russia flouts the Charter", "has been destabilized by Russia".

  private static @Nullable Judgement verb(JudgedGround ground, Sentence sentence, int word) {
    if (Clause.of(sentence, word).isNegated() || Supposed.future(sentence, word)) {
      return null;
    }
    if (word >= 2 && sentence.tag(word - 1).equals("HYPH")) {
      // "de-escalate".
      return null;
    }
    if (sentence.lemma(word).equals("lie") && !isUntruth(sentence, word)) {
      return null;
    }
    List<Integer> doers = Doers.ofVerb(ground, sentence, word);
    return doers.isEmpty()
        ? null
        : new Judgement(BLAME, doers, word, new RuleId<>(sentence.lemma(word), Means.CHARGE));
  }

  /** "Lies about it", not "lies far from here". */
  static boolean isUntruth(Sentence sentence, int verb) {
    for (int child : sentence.children(verb, "obl")) {
      String preposition = Dependencies.of(sentence).preposition(child);
      if ("about".equals(preposition) || "to".equals(preposition)) {
        return true;
      }
    }
    return !sentence.has(verb, "obl", "advmod", "xcomp");
  }

  // "illegally annexed it".

  private @Nullable Judgement manner(JudgedGround ground, Sentence sentence, int verb) {
    if (Clause.of(sentence, verb).isNegated() || Supposed.future(sentence, verb)) {
      return null;
    }
    List<String> found = new ArrayList<>();
    for (int child : sentence.children(verb, "advmod")) {
      if (words.is(Kind.MANNER, sentence, child)) {
        found.add(sentence.lower(child));
      }
    }
    if (found.isEmpty()) {
      return null;
    }
    List<Integer> doers = Doers.ofVerb(ground, sentence, verb);
    return doers.isEmpty()
        ? null
        : new Judgement(BLAME, doers, verb, new RuleId<>(found.get(0), Means.MANNER));
  }
}
