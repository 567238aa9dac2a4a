package org.attache.extract.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.annotate.Sentence;
import org.attache.extract.RuleId;
import org.attache.grammar.Clause;
import org.attache.grammar.Dependencies;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * The evaluative words of {@code evaluations.tsv}, and the polarity of a phrase made from those of
 * its words: an adjective decides over its noun, "no" and "little" turn it round.
 */
final class Polarity {

  /** The kinds of evaluative words. */
  enum Kind {
    ADJECTIVE,
    /** An adjective of the one who judges: "skeptical about". */
    ATTITUDE,
    NOUN,
    VERB,
    /** A verb by which somebody judges its object: "condemn". */
    PRAISE,
    /** How a thing is done: "badly". */
    ADVERB,
    /** A verb by which one thing shows another. */
    EVIDENCE,
    /** A noun that takes the polarity of its modifiers: "a good sign". */
    BEARER,
    /** An adjective that makes a bearer good and judges nothing alone: "an important partner". */
    WEIGHT
  }

  record Word(String word, Kind kind, double polarity) {}

  private final Map<String, Word> words = new HashMap<>();

  private Polarity() {}

  public static List<Table.Line> rows() {
    return Table.resource(Polarity.class, "evaluations.tsv", 4);
  }

  static Polarity load() {
    Polarity polarity = new Polarity();
    for (Table.Line row : rows()) {
      Kind kind;
      try {
        kind = Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw row.wrong("no such kind of evaluative word: " + row.cell(1));
      }
      double value = Double.parseDouble(row.cell(2));
      polarity.words.put(group(kind) + row.cell(0), new Word(row.cell(0), kind, value));
    }
    return polarity;
  }

  private static String group(Kind kind) {
    return switch (kind) {
      case ADJECTIVE, ATTITUDE, WEIGHT -> "a:";
      case NOUN, BEARER -> "n:";
      case VERB, EVIDENCE, PRAISE -> "v:";
      case ADVERB -> "r:";
    };
  }

  /** The evaluative word at a place of a sentence, or null. */
  @Nullable Word at(Sentence sentence, int word) {
    String tag = sentence.tag(word);
    if (tag.startsWith("NN")) {
      Word phrase = sentence.has(word, "cop") ? phrase(sentence, word) : null;
      if (phrase != null) {
        return phrase;
      }
      for (int child : sentence.children(word, "compound", "amod", "advmod")) {
        Word pair = words.get("n:" + sentence.lower(child) + " " + sentence.lemma(word));
        pair =
            pair != null
                ? pair
                : words.get("n:" + sentence.lemma(word) + " " + sentence.lower(child));
        if (pair != null) {
          return pair;
        }
      }
      if (word >= 2 && sentence.tag(word - 1).equals("HYPH")) {
        Word joined = words.get("n:" + sentence.lower(word - 2) + "-" + sentence.lemma(word));
        if (joined != null) {
          return joined;
        }
      }
      Word noun = words.get("n:" + sentence.lemma(word).toLowerCase(Locale.ROOT));
      return noun != null || !sentence.has(word, "cop")
          ? noun
          : words.get("a:" + sentence.lower(word));
    }
    if (tag.startsWith("RB") || tag.equals("JJR")) {
      Word adverb = words.get("r:" + sentence.lower(word));
      if (adverb != null && (tag.startsWith("RB") || sentence.is(word, "advmod"))) {
        return adverb;
      }
    }
    if (tag.startsWith("JJ") || joined(sentence, word)) {
      Word joined = joined(sentence, word) ? words.get("a:" + compound(sentence, word)) : null;
      Word own = joined != null ? joined : words.get("a:" + sentence.lower(word));
      // A predicate is judged by its word, whether it was taken for adjective or noun.
      return own != null || !sentence.has(word, "cop")
          ? own
          : words.get("n:" + sentence.lower(word));
    }
    if (tag.startsWith("VB")) {
      for (int particle : sentence.children(word, "compound:prt")) {
        Word pair = words.get("v:" + sentence.lemma(word) + " " + sentence.lemma(particle));
        if (pair != null) {
          return pair;
        }
      }
      Word state = words.get("a:" + sentence.lower(word));
      if (state != null && sentence.tag(word).equals("VBN") && sentence.has(word, "aux:pass")) {
        // "are strained": a state.
        return state;
      }
      Word verb = words.get("v:" + sentence.lemma(word));
      return verb != null ? verb : words.get("a:" + sentence.lower(word));
    }
    return null;
  }

  /** "Out of place", "at odds": a phrase that judges as an adjective does. */
  private @Nullable Word phrase(Sentence sentence, int noun) {
    StringBuilder text = new StringBuilder();
    for (int marker : sentence.children(noun, "case")) {
      text.append(sentence.lower(marker)).append(' ');
    }
    return text.isEmpty() ? null : words.get("a:" + text + sentence.lower(noun));
  }

  /** Whether a noun is one that "important" makes good: "an important partner", not "topic". */
  private static boolean isWeighed(@Nullable Word noun) {
    return noun != null && noun.kind() == Kind.BEARER;
  }

  /** Whether a word ends a compound: "one-sided", "ill-conceived". */
  private static boolean joined(Sentence sentence, int word) {
    return word >= 2 && sentence.tag(word - 1).equals("HYPH");
  }

  private static String compound(Sentence sentence, int word) {
    return sentence.lower(word - 2) + "-" + sentence.lower(word);
  }

  /** The polarity of a name that is given: "considers the pact important" judges it. */
  @Nullable Double given(Sentence sentence, int head) {
    Double value = of(sentence, head);
    Word own = at(sentence, head);
    boolean weight = value == null && own != null && own.kind() == Kind.WEIGHT;
    return weight ? Double.valueOf(own.polarity()) : value;
  }

  /** The polarity of a nominal or adjectival phrase, or null where no word of it judges. */
  @Nullable Double of(Sentence sentence, int head) {
    Word own = at(sentence, head);
    boolean bearer = own == null || own.kind() == Kind.BEARER || own.polarity() == 0;
    boolean judges =
        own != null
            && own.kind() != Kind.BEARER
            && own.kind() != Kind.EVIDENCE
            && own.kind() != Kind.WEIGHT;
    Double value = judges ? Double.valueOf(own.polarity()) : null;
    for (int child : sentence.children(head, "amod", "compound")) {
      Word modifier = at(sentence, child);
      boolean weighs = modifier != null && modifier.kind() == Kind.WEIGHT && isWeighed(own);
      if (modifier != null && (weighs || modifier.kind() == Kind.ADJECTIVE)) {
        value =
            bearer || modifier.polarity() < 0 || value == null
                ? Double.valueOf(modifier.polarity())
                : value;
        break;
      }
    }
    if (value == null) {
      for (int child : sentence.children(head, "nmod")) {
        String preposition = Dependencies.of(sentence).preposition(child);
        // "a step in the right direction" is one for the better.
        if ("of".equals(preposition)
            || ("in".equals(preposition) && sentence.lemma(child).equals("direction"))) {
          value = of(sentence, child);
          break;
        }
      }
    }
    if (value != null && Clause.of(sentence, head).hasNegativeDeterminer()) {
      value = -value;
    }
    return value;
  }

  /** The entry that decides over a phrase, for the record of what fired. */
  RuleId<Means> rule(Sentence sentence, int word) {
    Word own = at(sentence, word);
    return own == null
        ? new RuleId<>(sentence.lemma(word), Means.PHRASE)
        : new RuleId<>(own.word(), Means.of(own.kind()));
  }
}
