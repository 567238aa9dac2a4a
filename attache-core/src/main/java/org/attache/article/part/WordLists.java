package org.attache.article.part;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the tab-separated files of this package: one entry a line, {@code #} begins a comment. */
final class WordLists {

  private WordLists() {}

  /** The words of one list of a file whose first two fields are list and word. */
  static Set<String> set(String file, String list) {
    Set<String> words = new LinkedHashSet<>();
    for (List<String> entry : read(file, 3)) {
      if (entry.get(0).equals(list)) {
        words.add(entry.get(1));
      }
    }
    return words;
  }

  /** The fields of each entry of a file beside this class. */
  static List<List<String>> read(String file, int fields) {
    List<List<String>> entries = new ArrayList<>();
    try (InputStream in = WordLists.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not on the class path; build again");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> entry = List.of(line.split("\t", -1));
        if (entry.size() != fields) {
          throw new IllegalStateException(
              file + ":" + number + " has " + entry.size() + " fields instead of " + fields);
        }
        entries.add(entry);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return List.copyOf(entries);
  }
}
