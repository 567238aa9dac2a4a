package org.attache.extract.standing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.attache.table.Table;

/**
 * The nouns that tell of something that happens: those of {@code noun.tsv} and those made of verbs.
 */
final class ActionNouns {

  static final String RESOURCE = "noun.tsv";
  static final int COLUMNS = 3;

  /** The kind of those that only look like a noun of action. */
  static final String THING = "thing";

  /** Endings of nouns that are made of verbs. */
  private static final Pattern DEVERBAL =
      Pattern.compile(".{3,}(tion|sion|ment|ance|ence|ure|al|ing|age)");

  private final Set<String> nouns = new HashSet<>();
  private final Set<String> things = new HashSet<>();

  private ActionNouns() {}

  static ActionNouns load() {
    return of(Table.resource(ActionNouns.class, RESOURCE, COLUMNS));
  }

  /**
   * The table given as rows.
   *
   * @throws IllegalArgumentException where a noun stands both among the happenings and the things
   */
  static ActionNouns of(List<Table.Line> rows) {
    ActionNouns found = new ActionNouns();
    for (Table.Line row : rows) {
      boolean thing = row.cell(0).equals(THING);
      for (String noun : row.cell(1).split(" ")) {
        (thing ? found.things : found.nouns).add(noun);
        if ((thing ? found.nouns : found.things).contains(noun)) {
          throw row.wrong("\"" + noun + "\" is both a happening and a thing");
        }
      }
    }
    return found;
  }

  boolean contains(String lemma) {
    return nouns.contains(lemma) || (!things.contains(lemma) && DEVERBAL.matcher(lemma).matches());
  }
}
