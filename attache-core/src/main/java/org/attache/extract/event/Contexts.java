package org.attache.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.extract.Plover;
import org.attache.table.Table;

/** Says in which of PLOVER's contexts an event stands, by the words of its sentence. */
final class Contexts {

  private final Map<String, Set<String>> byLemma = new HashMap<>();

  private Contexts() {}

  static Contexts load() {
    Contexts contexts = new Contexts();
    for (Table.Line row : Table.resource(Contexts.class, "contexts.tsv", 2)) {
      if (!Plover.CONTEXTS.contains(row.cell(0))) {
        throw row.wrong("PLOVER has no context \"" + row.cell(0) + "\"");
      }
      for (String lemma : row.cell(1).split(" ", -1)) {
        contexts.byLemma.computeIfAbsent(lemma, word -> new HashSet<>()).add(row.cell(0));
      }
    }
    return contexts;
  }

  /** The contexts that a sentence names, in PLOVER's order. */
  List<String> named(String[] lemmas) {
    Set<String> found = new HashSet<>();
    for (String lemma : lemmas) {
      found.addAll(byLemma.getOrDefault(lemma, Set.of()));
    }
    return Plover.CONTEXTS.stream().filter(found::contains).toList();
  }

  /** An act in its own contexts and in those that its sentence names, in PLOVER's order. */
  static Entry.Act in(Entry.Act act, List<String> named) {
    if (named.containsAll(act.contexts())) {
      return act.in(named);
    }
    return act.in(
        Plover.CONTEXTS.stream()
            .filter(context -> act.contexts().contains(context) || named.contains(context))
            .toList());
  }
}
