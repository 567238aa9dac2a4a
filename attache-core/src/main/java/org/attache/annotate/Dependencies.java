package org.attache.annotate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  /** Verbs whose object, not subject, does what their infinitive says ("persuaded X to go"). */
  private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "threaten", "vow", "pledge");

  /** Verbs that judge their object for what it did ("blamed them for leaving"). */
  private static final Set<String> JUDGING =
      Set.of("blame", "criticize", "condemn", "praise", "thank", "punish", "denounce", "fault");

  private final Sentence sentence;

  Dependencies(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Who does it: the subject of an active predicate, the agent of a passive one, wherever the
   * sentence says it; empty where it does not.
   */
  public List<Integer> agents(int predicate) {
    if (isPassive(predicate)) {
      return expand(passiveAgents(predicate));
    }
    return expand(subjects(predicate, 0));
  }

  /**
   * To whom or what it is done: the object of an active predicate, the subject of a passive one.
   */
  public List<Integer> patients(int predicate) {
    if (isPassive(predicate)) {
      List<Integer> found = new ArrayList<>(subjects(predicate, 0));
      if (found.isEmpty()) {
        found.addAll(sentence.children(predicate, "obj"));
      }
      return expand(found);
    }
    List<Integer> own = sentence.children(predicate, "obj");
    if (own.isEmpty() && sentence.is(predicate, "acl:relcl")) {
      int antecedent = sentence.head(predicate);
      if (antecedent >= 0
          && hasOwnSubject(predicate)
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
    int marker = sentence.child(nominal, "case");
    if (marker < 0) {
      return null;
    }
    if (sentence.tag(marker).equals("VBN")) {
      // "Troops based in Oslo": a participle that the parser took for part of the preposition.
      List<Integer> markers = sentence.children(nominal, "case");
      marker = markers.get(markers.size() - 1);
    }
    StringBuilder text = new StringBuilder(lower(marker));
    for (int part : sentence.children(marker, "fixed")) {
      text.append(' ').append(lower(part));
    }
    return text.toString();
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
    if (sentence.has(predicate, "aux:pass", "nsubj:pass")) {
      return true;
    }
    if (!sentence.tag(predicate).equals("VBN")) {
      return false;
    }
    if (sentence.is(predicate, "acl") && !sentence.is(predicate, "acl:relcl")) {
      return true;
    }
    if (sentence.is(predicate, "conj") && !sentence.has(predicate, "aux", "nsubj")) {
      return isPassive(sentence.head(predicate));
    }
    return false;
  }

  /**
   * Whether a predicate has the form of a passive without its auxiliary, as headlines do: "envoys
   * expelled". Taggers take the past tense of many verbs for a participle too, so it is one only
   * where the verb needs an object.
   */
  public boolean isBareParticiple(int predicate) {
    // "The law was passed and a truce announced": what is joined to a passive may be tagged so.
    boolean joined =
        sentence.tag(predicate).equals("VBD")
            && sentence.is(predicate, "conj")
            && isPassive(sentence.head(predicate));
    return (sentence.tag(predicate).equals("VBN") || joined)
        && sentence.has(predicate, "nsubj")
        && !sentence.has(predicate, "aux", "cop", "obj", "xcomp", "ccomp", "parataxis")
        && !sentence.is(predicate, "parataxis")
        && !subjectIsRelativePronoun(predicate);
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

  private List<Integer> passiveAgents(int predicate) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(predicate, "obl")) {
      if ("by".equals(preposition(child)) && !isTime(child)) {
        found.add(child);
      }
    }
    return found;
  }

  private boolean isTime(int word) {
    return sentence.is(word, "obl:tmod", "obl:unmarked") || sentence.tag(word).equals("CD");
  }

  private boolean hasOwnSubject(int predicate) {
    return sentence.has(predicate, "nsubj", "csubj");
  }

  private boolean subjectIsRelativePronoun(int predicate) {
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

  /** The nominals in subject position, found up to six clauses away. */
  private List<Integer> subjects(int predicate, int depth) {
    if (depth > 6) {
      return List.of();
    }
    List<Integer> own = new ArrayList<>();
    for (int subject : sentence.children(predicate, "nsubj")) {
      int antecedent = isRelativePronoun(subject) ? antecedent(subject) : subject;
      own.add(antecedent >= 0 ? antecedent : subject);
    }
    if (!own.isEmpty()) {
      return own;
    }
    int head = sentence.head(predicate);
    if (head < 0) {
      return List.of();
    }
    if (sentence.is(predicate, "conj")) {
      return sharedSubjects(predicate, head, depth);
    }
    if (sentence.is(predicate, "xcomp")) {
      return controllers(head, depth);
    }
    if (sentence.is(predicate, "acl:relcl")) {
      return hasOwnSubject(predicate) ? List.of() : List.of(head);
    }
    if (sentence.is(predicate, "acl")) {
      // "troops fighting in Syria": the noun acts; "plans to withdraw": whoever has the plan.
      return sentence.has(predicate, "mark") ? ownersOf(head, depth) : List.of(head);
    }
    // "Began the visit by meeting": parsers hang a gerund behind a preposition as a nominal, too.
    boolean gerund = sentence.is(predicate, "obl") && sentence.tag(predicate).equals("VBG");
    if ((gerund || sentence.is(predicate, "advcl")) && !sentence.has(predicate, "nsubj", "csubj")) {
      List<Integer> controlled = controlledByObject(predicate, head);
      if (!controlled.isEmpty()) {
        return controlled;
      }
      return isPassive(head) ? expand(subjects(head, depth + 1)) : subjects(head, depth + 1);
    }
    if (sentence.is(predicate, "ccomp", "parataxis") && sentence.tag(predicate).equals("VB")) {
      return subjects(head, depth + 1);
    }
    return List.of();
  }

  private List<Integer> sharedSubjects(int predicate, int head, int depth) {
    boolean samePassive = isPassive(predicate) == isPassive(head);
    if (samePassive || sentence.token(head).isVerb()) {
      return subjects(head, depth + 1);
    }
    return List.of();
  }

  private List<Integer> controllers(int verb, int depth) {
    if (!SUBJECT_CONTROL.contains(sentence.lemma(verb))) {
      List<Integer> objects = sentence.children(verb, "obj", "iobj");
      if (!objects.isEmpty()) {
        return List.of(objects.get(0));
      }
    }
    return subjects(verb, depth + 1);
  }

  /** "accused them of leaving", "kept them from leaving": the object does it. */
  private List<Integer> controlledByObject(int gerund, int verb) {
    int mark = sentence.child(gerund, "mark", "case");
    if (mark < 0 || !sentence.tag(gerund).equals("VBG")) {
      return List.of();
    }
    boolean blame = lower(mark).equals("for") && JUDGING.contains(sentence.lemma(verb));
    if (!blame && !Set.of("of", "from", "into").contains(lower(mark))) {
      return List.of();
    }
    List<Integer> objects = sentence.children(verb, "obj", "nsubj:pass");
    return objects.isEmpty() ? objects : objects.subList(0, 1);
  }

  private List<Integer> ownersOf(int noun, int depth) {
    List<Integer> owners = new ArrayList<>(sentence.children(noun, "nmod:poss"));
    if (owners.isEmpty() && sentence.is(noun, "obj", "obl", "nsubj:pass", "xcomp", "nsubj")) {
      int verb = sentence.head(noun);
      if (sentence.is(noun, "nsubj")) {
        return owners;
      }
      owners.addAll(subjects(verb, depth + 1));
    }
    return owners;
  }

  private List<Integer> expand(List<Integer> words) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int word : words) {
      found.addAll(conjuncts(word));
    }
    return List.copyOf(found);
  }

  private String lower(int word) {
    return sentence.token(word).text().toLowerCase(Locale.ROOT);
  }
}
