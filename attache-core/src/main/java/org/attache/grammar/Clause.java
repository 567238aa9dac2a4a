package org.attache.grammar;

import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A predicate with what belongs to it: who does what to whom, how it is denied or supposed, in
 * which tense, and what it is to the clause around.
 *
 * <pre>{@code
 * Clause clause = Clause.of(sentence, word);
 * if (clause.isNegated() || clause.isConditional()) {
 *   return List.of();
 * }
 * clause.agents(); // the subject, wherever the sentence says it
 * }</pre>
 *
 * <p>A predicate is a verb, a noun of action, or an adjective or noun with a copula; the clause is
 * named by its head word. The same sentence gives the same clause each time, and each answer is
 * worked out when it is first asked for. Words are named by their index; −1 stands for "none".
 */
public final class Clause {

  /** Who is the subject. */
  public enum Voice {
    ACTIVE,
    PASSIVE
  }

  /** The tense of the finite word; NONE for infinitives, participles, nouns and bare modals. */
  public enum Tense {
    NONE,
    PAST,
    PRESENT,
    FUTURE
  }

  /** How the predicate lies in its time. */
  public enum Aspect {
    SIMPLE,
    PROGRESSIVE,
    PERFECT,
    PERFECT_PROGRESSIVE
  }

  /** What the clause is to the word on which it hangs. */
  public enum Role {
    /** It hangs on none. */
    MAIN,
    /** What somebody says, wants or begins: {@code ccomp}, {@code xcomp}, {@code csubj}. */
    COMPLEMENT,
    /** "If it rains", "unless", "until". */
    CONDITION,
    /** "To sign the treaty", "so that". */
    PURPOSE,
    /** "Although", "while", "after leaving". */
    ADVERBIAL,
    /** "Which left". */
    RELATIVE,
    /** "A plan to leave", "the claim that". */
    OF_NOUN,
    /** "Troops sent by", "ships leaving". */
    PARTICIPLE,
    /** Joined to another by "and", "but", "or". */
    COORDINATE,
    /** Beside another: "the talks failed, he said". */
    ASIDE,
    /** A noun that stands where nouns do. */
    NOMINAL
  }

  /** By what a clause is not told as so. */
  public enum Supposition {
    NONE,
    /** In a clause with "if", "unless", "whether" and the like, or inside such a one. */
    CONDITION,
    /** In a condition without a word for it: "should the talks fail". */
    INVERSION,
    /** It ought to or might be: "should accept", "has to leave". */
    OWED
  }

  private final Sentence sentence;
  private final int predicate;
  private @Nullable Negation negation;

  Clause(Sentence sentence, int predicate) {
    this.sentence = sentence;
    this.predicate = predicate;
  }

  /** The clause that a word heads. */
  public static Clause of(Sentence sentence, int predicate) {
    return Dependencies.of(sentence).clause(predicate);
  }

  public Sentence sentence() {
    return sentence;
  }

  /** The word that heads it. */
  public int predicate() {
    return predicate;
  }

  public String lemma() {
    return sentence.lemma(predicate);
  }

  /** Who does it; see {@link Dependencies#agents}. */
  public List<Integer> agents() {
    return Dependencies.of(sentence).agents(predicate);
  }

  /** To whom or what it is done; see {@link Dependencies#patients}. */
  public List<Integer> patients() {
    return Dependencies.of(sentence).patients(predicate);
  }

  /** To whom it is given, told or promised. */
  public List<Integer> indirect() {
    return Dependencies.of(sentence).indirect(predicate);
  }

  /** What stands behind one of the prepositions. */
  public List<Integer> obliques(String... prepositions) {
    return Dependencies.of(sentence).obliques(predicate, prepositions);
  }

  /** The head of the clause that it embeds, or −1. */
  public int complement() {
    return sentence.child(predicate, "ccomp", "xcomp");
  }

  public Voice voice() {
    return Dependencies.of(sentence).isPassive(predicate) ? Voice.PASSIVE : Voice.ACTIVE;
  }

  /** By what it is denied: on itself, else around it. */
  public Negation negation() {
    Negation known = negation;
    if (known == null) {
      known = Negations.of(sentence, predicate);
      negation = known;
    }
    return known;
  }

  /** Whether it is denied on itself. */
  public boolean isNegated() {
    return negation().kind().isOwn();
  }

  /** The words "no longer", "not any more" and so on with it, or null. */
  public @Nullable Span noLonger() {
    return negation().kind() == Negation.Kind.NO_LONGER ? negation().span(sentence) : null;
  }

  /** Whether its head has "no", "little" and the like in front. */
  public boolean hasNegativeDeterminer() {
    return Negations.determiner(sentence, predicate) >= 0;
  }

  /** The first of the ways in which it is not told as so. */
  public Supposition supposition() {
    if (isConditional()) {
      return Supposition.CONDITION;
    }
    if (isInverted()) {
      return Supposition.INVERSION;
    }
    return isOwed() ? Supposition.OWED : Supposition.NONE;
  }

  /** Whether it stands in a clause with "if", "unless", "whether" and the like. */
  public boolean isConditional() {
    return Suppositions.conditional(sentence, predicate);
  }

  /** Whether it stands in a condition that opens the sentence by inversion. */
  public boolean isInverted() {
    Span inverted = Suppositions.inverted(sentence);
    return inverted != null && inverted.contains(sentence.token(predicate).span());
  }

  /** Whether it only ought to be or might be: "has to admit", "should accept". */
  public boolean isOwed() {
    return Suppositions.owed(sentence, predicate);
  }

  public Tense tense() {
    return VerbForms.tense(sentence, predicate);
  }

  public Aspect aspect() {
    return VerbForms.aspect(sentence, predicate);
  }

  /** The modal verb on it in its full form ("will" for "'ll"), or null. */
  public @Nullable String modal() {
    return VerbForms.modal(sentence, predicate);
  }

  /** What it is to the word around. */
  public Role role() {
    return Roles.of(sentence, predicate);
  }

  /** The word on which it hangs, or −1. */
  public int around() {
    return sentence.head(predicate);
  }

  /** Its words without "that" and punctuation at the ends; null if nothing is left. */
  public @Nullable Span words() {
    return Clauses.clause(sentence, predicate);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Clause that
        && predicate == that.predicate
        && sentence.equals(that.sentence);
  }

  @Override
  public int hashCode() {
    return 31 * sentence.hashCode() + predicate;
  }

  @Override
  public String toString() {
    return lemma() + " in: " + sentence;
  }
}
