package org.attache.extract.standing;

import java.util.Locale;
import java.util.Objects;
import org.attache.table.Table;

/**
 * What one word says about the predicate that it embeds or modifies: an entry of {@code
 * embedding.tsv}.
 *
 * @param word lemma, with particle or preposition behind a blank
 * @param affirmed the value of the embedded predicate where the clause around is affirmed
 * @param denied its value where the clause around is denied
 * @param speaker whether the one who does it holds what is embedded to be so
 * @param condition whether the clause that it opens is a condition
 * @param line of the table
 */
record Embedding(
    String word,
    Kind kind,
    double affirmed,
    double denied,
    TimeShift time,
    boolean speaker,
    boolean condition,
    int line) {

  /** What the word is in the sentence. */
  enum Kind {
    VERB,
    NOUN,
    ADJECTIVE,
    MODAL,
    ADVERB,
    MODIFIER,
    MARKER,
    PREPOSITION
  }

  /** The shape of what is embedded. */
  enum Complement {
    CLAUSE,
    TO,
    ING,
    NOMINAL,
    SUBJECT,
    NONE
  }

  /** In which time the embedded predicate lies, seen from the word. */
  enum TimeShift {
    SAME,
    FUTURE,
    PAST,
    OWN
  }

  Embedding {
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(time, "time");
  }

  static Embedding of(Table.Line row) {
    String voice = row.cell(6);
    return new Embedding(
        row.cell(0),
        choice(row, Kind.class, row.cell(1)),
        choice(row, Level.class, row.cell(3)).value(),
        choice(row, Level.class, row.cell(4)).value(),
        choice(row, TimeShift.class, row.cell(5)),
        voice.equals("speaker"),
        voice.equals("condition"),
        row.number());
  }

  static <E extends Enum<E>> E choice(Table.Line row, Class<E> type, String text) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(text)) {
        return constant;
      }
    }
    throw row.wrong("there is no " + type.getSimpleName() + " \"" + text + "\"");
  }

  /** The value of what is embedded, where the clause around has a value of its own. */
  double under(double around) {
    if (affirmed >= 2 && denied >= 2 && kind != Kind.MODIFIER) {
      return affirmed;
    }
    return weakest(around >= 0 ? affirmed : denied, Math.abs(around));
  }

  /** The value where both hold: the sign of the product, as sure as the less sure of the two. */
  static double weakest(double one, double other) {
    return Math.signum(one) * Math.signum(other) * Math.min(Math.abs(one), Math.abs(other));
  }
}
