package org.attache.extract.position;

import java.util.Locale;
import org.attache.extract.Position;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * What a row of {@code positions.tsv} says of a word that it fits.
 *
 * @param content the places of what the position is about, the first that is filled
 * @param stance as the word stands, or null where that is no position
 * @param negated the stance where the word is denied, or null where that is no position
 * @param shift whether the word tells that an earlier position ended
 */
record PositionRule(
    Shape shape,
    String content,
    Position.@Nullable Stance stance,
    Position.@Nullable Stance negated,
    boolean shift) {

  /** Where holder and content stand around the word. */
  enum Shape {
    /** Who does it holds it: "Norway wants". */
    PREDICATE,
    /** Whose it is holds it: "Norway's refusal". */
    NOUN,
    /** The subject; what its predicate says is wanted: "Norway's aim is to". */
    AIM,
    /** Predicate of what it is about; who says so holds it: "is a condition". */
    CONDITION,
    /** Second object: "made the release a condition". */
    MADE,
    /** A preposition as predicate: "is against". */
    BESIDE,
    /** A noun behind "in" as predicate: "is in favour of". */
    IN,
    /** A noun behind "out of" as predicate of what it is about: "is out of the question". */
    OUT,
    /** Nobody in the clause; who says so holds it: "said that it was necessary to". */
    SAID
  }

  /** Reads the columns behind the pattern. */
  static PositionRule of(Table.Line row) {
    try {
      return new PositionRule(
          Shape.valueOf(row.cell(3).toUpperCase(Locale.ROOT)),
          row.cell(4),
          stance(row, 5),
          stance(row, 6),
          "shift".equals(row.optional(7)));
    } catch (IllegalArgumentException e) {
      throw row.wrong(
          "needs a shape, a content, two stances (or -) and a change: " + e.getMessage());
    }
  }

  private static Position.@Nullable Stance stance(Table.Line row, int column) {
    String name = row.optional(column);
    return name == null ? null : Position.Stance.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
