package org.attache.app.dossier;

import java.util.List;

/**
 * A line of the dossier with the words that it rests on.
 *
 * @param outcome the words that tell what came of it, empty for most lines
 */
record Cited<T>(T line, List<Citation> words, List<Citation> outcome) {

  Cited {
    words = List.copyOf(words);
    outcome = List.copyOf(outcome);
  }

  Cited(T line, List<Citation> words) {
    this(line, words, List.of());
  }
}
