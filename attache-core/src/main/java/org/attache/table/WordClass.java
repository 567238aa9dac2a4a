package org.attache.table;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Words that rules treat alike, such as the verbs of motion: a line of a {@code word-classes.tsv}.
 *
 * @param name by which rules ask for it
 * @param meaning what its words have in common, with an example
 * @param words lemmas, or words as written where the part of speech has no lemma; lower case, in
 *     the order of the table
 */
public record WordClass(String name, PartOfSpeech partOfSpeech, String meaning, Set<String> words) {

  /** What kind of word the members are; it says how they are written, and what a tag must be. */
  public enum PartOfSpeech {
    VERB("VB"),
    NOUN("NN"),
    ADJECTIVE("JJ"),
    ADVERB("RB"),
    MODAL("MD"),
    PRONOUN(""),
    DETERMINER(""),
    PREPOSITION(""),
    CONJUNCTION(""),
    NAME(""),
    ANY("");

    private final String tag;

    PartOfSpeech(String tag) {
      this.tag = tag;
    }

    /** Whether a word with this tag of the Penn Treebank can be one; participles are adjectives. */
    public boolean admits(String own) {
      return own.startsWith(tag) || (this == ADJECTIVE && own.equals("VBN"));
    }

    /**
     * The part of speech that a cell names.
     *
     * @throws IllegalArgumentException where there is none of that name
     */
    public static PartOfSpeech parse(Table.Line row, int index) {
      String text = row.cell(index, "part of speech");
      for (PartOfSpeech one : values()) {
        if (one.name().toLowerCase(Locale.ROOT).equals(text)) {
          return one;
        }
      }
      throw row.wrong("there is no part of speech \"" + text + "\"");
    }
  }

  public WordClass {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(partOfSpeech, "partOfSpeech");
    Objects.requireNonNull(meaning, "meaning");
    words = Collections.unmodifiableSet(new LinkedHashSet<>(words));
  }

  /** Whether a lemma, or a word in lower case, belongs to it. */
  public boolean contains(String word) {
    return words.contains(word);
  }

  /** Reads {@code motion<TAB>verb<TAB>what it means<TAB>go come close_to}. */
  static WordClass of(Table.Line row) {
    String name = row.cell(0, "class");
    Set<String> words = new LinkedHashSet<>();
    for (String cell : row.cell(3, "words").strip().split(" +")) {
      String word = cell.replace('_', ' ');
      if (!word.equals(word.toLowerCase(Locale.ROOT))) {
        throw row.wrong("\"" + word + "\" in \"" + name + "\" is not in lower case");
      }
      if (!words.add(word)) {
        throw row.wrong("\"" + word + "\" stands twice in \"" + name + "\"");
      }
    }
    return new WordClass(name, PartOfSpeech.parse(row, 1), row.cell(2, "meaning"), words);
  }
}
