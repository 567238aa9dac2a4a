package org.attache.extract.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.extract.RuleId;
import org.attache.extract.claim.Complements;
import org.attache.extract.claim.Denial;
import org.attache.extract.claim.Supposed;
import org.attache.grammar.Clause;
import org.attache.grammar.Dependencies;
import org.jspecify.annotations.Nullable;

/**
 * Judgements whose evaluative word is neither predicate nor object: whom a verb praises or blames
 * ("condemned the raid"), how a thing is done ("was badly prepared"), what came of it ("achieved
 * nothing"), what it came as ("came as a disappointment") and what prevails ("distrust prevails").
 */
final class Verdicts {

  private static final Set<String> ACHIEVING =
      Set.of("achieve", "accomplish", "deliver", "yield", "produce", "bring", "change", "solve");
  private static final Set<String> NOTHING = Set.of("nothing", "little");
  private static final Set<String> DOING =
      Set.of(
          "work",
          "function",
          "serve",
          "go",
          "handle",
          "manage",
          "conduct",
          "prepare",
          "lead",
          "plan",
          "behave",
          "act",
          "respond",
          "react",
          "perform",
          "treat",
          "execute",
          "implement",
          "design",
          "advance",
          "develop",
          "end");
  private static final Set<String> PREVAILING =
      Set.of("run", "prevail", "persist", "remain", "abound", "linger", "reign", "exist");
  private static final Set<String> ENDING = Set.of("come", "end", "result", "culminate", "serve");
  private static final Set<String> RARELY = Set.of("never", "rarely", "seldom", "hardly");

  private final Polarity polarity;

  Verdicts(Polarity polarity) {
    this.polarity = polarity;
  }

  /** The judgement of the clause that a verb heads, or null. */
  @Nullable Judgement at(JudgedGround ground, Sentence sentence, int verb) {
    if (!sentence.token(verb).isVerb()) {
      return sentence.tag(verb).startsWith("JJ") ? done(ground, sentence, verb) : null;
    }
    if (Supposed.future(sentence, verb)) {
      return null;
    }
    Polarity.Word own = polarity.at(sentence, verb);
    if (own != null && own.kind() == Polarity.Kind.PRAISE) {
      return praised(ground, sentence, verb, own);
    }
    Judgement done = done(ground, sentence, verb);
    if (done == null) {
      done = achieved(ground, sentence, verb);
    }
    if (done == null) {
      done = ended(ground, sentence, verb);
    }
    return done == null ? prevailing(ground, sentence, verb) : done;
  }

  /** "never as good as now", "rarely so tense": the best and the worst, not their denial. */
  static boolean neverSo(Sentence sentence, int word) {
    boolean never = false;
    boolean so = sentence.tag(word).equals("JJR");
    for (int child : sentence.children(word)) {
      String text = sentence.lower(child);
      never |= RARELY.contains(text);
      so |= child < word && (text.equals("so") || text.equals("as") || text.equals("more"));
    }
    return never && so;
  }

  /** "Hardly anyone regards", "few see". */
  static boolean hardlyAnyone(Sentence sentence, int word) {
    for (int subject : sentence.children(word, "nsubj")) {
      for (int child : sentence.children(subject, "advmod")) {
        if (sentence.lower(child).equals("hardly")) {
          return true;
        }
      }
    }
    return false;
  }

  private static @Nullable Judgement praised(
      JudgedGround ground, Sentence sentence, int verb, Polarity.Word own) {
    List<Integer> about = Dependencies.of(sentence).patients(verb);
    if (sentence.is(verb, "amod", "compound")
        || Clause.of(sentence, verb).isOwed()
        || !Judged.any(ground, sentence, about, verb)) {
      return null;
    }
    List<Integer> judges = Dependencies.of(sentence).agents(verb);
    if (!judges.isEmpty()
        && judges.stream().noneMatch(judge -> ground.isHolder(sentence, judge))
        && judges.stream().noneMatch(judge -> sentence.token(judge).isPronoun())) {
      return null;
    }
    return Denial.of(sentence, verb)
        ? null
        : new Judgement(
            own.polarity(), about, verb, judges, new RuleId<>(own.word(), Means.PRAISE));
  }

