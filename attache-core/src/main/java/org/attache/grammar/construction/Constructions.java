package org.attache.grammar.construction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.attache.annotate.Sentence;
import org.attache.table.Table;
import org.attache.table.WordClass.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a table, and the interpreter that finds which of them fit at a word.
 *
 * <p>Columns: the word ({@code want|wish}, {@code back_down}, {@code class:longing}); its part of
 * speech; the conditions between blanks, or {@code -}; the room's own columns, which say what it
 * means; an example; a counter-example, or {@code -}.
 *
 * <p>Where several fit, the more specific comes first: the one whose conditions weigh more, then
 * the one whose word is longer, then the one that stands first in the table.
 */
public final class Constructions<R> {

  private static final int PATTERN_COLUMNS = 3;
  private static final int EXAMPLE_COLUMNS = 2;
  private static final String[] BESIDE = {"compound:prt", "advmod", "compound", "amod"};

  private final List<Construction<R>> all;
  private final Map<String, List<Construction<R>>> byHead = new HashMap<>();
  private final Set<String> partsOfHeads = new HashSet<>();

  private Constructions(List<Construction<R>> all) {
    this.all = List.copyOf(all);
    for (Construction<R> one : all) {
      for (String head : one.pattern().heads()) {
        byHead.computeIfAbsent(head, key -> new ArrayList<>()).add(one);
        if (head.indexOf(' ') > 0) {
          partsOfHeads.addAll(List.of(head.split(" ")));
        }
      }
    }
  }

  /**
   * Reads the table that stands beside a class.
   *
   * @param resultColumns how many columns say what a rule means
   * @param result makes that meaning; it finds its cells from column 3 on
   */
  public static <R> Constructions<R> beside(
      Class<?> user,
      String file,
      Vocabulary vocabulary,
      int resultColumns,
      Function<Table.Line, R> result) {
    int columns = PATTERN_COLUMNS + resultColumns + EXAMPLE_COLUMNS;
    return of(Table.resource(user, file, columns), vocabulary, result);
  }

  /**
   * The same from rows.
   *
   * @throws IllegalArgumentException where a row cannot be read, or says what another says; names
   *     file and line
   */
  public static <R> Constructions<R> of(
      List<Table.Line> rows, Vocabulary vocabulary, Function<Table.Line, R> result) {
    List<Construction<R>> all = new ArrayList<>();
    Map<String, Table.Line> seen = new HashMap<>();
    for (Table.Line row : rows) {
      Pattern pattern = Pattern.parse(row, vocabulary);
      for (String head : pattern.heads()) {
        Table.Line other = seen.put(head + '\t' + row.cell(1) + '\t' + row.cell(2), row);
        if (other != null) {
          throw row.wrong("\"" + head + "\" stands with the same in line " + other.number());
        }
      }
      int last = row.cells().size() - 1;
      all.add(
          new Construction<>(
              pattern,
              result.apply(row),
              row.cell(last - 1, "example"),
              row.optional(last),
              row.file() + ":" + row.number()));
    }
    return new Constructions<>(all);
  }

  /** All rules, in the order of the table. */
  public List<Construction<R>> all() {
    return all;
  }

  /** The rules that fit at a word, the most specific first; empty if none does. */
  public List<Construction<R>> at(Situation situation, int word) {
    Sentence sentence = situation.sentence();
    String name = situation.name(word);
    List<Construction<R>> found = new ArrayList<>();
    if (partsOfHeads.contains(name)) {
      for (int child : sentence.children(word, BESIDE)) {
        String beside = situation.name(child);
        if (partsOfHeads.contains(beside)) {
          add(found, name + " " + beside, situation, word);
          add(found, beside + " " + name, situation, word);
        }
      }
    }
    add(found, name, situation, word);
    String written = sentence.lower(word);
    if (!written.equals(name) && PartOfSpeech.ADJECTIVE.admits(sentence.tag(word))) {
      // "Is concerned": a participle whose lemma is a verb's.
      add(found, written, situation, word);
    }
    found.sort(specificFirst());
    return found;
  }

  private void add(List<Construction<R>> found, String head, Situation situation, int word) {
    for (Construction<R> one : byHead.getOrDefault(head, List.of())) {
      if (one.pattern().partOfSpeech().admits(situation.sentence().tag(word))
          && one.pattern().holds(situation, word)) {
        found.add(one);
      }
    }
  }

  /** The most specific rule that fits at a word, or null. */
  public @Nullable Construction<R> best(Situation situation, int word) {
    List<Construction<R>> found = at(situation, word);
    return found.isEmpty() ? null : found.get(0);
  }

  private static <R> Comparator<Construction<R>> specificFirst() {
    return Comparator.comparingInt(one -> -one.pattern().weight());
  }
}
