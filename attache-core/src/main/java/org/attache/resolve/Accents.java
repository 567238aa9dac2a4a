package org.attache.resolve;

import java.text.Normalizer;

/**
 * Takes the accents off letters: "Élysée" is "Elysee".
 *
 * <p>The letters of Latin script stand in a table, as names are compared all the time and the
 * library's rules for all of Unicode are slow to load.
 */
public final class Accents {

  private static final char FIRST = '\u00c0';

  /** The letters from {@link #FIRST} on without their accents; those that have none as they are. */
  private static final String PLAIN =
      "AAAAAAÆCEEEEIIIIÐNOOOOO×ØUUUUYÞßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþyAaAaAaCcCcCcCcDd"
          + "ĐđEeEeEeEeEeGgGgGgGgHhĦħIiIiIiIiIıĲĳJjKkĸLlLlLlĿŀŁłNnNnNnŉŊŋOoOoOoŒœRrRrRrSsSsSs"
          + "SsTtTtŦŧUuUuUuUuUuUuWwYyYZzZzZzſƀƁƂƃƄƅƆƇƈƉƊƋƌƍƎƏƐƑƒƓƔƕƖƗƘƙƚƛƜƝƞƟOoƢƣƤƥƦƧƨƩƪƫƬƭƮU"
          + "uƱƲƳƴƵƶƷƸƹƺƻƼƽƾƿǀǁǂǃǄǅǆǇǈǉǊǋǌAaIiOoUuUuUuUuUuǝAaAaÆæǤǥGgKkOoOoƷʒjǱǲǳGgǶǷNnAaÆæØø"
          + "AaAaEeEeIiIiOoOoRrRrUuUuSsTtȜȝHhȠȡȢȣȤȥAaEeOoOoOoOoYyȴȵȶȷȸȹȺȻȼȽȾȿɀɁɂɃɄɅɆɇɈɉɊɋɌɍɎɏ";

  /** Up to here stand letters and signs that have no accents of their own. */
  private static final char MARKS = '\u0300';

  private Accents() {}

  /** The text without accents; other letters as they are. */
  public static String dropped(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) < FIRST) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    char[] letters = text.toCharArray();
    for (; at < letters.length; at++) {
      char letter = letters[at];
      if (letter >= MARKS
          && (Character.isLetter(letter)
              || Character.getType(letter) == Character.NON_SPACING_MARK)) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
      }
      if (letter >= FIRST && letter - FIRST < PLAIN.length()) {
        letters[at] = PLAIN.charAt(letter - FIRST);
      }
    }
    return new String(letters);
  }
}
