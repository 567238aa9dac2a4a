package org.attache.grammar.construction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.attache.table.Table;
import org.attache.table.WordClass.PartOfSpeech;

/**
 * A word and what must stand beside it.
 *
 * @param heads lemmas of the word, each with its particle ("back down") or with what stands before
 *     it ("red line")
 * @param conditions in the order of the table; the more, the more specific the pattern
 */
public record Pattern(Set<String> heads, PartOfSpeech partOfSpeech, List<Condition> conditions) {

  /** A line that begins with {@code #} is a comment, so a class is named in words here. */
  private static final String CLASS = "class:";

  public Pattern {
    heads = Set.copyOf(heads);
    Objects.requireNonNull(partOfSpeech, "partOfSpeech");
    conditions = List.copyOf(conditions);
  }

  /** Reads the first three cells of a row: {@code want|wish verb inf=any neg!=any}. */
  static Pattern parse(Table.Line row, Vocabulary vocabulary) {
    Set<String> heads = new LinkedHashSet<>();
    for (String head : row.cell(0, "word").split("\\|", -1)) {
      if (head.startsWith(CLASS)) {
        heads.addAll(Condition.members(row, head.substring(CLASS.length()), vocabulary));
      } else {
        heads.add(head.replace('_', ' '));
      }
    }
    List<Condition> conditions = new ArrayList<>();
    String cell = row.cell(2, "conditions");
    if (!cell.equals("-")) {
      for (String text : cell.split(" +")) {
        conditions.add(Condition.parse(row, text, vocabulary));
      }
    }
    return new Pattern(heads, PartOfSpeech.parse(row, 1), conditions);
  }

  /** Whether all its conditions hold for a word that can be its head. */
  boolean holds(Situation situation, int word) {
    for (Condition condition : conditions) {
      if (!condition.holds(situation, word)) {
        return false;
      }
    }
    return true;
  }

  int weight() {
    int weight = 0;
    for (Condition condition : conditions) {
      weight += condition.weight();
    }
    return weight;
  }
}
