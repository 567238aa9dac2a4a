package org.attache.annotate.fast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The closed lists behind {@link Tokeniser}: {@code tokeniser.tsv}, where each entry is explained.
 */
final class TokeniserLists {

  /** What an entry is for. */
  enum Kind {
    /** Keeps its full stop and never ends a sentence: "Mr.". */
    TITLE,
    /** Keeps its full stop before a number only: "No. 5". */
    NUMBERED,
    /** Keeps its full stop except before a capital, where it ends the sentence: "Inc.". */
    SHORT,
    /** Words that begin a sentence after an abbreviation: "in the U.S. They left". */
    STARTER,
    /** Begins an abbreviation of more than single letters: "Ph.D.". */
    INNER,
    /** Stays with what follows its hyphen: "anti-war". */
    PREFIX,
    /** Stays with what precedes its hyphen: "ten-fold". */
    SUFFIX,
    /** Ends an address: "example.com". */
    DOMAIN,
    /** Is cut off a number: "9pm". */
    UNIT,
    /** Keeps its dollar sign: "US$". */
    DOLLAR,
    /** Is two words, the second of three letters: "cannot". */
    TWO_WORDS,
    /** Keeps its exclamation mark: "Yahoo!". */
    EXCLAIMED,
    /** Follows an apostrophe that stands for the letters left out before it: "'em". */
    CLIPPED
  }

  /** One line of the file. */
  record Entry(Kind kind, String word, String example) {}

  private static final String FILE = "tokeniser.tsv";
  private static final Map<Kind, ClosedList> LISTS = lists();

  private TokeniserLists() {}

  static ClosedList of(Kind kind) {
    ClosedList list = LISTS.get(kind);
    if (list == null) {
      throw new IllegalStateException(FILE + " has no entry " + kind);
    }
    return list;
  }

  static List<Entry> entries() {
    InputStream in = TokeniserLists.class.getResourceAsStream(FILE);
    if (in == null) {
      throw new IllegalStateException("not on the class path: " + FILE);
    }
    List<Entry> entries = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          if (columns.length != 3) {
            throw new IllegalStateException(FILE + ": not LIST, WORD, EXAMPLE: " + line);
          }
          Kind kind = Kind.valueOf(columns[0].toUpperCase(Locale.ROOT).replace('-', '_'));
          entries.add(new Entry(kind, columns[1], columns[2]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    return entries;
  }

  private static Map<Kind, ClosedList> lists() {
    Map<Kind, List<String>> words = new EnumMap<>(Kind.class);
    for (Entry entry : entries()) {
      words.computeIfAbsent(entry.kind(), kind -> new ArrayList<>()).add(entry.word());
    }
    Map<Kind, ClosedList> lists = new EnumMap<>(Kind.class);
    words.forEach((kind, list) -> lists.put(kind, new ClosedList(list)));
    return lists;
  }
}
