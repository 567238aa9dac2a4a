package org.attache.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a dependency tree implies without drawing it: who does what a verb says when the subject
 * stands elsewhere.
 *
 * <p>These are the enhancements of Schuster and Manning (2016, "Enhanced English Universal
 * Dependencies", section 3) that extraction needs, computed on demand from the basic tree:
 * arguments shared by conjuncts, subjects of controlled and raised verbs, antecedents of relative
 * pronouns, the nouns that participles and adverbial clauses leave unsaid. Every list is in text
 * order within one source and holds the heads of all conjuncts ("Moscow and Washington" gives two).
 */
public final class Dependencies {

  private final Sentence sentence;
  private final Subjects subjects;
  private final Passives passives;
  private final @Nullable Clause[] clauses;

  private Dependencies(Sentence sentence) {
    this.sentence = sentence;
    this.subjects = new Subjects(sentence, this);
    this.passives = new Passives(sentence, this);
    this.clauses = new Clause[sentence.size()];
  }

  /** What a sentence implies, worked out once. */
  public static Dependencies of(Sentence sentence) {
    return sentence.derived(Dependencies.class, Dependencies::new);
  }

  /** The clause that a predicate heads. */
  public Clause clause(int predicate) {
    Clause known = clauses[predicate];
    if (known == null) {
      known = new Clause(sentence, predicate);
      clauses[predicate] = known;
    }
    return known;
  }

  /**
   * Who does it: the subject of an active predicate, the agent of a passive one, wherever the
   * sentence says it; empty where it does not.
   */
  public List<Integer> agents(int predicate) {
    if (isPassive(predicate)) {
      return expand(passives.agents(predicate));
    }
    return expand(subjects.subjects(predicate, 0));
  }

  /**
   * To whom or what it is done: the object of an active predicate, the subject of a passive one.
   */
  public List<Integer> patients(int predicate) {
    if (isPassive(predicate)) {
      List<Integer> found = new ArrayList<>(subjects.subjects(predicate, 0));
      if (found.isEmpty()) {
        found.addAll(sentence.children(predicate, "obj"));
      }
      return expand(found);
    }
    List<Integer> own = sentence.children(predicate, "obj");
    if (own.isEmpty() && sentence.is(predicate, "acl:relcl")) {
      int antecedent = sentence.head(predicate);
      if (antecedent >= 0
          && sentence.has(predicate, "nsubj", "csubj")
          && !subjectIsRelativePronoun(predicate)
          && !relativePronounIsOblique(predicate)) {
        return expand(List.of(antecedent));
      }
    }
    if (own.size() == 1 && isRelativePronoun(own.get(0))) {
      int antecedent = antecedent(own.get(0));
      return antecedent >= 0 ? expand(List.of(antecedent)) : expand(own);
    }
    if (own.isEmpty() && sentence.is(predicate, "conj")) {
      // "destroyed and looted the depot": a shared object stands right of the last conjunct, and
      // the first conjunct has it; a left conjunct without one takes it from a right one.
      return List.of();
    }
    if (own.isEmpty()) {
      for (int conjunct : sentence.children(predicate, "conj")) {
        if (conjunct == predicate + 2 && sentence.token(conjunct).isVerb()) {
          return expand(sentence.children(conjunct, "obj"));
        }
      }
    }
    return expand(own);
  }

  /** The indirect object ("gave Kyiv the tanks"); empty where there is none. */
  public List<Integer> indirect(int predicate) {
    return expand(sentence.children(predicate, "iobj"));
  }

  /**
   * The complements of a verb or noun behind a preposition: {@code obliques(met, "with")}. Behind
   * prepositions of two words, give both ("on behalf" is joined by CoreNLP as case + fixed).
   */
  public List<Integer> obliques(int predicate, String... prepositions) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(predicate, "obl", "nmod")) {
      if (hasPreposition(child, prepositions)) {
        found.add(isRelativePronoun(child) ? Math.max(antecedent(child), 0) : child);
      }
    }
    if (found.isEmpty() && sentence.is(predicate, "conj") && sentence.token(predicate).isVerb()) {
      // A preposition phrase after the last conjunct is not shared leftwards; one on the first is.
      return List.of();
    }
    return expand(found);
  }

  /**
   * The preposition in front of a nominal, lower case, two words joined by a blank; null if none.
   */
  public @Nullable String preposition(int nominal) {
    return Prepositions.of(sentence, nominal);
  }

  private boolean hasPreposition(int nominal, String... prepositions) {
    String own = preposition(nominal);
    for (String preposition : prepositions) {
      if (preposition.equals(own)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the predicate is a passive participle: with auxiliary, or reduced ("troops sent by").
   */
  public boolean isPassive(int predicate) {
    return passives.isPassive(predicate);
  }

  /**
   * Whether a predicate has the form of a passive without its auxiliary, as headlines do: "envoys
   * expelled". Taggers take the past tense of many verbs for a participle too, so it is one only
   * where the verb needs an object.
   */
  public boolean isBareParticiple(int predicate) {
    return passives.isBareParticiple(predicate);
  }

  /** The conjuncts of a word, itself first: "Moscow" of "Moscow and Washington" gives both. */
  public List<Integer> conjuncts(int word) {
    List<Integer> found = new ArrayList<>();
    found.add(word);
    for (int next = 0; next < found.size(); next++) {
      found.addAll(sentence.children(found.get(next), "conj"));
    }
    return found;
  }

  /** The noun that a relative pronoun stands for, or −1. */
  public int antecedent(int pronoun) {
    for (int node = pronoun; node >= 0; node = sentence.head(node)) {
      if (sentence.is(node, "acl:relcl")) {
        return sentence.head(node);
      }
    }
    return -1;
  }

  /** Whether a word is "who", "which", "that" and so on inside a relative clause. */
  public boolean isRelativePronoun(int word) {
    String tag = sentence.tag(word);
    return (tag.equals("WDT") || tag.equals("WP") || tag.equals("WP$") || tag.equals("WRB"))
        && antecedent(word) >= 0;
  }

  boolean subjectIsRelativePronoun(int predicate) {
    int subject = sentence.child(predicate, "nsubj");
    return subject >= 0 && isRelativePronoun(subject);
  }

  private boolean relativePronounIsOblique(int predicate) {
    for (int child : sentence.children(predicate, "obl", "advmod")) {
      if (isRelativePronoun(child)) {
        return true;
      }
    }
    return false;
  }

  List<Integer> expand(List<Integer> words) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int word : words) {
      found.addAll(conjuncts(word));
    }
    return List.copyOf(found);
  }
}
