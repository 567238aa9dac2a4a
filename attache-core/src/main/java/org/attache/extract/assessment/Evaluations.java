package org.attache.extract.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.extract.RuleId;
import org.attache.extract.claim.Complements;
import org.attache.extract.claim.Denial;
import org.attache.extract.claim.Matters;
import org.attache.extract.claim.Supposed;
import org.attache.grammar.Clause;
import org.attache.grammar.Clauses;
import org.attache.grammar.Dependencies;
import org.attache.table.WordClass;
import org.attache.table.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * Finds judgements by an evaluative word in a place where it says something of something ("the
 * visit is a good sign", "the visit marks a shift", "called the deal a mistake"). Attributes ("the
 * good visit took place") judge nothing by themselves.
 */
final class Evaluations {

  private static final WordClasses WORDS = WordClasses.beside(Evaluations.class);
  private static final WordClass LINKING = WORDS.get("linking");
  private static final WordClass HAVING = WORDS.get("having");
  private static final WordClass HARMING = WORDS.get("harming");
  private static final WordClass GIVING = WORDS.get("giving");
  private static final WordClass SUFFERING = WORDS.get("suffering");
  private static final WordClass CHANGING = WORDS.get("changing");
  private static final WordClass STAYING = WORDS.get("staying");

  private static final Set<String> CONTRAST = Set.of("but", "yet", "though", "if");

  /** "At odds", "of value", "as a success", "out of place". */
  private static final Set<String> VALUED = Set.of("at", "of", "as", "out");

  private final Polarity polarity;
  private final Verdicts verdicts;
  private final Naming naming;

  Evaluations(Polarity polarity) {
    this.polarity = polarity;
    this.verdicts = new Verdicts(polarity);
    this.naming = new Naming(polarity);
  }

  /** The judgement that a word makes, or null. */
  @Nullable Judgement at(JudgedGround ground, Sentence sentence, int word) {
    Polarity.Word own = polarity.at(sentence, word);
    if (sentence.has(word, "cop")
        || isLinked(sentence, word)
        || isParticiple(sentence, word, own)) {
      Judgement predicate = predicate(ground, sentence, word, own);
      return predicate == null ? verdicts.at(ground, sentence, word) : predicate;
    }
    Judgement named = naming.at(ground, sentence, word);
    if (named != null) {
      return named;
    }
    Judgement verdict = verdicts.at(ground, sentence, word);
    if (verdict != null) {
      return verdict;
    }
    if (own != null && sentence.token(word).isVerb() && !sentence.tag(word).equals("MD")) {
      return own.kind() == Polarity.Kind.EVIDENCE
          ? evidence(ground, sentence, word, own)
          : own.kind() == Polarity.Kind.VERB ? verb(ground, sentence, word, own) : null;
    }
    if (sentence.token(word).isVerb() && HAVING.contains(sentence.lemma(word))) {
      return having(ground, sentence, word);
    }
    return null;
  }

  // "is a good sign", "seems dangerous", "remain skeptical about".

  private static boolean isLinked(Sentence sentence, int word) {
    int head = sentence.head(word);
    return head >= 0
        && sentence.is(word, "xcomp")
        && LINKING.contains(sentence.lemma(head))
        && !Complements.marked(sentence, word, "to");
  }

  /** "was promising": tagged as a verb without an object, it is an adjective still. */
  private static boolean isParticiple(Sentence sentence, int word, Polarity.@Nullable Word own) {
    return own != null
        && own.kind() == Polarity.Kind.ADJECTIVE
        && sentence.token(word).isVerb()
        && (sentence.has(word, "aux") || sentence.has(word, "aux:pass"))
        && !sentence.has(word, "obj");
  }

  private @Nullable Judgement predicate(
      JudgedGround ground, Sentence sentence, int word, Polarity.@Nullable Word own) {
    Double value = anythingBut(sentence, word);
    int copula = sentence.child(word, "cop");
    int marker = sentence.child(word, "case");
    if (marker >= 0
        && !VALUED.contains(sentence.lower(marker))
        && !Denial.isFar(sentence, word)
        && !sentence.lower(word).equals("means")) {
      // "against the embargo", "in good health".
      return null;
    }
    if (SUFFERING.contains(sentence.lemma(word))) {
      return null;
    }
    if (value == null
        || (copula >= 0 && sentence.tag(copula).equals("VBG") && !Denial.isFar(sentence, word))) {
      // "for being weak" is somebody else's reproach.
      return null;
    }
    boolean linked = isLinked(sentence, word) && !sentence.has(word, "cop");
    int clause = linked ? sentence.head(word) : word;
    if (sentence.has(word, "cop") && Complements.marked(sentence, word, "to")) {
      return embedded(ground, sentence, word, value);
    }
    if (own != null && own.kind() == Polarity.Kind.ATTITUDE) {
      return attitude(sentence, word, clause, value);
    }
    List<Integer> about = Judged.subjects(sentence, clause);
    if (!Judged.any(ground, sentence, about, word)) {
      return null;
    }
    return new Judgement(
        turned(sentence, word, clause, value), about, clause, polarity.rule(sentence, word));
  }

  /** "Anything but a success", "by no means a success"; else what the word itself says. */
  private @Nullable Double anythingBut(Sentence sentence, int word) {
    boolean turning =
        sentence.lower(word).equals("anything")
            || (sentence.lower(word).equals("means")
                && Clause.of(sentence, word).hasNegativeDeterminer());
    if (!turning) {
      return both(sentence, word);
    }
    for (int name : sentence.children(word, "conj", "obj", "nmod", "dep", "appos")) {
      Double value = name > word ? polarity.of(sentence, name) : null;
      if (value != null) {
        return -0.7 * Math.abs(value) * Math.signum(value);
      }
    }
    return null;
  }

  /** "Real but shallow", "a start, if a small one": who says both holds both. */
  private @Nullable Double both(Sentence sentence, int word) {
    Double value = polarity.of(sentence, word);
    for (int child : sentence.children(word, "conj")) {
      int joint = sentence.child(child, "cc");
      Double other = polarity.of(sentence, child);
      boolean against = value == null || (joint >= 0 && CONTRAST.contains(sentence.lower(joint)));
      if (other != null && against && !sentence.has(child, "nsubj", "case")) {
        return value == null ? other : Double.valueOf((value + other) / 2);
      }
    }
    return value;
  }

  /** "Has ceased to be an honest broker"; "could afford to be generous" judges nothing. */
  private @Nullable Judgement embedded(
      JudgedGround ground, Sentence sentence, int word, double value) {
    int verb = sentence.head(word);
    if (verb < 0 || !sentence.is(word, "xcomp")) {
      return null;
    }
    boolean ended = CHANGING.contains(sentence.lemma(verb));
    List<Integer> about = Judged.subjects(sentence, verb);
    if (!(ended || STAYING.contains(sentence.lemma(verb)))
        || !Judged.any(ground, sentence, about, word)) {
      return null;
    }
    double held = turned(sentence, word, verb, value);
    return new Judgement(ended ? -0.7 * held : held, about, verb, polarity.rule(sentence, word));
  }

  private @Nullable Judgement attitude(Sentence sentence, int word, int clause, double value) {
    for (int child : sentence.children(word, "obl", "nmod", "ccomp", "advcl", "xcomp")) {
      if (child > word && sentence.has(child, "case", "mark")) {
        return new Judgement(
            turned(sentence, word, clause, value),
            List.of(child),
            clause,
            Judged.subjects(sentence, clause),
            polarity.rule(sentence, word));
      }
    }
    for (int child : sentence.children(clause, "obl")) {
      if (child > word && sentence.has(child, "case")) {
        return new Judgement(
            turned(sentence, word, clause, value),
            List.of(child),
            clause,
            Judged.subjects(sentence, clause),
            polarity.rule(sentence, word));
      }
    }
    return null;
  }

  /** A value as the negations of its clause leave it. */
  static double turned(Sentence sentence, int word, int clause, double value) {
    boolean negated = negatedBeyondDeterminer(sentence, word);
    if (clause != word) {
      negated |= negatedBeyondDeterminer(sentence, clause);
    }
    return negated ? -0.7 * value : value;
  }

  /** Negation of the predicate; "no" on the noun itself is part of the phrase's polarity. */
  private static boolean negatedBeyondDeterminer(Sentence sentence, int word) {
    if (Verdicts.hardlyAnyone(sentence, word)
        || Denial.isOfNobody(sentence, word)
        || Denial.isFar(sentence, word)) {
      return true;
    }
    return !Verdicts.neverSo(sentence, word)
        && Clause.of(sentence, word).isNegated()
        && !Clause.of(sentence, word).hasNegativeDeterminer();
  }

  // "marks a shift", "does not mean an improvement".

  private @Nullable Judgement evidence(
      JudgedGround ground, Sentence sentence, int word, Polarity.Word own) {
    List<Integer> about = Judged.subjects(sentence, word);
    if (!Judged.any(ground, sentence, about, word) || isSpeakerOnly(ground, sentence, about)) {
      return null;
    }
    int shown = sentence.child(word, "obj", "ccomp", "xcomp");
    if (shown < 0) {
      return null;
    }
    Double value = sentence.is(shown, "obj") ? polarity.of(sentence, shown) : null;
    if (value == null) {
      value = clausePolarity(sentence, shown);
    }
    if (value == null && sentence.is(shown, "xcomp")) {
      return null;
    }
    boolean shows = sentence.is(shown, "ccomp") || shownMatters(ground, sentence, shown);
    if (value == null && !shows) {
      return null;
    }
    double plain = value == null ? 0 : value;
    return new Judgement(
        turned(sentence, word, word, plain), about, word, new RuleId<>(own.word(), Means.EVIDENCE));
  }

  private @Nullable Double clausePolarity(Sentence sentence, int clause) {
    if (sentence.is(clause, "obj")) {
      return null;
    }
    Double value = polarity.of(sentence, clause);
    Polarity.Word own = polarity.at(sentence, clause);
    if (own != null && own.kind() == Polarity.Kind.VERB) {
      value = own.polarity();
    }
    return value == null ? null : turned(sentence, clause, clause, value);
  }

  private static boolean shownMatters(JudgedGround ground, Sentence sentence, int shown) {
    Span words = Clauses.clause(sentence, shown);
    return words != null && ground.issue(words) != null;
  }

  /** Persons and states say and show things without judging; acts and meetings show by being. */
  private static boolean isSpeakerOnly(
      JudgedGround ground, Sentence sentence, List<Integer> about) {
    for (int word : about) {
      if (!ground.isHolder(sentence, word)
          && !Set.of("he", "she", "they", "who", "we", "i", "you").contains(sentence.lower(word))) {
        return false;
      }
    }
    return true;
  }

  // "undermines trust", "failed".

  private @Nullable Judgement verb(
      JudgedGround ground, Sentence sentence, int word, Polarity.Word own) {
    boolean attribute =
        sentence.is(word, "amod", "compound", "xcomp", "acl") && !sentence.is(word, "acl:relcl");
    if (attribute || Supposed.future(sentence, word) || !isTold(sentence, word)) {
      // What will be is expected, not judged.
      return null;
    }
    List<Integer> about =
        Dependencies.of(sentence).isPassive(word)
            ? Dependencies.of(sentence).agents(word)
            : Judged.subjects(sentence, word);
    if (about.isEmpty() && sentence.is(word, "dep")) {
      // "Ties with Chile, once warm, have soured": the parser may make the noun the head.
      about = List.of(sentence.head(word));
    }
    if (!Judged.any(ground, sentence, about, word)) {
      return null;
    }
    if (isDoing(ground, sentence, word, own, about)) {
      return null;
    }
    // "failed to sign" tells of an act that was not done.
    int open = sentence.child(word, "xcomp");
    if (open >= 0 && Complements.marked(sentence, open, "to") && !own.word().equals("fail")) {
      return null;
    }
    if (open >= 0
        && Complements.marked(sentence, open, "to")
        && about.stream().anyMatch(subject -> ground.isHolder(sentence, subject))) {
      return null;
    }
    double value = own.polarity();
    int object = sentence.child(word, "obj");
    if (object >= 0) {
      Polarity.Word thing = polarity.at(sentence, object);
      if (thing != null && thing.kind() == Polarity.Kind.NOUN && thing.polarity() < 0) {
        // "worsens the crisis" stays bad; "eases", "ends the crisis" is good by the verb.
        value = own.polarity() < 0 ? own.polarity() : Math.abs(value);
      }
    }
    return new Judgement(
        turned(sentence, word, word, value), about, word, new RuleId<>(own.word(), Means.VERB));
  }

  /** "Excellent relations", "a boost"; "cheap electricity" is a thing with a price. */
  private boolean isJudging(JudgedGround ground, Sentence sentence, int noun) {
    return polarity.at(sentence, noun) != null
        || Matters.is(sentence, noun)
        || ground.isAct(sentence, noun);
  }

  /**
   * Whether a verb tells what is: "to enhance trade", "strengthening ties" tell what for and how.
   */
  private static boolean isTold(Sentence sentence, int verb) {
    return switch (sentence.tag(verb)) {
      case "VBZ", "VBP", "VBD" -> true;
      default -> sentence.has(verb, "aux", "aux:pass") && !Complements.marked(sentence, verb, "to");
    };
  }

  /** "Kenya strengthens its army", "threatens reprisals": what a party does is no judgement. */
  private static boolean isDoing(
      JudgedGround ground, Sentence sentence, int verb, Polarity.Word own, List<Integer> about) {
    int object = sentence.child(verb, "obj");
    if (own.polarity() > 0
        && object >= 0
        && !Matters.is(sentence, object)
        && !ground.isAct(sentence, object)) {
      // "Enhances accountability": no matter between states.
      return true;
    }
    return (own.polarity() > 0 || own.word().equals("threaten") || own.word().equals("ignore"))
        && about.stream().anyMatch(subject -> ground.isHolder(sentence, subject));
  }

  // "plays a positive role", "gave the talks a new start".

  private @Nullable Judgement having(JudgedGround ground, Sentence sentence, int word) {
    int object = sentence.child(word, "obj");
    if (sentence.lemma(word).equals("be")) {
      // "There is little trust between them".
      int subject = sentence.child(word, "nsubj");
      int rest = sentence.child(word, "ccomp");
      subject = subject < 0 && rest >= 0 ? sentence.child(rest, "nsubj") : subject;
      if (subject < 0 || !sentence.has(word, "expl")) {
        return null;
      }
      Double value = polarity.of(sentence, subject);
      int topic = sentence.child(subject, "nmod");
      topic = topic < 0 ? sentence.child(word, "obl") : topic;
      int left = sentence.child(subject, "acl");
      left =
          left < 0 && sentence.is(sentence.head(subject), "ccomp") ? sentence.head(subject) : left;
      topic = topic < 0 && left >= 0 ? sentence.child(left, "obl", "nmod") : topic;
      if (value == null || topic < 0 || !Judged.is(ground, sentence, topic)) {
        return null;
      }
      // "Little trust" is turned round already.
      double plain =
          Clause.of(sentence, subject).hasNegativeDeterminer()
              ? value
              : turned(sentence, word, word, value);
      return new Judgement(
          plain,
          Dependencies.of(sentence).conjuncts(topic),
          word,
          polarity.rule(sentence, subject));
    }
    if (object < 0 || Supposed.future(sentence, word) || !isTold(sentence, word)) {
      return null;
    }
    List<Integer> about = Judged.subjects(sentence, word);
    Double value = isJudging(ground, sentence, object) ? polarity.of(sentence, object) : null;
    if (value != null && HARMING.contains(sentence.lemma(word))) {
      about = new ArrayList<>(about);
      for (int place : new int[] {word, object}) {
        for (int child : sentence.children(place, "obl", "nmod")) {
          if ("to".equals(Dependencies.of(sentence).preposition(child))) {
            about.add(child);
          }
        }
      }
    }
    if (value != null
        && (Matters.is(sentence, object) || ground.isAct(sentence, object))
        && !GIVING.contains(sentence.lemma(word))) {
      // "enjoys excellent relations with": these are judged, with those who have them.
      about = new ArrayList<>(about);
      about.add(object);
    }
    if (value == null || !Judged.any(ground, sentence, about, object)) {
      return null;
    }
    if (sentence.lemma(word).equals("lack")) {
      value = -value;
    }
    // Whose thing it is, is no judgement: "has an opportunity" is, "has a friend" hardly.
    return new Judgement(
        turned(sentence, word, word, value), about, word, polarity.rule(sentence, object));
  }
}
