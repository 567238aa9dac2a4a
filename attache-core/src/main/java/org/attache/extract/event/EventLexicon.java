package org.attache.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attache.extract.PloverType;
import org.attache.extract.event.Entry.PartOfSpeech;
import org.attache.table.Table;

/**
 * The predicates that make events, from the tables in {@code predicates}, found by lemma: the most
 * specific entry first, so that looking one up does not grow with the lexicon.
 */
final class EventLexicon {

  private final Map<PartOfSpeech, Map<String, List<Entry>>> entries;
  private final List<Entry> all;
  private final Map<String, Set<String>> classes;
  private final Set<String> transitive;

  private EventLexicon(
      Map<PartOfSpeech, Map<String, List<Entry>>> entries,
      List<Entry> all,
      Map<String, Set<String>> classes) {
    this.entries = entries;
    this.all = List.copyOf(all);
    this.classes = classes;
    this.transitive = transitive(byLemma(entries, PartOfSpeech.V));
  }

  /**
   * The names of the tables: light verbs, set phrases that are no event, then one for each type.
   */
  static List<String> tables() {
    List<String> tables = new ArrayList<>();
    tables.add("predicates/hosts.tsv");
    tables.add("predicates/idioms.tsv");
    for (PloverType type : PloverType.values()) {
      tables.add("predicates/" + type.name().toLowerCase(Locale.ROOT) + ".tsv");
    }
    return tables;
  }

  static EventLexicon load() {
    return of(rows(), classRows());
  }

  /** The lines of all tables. */
  static List<Table.Line> rows() {
    List<Table.Line> rows = new ArrayList<>();
    for (String table : tables()) {
      rows.addAll(Table.resource(EventLexicon.class, table, EntryReader.COLUMNS));
    }
    return rows;
  }

  /** The lines of the word classes. */
  static List<Table.Line> classRows() {
    return Table.resource(EventLexicon.class, "classes.tsv", 2);
  }

  /**
   * A lexicon given as rows, of all tables together.
   *
   * @throws IllegalArgumentException where a row names what does not exist or claims the words of
   *     another; names file and line
   */
  static EventLexicon of(List<Table.Line> rows, List<Table.Line> classRows) {
    Map<String, Set<String>> classes = new HashMap<>();
    for (Table.Line row : classRows) {
      classes
          .computeIfAbsent(row.cell(0), name -> new LinkedHashSet<>())
          .addAll(List.of(row.cell(1).split(" ", -1)));
    }
    EntryReader reader = new EntryReader(classes);
    Map<PartOfSpeech, Map<String, List<Entry>>> entries = new EnumMap<>(PartOfSpeech.class);
    for (PartOfSpeech one : PartOfSpeech.values()) {
      entries.put(one, new HashMap<>());
    }
    List<Entry> all = new ArrayList<>();
    for (Table.Line row : rows) {
      Entry entry = reader.read(row);
      List<Entry> same =
          byLemma(entries, entry.partOfSpeech())
              .computeIfAbsent(entry.lemma(), lemma -> new ArrayList<>());
      for (Entry other : same) {
        if (entry.fights(other)) {
          throw row.wrong(
              "reads the same words as %s, %s: deny in one (slot!=words) what the other wants"
                  .formatted(other.source(), other.id()));
        }
      }
      same.add(entry);
      all.add(entry);
    }
    Comparator<Entry> specific = Comparator.comparing((Entry entry) -> -entry.weight());
    entries.values().forEach(lemmas -> lemmas.values().forEach(list -> list.sort(specific)));
    return new EventLexicon(entries, all, classes);
  }

  /** The entries of a lemma, the most specific first; empty if none. */
  List<Entry> find(String lemma, PartOfSpeech partOfSpeech) {
    return byLemma(entries, partOfSpeech).getOrDefault(lemma, List.of());
  }

  private static Map<String, List<Entry>> byLemma(
      Map<PartOfSpeech, Map<String, List<Entry>>> entries, PartOfSpeech partOfSpeech) {
    return Objects.requireNonNull(entries.get(partOfSpeech));
  }

  /** All entries, in the order of the tables. */
  List<Entry> all() {
    return all;
  }

  /** Lemmas of verbs that make an event only with an object, if they make one. */
  Set<String> transitive() {
    return transitive;
  }

  private static Set<String> transitive(Map<String, List<Entry>> verbs) {
    Set<String> lemmas = new HashSet<>();
    verbs.forEach(
        (lemma, list) -> {
          if (list.stream().allMatch(Entry::needsObject)) {
            lemmas.add(lemma);
          }
        });
    return Set.copyOf(lemmas);
  }

  /** The lemmas of a word class of {@code classes.tsv}; empty if there is none of that name. */
  Set<String> wordClass(String name) {
    return classes.getOrDefault(name, Set.of());
  }
}
