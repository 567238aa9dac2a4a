package org.attache.article.part;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of {@code words.tsv}: honorifics, roles, verbs of saying, labels of interviews. */
final class PersonWords {

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}-]+");

  private static final Set<String> ROLES = lower("role");
  private static final Set<String> OFFICES = lower("office");
  private static final Set<String> SAYING = lower("saying");
  private static final Set<String> FINITE = lower("finite");
  private static final Set<String> INTERVIEWERS = list("interviewer");
  private static final Set<String> ANSWERS = list("answer");

  /** Matches the honorifics at the start of a name, with the white behind them. */
  static final Pattern HONORIFICS =
      Pattern.compile(
          "(?:(?:"
              + list("honorific").stream()
                  .sorted((a, b) -> b.length() - a.length())
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")"
              + PersonNames.GAP
              + "){1,3}",
          Pattern.CASE_INSENSITIVE);

  private PersonWords() {}

  private static Set<String> list(String name) {
    return WordLists.set("words.tsv", name);
  }

  private static Set<String> lower(String name) {
    return list(name).stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether a description names what a person does or where. */
  static boolean hasRole(String description) {
    for (String word : NOT_LETTERS.split(description)) {
      if (ROLES.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a label belongs to an office: "Minister", "CEO", "GOVERNOR". */
  static boolean isOffice(String word) {
    return OFFICES.contains(word.toLowerCase(Locale.ROOT).replaceAll("[,.]$", ""));
  }

  /** Whether the last words before a colon are those of somebody who is about to be quoted. */
  static boolean endsInSaying(String words) {
    String[] all = NOT_LETTERS.split(words);
    for (int i = Math.max(0, all.length - 4); i < all.length; i++) {
      if (SAYING.contains(all[i].toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last clause of a description begins with a finite verb: then it is a sentence. */
  static boolean endsInClause(String description) {
    String last = description.substring(description.lastIndexOf(',') + 1).strip();
    return FINITE.contains(NOT_LETTERS.split(last, 2)[0].toLowerCase(Locale.ROOT));
  }

  static boolean asks(String label) {
    return INTERVIEWERS.contains(label);
  }

  static boolean answers(String label) {
    return ANSWERS.contains(label);
  }
}
