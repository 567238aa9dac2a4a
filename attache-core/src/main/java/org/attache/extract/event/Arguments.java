package org.attache.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.grammar.Dependencies;
import org.attache.resolve.Place;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands in the slots around a predicate, wherever the sentence says it.
 *
 * <p>Slots of verbs: {@code subj}, {@code obj}, {@code iobj} (deep: a passive's subject is its
 * {@code obj}), {@code inner} (whoever takes part in the embedded clause), {@code pred} (what the
 * object is called: "found guilty"), {@code modal} (the modal verb of the embedded clause), {@code
 * doer} (who acts in it), {@code clause} (its head), {@code aim} (whom its purpose is about: "sent
 * trucks to help <em>the refugees</em>"). Slots of nouns: {@code poss}, {@code comp} (what stands
 * before it: "the Kerry visit", "Russian troops"), {@code host} (the subject of the light verb over
 * it), {@code framed} (who acts in the clause that it frames: "during a visit to Oslo she said"),
 * {@code faced} (whom that clause is about: "during a call she thanked <em>the emir</em>"). Both
 * have {@code there}: the place where it was. Every other slot is a preposition; behind a light
 * verb it may hang on the verb or on its noun. Two slots with a dot between them are the second
 * slot of what fills the first: {@code obj.amod}.
 */
