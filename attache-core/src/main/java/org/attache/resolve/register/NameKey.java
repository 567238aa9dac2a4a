package org.attache.resolve.register;

import java.util.List;
import java.util.Locale;

/**
 * Writes names so that the spellings of one name in different wire services are alike: "Zelensky",
 * "Zelenskyy" and "Zelenskiy"; "Mohammed" and "Muhammad".
 *
 * <p>It unites spellings of one name and some different names too, so it finds candidates and is no
 * evidence by itself.
 */
final class NameKey {

  private NameKey() {}

  /** The key of one word or of several, which are joined. */
  static String of(List<String> words) {
    StringBuilder key = new StringBuilder();
    words.forEach(word -> key.append(of(word)));
    return key.toString();
  }

  /** The key of one word. */
  static String of(String word) {
    StringBuilder joined = new StringBuilder();
    for (String piece : NameTree.pieces(word)) {
      joined.append(piece.toLowerCase(Locale.ROOT));
    }
    String plain = joined.toString();
    StringBuilder key = new StringBuilder(plain.length());
    int at = 0;
    while (at < plain.length()) {
      char c = plain.charAt(at);
      char next = at + 1 < plain.length() ? plain.charAt(at + 1) : ' ';
      if (c == 'k' && (next == 'h' || next == 's')) {
        key.append(next == 's' ? "x" : "h");
        at += 2;
      } else if ((c == 'g' && next == 'h') || (c == 'd' && next == 'h')) {
        key.append(c);
        at += 2;
      } else if (c == 'd' && next == 'j') {
        key.append('j');
        at += 2;
      } else if (c == 'o' && (next == 'u' || next == 'o')) {
        key.append('u');
        at += 2;
      } else if (c == 'e' && next == 'e') {
        key.append('y');
        at += 2;
      } else {
        key.append(
            switch (c) {
              case 'i', 'j' -> c == 'j' && at > 0 && next == ' ' ? 'y' : c == 'i' ? 'y' : 'j';
              case 'q' -> 'k';
              case 'v' -> 'w';
              default -> c;
            });
        at++;
      }
    }
    return single(key);
  }

  /** Letters written twice once: "Muhammad" and "Muhamad", "-yy" and "-y". */
  private static String single(StringBuilder key) {
    StringBuilder found = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
        found.append(key.charAt(i));
      }
    }
    return found.toString();
  }
}
