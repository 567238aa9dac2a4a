package org.attache.extract.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.article.Span;
import org.attache.extract.Linkage;
import org.attache.extract.Observation;
import org.attache.extract.ObservationId;
import org.attache.extract.Provenance;
import org.attache.extract.Standing;
import org.attache.extract.claim.Complements;
import org.attache.extract.claim.Complements.Complement;
import org.attache.extract.claim.Conditions;
import org.attache.extract.claim.Ground;
import org.attache.extract.claim.Kinds;
import org.attache.grammar.Clause;
import org.attache.grammar.Clauses;
import org.attache.grammar.Dependencies;
import org.attache.grammar.construction.ClauseSituation;
import org.attache.grammar.construction.Construction;
import org.attache.grammar.construction.Constructions;
import org.attache.grammar.construction.Situation;
import org.attache.grammar.construction.Vocabulary;
import org.attache.resolve.Party;
import org.attache.table.WordClass;
import org.attache.table.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * Finds bargains that no set phrase names: prices, levers, and what one side grants on a condition
 * that lies with another. The rules are {@code bargains.tsv}.
 */
final class Bargains {

  private static final int RESULT_COLUMNS = 3;
  private static final WordClasses WORDS = WordClasses.beside(Bargains.class);
  private static final WordClass FORCING = WORDS.get("forcing");
  private static final WordClass GRANTED = WORDS.get("granted");
  private static final Set<String> STRICT =
      Set.of(
          "only if",
          "only when",
          "only after",
          "unless",
          "as long as",
          "so long as",
          "provided",
          "providing");

  /** Of these only what is denied hangs on them: "will not lift it until Peru frees". */
  private static final Set<String> UNTIL = Set.of("until", "without");

  private final Constructions<Bargain> rules = rules();
  private final Conditions conditions = Conditions.load();

  /** The rules, with their examples. */
  static Constructions<Bargain> rules() {
    Vocabulary vocabulary = Vocabulary.ofClauses(Kinds.NAMES, WordClasses.beside(Bargains.class));
    return Constructions.beside(
        Bargains.class, "bargains.tsv", vocabulary, RESULT_COLUMNS, Bargain::of);
  }

  /** A bargain with the spans of its two sides. */
  private record Found(Span give, @Nullable Span get, Span link, List<Party> parties) {}

  /** The bargain that a sentence tells of, if any. */
  Optional<Linkage> read(Ground ground, Sentence sentence) {
    Situation situation = new ClauseSituation(sentence, new Kinds(ground, sentence));
    Linkage half = null;
    for (int word = 0; word < sentence.size(); word++) {
      for (Construction<Bargain> rule : rules.at(situation, word)) {
        Found found = find(ground, sentence, word, rule.result());
        if (found != null && found.get() != null) {
          return Optional.of(linkage(ground, sentence, word, rule, found));
        }
        if (found != null && half == null) {
          half = linkage(ground, sentence, word, rule, found);
        }
      }
    }
    return Optional.ofNullable(half);
  }

  private @Nullable Found find(Ground ground, Sentence sentence, int word, Bargain rule) {
    if (Clause.of(sentence, word).isConditional() || isOnlyThought(sentence, word)) {
      return null;
    }
    return rule.terms() == Bargain.Terms.NONE
        ? told(ground, sentence, word, rule)
        : onCondition(ground, sentence, word, rule.terms());
  }

  private static boolean isOnlyThought(Sentence sentence, int word) {
    int head = sentence.head(word);
    return head >= 0 && sentence.is(word, "ccomp") && GRANTED.contains(sentence.lemma(head));
  }

  // "is paying Peru for its help", "pressed Peru by cutting off its fuel", "its strongest card".

  private static @Nullable Found told(Ground ground, Sentence sentence, int word, Bargain rule) {
    if (sentence.token(word).isNoun()) {
      return card(ground, sentence, word);
    }
    Span give = side(sentence, word, rule.give(), rule.get());
    Span get = rule.get() == null ? null : side(sentence, word, rule.get(), rule.give());
    if (give == null || get == null) {
      return null;
    }
    List<Party> parties = new ArrayList<>();
    add(parties, ground.article().parties(sentence, Dependencies.of(sentence).agents(word)));
    add(parties, ground.article().parties(sentence, Dependencies.of(sentence).patients(word)));
    return parties.isEmpty() ? null : new Found(give, get, sentence.token(word).span(), parties);
  }

  private static @Nullable Found card(Ground ground, Sentence sentence, int noun) {
    int head = sentence.head(noun);
    int clause = sentence.has(noun, "cop") ? noun : head;
    boolean predicate = clause == noun || (head >= 0 && sentence.is(noun, "xcomp"));
    int subject = predicate && clause >= 0 ? sentence.child(clause, "nsubj") : -1;
    if (subject < 0 || !sentence.token(subject).isNoun()) {
      return null;
    }
    List<Party> parties = new ArrayList<>();
    for (int owner : Ground.owners(sentence, noun)) {
      add(parties, ground.article().parties(sentence, owner));
    }
    return parties.isEmpty()
        ? null
        : new Found(sentence.phraseSpan(subject), null, sentence.token(noun).span(), parties);
  }

  private static @Nullable Span side(
      Sentence sentence, int word, String place, @Nullable String other) {
    switch (place) {
      case "itself" -> {
        Complement far = other == null ? null : place(sentence, word, other);
        int[] without = far == null ? new int[0] : new int[] {far.head()};
        return Clauses.without(sentence, word, without);
      }
      default -> {
        Complement found = place(sentence, word, place);
        return found == null ? null : found.words();
      }
    }
  }

