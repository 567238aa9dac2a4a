package org.attache.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.extract.Plover;
import org.attache.extract.PloverType;
import org.attache.extract.TableResource;
import org.attache.extract.TableResource.Row;
import org.attache.extract.event.Entry.PartOfSpeech;

/**
 * The predicates that make events, from {@code predicates.tsv}, found by lemma: the most specific
 * entry first, so that looking one up does not grow with the lexicon.
 */
final class EventLexicon {

  static final String RESOURCE = "predicates.tsv";
  static final int COLUMNS = 9;

  private record Key(String lemma, PartOfSpeech partOfSpeech) {}

  private final Map<Key, List<Entry>> entries;
  private final List<Entry> all;
  private final Map<String, Set<String>> classes;

  private EventLexicon(
      Map<Key, List<Entry>> entries, List<Entry> all, Map<String, Set<String>> classes) {
    this.entries = entries;
    this.all = List.copyOf(all);
    this.classes = classes;
  }

  static EventLexicon load() {
    return of(
        TableResource.read(EventLexicon.class, RESOURCE, COLUMNS),
        TableResource.read(EventLexicon.class, "classes.tsv", 2));
  }

  /**
   * A lexicon given as rows.
   *
   * @throws IllegalArgumentException where a row names what does not exist or says what another
   *     says; names file and line
   */
  static EventLexicon of(List<Row> rows, List<Row> classRows) {
    Map<String, Set<String>> classes = new HashMap<>();
    for (Row row : classRows) {
      classes
          .computeIfAbsent(row.get(0), name -> new LinkedHashSet<>())
          .addAll(List.of(row.get(1).split(" ", -1)));
    }
    Map<Key, List<Entry>> entries = new HashMap<>();
    List<Entry> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Row row : rows) {
      Entry entry = entry(row, classes);
      if (!seen.add(entry.lemma() + entry.partOfSpeech() + row.get(2))) {
        throw row.wrong("another entry reads the same words: " + entry.id());
      }
      entries
          .computeIfAbsent(new Key(entry.lemma(), entry.partOfSpeech()), key -> new ArrayList<>())
          .add(entry);
      all.add(entry);
    }
    Comparator<Entry> specific = Comparator.comparing((Entry entry) -> -entry.weight());
    entries.values().forEach(list -> list.sort(specific));
    return new EventLexicon(entries, all, classes);
  }

  private static Entry entry(Row row, Map<String, Set<String>> classes) {
    PartOfSpeech partOfSpeech = partOfSpeech(row);
    List<Requirement> conditions = new ArrayList<>();
    if (!row.get(2).equals("-")) {
      for (String condition : row.get(2).split(" ", -1)) {
        conditions.add(Requirement.parse(row, condition, classes));
      }
    }
    boolean absorbs = row.get(3).startsWith("*");
    Frame frame = Frame.parse(row, absorbs ? row.get(3).substring(1) : row.get(3));
    Entry.Act act = partOfSpeech == PartOfSpeech.HOST ? null : act(row);
    return new Entry(
        row.get(0), partOfSpeech, conditions, frame, absorbs, act, row.get(8), row.line());
  }

  private static PartOfSpeech partOfSpeech(Row row) {
    for (PartOfSpeech one : PartOfSpeech.values()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(row.get(1))) {
        return one;
      }
    }
    throw row.wrong("there is no part of speech \"" + row.get(1) + "\"");
  }

  private static Entry.Act act(Row row) {
    PloverType type = null;
    for (PloverType one : PloverType.values()) {
      type = one.name().equals(row.get(4)) ? one : type;
    }
    if (type == null) {
      throw row.wrong("PLOVER has no type \"" + row.get(4) + "\"");
    }
    String mode = row.get(5).equals("-") ? null : row.get(5);
    Double score = mode == null ? (Double) type.score() : Plover.score(type, mode);
    if (score == null) {
      throw row.wrong("PLOVER's " + type + " has no mode \"" + mode + "\"");
    }
    List<String> contexts = new ArrayList<>();
    if (!row.get(6).equals("-")) {
      for (String context : row.get(6).split(",", -1)) {
        if (!Plover.CONTEXTS.contains(context)) {
          throw row.wrong("PLOVER has no context \"" + context + "\"");
        }
        contexts.add(context);
      }
    }
    if (!row.get(7).matches("[0-2][0-9]{1,3}")) {
      throw row.wrong("no CAMEO code: \"" + row.get(7) + "\"");
    }
    return new Entry.Act(type, mode, contexts, row.get(7), score);
  }

  /** The entries of a lemma, the most specific first; empty if none. */
  List<Entry> find(String lemma, PartOfSpeech partOfSpeech) {
    return entries.getOrDefault(new Key(lemma, partOfSpeech), List.of());
  }

  /** All entries, in the order of the table. */
  List<Entry> all() {
    return all;
  }

  /** The lemmas of a word class of {@code classes.tsv}; empty if there is none of that name. */
  Set<String> wordClass(String name) {
    return classes.getOrDefault(name, Set.of());
  }
}
