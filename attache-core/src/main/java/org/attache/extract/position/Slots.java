package org.attache.extract.position;

import java.util.ArrayList;
import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.extract.claim.Complements;
import org.attache.extract.claim.Complements.Complement;
import org.attache.extract.claim.Ground;
import org.attache.grammar.Clauses;
import org.attache.grammar.Dependencies;
import org.attache.table.WordClass;
import org.attache.table.WordClasses;
import org.jspecify.annotations.Nullable;

/** Finds who holds a position and what it is about, for each shape of a rule. */
final class Slots {

  private static final WordClass EXPRESSING = WordClasses.beside(Slots.class).get("expressing");
  private static final WordClass SPEAKING = WordClasses.beside(Slots.class).get("speaking");

  /** What fills the slots of a rule: the words of the holders and what the position is about. */
  record Filled(List<Integer> holders, Complement content) {}

  private Slots() {}

  /** The slots of a rule at a word, or null where the content is missing. */
  static @Nullable Filled of(
      Ground ground, Sentence sentence, int word, PositionRule rule, boolean adjective) {
    return switch (rule.shape()) {
      case PREDICATE -> predicate(sentence, word, rule.content(), adjective);
      case IN -> in(sentence, word, rule.content());
      case SAID -> said(sentence, word, rule.content());
      case OUT -> hasCase(sentence, word, "out") ? condition(sentence, word) : null;
      case NOUN -> noun(ground, sentence, word, rule.content());
      case AIM -> aim(sentence, word, rule.content());
      case CONDITION -> sentence.has(word, "case") ? null : condition(sentence, word);
      case MADE -> made(sentence, word);
      case BESIDE -> beside(sentence, word);
    };
  }

  // "Norway wants", "Norway is ready to".

  private static @Nullable Filled predicate(
      Sentence sentence, int word, String frames, boolean adjective) {
    Complement content =
        frames.equals("itself") ? itself(sentence, word) : Complements.of(sentence, word, frames);
    if (content == null && frames.endsWith("none")) {
      content = new Complement(word, sentence.token(word).span());
    }
    if (content == null) {
      return null;
    }
    List<Integer> agents = Dependencies.of(sentence).agents(word);
    if (agents.isEmpty() && adjective) {
      agents = conjuncts(sentence, sentence.children(word, "nsubj", "nsubj:pass"));
    }
    return new Filled(agents, content);
  }

  private static @Nullable Complement itself(Sentence sentence, int word) {
    Span words =
        Clauses.without(sentence, word, branches(sentence, word, "nsubj", "aux", "advcl", "cc"));
    return words == null ? null : new Complement(word, words);
  }

  // "is in favour of", "spoke in favour of".

  private static @Nullable Filled in(Sentence sentence, int word, String frames) {
    int head = sentence.head(word);
    boolean in =
        sentence.children(word, "case").stream()
            .anyMatch(marker -> sentence.lower(marker).equals("in"));
    if (in && !sentence.has(word, "cop") && head >= 0 && SPEAKING.contains(sentence.lemma(head))) {
      Complement content = Complements.of(sentence, word, frames);
      return content == null ? null : new Filled(Dependencies.of(sentence).agents(head), content);
    }
    return hasCase(sentence, word, "in") ? predicate(sentence, word, frames, true) : null;
  }

  // "said that it was necessary to": the pronoun is nobody.

  private static @Nullable Filled said(Sentence sentence, int word, String frames) {
    int subject = sentence.child(word, "nsubj", "expl");
    boolean nobody = subject >= 0 && sentence.lower(subject).equals("it");
    Complement content = nobody ? Complements.of(sentence, word, frames) : null;
    if (nobody && content == null) {
      int clause = sentence.child(word, "csubj");
      Span words = clause < 0 ? null : Clauses.clause(sentence, clause);
      content = words == null ? null : new Complement(clause, words);
    }
    return content == null ? null : new Filled(List.of(), content);
  }

  private static boolean hasCase(Sentence sentence, int noun, String preposition) {
    return sentence.has(noun, "cop")
        && sentence.children(noun, "case").stream()
            .anyMatch(marker -> sentence.lower(marker).equals(preposition));
  }

  // "Norway is against the deployment".

  private static @Nullable Filled beside(Sentence sentence, int word) {
    int noun = sentence.head(word);
    if (noun < 0 || !sentence.is(word, "case") || !sentence.has(noun, "cop")) {
      return null;
    }
    List<Integer> holders = conjuncts(sentence, sentence.children(noun, "nsubj"));
    Span words =
        Clauses.without(
            sentence,
            noun,
            branches(sentence, noun, "nsubj", "cop", "aux", "case", "advmod", "mark", "advcl"));
    return holders.isEmpty() || words == null
        ? null
        : new Filled(holders, new Complement(noun, words));
  }