  private static @Nullable Complement place(Sentence sentence, int word, String place) {
    if (place.equals("by")) {
      int purpose = sentence.child(word, "xcomp");
      Complement here = Complements.of(sentence, word, "prep:by");
      Complement found =
          here == null && purpose >= 0 ? Complements.of(sentence, purpose, "prep:by") : here;
      return found != null && sentence.tag(found.head()).equals("VBG") ? found : null;
    }
    if (place.equals("to")) {
      Complement purpose = Complements.of(sentence, word, "to");
      return purpose != null && FORCING.contains(sentence.lemma(purpose.head())) ? purpose : null;
    }
    return Complements.of(sentence, word, place);
  }

  // "will lift the embargo if Peru frees the sailors".

  private @Nullable Found onCondition(
      Ground ground, Sentence sentence, int word, Bargain.Terms terms) {
    Standing.Condition condition = conditions.of(ground, sentence, word);
    if (condition == null) {
      return null;
    }
    boolean strict =
        STRICT.contains(condition.word())
            || (UNTIL.contains(condition.word()) && Clause.of(sentence, word).isNegated());
    boolean plain = terms == Bargain.Terms.PLAIN && PLAIN.contains(condition.word());
    Span get = condition.words().span();
    int did = head(sentence, get);
    if (!(strict || plain) || did < 0 || !isOffer(sentence, word)) {
      return null;
    }
    List<Party> parties = new ArrayList<>();
    List<Party> givers = ground.article().parties(sentence, Dependencies.of(sentence).agents(word));
    List<Party> takers = ground.article().parties(sentence, Dependencies.of(sentence).agents(did));
    boolean own =
        !givers.isEmpty()
            && !takers.isEmpty()
            && givers.get(0).actor().id().equals(takers.get(0).actor().id());
    // "If" alone makes a bargain only where one side gives and another is to act.
    boolean sided = strict ? names(ground, sentence) : !takers.isEmpty();
    if (own || !sided || !isDone(sentence, did)) {
      return null;
    }
    add(parties, givers);
    add(parties, takers);
    for (int taker : sentence.children(word, "obl", "obj", "iobj")) {
      add(parties, ground.article().parties(sentence, taker));
    }
    int before = sentence.wordAt(get.start());
    Span give = given(sentence, word, get);
    Span link = sentence.token(Math.max(0, before)).span();
    return give == null ? null : new Found(give, get, link, parties);
  }

  /** Whether a sentence names anybody. */
  private static boolean names(Ground ground, Sentence sentence) {
    for (int word = 0; word < sentence.size(); word++) {
      if (!ground.article().parties(sentence, word).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> PLAIN = Set.of("if", "once", "in case", "as soon as");

  /** A clause of what will or can be done, or is done: no tale of the past. */
  private static boolean isOffer(Sentence sentence, int word) {
    String modal = Clause.of(sentence, word).modal();
    return modal != null
        ? !modal.equals("should") && !modal.equals("must")
        : switch (sentence.tag(word)) {
          case "VBZ", "VBP", "VBG" -> true;
          default -> sentence.is(word, "xcomp");
        };
  }

  /** What somebody does, not what is: "if Peru frees", not "if it is cold". */
  private static boolean isDone(Sentence sentence, int word) {
    return sentence.token(word).isVerb() || sentence.has(word, "cop");
  }

  /** The head of the clause in some words, or −1. */
  private static int head(Sentence sentence, Span words) {
    int clause = -1;
    for (int word = 0; word < sentence.size(); word++) {
      if (words.contains(sentence.token(word).span())) {
        int head = sentence.head(word);
        boolean top = head < 0 || !words.contains(sentence.token(head).span());
        if (top && (sentence.token(word).isVerb() || sentence.has(word, "cop", "nsubj"))) {
          return word;
        }
        if (clause < 0 && sentence.has(word, "nsubj", "nsubj:pass")) {
          // "As long as Peru pays": an adverb may stand over the clause.
          clause = word;
        }
      }
    }
    return clause;
  }

  private static @Nullable Span given(Sentence sentence, int word, Span condition) {
    List<Integer> out = new ArrayList<>();
    for (int child : sentence.children(word)) {
      if (condition.contains(sentence.token(child).span())) {
        out.add(child);
      }
    }
    return Clauses.without(sentence, word, out.stream().mapToInt(Integer::intValue).toArray());
  }

  private static Linkage linkage(
      Ground ground, Sentence sentence, int word, Construction<Bargain> rule, Found found) {
    Evidence evidence = ground.cite(sentence.span());
    Evidence give = ground.cite(found.give());
    Span get = found.get();
    return new Linkage(
        ObservationId.of(Observation.Kind.LINKAGE, evidence, sentence.lemma(word), give.quote()),
        found.parties(),
        give,
        get == null ? null : ground.cite(get),
        ground.cite(found.link()),
        new Provenance(evidence, LinkageReader.ID, rule.source(), 0.6),
        ground.standing(sentence, word),
        ground.setting(sentence, word));
  }

  private static void add(List<Party> parties, List<Party> more) {
    for (Party party : more) {
      if (parties.stream().noneMatch(p -> p.actor().id().equals(party.actor().id()))) {
        parties.add(party);
      }
    }
  }
}
