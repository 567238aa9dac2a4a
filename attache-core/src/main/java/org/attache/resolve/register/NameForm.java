package org.attache.resolve.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person's name as a text writes it, cut into what names and what does not: "Joseph R. Biden,
 * Jr." is Joseph Biden.
 *
 * @param words the names in order, with at least one; initials between others are left out
 * @param initial whether the first of them is an initial only: "J. Biden"
 */
public record NameForm(List<String> words, boolean initial) {

  private static final Set<String> SUFFIXES =
      Set.of("jr", "sr", "ii", "iii", "iv", "phd", "esq", "mp", "obe", "kc", "qc");

  public NameForm {
    words = List.copyOf(words);
  }

  /** Cuts a name; a suffix, an initial or a sign alone has no words. */
  public static NameForm of(List<String> tokens) {
    List<String> all = new ArrayList<>(tokens.size());
    for (String token : tokens) {
      if (token.chars().anyMatch(Character::isLetter)) {
        all.add(token);
      }
    }
    while (!all.isEmpty() && isSuffix(all.get(all.size() - 1))) {
      // "Abdullah II" is called so, "Austin III" has a family name.
      if (isNumeral(all.get(all.size() - 1)) && all.size() == 2) {
        break;
      }
      all.remove(all.size() - 1);
    }
    List<String> words = new ArrayList<>(all.size());
    boolean initial = false;
    for (int i = 0; i < all.size(); i++) {
      if (!isInitial(all.get(i))) {
        words.add(all.get(i));
      } else if (i == 0) {
        initial = true;
      }
    }
    return new NameForm(words, initial);
  }

  /** "Jr.", "III". */
  public static boolean isSuffix(String token) {
    return SUFFIXES.contains(bare(token));
  }

  private static boolean isNumeral(String token) {
    return Set.of("ii", "iii", "iv").contains(bare(token));
  }

  /** "R.", "J.F.": letters that stand for names. */
  public static boolean isInitial(String token) {
    boolean letter = false;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      boolean lone = i + 1 == token.length() || !Character.isLetter(token.charAt(i + 1));
      if (Character.isLetter(c) && (!Character.isUpperCase(c) || !lone)) {
        return false;
      }
      letter |= Character.isLetter(c);
    }
    return letter;
  }

  private static String bare(String token) {
    return token.toLowerCase(Locale.ROOT).replace(".", "").replace(",", "");
  }
}
