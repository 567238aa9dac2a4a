package org.attache.resolve.reference;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.table.Table;

/**
 * The sets of words that the steps ask for, read from {@code word-sets.tsv}; each has an example
 * there.
 */
enum WordSet {
  /** Nouns and pronouns that take their parties from what follows "of". */
  PART,
  /** Make a title any holder of it. */
  INDEFINITE,
  /** With these a people are civilians. */
  PLAIN_PEOPLE,
  /** With these they are refugees. */
  HOMELESS_PEOPLE,
  /** With these they are elites. */
  NOTABLE_PEOPLE,
  /** With these they are armed men. */
  ARMED_PEOPLE,
  /** May stand between whose it is and the title. */
  BEFORE_TITLE,
  /** Say that an office is over. */
  OFFICE_OVER,
  /** Prepositions of place. */
  WHERE,
  /** Prepositions that lead to somebody or somewhere. */
  DIRECTION,
  /** With these, "to" and "from" lead through space. */
  MOTION,
  /** What is sent to somebody rather than somewhere. */
  HANDED,
  /** Verbs whose object is where one goes. */
  REACHED,
  /** What is called after the city where it was made or stands. */
  NAMED_AFTER_CITY,
  /** With "of", parts of a place. */
  PART_OF_PLACE,
  /** "The two …" are persons. */
  PAIR_OF_PERSONS,
  /** "The two …" are states. */
  PAIR_OF_STATES,
  /** Offices (ids) of those who are called leaders. */
  LEADING_OFFICE,
  /** Verbs whose subject "it" rather is a happening or nothing. */
  IMPERSONAL,
  /** Verbs of will and speech: "it" is somebody. */
  WILLING,
  /** What only somebody has. */
  OWNED,
  /** Pronouns of whoever speaks. */
  FIRST_PERSON,
  /** With these in the passive, "it" is nobody. */
  REPORTED,
  /** Offices (ids) so high that a family name alone is enough to name the holder. */
  OFFICE_KNOWN_BY_SURNAME,
  /** Before a hyphen they take the name away: nobody acts. */
  PREFIX,
  /** Before the name of a state they leave it the state. */
  REGION_OF_STATE,
  /** May stand inside a longer name. */
  LINK_IN_NAME,
  /** Make another office of the one behind them. */
  RANK,
  /** Those whom one tells news and who do nothing in it. */
  AUDIENCE,
  /** Say that there are two. */
  NUMBER_TWO,
  /** Say that one knows who is meant. */
  DEFINITE,
  /** Offices (ids) of those who are sent: what stands behind "for" is where to. */
  OFFICE_OF_ENVOY,
  /** With "the" and nothing else they are the state last spoken of. */
  BODY_OF_STATE,
  /** Offices (ids) that several have at a time, so that no day tells who is meant. */
  OFFICE_OF_MANY,
  /** "The Republic" behind a title is the state whose title it is. */
  KIND_OF_STATE,
  /** Plurals that take up those spoken of even where no number is said. */
  GROUP_WITHOUT_NUMBER,
  /** Begin names of institutions, though some town is called so. */
  WORD_OF_INSTITUTION,
  /** Stand before a name and name nobody. */
  HONORIFIC,
  /** Those of them that are said of men. */
  HONORIFIC_OF_MEN,
  /** Those of them that are said of women. */
  HONORIFIC_OF_WOMEN,
  /** Behind the name of a state they make it the name of something else. */
  INSTITUTION,
  /** States and capitals after which people are called, or the other way round. */
  STATE_AND_NAME;

  static final String TABLE = "word-sets.tsv";

  private static final Map<WordSet, Set<String>> WORDS = read();

  /** Whether a word is in the set, as the table writes it. */
  boolean has(String word) {
    return words().contains(word);
  }

  /** All words of the set. */
  Set<String> words() {
    return WORDS.getOrDefault(this, Set.of());
  }

  private static Map<WordSet, Set<String>> read() {
    Map<WordSet, Set<String>> found = new EnumMap<>(WordSet.class);
    for (Table.Line line : Table.resource(WordSet.class, TABLE)) {
      found.computeIfAbsent(of(line), key -> new HashSet<>()).addAll(line.list(1));
    }
    return found;
  }

  private static WordSet of(Table.Line line) {
    String name = line.cell(0, "set").toUpperCase(Locale.ROOT).replace('-', '_');
    try {
      return valueOf(name);
    } catch (IllegalArgumentException e) {
      throw line.wrong("has a set that no step asks for: " + line.cell(0));
    }
  }
}
