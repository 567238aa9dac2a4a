package org.attache.extract.outlook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.annotate.Sentence;
import org.attache.extract.Outlook;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/** Says where a clause sees a relationship going: read from {@code directions.tsv}. */
final class Directions {

  private enum Kind {
    GOOD,
    BAD,
    UP,
    DOWN,
    DOWNWARD,
    IMPROVES,
    WORSENS,
    /** A change either way: "no change in relations". */
    CHANGE,
    /** "remain", "stay". */
    STAYS
  }

  private final Map<String, Kind> words = new HashMap<>();

  private Directions() {}

  public static List<Table.Line> rows() {
    return Table.resource(Directions.class, "directions.tsv", 3);
  }

  static Directions load() {
    Directions directions = new Directions();
    for (Table.Line row : rows()) {
      try {
        directions.words.put(row.cell(0), Kind.valueOf(row.cell(1)));
      } catch (IllegalArgumentException e) {
        throw row.wrong("no such class of direction: " + row.cell(1));
      }
    }
    return directions;
  }

  /** The direction that the words below a predicate give, or null where none is told. */
  Outlook.@Nullable Direction of(Sentence sentence, int predicate, boolean negated) {
    int quality = 0;
    int move = 0;
    int itself = 0;
    boolean change = false;
    boolean stays = false;
    for (int word : sentence.subtree(predicate)) {
      Kind kind = kind(sentence, word);
      if (kind == null) {
        continue;
      }
      switch (kind) {
        case GOOD -> quality = quality == 0 ? 1 : quality;
        case BAD -> quality = -1;
        case UP -> move = move == 0 ? 1 : move;
        case DOWN -> move = move == 0 ? -1 : move;
        case DOWNWARD -> itself = itself == 0 ? -1 : itself;
        case IMPROVES -> itself = itself == 0 ? 1 : itself;
        case WORSENS -> itself = itself == 0 ? -1 : itself;
        case CHANGE -> change = true;
        case STAYS -> stays = true;
      }
    }
    if (quality != 0 && ((stays && !negated && move == 0 && itself == 0) || (change && negated))) {
      return Outlook.Direction.UNCHANGED;
    }
    int sign = itself != 0 ? itself : quality * move;
    if (sign == 0) {
      return null;
    }
    if (negated) {
      return Outlook.Direction.UNCHANGED;
    }
    return sign > 0 ? Outlook.Direction.IMPROVES : Outlook.Direction.WORSENS;
  }

  /** Whether a verb moves a relationship up or down: "can hamper relations". */
  boolean moves(Sentence sentence, int verb) {
    Kind kind = kind(sentence, verb);
    return kind == Kind.UP || kind == Kind.DOWN || kind == Kind.DOWNWARD;
  }

  private @Nullable Kind kind(Sentence sentence, int word) {
    Kind kind = words.get(sentence.lower(word));
    return kind != null ? kind : words.get(sentence.lemma(word).toLowerCase(Locale.ROOT));
  }
}
