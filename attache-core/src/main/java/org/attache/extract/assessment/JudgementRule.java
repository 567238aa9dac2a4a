package org.attache.extract.assessment;

import java.util.List;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * What a row of {@code judgements.tsv} says of a word that it fits.
 *
 * @param about slots of what is judged; the first that is filled
 * @param judge the slot of who judges, or null
 */
record JudgementRule(List<String> about, @Nullable String judge, double polarity) {

  JudgementRule {
    about = List.copyOf(about);
  }

  /** Reads the columns behind the pattern. */
  static JudgementRule of(Table.Line row) {
    return new JudgementRule(
        List.of(row.cell(3, "slot of what is judged").split("\\|")),
        row.optional(4),
        Double.parseDouble(row.cell(5, "polarity")));
  }
}
