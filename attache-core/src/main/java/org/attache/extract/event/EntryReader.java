package org.attache.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.extract.Plover;
import org.attache.extract.PloverType;
import org.attache.extract.event.Entry.PartOfSpeech;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/** Reads one line of a table of predicates; the name of the table is the type of its acts. */
final class EntryReader {

  /** Lemma, part of speech, conditions, frame, mode, contexts, CAMEO code, example. */
  static final int COLUMNS = 8;

  private static final Set<String> OF_NOUNS = Set.of("poss", "comp", "host", "framed");
  private static final Set<String> OF_VERBS = Set.of("iobj", "doer", "aim", "modal", "clause");

  private static final Set<String> WITHOUT_ACTS = Set.of("hosts", "idioms");

  private final Map<String, Set<String>> classes;

  /**
   * @param classes the word classes that conditions name
   */
  EntryReader(Map<String, Set<String>> classes) {
    this.classes = classes;
  }

  Entry read(Table.Line row) {
    PartOfSpeech partOfSpeech = partOfSpeech(row);
    List<Requirement> conditions = new ArrayList<>();
    if (!row.cell(2).equals("-")) {
      for (String condition : row.cell(2).split(" ", -1)) {
        conditions.add(Requirement.parse(row, condition, classes));
      }
    }
    boolean absorbs = row.cell(3).startsWith("*");
    Frame frame = Frame.parse(row, absorbs ? row.cell(3).substring(1) : row.cell(3));
    checkFrame(row, partOfSpeech, frame);
    checkConditions(row, conditions);
    String table = table(row);
    if (table.equals("hosts") != (partOfSpeech == PartOfSpeech.HOST)) {
      throw row.wrong("light verbs (host) stand in hosts.tsv, and nothing else does");
    }
    return new Entry(
        row.cell(0),
        partOfSpeech,
        conditions,
        frame,
        absorbs,
        WITHOUT_ACTS.contains(table) ? null : act(row, table),
        row.cell(7),
        row.file() + ":" + row.number());
  }

  /** A frame whose slots its kind of word never has would silently match nobody. */
  private static void checkFrame(Table.Line row, PartOfSpeech partOfSpeech, Frame frame) {
    List<String> slots = new ArrayList<>(frame.actors());
    slots.addAll(frame.recipients());
    if (slots.isEmpty()) {
      throw row.wrong("the frame \"" + frame.text() + "\" has nobody in it");
    }
    Set<String> foreign = partOfSpeech == PartOfSpeech.N ? OF_VERBS : OF_NOUNS;
    for (String slot : slots) {
      if (foreign.contains(slot)) {
        throw row.wrong(
            "the frame \"%s\" cannot match: a word of kind %s has no slot \"%s\""
                .formatted(frame.text(), row.cell(1), slot));
      }
    }
  }

  private static void checkConditions(Table.Line row, List<Requirement> conditions) {
    for (Requirement wanted : conditions) {
      Set<String> left = new HashSet<>(wanted.lemmas());
      for (Requirement denied : conditions) {
        if (denied.negated() && denied.slot().equals(wanted.slot())) {
          left.removeAll(denied.lemmas());
        }
      }
      if (!wanted.negated() && left.isEmpty()) {
        throw row.wrong("\"" + wanted.text() + "\" can never hold: the rest denies all of it");
      }
    }
  }

  private static String table(Table.Line row) {
    String file = row.file().substring(row.file().lastIndexOf('/') + 1);
    return file.endsWith(".tsv") ? file.substring(0, file.length() - 4) : file;
  }

  private static PartOfSpeech partOfSpeech(Table.Line row) {
    for (PartOfSpeech one : PartOfSpeech.values()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(row.cell(1))) {
        return one;
      }
    }
    throw row.wrong("there is no part of speech \"" + row.cell(1) + "\"");
  }

  private static Entry.Act act(Table.Line row, String table) {
    PloverType type = type(row, table);
    String mode = row.cell(4).equals("-") ? null : row.cell(4);
    Double score = mode == null ? (Double) type.score() : Plover.score(type, mode);
    if (score == null) {
      throw row.wrong("PLOVER's " + type + " has no mode \"" + mode + "\"");
    }
    return new Entry.Act(type, mode, contexts(row), cameo(row), score);
  }

  private static PloverType type(Table.Line row, String table) {
    @Nullable PloverType type = null;
    for (PloverType one : PloverType.values()) {
      type = one.name().toLowerCase(Locale.ROOT).equals(table) ? one : type;
    }
    if (type == null) {
      throw row.wrong("PLOVER has no type \"" + table + "\": a table is named after its type");
    }
    return type;
  }

  private static List<String> contexts(Table.Line row) {
    List<String> contexts = new ArrayList<>();
    if (!row.cell(5).equals("-")) {
      for (String context : row.cell(5).split(",", -1)) {
        if (!Plover.CONTEXTS.contains(context)) {
          throw row.wrong("PLOVER has no context \"" + context + "\"");
        }
        contexts.add(context);
      }
    }
    return contexts;
  }

  private static String cameo(Table.Line row) {
    if (!row.cell(6).matches("[0-2][0-9]{1,3}")) {
      throw row.wrong("no CAMEO code: \"" + row.cell(6) + "\"");
    }
    return row.cell(6);
  }
}