  // "was poorly prepared", "has served both well", "works badly".

  private @Nullable Judgement done(JudgedGround ground, Sentence sentence, int verb) {
    String lemma = sentence.lemma(verb);
    boolean participle =
        lemma.endsWith("ed")
            && (DOING.contains(lemma.substring(0, lemma.length() - 2))
                || DOING.contains(lemma.substring(0, lemma.length() - 1)));
    if (!DOING.contains(lemma) && !participle) {
      return null;
    }
    for (int adverb : sentence.children(verb, "advmod")) {
      Polarity.Word how = polarity.at(sentence, adverb);
      List<Integer> about = Judged.subjects(sentence, verb);
      if (how != null
          && how.kind() == Polarity.Kind.ADVERB
          && Judged.any(ground, sentence, about, verb)) {
        return new Judgement(
            Evaluations.turned(sentence, verb, verb, how.polarity()),
            about,
            verb,
            new RuleId<>(how.word(), Means.ADVERB));
      }
    }
    return null;
  }

  // "achieved nothing", "brought little".

  private static @Nullable Judgement achieved(JudgedGround ground, Sentence sentence, int verb) {
    if (!ACHIEVING.contains(sentence.lemma(verb))) {
      return null;
    }
    for (int child : sentence.children(verb, "obj", "obl", "advmod")) {
      int noun = sentence.is(child, "advmod") ? sentence.child(child, "obl") : child;
      if (noun < 0 || !NOTHING.contains(sentence.lower(noun))) {
        continue;
      }
      List<Integer> about = Judged.subjects(sentence, verb);
      if (Judged.any(ground, sentence, about, verb)) {
        return new Judgement(
            -0.6, about, verb, new RuleId<>(sentence.lemma(verb) + " nothing", Means.PHRASE));
      }
    }
    return null;
  }

  // "came as a disappointment", "ended in failure".

  private @Nullable Judgement ended(JudgedGround ground, Sentence sentence, int verb) {
    if (!ENDING.contains(sentence.lemma(verb))) {
      return null;
    }
    for (int child : sentence.children(verb, "obl", "xcomp", "advcl")) {
      if (!Complements.marked(sentence, child, "as")
          && !Complements.marked(sentence, child, "in")) {
        continue;
      }
      Double value = polarity.of(sentence, child);
      List<Integer> about = Judged.subjects(sentence, verb);
      if (value != null && Judged.any(ground, sentence, about, verb)) {
        return new Judgement(
            Evaluations.turned(sentence, child, verb, value),
            about,
            verb,
            new RuleId<>(sentence.lemma(verb), Means.PHRASE));
      }
    }
    return null;
  }

  // "Distrust runs deep between", "good will prevails".

  private @Nullable Judgement prevailing(JudgedGround ground, Sentence sentence, int verb) {
    if (!PREVAILING.contains(sentence.lemma(verb)) || sentence.has(verb, "xcomp", "obj")) {
      return null;
    }
    for (int subject : sentence.children(verb, "nsubj")) {
      Polarity.Word own = polarity.at(sentence, subject);
      if (own == null || own.kind() != Polarity.Kind.NOUN) {
        continue;
      }
      List<Integer> about = new ArrayList<>();
      for (int place : List.of(verb, subject)) {
        for (int child : sentence.children(place, "obl", "nmod")) {
          about.addAll(Dependencies.of(sentence).conjuncts(child));
        }
      }
      if (Judged.any(ground, sentence, about, verb)) {
        return new Judgement(
            Evaluations.turned(sentence, verb, verb, own.polarity()),
            about,
            verb,
            new RuleId<>(own.word(), Means.PREVAILING));
      }
    }
    return null;
  }
}
