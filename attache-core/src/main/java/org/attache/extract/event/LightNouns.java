package org.attache.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.attache.table.Table;

/** Nouns that stand before what is meant: how much there is of it, or the paper that says it. */
final class LightNouns {

  private static final Map<String, Set<String>> CLASSES = load();

  private LightNouns() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (Table.Line row : Table.resource(LightNouns.class, "light-nouns.tsv", 3)) {
      classes
          .computeIfAbsent(row.cell(0), name -> new HashSet<>())
          .addAll(Set.of(row.cell(1).split(" ", -1)));
    }
    return classes;
  }

  private static boolean isIn(String name, String lemma) {
    return CLASSES.getOrDefault(name, Set.of()).contains(lemma);
  }

  /** Whether a word only says how much there is of what follows: "hundreds of". */
  static boolean isQuantity(String lemma) {
    return isIn("quantity", lemma);
  }

  /** Whether a word only says how an act goes on: "escalation of attacks". */
  static boolean isPhase(String lemma) {
    return isIn("phase", lemma);
  }

  /** Whether a word is a paper or a speech, which has an author: "a statement by". */
  static boolean isDocument(String lemma) {
    return isIn("document", lemma);
  }
}
