package org.attache.resolve.time;

import java.util.Set;
import java.util.stream.Collectors;
import org.attache.table.Table;

/** Verbs that look ahead even when told as past: "agreed to meet", "set the deadline". */
final class ForwardVerbs {

  private static final Set<String> LEMMAS =
      Table.resource(ForwardVerbs.class, "forward-verbs.tsv", 4).stream()
          .map(row -> row.cell(0))
          .collect(Collectors.toUnmodifiableSet());

  private ForwardVerbs() {}

  static boolean contains(String lemma) {
    return LEMMAS.contains(lemma);
  }
}