  // "Norway's refusal to", "signalled its readiness to".

  private static @Nullable Filled noun(Ground ground, Sentence sentence, int word, String frames) {
    Complement content = Complements.of(sentence, word, frames);
    if (content == null || isStake(sentence, word)) {
      return null;
    }
    List<Integer> holders = owners(ground, sentence, word, content.head());
    int owner = sentence.child(word, "nmod:poss");
    int head = sentence.head(word);
    boolean expressed =
        head >= 0
            && sentence.is(word, "obj", "obl", "conj")
            && EXPRESSING.contains(sentence.lemma(head));
    if (expressed) {
      boolean pronoun = owner >= 0 && ground.article().parties(sentence, owner).isEmpty();
      if (holders.isEmpty() || pronoun) {
        holders = Dependencies.of(sentence).agents(head);
      }
    }
    return new Filled(holders, content);
  }

  /** Whose a noun is: "Norway's offer", "the Norwegian offer", "the opposition of Norway to". */
  private static List<Integer> owners(Ground ground, Sentence sentence, int noun, int content) {
    int owner = sentence.child(noun, "nmod:poss");
    if (owner >= 0) {
      return Dependencies.of(sentence).conjuncts(owner);
    }
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(noun, "amod", "compound")) {
      if (!ground.article().parties(sentence, child).isEmpty()) {
        found.add(child);
      }
    }
    if (found.isEmpty()) {
      for (int child : Ground.owners(sentence, noun)) {
        if (child < content && !ground.article().parties(sentence, child).isEmpty()) {
          found.add(child);
        }
      }
    }
    return found;
  }

  /** "represents British interests": what is at stake, not what is wanted. */
  private static boolean isStake(Sentence sentence, int noun) {
    return sentence.lemma(noun).equals("interest") && sentence.tag(noun).equals("NNS");
  }

  // "Norway's goal is to".

  private static @Nullable Filled aim(Sentence sentence, int word, String frames) {
    int head = sentence.head(word);
    if (head < 0 || !sentence.is(word, "nsubj")) {
      return null;
    }
    Complement content = null;
    if (Complements.marked(sentence, head, "to")) {
      content = rest(sentence, head, "nsubj", "cop", "aux", "obl:npmod");
    } else if (sentence.lemma(head).equals("be")) {
      content = Complements.of(sentence, head, frames);
    } else if (sentence.has(head, "cop") && sentence.token(head).isNoun()) {
      content = rest(sentence, head, "nsubj", "cop", "aux", "advmod");
    }
    return content == null ? null : new Filled(Ground.owners(sentence, word), content);
  }

  private static @Nullable Complement rest(Sentence sentence, int head, String... without) {
    Span words = Clauses.without(sentence, head, branches(sentence, head, without));
    return words == null ? null : new Complement(head, words);
  }

  // "An apology is not a precondition": who says so holds it.

  private static @Nullable Filled condition(Sentence sentence, int word) {
    int subject = sentence.child(word, "nsubj");
    if (subject < 0 || !sentence.has(word, "cop")) {
      return null;
    }
    Span words = Clauses.without(sentence, subject);
    if (words == null) {
      return null;
    }
    int clause = word;
    while (sentence.is(clause, "ccomp", "xcomp") && sentence.head(clause) >= 0) {
      clause = sentence.head(clause);
    }
    List<Integer> holders = clause == word ? List.of() : Dependencies.of(sentence).agents(clause);
    return new Filled(holders, new Complement(subject, words));
  }

  // "has made the zone a precondition".

  private static @Nullable Filled made(Sentence sentence, int word) {
    int verb = sentence.head(word);
    int thing = sentence.child(word, "nsubj");
    thing = thing < 0 && verb >= 0 ? sentence.child(verb, "iobj", "obj") : thing;
    if (verb < 0 || thing < 0 || thing == word || !sentence.is(word, "xcomp", "obj", "ccomp")) {
      return null;
    }
    return new Filled(
        Dependencies.of(sentence).agents(verb), new Complement(thing, sentence.phraseSpan(thing)));
  }

  private static List<Integer> conjuncts(Sentence sentence, List<Integer> words) {
    List<Integer> all = new ArrayList<>();
    words.forEach(word -> all.addAll(Dependencies.of(sentence).conjuncts(word)));
    return all;
  }

  private static int[] branches(Sentence sentence, int head, String... relations) {
    return sentence.children(head, relations).stream().mapToInt(Integer::intValue).toArray();
  }
}
