package org.attache.extract.assessment;

import org.attache.grammar.Dependencies;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.annotate.Sentence;
import org.attache.grammar.Clauses;
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
    BEARER
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
        kind = Kind.valueOf(row.cell(1).toUpperCase(java.util.Locale.ROOT));
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
      case ADJECTIVE, ATTITUDE -> "a:";
      case NOUN, BEARER -> "n:";
      case VERB, EVIDENCE, PRAISE -> "v:";
      case ADVERB -> "r:";
    };
  }

  /** The evaluative word at a place of a sentence, or null. */
  @Nullable Word at(Sentence sentence, int word) {
    String tag = sentence.tag(word);
    if (tag.startsWith("NN")) {
      for (int child : sentence.children(word, "compound", "amod", "advmod")) {
        Word pair = words.get("n:" + Clauses.lower(sentence, child) + " " + sentence.lemma(word));
        pair =
            pair != null
                ? pair
                : words.get("n:" + sentence.lemma(word) + " " + Clauses.lower(sentence, child));
        if (pair != null) {
          return pair;
        }
      }
      if (word >= 2 && sentence.tag(word - 1).equals("HYPH")) {
        Word joined =
            words.get("n:" + Clauses.lower(sentence, word - 2) + "-" + sentence.lemma(word));
        if (joined != null) {
          return joined;
        }
      }
      Word noun = words.get("n:" + sentence.lemma(word).toLowerCase(java.util.Locale.ROOT));
      return noun != null || !sentence.has(word, "cop")
          ? noun
          : words.get("a:" + Clauses.lower(sentence, word));
    }
    if (tag.startsWith("RB") || tag.equals("JJR")) {
      Word adverb = words.get("r:" + Clauses.lower(sentence, word));
      if (adverb != null && (tag.startsWith("RB") || sentence.is(word, "advmod"))) {
        return adverb;
      }
    }
    if (tag.startsWith("JJ") || joined(sentence, word)) {
      Word joined = joined(sentence, word) ? words.get("a:" + compound(sentence, word)) : null;
      Word own = joined != null ? joined : words.get("a:" + Clauses.lower(sentence, word));
      // A predicate is judged by its word, whether it was taken for adjective or noun.
      return own != null || !sentence.has(word, "cop")
          ? own
          : words.get("n:" + Clauses.lower(sentence, word));
    }
    if (tag.startsWith("VB")) {
      for (int particle : sentence.children(word, "compound:prt")) {
        Word pair = words.get("v:" + sentence.lemma(word) + " " + sentence.lemma(particle));
        if (pair != null) {
          return pair;
        }
      }
      Word state = words.get("a:" + Clauses.lower(sentence, word));
      if (state != null && sentence.tag(word).equals("VBN") && sentence.has(word, "aux:pass")) {
        // "are strained": a state.
        return state;
      }
      Word verb = words.get("v:" + sentence.lemma(word));
      return verb != null ? verb : words.get("a:" + Clauses.lower(sentence, word));
    }
    return null;
  }

  /** Whether a word ends a compound: "one-sided", "ill-conceived". */
  private static boolean joined(Sentence sentence, int word) {
    return word >= 2 && sentence.tag(word - 1).equals("HYPH");
  }

  private static String compound(Sentence sentence, int word) {
    return Clauses.lower(sentence, word - 2) + "-" + Clauses.lower(sentence, word);
  }

  /** The polarity of a nominal or adjectival phrase, or null where no word of it judges. */
  @Nullable Double of(Sentence sentence, int head) {
    Word own = at(sentence, head);
    boolean bearer = own == null || own.kind() == Kind.BEARER || own.polarity() == 0;
    Double value =
        own == null || own.kind() == Kind.BEARER || own.kind() == Kind.EVIDENCE
            ? null
            : own.polarity();
    for (int child : sentence.children(head, "amod", "compound")) {
      Word modifier = at(sentence, child);
      if (modifier != null && modifier.kind() == Kind.ADJECTIVE) {
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
    if (value != null && Clauses.hasNegativeDeterminer(sentence, head)) {
      value = -value;
    }
    return value;
  }
}
