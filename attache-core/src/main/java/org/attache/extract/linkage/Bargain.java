package org.attache.extract.linkage;

import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * What a row of {@code bargains.tsv} says of a word that it fits.
 *
 * @param give where what is given stands
 * @param get where what is got stands, or null where the sentence does not tell
 */
record Bargain(String give, @Nullable String get, Terms terms) {

  /** Which conditions make a bargain of a clause that hangs on one. */
  enum Terms {
    /** None is asked for. */
    NONE,
    /** "Only if", "unless", "as long as", "until". */
    STRICT,
    /** Also "if" and "once", where one side gives and another is to do something. */
    PLAIN
  }

  /** Reads the columns behind the pattern. */
  static Bargain of(Table.Line row) {
    String terms = row.optional(5);
    Terms asked =
        terms == null
            ? Terms.NONE
            : switch (terms) {
              case "strict" -> Terms.STRICT;
              case "plain" -> Terms.PLAIN;
              default -> throw row.wrong("has terms that are neither strict nor plain: " + terms);
            };
    return new Bargain(row.cell(3, "what is given"), row.optional(4), asked);
  }
}
