package org.attache.grammar.construction;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.attache.table.Table;
import org.attache.table.WordClass;
import org.attache.table.WordClasses;

/**
 * What must stand beside a word: {@code obj=sanction|embargo}, {@code obj!=#abstract}, {@code
 * with=@party}, {@code inf=any}, {@code tense=past}.
 *
 * <p>Before the sign stands a slot or a feature; after it, between bars, lemmas, {@code #classes}
 * of words, {@code @kinds}, or {@code any}. With {@code =} one filler must be one of these, with
 * {@code !=} none may be.
 *
 * @param subject the slot or feature
 * @param feature whether it is a feature
 * @param words lemmas or values, those of the classes among them
 * @param kinds with their {@code @}
 * @param any whether anything will do
 * @param text as the table writes it
 */
public record Condition(
    String subject,
    boolean feature,
    boolean negated,
    Set<String> words,
    Set<String> kinds,
    boolean any,
    String text) {

  private static final String ANY = "any";

  public Condition {
    Objects.requireNonNull(subject, "subject");
    words = Set.copyOf(words);
    kinds = Set.copyOf(kinds);
    Objects.requireNonNull(text, "text");
  }

  /**
   * Reads a condition.
   *
   * @throws IllegalArgumentException where it has no such form or names what the room does not know
   */
  public static Condition parse(Table.Line row, String text, Vocabulary vocabulary) {
    int equals = text.indexOf('=');
    if (equals < 1 || equals == text.length() - 1) {
      throw row.wrong("a condition is slot=words, not \"" + text + "\"");
    }
    boolean negated = text.charAt(equals - 1) == '!';
    String subject = text.substring(0, negated ? equals - 1 : equals);
    boolean feature = vocabulary.features().containsKey(subject);
    if (!feature && !vocabulary.slots().test(subject)) {
      throw row.wrong("there is no slot \"" + subject + "\"");
    }
    Set<String> words = new LinkedHashSet<>();
    Set<String> kinds = new LinkedHashSet<>();
    boolean any = false;
    for (String value : text.substring(equals + 1).split("\\|", -1)) {
      if (value.startsWith("@")) {
        if (!vocabulary.kinds().contains(value)) {
          throw row.wrong("there is no kind \"" + value + "\" in " + vocabulary.kinds());
        }
        kinds.add(value);
      } else if (value.startsWith("#")) {
        words.addAll(members(row, value.substring(1), vocabulary));
      } else if (value.equals(ANY)) {
        any = true;
      } else {
        words.add(value.replace('_', ' '));
      }
    }
    Set<String> values = vocabulary.features().getOrDefault(subject, Set.of());
    if (feature && !values.isEmpty() && !values.containsAll(words)) {
      throw row.wrong("\"" + text + "\": " + subject + " is one of " + new TreeSet<>(values));
    }
    return new Condition(subject, feature, negated, words, kinds, any, text);
  }

  static Set<String> members(Table.Line row, String name, Vocabulary vocabulary) {
    WordClass found = vocabulary.classes() == null ? null : vocabulary.classes().find(name);
    if (found == null) {
      throw row.wrong("there is no word class \"" + name + "\" in " + WordClasses.RESOURCE);
    }
    return found.words();
  }

  /** Whether it holds for a word. */
  public boolean holds(Situation situation, int word) {
    return isMet(situation, word) != negated;
  }

  private boolean isMet(Situation situation, int word) {
    if (feature) {
      String value = situation.feature(word, subject);
      return value != null && (any || words.contains(value));
    }
    for (int filler : situation.fill(word, subject)) {
      if (isMetBy(situation, filler, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one filler of the slot is what it asks for, whether it asks for it or forbids it. */
  public boolean isMetBy(Situation situation, int filler, int word) {
    if (any || words.contains(situation.name(filler))) {
      return true;
    }
    for (String kind : kinds) {
      if (situation.isOfKind(filler, kind, word, subject)) {
        return true;
      }
    }
    return false;
  }

  /** How specific it is: words count more than kinds of words, exceptions not at all. */
  public int weight() {
    if (negated) {
      return 0;
    }
    return any || !kinds.isEmpty() ? 1 : 2;
  }
}
