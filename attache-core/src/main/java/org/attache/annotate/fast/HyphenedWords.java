package org.attache.annotate.fast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a word that a line end cuts has a hyphen of its own: as the article writes it
 * elsewhere, else by its first half ({@code hyphens.tsv}). The words of the article are looked
 * through once, and only where somebody asks.
 */
final class HyphenedWords {

  /** One line of the table: a first half, and an example of a whole word. */
  record Entry(String half, String example) {}

  private static final String FILE = "hyphens.tsv";
  private static final Set<String> HALVES =
      entries().stream().map(Entry::half).collect(Collectors.toUnmodifiableSet());

  private final String text;
  private @Nullable Set<String> words;

  HyphenedWords(String text) {
    this.text = text;
  }

  boolean keeps(String first, String second) {
    Set<String> known = words;
    if (known == null) {
      known = wordsOf(text);
      words = known;
    }
    if (known.contains((first + "-" + second).toLowerCase(Locale.ROOT))) {
      return true;
    }
    return !known.contains((first + second).toLowerCase(Locale.ROOT))
        && HALVES.contains(first.toLowerCase(Locale.ROOT));
  }

  /** Words of letters, and of letters with hyphens inside, in small letters. */
  private static Set<String> wordsOf(String text) {
    Set<String> words = new HashSet<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean inside =
          Character.isLetter(c)
              || (c == '-'
                  && start >= 0
                  && i + 1 < text.length()
                  && Character.isLetter(text.charAt(i + 1)));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }

  static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    try (InputStream in = HyphenedWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + FILE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          if (columns.length != 2) {
            throw new IllegalStateException(FILE + ": not WORD, EXAMPLE: " + line);
          }
          entries.add(new Entry(columns[0], columns[1]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    return entries;
  }
}
