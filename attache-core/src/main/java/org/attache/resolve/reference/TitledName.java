package org.attache.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.resolve.register.Entry;
import org.attache.resolve.register.NameTree;
import org.attache.resolve.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * The name on a speaker's label and the office before it, parted by what the register knows: of
 * "President of" and "Peru Ana Ruiz" the state belongs to the office.
 *
 * @param name as one says it: "Ana Ruiz", also for "ANA RUIZ"
 * @param skipped how many characters of the words on the label belong to the office
 * @param office all of it, or null
 */
record TitledName(String name, int skipped, @Nullable String office) {

  /** So many words are a name where nothing tells what else stands before it. */
  private static final int NAME = 2;

  /**
   * @param words those on the label from the first that may be of the name
   * @param office those before them, or null
   */
  static TitledName of(String words, @Nullable String office, Register register) {
    String[] all = words.strip().split("\\s+");
    int first = 0;
    if (office != null && all.length > NAME && breaksOff(office)) {
      first = owner(all, register);
    }
    int skipped = 0;
    for (int i = 0; i < first; i++) {
      skipped = words.indexOf(all[i], skipped) + all[i].length();
    }
    while (skipped < words.length() && Character.isWhitespace(words.charAt(skipped))) {
      skipped++;
    }
    String title = office == null ? null : (office + " " + words.substring(0, skipped)).strip();
    List<String> name = new ArrayList<>();
    for (String word : List.of(all).subList(first, all.length)) {
      name.add(cased(word));
    }
    return new TitledName(String.join(" ", name), skipped, title);
  }

  /** "President of": what it is of comes next. */
  private static boolean breaksOff(String office) {
    String last = office.substring(office.lastIndexOf(' ') + 1);
    return !last.isEmpty() && Character.isLowerCase(last.charAt(0));
  }

  /** How many words name what the office is of: a state or body, else all but two. */
  private static int owner(String[] words, Register register) {
    List<String> pieces = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      for (String piece : NameTree.pieces(words[i])) {
        pieces.add(piece);
        ends.add(i + 1);
      }
    }
    NameTree.Match<Entry> match = register.names().longest(pieces, 0);
    if (match != null && match.end() > 0 && match.end() < pieces.size()) {
      boolean body = match.entries().stream().noneMatch(Entry.Person.class::isInstance);
      if (body) {
        return ends.get(match.end() - 1);
      }
      return 0;
    }
    int first = words.length - NAME;
    while (first > 0 && Character.isLowerCase(words[first - 1].charAt(0))) {
      first--;
    }
    return first;
  }

  /** "MOE" as "Moe", "JEAN-PIERRE" as "Jean-Pierre"; initials stay. */
  private static String cased(String word) {
    if (word.length() < 3 || !word.equals(word.toUpperCase(Locale.ROOT))) {
      return word;
    }
    StringBuilder cased = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      cased.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return cased.toString();
  }
}
