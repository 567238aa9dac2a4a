package org.attache.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the line of a lexicon behind an observation, so that people can see what fired. */
public final class Lexicons {

  /** The tables in which each extractor looks, by the extractor's name without its version. */
  private static final Map<String, List<String>> TABLES =
      Map.of(
          "event", events(),
          "statement", List.of("statement/cues.tsv", "statement/acts.tsv"),
          "position", List.of("position/positions.tsv"),
          "assessment",
              List.of(
                  "assessment/judgements.tsv",
                  "assessment/evaluations.tsv",
                  "assessment/charges.tsv"),
          "outlook", List.of("outlook/outlooks.tsv"),
          "linkage", List.of("linkage/bargains.tsv", "linkage/linkages.tsv"));

  /** A rule that is a row names it: {@code want@9}, {@code bargains.tsv:11:construction}. */
  private static final Pattern ROW =
      Pattern.compile("(?:(?<file>[a-z-]+\\.tsv):|[^@\\[]+@)(?<line>\\d+)(?::[a-z ]+)?");

  private Lexicons() {}

  /** The predicates have a table for each type. */
  private static List<String> events() {
    return Arrays.stream(PloverType.values())
        .map(type -> "event/predicates/" + type.name().toLowerCase(Locale.ROOT) + ".tsv")
        .toList();
  }

  /**
   * The entries that may have fired, each as "file:line", its columns and its example; empty where
   * a rule without a lexicon did.
   */
  public static List<String> entries(Provenance provenance) {
    String extractor = provenance.extractor();
    int version = extractor.indexOf('@');
    String name = version < 0 ? extractor : extractor.substring(0, version);
    List<String> found = new ArrayList<>();
    for (String table : TABLES.getOrDefault(name, List.of())) {
      addMatching(found, table, provenance.entry());
    }
    return found;
  }

  private static void addMatching(List<String> found, String table, String entry) {
    InputStream stream = Lexicons.class.getResourceAsStream(table);
    if (stream == null) {
      throw new IllegalStateException("the program is incomplete: no resource " + table);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      Matcher row = ROW.matcher(entry);
      String line;
      for (int number = 1; (line = lines.readLine()) != null; number++) {
        boolean fired =
            row.matches()
                ? number == Integer.parseInt(row.group("line")) && isIn(table, row.group("file"))
                : !line.startsWith("#") && !line.isBlank() && matches(line.split("\t", -1), entry);
        if (fired) {
          found.add(table + ":" + number + "  " + line.replace("\t", " | "));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + table, e);
    }
  }

  private static boolean isIn(String table, @Nullable String file) {
    return file == null || table.endsWith("/" + file);
  }

  /**
   * Whether a line has the word of an entry and all that the entry says beside it: {@code
   * impose.v[obj=sanction]:subj>on} wants the word, the part of speech and the frame; {@code
   * want:verb} the word and the part of speech.
   */
  private static boolean matches(String[] columns, String entry) {
    int frame = entry.lastIndexOf(':');
    String head = frame < 0 ? entry : entry.substring(0, frame);
    String tail = frame < 0 ? "" : entry.substring(frame + 1);
    int conditions = head.indexOf('[');
    String word = conditions < 0 ? head : head.substring(0, conditions);
    if (columns.length > 4 && word.equals(columns[0] + "." + columns[1])) {
      String beside = conditions < 0 ? "-" : head.substring(conditions + 1, head.lastIndexOf(']'));
      String own = columns[3].startsWith("*") ? columns[3].substring(1) : columns[3];
      return columns[2].equals(beside) && own.equals(tail);
    }
    return word.equalsIgnoreCase(columns[0])
        && (tail.isEmpty() || List.of(String.join(" ", columns).split(" ")).contains(tail));
  }
}
