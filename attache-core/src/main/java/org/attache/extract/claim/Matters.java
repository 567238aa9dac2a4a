package org.attache.extract.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.table.Table;

/**
 * The nouns for what states have with each other and do to each other ("relations", "truce",
 * "treaty"), from {@code matters.tsv}: what can be judged, expected and traded.
 */
public final class Matters {

  private static final Set<String> NOUNS = nouns();

  private Matters() {}

  /** The lines of the table: noun, example. */
  public static List<Table.Line> rows() {
    return Table.resource(Matters.class, "matters.tsv", 2);
  }

  private static Set<String> nouns() {
    Set<String> nouns = new HashSet<>();
    rows().forEach(row -> nouns.add(row.cell(0)));
    return nouns;
  }

  /** Whether a word is one of the nouns. */
  public static boolean is(Sentence sentence, int word) {
    return NOUNS.contains(sentence.lemma(word).toLowerCase(Locale.ROOT))
        || NOUNS.contains(sentence.lower(word));
  }
}