final class Arguments {

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "with", "to", "against", "on", "from", "in", "at", "by", "of", "for", "between", "among",
          "into", "over", "about", "near", "toward", "towards", "upon", "across", "inside",
          "through", "off", "under", "before", "around", "along", "behind", "as", "onto", "within",
          "out of");
  private static final Set<String> STRAYING =
      Set.of("against", "on", "with", "to", "by", "between");
  private static final String[] EMBEDDING = {
    "for", "of", "to", "with", "from", "on", "against", "in"
  };
  private static final String[] BESIDE = {"after", "following", "during", "before", "at", "in"};
  private static final Set<String> GRAMMAR =
      Set.of(
          "subj", "obj", "iobj", "inner", "poss", "comp", "host", "framed", "there", "amod", "self",
          "pred", "modal", "doer", "clause", "aim", "faced");

  private final Sentence sentence;
  private final Dependencies dependencies;
  private final Whereabouts whereabouts;
  private final Set<String> transitive;
  private final Gerunds gerunds;
  private final Relatives relatives;
  private final @Nullable Map<String, List<Integer>>[] bare;
  private final @Nullable Map<String, List<Integer>>[] hosted;

  /**
   * @param places the places that the sentence names
   * @param transitive lemmas of verbs that need an object
   */
  Arguments(Sentence sentence, List<Place> places, Set<String> transitive) {
    this.sentence = sentence;
    this.transitive = transitive;
    this.whereabouts = new Whereabouts(sentence, places);
    this.dependencies = Dependencies.of(sentence);
    this.gerunds = new Gerunds(sentence);
    this.relatives = new Relatives(sentence);
    this.bare = maps(sentence.size());
    this.hosted = maps(sentence.size());
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable Map<String, List<Integer>>[] maps(int size) {
    return new Map[size];
  }

  static boolean isSlot(String slot) {
    int dot = slot.indexOf('.');
    return dot < 0
        ? GRAMMAR.contains(slot) || PREPOSITIONS.contains(slot)
        : isSlot(slot.substring(0, dot)) && isSlot(slot.substring(dot + 1));
  }

  /**
   * The heads of what fills a slot, all conjuncts; empty if nothing.
   *
   * @param host the light verb over a noun of action, or −1; a noun has at most one
   */
  List<Integer> fill(int word, String slot, int host) {
    // A word asks for the same slot in every entry of its lemma.
    Map<String, List<Integer>> slots = host < 0 ? bare[word] : hosted[word];
    if (slots == null) {
      slots = new HashMap<>();
      (host < 0 ? bare : hosted)[word] = slots;
    }
    List<Integer> known = slots.get(slot);
    if (known == null) {
      known = fresh(word, slot, host);
      slots.put(slot, known);
    }
    return known;
  }

  private List<Integer> fresh(int word, String slot, int host) {
    List<Integer> found = find(word, slot, host);
    for (int filler : found) {
      if (isQuantity(filler) || sentence.tag(filler).equals("DT")) {
        return throughQuantities(found);
      }
    }
    return found;
  }

  /** "Hundreds of troops", "$5 million in aid": also what there is that much of. */
  private List<Integer> throughQuantities(List<Integer> fillers) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int filler : fillers) {
      found.add(filler);
      if (sentence.tag(filler).equals("DT")) {
        // "An additional $2 million": parsers stop at the article.
        for (int part : sentence.subtree(filler)) {
          if (sentence.tag(part).equals("$")) {
            found.add(part);
            found.addAll(dependencies.obliques(part, "of", "in"));
          }
        }
      }
      if (isQuantity(filler)) {
        found.addAll(dependencies.obliques(filler, "of", "in"));
      }
    }
    return List.copyOf(found);
  }

  /** Whether a word only says how much there is of what follows: "hundreds of". */
  boolean isQuantity(int word) {
    return LightNouns.isQuantity(sentence.lemma(word));
  }

  private List<Integer> find(int word, String slot, int host) {
    int dot = slot.indexOf('.');
    if (dot > 0) {
      Set<Integer> found = new LinkedHashSet<>();
      for (int first : fill(word, slot.substring(0, dot), host)) {
        found.addAll(fill(first, slot.substring(dot + 1), -1));
      }
      return List.copyOf(found);
    }
    return switch (slot) {
      case "subj" -> subject(word);
      case "obj" -> object(word);
      case "modal" -> modals(word);
      case "doer" -> doers(word);
      case "clause" -> expand(sentence.children(word, "ccomp", "xcomp"));
      case "iobj" -> dependencies.indirect(word);
      case "inner" -> inner(word);
      case "poss" -> owners(word);
      case "comp" -> before(word);
      case "amod" -> sentence.children(word, "amod");
      case "host" -> over(word, host);
      case "aim" -> aim(word);
      case "pred" -> called(word);
      case "self" -> List.of(word);
      case "framed" -> framed(word);
      case "faced" -> faced(word);
      case "there" -> there(word, host);
      default -> behind(word, slot, host);
    };
  }

  private List<Integer> subject(int word) {
    if (sentence.token(word).isNoun() && !sentence.has(word, "cop", "nsubj")) {
      return List.of();
    }
    if (isHeadlinePassive(word)) {
      return dependencies.obliques(word, "by");
    }
    int thing = gerunds.objectOf(word);
    if (thing >= 0) {
      int clause = sentence.head(thing);
      return clause < 0 ? List.of() : fill(clause, "subj", -1);
    }
    if (gerunds.clauseOver(word) >= 0) {
      return fill(gerunds.clauseOver(word), "subj", -1);
    }
    if (gerunds.nounOver(word) >= 0) {
      return ownersOfNoun(gerunds.nounOver(word));
    }
    List<Integer> found = relatives.nearest(word, dependencies.agents(word));
    if (found.size() == 1 && sentence.is(word, "xcomp") && isDocument(found.get(0))) {
      return dependencies.agents(sentence.head(word));
    }
    if (found.size() == 1 && sentence.is(word, "acl") && sentence.head(word) == found.get(0)) {
      List<Integer> authors = authors(found.get(0));
      return authors.isEmpty() ? found : authors;
    }
    return found;
  }

  /** "Envoys expelled from Peru": they did not expel. */
  private boolean isHeadlinePassive(int word) {
    return transitive.contains(sentence.lemma(word)) && dependencies.isBareParticiple(word);
  }

  private boolean isDocument(int word) {
    return LightNouns.isDocument(sentence.lemma(word));
  }

  /** Whose words a document holds: "issued a statement condemning Peru". */
  private List<Integer> authors(int document) {
    if (!isDocument(document)) {
      return List.of();
    }
    Set<Integer> found = new LinkedHashSet<>(expand(sentence.children(document, "nmod:poss")));
    found.addAll(dependencies.obliques(document, "by", "from", "of"));
    if (found.isEmpty() && sentence.is(document, "obj", "nsubj:pass")) {
      found.addAll(dependencies.agents(sentence.head(document)));
    }
    return List.copyOf(found);
  }

  /** Also what the parser makes the subject of a judgement: "found Smith guilty". */
  private List<Integer> object(int word) {
    if (isHeadlinePassive(word)) {
      return dependencies.agents(word);
    }
    int thing = gerunds.objectOf(word);
    if (thing >= 0) {
      return dependencies.conjuncts(thing);
    }
    List<Integer> found = dependencies.patients(word);
    if (!found.isEmpty() || dependencies.isPassive(word)) {
      return found;
    }
    for (int judgement : sentence.children(word, "xcomp")) {
      if (!sentence.token(judgement).isVerb()) {
        return expand(sentence.children(judgement, "nsubj"));
      }
    }
    return found;
  }

  /** What lays a duty on those of the embedded clause: "said that Peru <em>must</em> withdraw". */
  private List<Integer> modals(int word) {
    List<Integer> found = new ArrayList<>();
    for (int clause : complements(word)) {
      for (int auxiliary : sentence.children(clause, "aux")) {
        // "Has left" is no duty, "has to leave" is one.
        if (!sentence.lemma(auxiliary).equals("have") || sentence.tag(clause).equals("VB")) {
          found.add(auxiliary);
        }
      }
      if (sentence.token(clause).isVerb() && sentence.has(clause, "xcomp")) {
        found.add(clause);
      }
    }
    return found;
  }

  /** Whose a noun is: the possessor, else the subject of the verb whose object it is. */
  private List<Integer> ownersOfNoun(int noun) {
    List<Integer> found = expand(sentence.children(noun, "nmod:poss"));
    boolean object = found.isEmpty() && sentence.is(noun, "obj") && sentence.head(noun) >= 0;
    return object ? fill(sentence.head(noun), "subj", -1) : found;
  }

  /**
   * Whose act a noun names, also over one that says how it goes on: "Peru's escalation of raids".
   */
  private List<Integer> owners(int word) {
    List<Integer> found = expand(sentence.children(word, "nmod:poss"));
    int head = sentence.head(word);
    boolean light =
        found.isEmpty()
            && head >= 0
            && sentence.is(word, "nmod")
            && "of".equals(dependencies.preposition(word))
            && (isQuantity(head) || LightNouns.isPhase(sentence.lemma(head)));
    return light ? owners(head) : found;
  }

  private List<Integer> before(int word) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int child : sentence.children(word, "compound", "amod", "nmod:poss")) {
      // "U.S.-Russian talks": the first half hangs on the second.
      for (int half : sentence.children(child)) {
        if (half < child
            && "-–".contains(sentence.token(half + 1).text())
            && sentence.token(half).isProper()) {
          found.add(half);
        }
      }
      found.addAll(dependencies.conjuncts(child));
    }
    return List.copyOf(found);
  }

  /**
   * Who is over a noun of action: the subject of its light verb; in a caption the noun that it
   * stands beside ("Petrova, left, talks with Okafor"); in "after talks with Okafor, Petrova left"
   * the subject of the clause.
   */
  private List<Integer> over(int word, int host) {
    if (host >= 0) {
      return dependencies.agents(host);
    }
    if (!sentence.token(word).isNoun()) {
      return List.of();
    }
    if (sentence.has(word, "cop")) {
      return ownersOfSubject(word);
    }
    if (dependencies.obliques(word, "with").isEmpty()) {
      return List.of();
    }
    if (sentence.is(word, "appos")) {
      return dependencies.conjuncts(sentence.head(word));
    }
    int phrase = word;
    while (sentence.is(phrase, "conj", "nmod") && !sentence.is(phrase, "nmod:poss")) {
      phrase = sentence.head(phrase);
    }
    boolean beside =
        sentence.is(phrase, "obl") && isOneOf(dependencies.preposition(phrase), BESIDE);
    return beside ? dependencies.agents(sentence.head(phrase)) : List.of();
  }

  /** Who acts in the clause that a noun of action frames: "during a visit to Oslo she said". */
  private List<Integer> framed(int word) {
    if (sentence.has(word, "cop") && "on".equals(dependencies.preposition(word))) {
      // "Is on a visit to Oslo."
      return dependencies.agents(word);
    }
    boolean frames =
        sentence.is(word, "obl")
            && isOneOf(dependencies.preposition(word), "during", "on", "upon", "at", "throughout");
    if (!frames) {
      return List.of();
    }
    int clause = sentence.head(word);
    // "Upon arrival in Oslo she was greeted": whoever is the subject.
    return sentence.has(clause, "nsubj:pass")
        ? dependencies.patients(clause)
        : fill(clause, "subj", -1);
  }

  /** Whom the clause is about that a noun of action frames: "during a call he thanked the emir". */
  private List<Integer> faced(int word) {
    if (framed(word).isEmpty()) {
      return List.of();
    }
    int clause = sentence.head(word);
    Set<Integer> found = new LinkedHashSet<>(dependencies.patients(clause));
    found.addAll(dependencies.indirect(clause));
    found.addAll(dependencies.obliques(clause, "with", "to"));
    return List.copyOf(found);
  }

  /** The place where the predicate was, however deep: "spoke at a university in Oslo". */
  private List<Integer> there(int word, int host) {
    Place place = whereabouts.of(word, host, true);
    for (int object : place == null ? dependencies.patients(word) : List.<Integer>of()) {
      // "Attended the funeral in Oslo."
      place = place == null ? whereabouts.of(object, -1, true) : place;
    }
    return place == null ? List.of() : List.of(place.word());
  }

  /** "Peru's response was a raid": whose response it was. */
  private List<Integer> ownersOfSubject(int word) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int subject : sentence.children(word, "nsubj")) {
      found.addAll(expand(sentence.children(subject, "nmod:poss")));
      found.addAll(dependencies.obliques(subject, "of", "by"));
    }
    return List.copyOf(found);
  }

  private List<Integer> behind(int word, String preposition, int host) {
    Set<Integer> found = new LinkedHashSet<>(dependencies.obliques(word, preposition));
    if (host >= 0) {
      found.addAll(dependencies.obliques(host, preposition));
    } else if (sentence.token(word).isVerb()) {
      for (int object : fill(word, "obj", -1)) {
        // "Discussed oil and the talks with Peru": what hangs on a later conjunct is its own.
        boolean nominal =
            sentence.token(object).isNoun()
                || isQuantity(object)
                || sentence.tag(object).equals("$");
        if (nominal && !sentence.is(object, "conj")) {
          found.addAll(dependencies.obliques(object, preposition));
        }
      }
    }
    // "called on Peru to act": the parser may make the preposition the mark of the infinitive.
    for (int clause : sentence.children(word, "advcl")) {
      for (int mark : sentence.children(clause, "mark")) {
        if (sentence.lemma(mark).equals(preposition)) {
          found.addAll(expand(sentence.children(clause, "nsubj")));
        }
      }
    }
    if (found.isEmpty() && STRAYING.contains(preposition)) {
      // "the sanctions by Peru on Chile": the parser hangs the last phrase on the one before.
      for (int phrase : sentence.children(word, "nmod", "obl")) {
        found.addAll(dependencies.obliques(phrase, preposition));
      }
    }
    return List.copyOf(found);
  }

  /** What the object is called, also where it is a bare noun: "called Peru a bully". */
  private List<Integer> called(int word) {
    List<Integer> found = new ArrayList<>(sentence.children(word, "xcomp", "obl:npmod"));
    for (int object : sentence.children(word, "obj")) {
      if (sentence.has(word, "iobj")) {
        found.add(object);
      }
      // "Found the army guilty": an adjective behind its noun says what it is found to be.
      for (int adjective : sentence.children(object, "amod")) {
        if (adjective > object) {
          found.add(adjective);
        }
      }
    }
    return found;
  }

  /** Those of the clause of purpose, on the predicate or on its object. */
  private List<Integer> aim(int word) {
    List<Integer> clauses = new ArrayList<>(sentence.children(word, "advcl", "xcomp"));
    for (int object : dependencies.patients(word)) {
      clauses.addAll(sentence.children(object, "acl"));
    }
    Set<Integer> found = new LinkedHashSet<>();
    for (int clause : clauses) {
      int mark = sentence.child(clause, "mark");
      if (mark >= 0 && sentence.lemma(mark).equals("to") && sentence.token(clause).isVerb()) {
        found.addAll(dependencies.patients(clause));
        found.addAll(dependencies.obliques(clause, "in", "for", "to", "with"));
      }
    }
    return List.copyOf(found);
  }

  private List<Integer> doers(int word) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int clause : complements(word)) {
      if (sentence.token(clause).isVerb() || sentence.has(clause, "cop")) {
        found.addAll(dependencies.agents(clause));
      }
    }
    return List.copyOf(found);
  }

  /** Whoever acts in the embedded clauses, then whoever undergoes. */
  private List<Integer> inner(int word) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int clause : complements(word)) {
      for (int conjunct : dependencies.conjuncts(clause)) {
        if (sentence.token(conjunct).isVerb()) {
          found.addAll(dependencies.agents(conjunct));
          found.addAll(dependencies.patients(conjunct));
        }
      }
    }
    for (int clause : complements(word)) {
      for (int part : sentence.subtree(clause)) {
        if (sentence.is(part, "obj", "obl", "nmod", "iobj", "nmod:poss", "compound", "amod")) {
          found.add(part);
        }
      }
    }
    return List.copyOf(found);
  }

  /** The heads of what a predicate embeds: clauses, and nominals that may be acts. */
  List<Integer> complements(int word) {
    List<Integer> found = new ArrayList<>();
    if (sentence.is(word, "parataxis")
        && sentence.token(sentence.head(word)).isVerb()
        && !sentence.has(word, "obj", "ccomp", "xcomp")) {
      // "Peru must withdraw, Chile said."
      found.add(sentence.head(word));
    }
    int infinitive = infinitive(word);
    if (infinitive >= 0) {
      found.add(infinitive);
    }
    for (int child : sentence.children(word)) {
      boolean clause =
          sentence.is(child, "ccomp", "xcomp")
              || (sentence.is(child, "advcl") && isComplement(child))
              || (sentence.is(child, "acl")
                  && !sentence.is(child, "acl:relcl")
                  && sentence.token(word).isNoun());
      boolean nominal =
          sentence.is(child, "obj", "nsubj:pass")
              || (sentence.is(child, "obl", "nmod")
                  && isOneOf(dependencies.preposition(child), EMBEDDING));
      if (clause || nominal) {
        found.add(child);
      }
    }
    return found;
  }

  /**
   * The infinitive right behind a noun, which parsers hang on the verb ("issued a threat
   * <em>to</em> invade") or over the noun ("the refusal <em>to</em> meet them hurt"); else −1.
   */
  private int infinitive(int noun) {
    int head = sentence.head(noun);
    if (head < 0 || !sentence.token(noun).isNoun() || sentence.has(noun, "acl")) {
      return -1;
    }
    if (sentence.is(noun, "nsubj") && opensInfinitive(head, noun)) {
      return head;
    }
    if (sentence.is(noun, "obj", "nsubj:pass")) {
      for (int clause : sentence.children(head, "xcomp", "advcl")) {
        if (opensInfinitive(clause, noun)) {
          return clause;
        }
      }
    }
    return -1;
  }

  private boolean opensInfinitive(int clause, int noun) {
    int mark = sentence.child(clause, "mark");
    return mark == noun + 1
        && sentence.lemma(mark).equals("to")
        && sentence.tag(clause).equals("VB");
  }

  private boolean isComplement(int clause) {
    int mark = sentence.child(clause, "mark");
    if (mark < 0) {
      return false;
    }
    return isOneOf(
        sentence.lemma(mark), "to", "of", "for", "from", "with", "into", "in", "against", "on");
  }

  /**
   * The thing that "it" or "them" as an object takes up in the same sentence: the last subject or
   * object before it of its number; −1 if there is none or the word is no such pronoun.
   */
  int takenUp(int pronoun) {
    boolean many = sentence.lemma(pronoun).equals("they") || sentence.lemma(pronoun).equals("them");
    boolean one = sentence.lemma(pronoun).equals("it");
    if (!sentence.is(pronoun, "obj", "nsubj:pass") || !(many || one)) {
      return -1;
    }
    int clause = sentence.head(pronoun);
    for (int word = pronoun - 1; word >= 0; word--) {
      boolean fits = sentence.tag(word).equals(many ? "NNS" : "NN");
      if (fits && sentence.is(word, "obj", "nsubj") && sentence.head(word) != clause) {
        return word;
      }
    }
    return -1;
  }

  private static boolean isOneOf(@Nullable String word, String... words) {
    for (String other : words) {
      if (other.equals(word)) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> expand(List<Integer> words) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int word : words) {
      found.addAll(dependencies.conjuncts(word));
    }
    return List.copyOf(found);
  }
}
