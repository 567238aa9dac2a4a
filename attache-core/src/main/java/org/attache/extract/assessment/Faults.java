package org.attache.extract.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.extract.RuleId;
import org.attache.extract.assessment.ChargeWords.Kind;
import org.attache.extract.claim.Complements;
import org.attache.extract.claim.Supposed;
import org.attache.grammar.Clause;
import org.attache.grammar.Dependencies;
import org.jspecify.annotations.Nullable;

/**
 * Reads what parties are blamed for not doing: a duty they do not keep, a step they refuse, what
 * they are told to end or to begin. Who is told to stop is held to be doing it.
 */
final class Faults {

  private static final double MILD = -0.4;
  private static final Set<String> TELLING =
      Set.of("urge", "call", "demand", "tell", "warn", "press", "ask", "appeal", "expect", "want");
  private static final Set<String> HEDGES = Set.of("maybe", "perhaps", "probably");
  private static final Set<String> TOLD = Set.of("must", "should");
  private static final Set<String> OWING = Set.of("have", "need", "ought");
  private static final Set<String> REFUSING =
      Set.of("refuse", "fail", "decline", "neglect", "hesitate", "omit");
  private static final Set<String> GOING_ON = Set.of("continue", "begin", "start");
  private static final Set<String> STEPS =
      Set.of("step", "action", "measure", "responsibility", "decision");
  private static final Set<String> ENDING =
      Set.of("abandon", "renounce", "change", "return", "end");
  private static final Set<String> NOTHING = Set.of("nothing", "little");
  private static final Set<String> ALL =
      Set.of("all", "both", "every", "each", "including", "parties", "sides", "states");

  private final ChargeWords words;

  Faults(ChargeWords words) {
    this.words = words;
  }

  /** The fault that a verb finds with a party, or null. */
  @Nullable Judgement at(JudgedGround ground, Sentence sentence, int verb) {
    boolean speech = ground.speech().holds(sentence, verb);
    boolean stop = words.is(Kind.STOP, sentence, verb);
    boolean duty = words.is(Kind.DUTY, sentence, verb);
    boolean step = words.is(Kind.STEP, sentence, verb) || takesSteps(sentence, verb);
    if (stop || speech) {
      Judgement told = told(ground, sentence, verb, stop, duty || step);
      if (told != null) {
        return told;
      }
    }
    if (duty || (speech && (stop || step))) {
      Judgement omitted = omitted(ground, sentence, verb);
      if (omitted != null) {
        return omitted;
      }
    }
    if (!speech) {
      return null;
    }
    Judgement refused = refused(ground, sentence, verb);
    if (refused == null) {
      refused = idle(ground, sentence, verb);
    }
    return refused == null ? regretted(ground, sentence, verb) : refused;
  }

  private static boolean takesSteps(Sentence sentence, int verb) {
    int object = sentence.lemma(verb).equals("take") ? sentence.child(verb, "obj") : -1;
    return object >= 0 && STEPS.contains(sentence.lemma(object));
  }

  // "Russia must stop arming them", "urge Russia to respect the treaty".

  private static @Nullable Judgement told(
      JudgedGround ground, Sentence sentence, int verb, boolean stop, boolean owed) {
    if (Clause.of(sentence, verb).isNegated()) {
      return null;
    }
    List<Integer> places =
        stop || owed || mustDo(sentence, verb) ? owing(sentence, verb) : List.of();
    if (places.isEmpty() && (stop || owed)) {
      places = addressed(sentence, verb);
    }
    List<Integer> blamed = Doers.parties(ground, sentence, places);
    if (blamed.isEmpty() || isGeneral(sentence, blamed)) {
      return null;
    }
    return new Judgement(
        stop ? Charges.BLAME : MILD,
        blamed,
        verb,
        new RuleId<>(sentence.lemma(verb), stop ? Means.CHARGE : Means.OWED));
  }

  /** Who must, should or has to do what a verb says. */
  private static List<Integer> owing(Sentence sentence, int verb) {
    boolean told = Clause.of(sentence, verb).isOwed() && !mayOnly(sentence, verb);
    for (int child : sentence.children(verb, "aux")) {
      told |= TOLD.contains(sentence.lower(child));
    }
    int head = sentence.head(verb);
    told |=
        head >= 0
            && sentence.is(verb, "xcomp", "ccomp")
            && Complements.marked(sentence, verb, "to")
            && OWING.contains(sentence.lemma(head));
    return told ? Dependencies.of(sentence).agents(verb) : List.of();
  }

  /** "Must choose", not "should have chosen" or "maybe should go". */
  private static boolean mustDo(Sentence sentence, int verb) {
    boolean told = false;
    for (int child : sentence.children(verb, "aux")) {
      told |= TOLD.contains(sentence.lower(child));
    }
    return told
        && sentence.tag(verb).equals("VB")
        && sentence.children(verb, "advmod").stream()
            .noneMatch(adverb -> HEDGES.contains(sentence.lower(adverb)));
  }

  private static boolean mayOnly(Sentence sentence, int verb) {
    for (int child : sentence.children(verb, "aux")) {
      if (Set.of("may", "might", "could").contains(sentence.lower(child))) {
        return true;
      }
    }
    return false;
  }

