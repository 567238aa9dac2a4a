package org.attache.extract.assessment;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.table.Table;

/** The words of {@code charges.tsv}, by what they do to the party that they are said of. */
final class ChargeWords {

  /** How a word charges. */
  enum Kind {
    /** A noun: whoever does, owns or commits it is charged. */
    NOUN,
    /** A verb: its subject is charged. */
    VERB,
    /** A verb of violence: a speaker holds it against its subject. */
    DEED,
    /** An adjective that condemns what somebody does: "reckless". */
    ADJECTIVE,
    /** An adverb that condemns how somebody does it: "illegally". */
    MANNER,
    /** Said of a party, it charges it: "is the aggressor". */
    SAID,
    /** A noun whose lack is a charge: "has no regard for". */
    LACK,
    /** A verb of keeping what is owed: whoever does not is charged. */
    DUTY,
    /** A verb of a step that one side asks of another: not taking it is a charge to that side. */
    STEP,
    /** A verb of ending: who is told to end something is blamed for it. */
    STOP,
    /** An adverb by which a speaker regrets what follows. */
    REGRET
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  private ChargeWords() {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
  }

  public static List<Table.Line> rows() {
    return Table.resource(ChargeWords.class, "charges.tsv", 3);
  }

  static ChargeWords load() {
    ChargeWords charges = new ChargeWords();
    for (Table.Line row : rows()) {
      try {
        charges.of(Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT))).add(row.cell(0));
      } catch (IllegalArgumentException e) {
        throw row.wrong("no such kind of charge: " + row.cell(1));
      }
    }
    return charges;
  }

  private Set<String> of(Kind kind) {
    return words.getOrDefault(kind, Set.of());
  }

  /** Whether a word is of a kind: a verb by its lemma, with its particle where it has one. */
  boolean is(Kind kind, Sentence sentence, int word) {
    Set<String> all = of(kind);
    if (all.contains(sentence.lemma(word)) || all.contains(sentence.lower(word))) {
      return true;
    }
    for (int child : sentence.children(word, "compound:prt")) {
      if (all.contains(sentence.lemma(word) + " " + sentence.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word depends on another that is of a kind, in one of the relations. */
  boolean on(Kind kind, Sentence sentence, int word, String... relations) {
    for (int child : sentence.children(word, relations)) {
      if (is(kind, sentence, child)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word condemns by itself, as reports seldom do in their own voice. */
  boolean condemns(Sentence sentence, int word) {
    return sentence.token(word).isNoun()
        ? is(Kind.NOUN, sentence, word)
        : is(Kind.ADJECTIVE, sentence, word)
            || is(Kind.MANNER, sentence, word)
            || (sentence.token(word).isVerb() && is(Kind.VERB, sentence, word));
  }
}
