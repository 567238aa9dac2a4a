package org.attache.resolve.time;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.table.Table;

/** The words that decide whose date a time expression is, by kind, from {@code verbs.tsv}. */
final class VerbKinds {

  /** The date belongs to what they bring: "held talks on Monday". */
  static final Set<String> LIGHT = of("light");

  /** A length belongs to their subject. */
  static final Set<String> LASTING = of("lasting");

  /** Their date is not that of what is said. */
  static final Set<String> SPEECH = of("speech");

  /** To say it is to do it, or to say it for the first time: their date is that of what is said. */
  static final Set<String> ANNOUNCING = of("announcing");

  /** Their date is the last day of their subject. */
  static final Set<String> ENDING = of("ending");

  /** Nouns of contacts, which take up one told of before: "the visit". */
  static final Set<String> CONTACT = of("contact");

  /** Nouns of decisions; what is decided has their date. */
  static final Set<String> DECISION = of("decision");

  private VerbKinds() {}

  private static Set<String> of(String kind) {
    return Lines.ALL.stream()
        .filter(row -> row.cell(0).equals(kind))
        .map(row -> row.cell(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The table, read once for all kinds. */
  private static final class Lines {
    private static final List<Table.Line> ALL = Table.resource(VerbKinds.class, "verbs.tsv", 3);

    private Lines() {}
  }
}