  /** Whom a verb of telling asks to do what a verb says. */
  private static List<Integer> addressed(Sentence sentence, int verb) {
    int first = verb;
    while (sentence.is(first, "xcomp") && GOING_ON.contains(sentence.lemma(sentence.head(first)))) {
      first = sentence.head(first);
    }
    while (sentence.is(first, "conj")
        && sentence.token(sentence.head(first)).isVerb()
        && !TELLING.contains(sentence.lemma(sentence.head(first)))) {
      first = sentence.head(first);
    }
    int head = sentence.head(first);
    boolean asked =
        head >= 0
            && sentence.is(first, "xcomp", "ccomp", "advcl", "acl", "conj")
            && (Complements.marked(sentence, first, "to") || first != verb);
    if (!asked) {
      return List.of();
    }
    if (TELLING.contains(sentence.lemma(head))) {
      return heads(sentence, sentence.children(head, "obj", "iobj", "obl"));
    }
    // "call on the state to": the parser may hang the infinitive on the noun.
    int above = sentence.head(head);
    return above >= 0 && TELLING.contains(sentence.lemma(above)) && sentence.is(head, "obj", "obl")
        ? List.of(head)
        : List.of();
  }

  private static List<Integer> heads(Sentence sentence, List<Integer> words) {
    List<Integer> found = new ArrayList<>();
    words.forEach(word -> found.addAll(Dependencies.of(sentence).conjuncts(word)));
    return found;
  }

  /** What is asked of all sides blames none. */
  private static boolean isGeneral(Sentence sentence, List<Integer> blamed) {
    if (blamed.size() > 1) {
      return true;
    }
    for (int word : blamed) {
      int head = sentence.head(word);
      boolean included =
          head >= 0
              && sentence.is(word, "nmod", "conj", "appos")
              && ALL.contains(sentence.lower(head));
      for (int child : sentence.children(word, "det", "case", "amod")) {
        included |= ALL.contains(sentence.lower(child));
      }
      if (included) {
        return true;
      }
    }
    return false;
  }

  // "has not honoured the agreement", "does not respect the border".

  private static @Nullable Judgement omitted(JudgedGround ground, Sentence sentence, int verb) {
    if (!Clause.of(sentence, verb).isNegated()
        || supposed(sentence, verb)
        || (ENDING.contains(sentence.lemma(verb)) && Supposed.future(sentence, verb))) {
      return null;
    }
    List<Integer> doers = Doers.ofVerb(ground, sentence, verb);
    return doers.isEmpty()
        ? null
        : new Judgement(
            Charges.BLAME, doers, verb, new RuleId<>(sentence.lemma(verb), Means.OMITTED));
  }

  private static boolean supposed(Sentence sentence, int verb) {
    for (int child : sentence.children(verb, "aux")) {
      if (Set.of("would", "could", "may", "might", "should", "must", "can", "need", "shall")
          .contains(sentence.lower(child))) {
        return true;
      }
    }
    return false;
  }

  // "refused to answer", "has failed to convince anybody".

  private static @Nullable Judgement refused(JudgedGround ground, Sentence sentence, int verb) {
    boolean refusal = REFUSING.contains(sentence.lemma(verb)) && sentence.has(verb, "xcomp", "obj");
    if (!refusal || Clause.of(sentence, verb).isNegated() || supposed(sentence, verb)) {
      return null;
    }
    List<Integer> doers = Doers.ofVerb(ground, sentence, verb);
    return doers.isEmpty()
        ? null
        : new Judgement(
            Charges.BLAME, doers, verb, new RuleId<>(sentence.lemma(verb), Means.REFUSED));
  }

  // "has done nothing to", "did not do anything".

  private static @Nullable Judgement idle(JudgedGround ground, Sentence sentence, int verb) {
    int object = sentence.child(verb, "obj");
    if (!sentence.lemma(verb).equals("do") || object < 0) {
      return null;
    }
    String text = sentence.lower(object);
    boolean nothing =
        NOTHING.contains(text)
            || (text.equals("anything") && Clause.of(sentence, verb).isNegated());
    List<Integer> doers = nothing ? Doers.ofVerb(ground, sentence, verb) : List.of();
    return doers.isEmpty() || supposed(sentence, verb)
        ? null
        : new Judgement(Charges.BLAME, doers, verb, new RuleId<>("do nothing", Means.IDLE));
  }

  // "Unfortunately, Russia has chosen", "instead, it sent tanks".

  private @Nullable Judgement regretted(JudgedGround ground, Sentence sentence, int verb) {
    if (!words.on(Kind.REGRET, sentence, verb, "advmod", "discourse")
        || Dependencies.of(sentence).isPassive(verb)
        || supposed(sentence, verb)) {
      return null;
    }
    List<Integer> doers = Doers.ofVerb(ground, sentence, verb);
    return doers.isEmpty()
        ? null
        : new Judgement(MILD, doers, verb, new RuleId<>(sentence.lemma(verb), Means.REGRETTED));
  }
}
