package org.attache.analyse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.extract.Event;
import org.attache.extract.Observation;

/**
 * How much two texts have in common, where rare words count for more than those that every text of
 * the record has: the inverse document frequency of K. Spärck Jones, A statistical interpretation
 * of term specificity, Journal of Documentation 28, 1972, as a share of the largest possible.
 */
final class Wording {

  /** Letters of a word by which it is known: "release", "released" and "releases" are one. */
  private static final int STEM = 5;

  /** Units of text around the word that names an act, in which its own circumstances stand. */
  private static final int BEFORE = 60;

  private static final int AFTER = 160;

  /** A word less rare than this says nothing of what a text is about. */
  private static final double COMMON = 0.2;

  private static final Set<String> FUNCTION =
      Set.of(
          "about", "after", "again", "befor", "betwe", "could", "durin", "first", "follo", "have",
          "into", "other", "over", "said", "says", "shoul", "some", "than", "that", "their", "them",
          "there", "these", "they", "this", "those", "told", "under", "until", "were", "what",
          "when", "where", "which", "while", "will", "with", "withi", "witho", "would", "annou",
          "from", "more", "been", "also", "year", "month", "week", "days", "minis", "presi",
          "prime", "last", "next", "upcom", "forme", "autho", "gover", "offic", "twent", "repor",
          "state");

  private final Map<String, Integer> texts = new HashMap<>();
  private final int all;

  Wording(Iterable<? extends Observation> observations) {
    Set<String> seen = new HashSet<>();
    for (Observation observation : observations) {
      if (seen.add(observation.quote())) {
        stems(observation.quote()).forEach(stem -> texts.merge(stem, 1, Integer::sum));
      }
    }
    all = Math.max(2, seen.size());
  }

  /**
   * The words that tell of the same in both, each with its rarity, 0 … 1. Names are left out: that
   * two texts speak of one place does not make the one the outcome of the other.
   */
  Map<String, Double> common(Event one, Event other) {
    Set<String> shared = stems(around(one));
    shared.retainAll(stems(around(other)));
    Map<String, Double> common = new TreeMap<>();
    for (String stem : shared) {
      double rarity = Math.log((double) all / texts.getOrDefault(stem, 1)) / Math.log(all);
      if (rarity >= COMMON) {
        common.put(stem, rarity);
      }
    }
    return common;
  }

  /** The words around the one that names the act: a long sentence tells of more than it. */
  private static String around(Event event) {
    String quote = event.quote();
    int at = event.trigger().start() - event.span().start();
    int from = Math.max(0, at - BEFORE);
    int to = Math.min(quote.length(), at + AFTER);
    while (from > 0 && Character.isLetter(quote.charAt(from - 1))) {
      from--;
    }
    while (to < quote.length() && Character.isLetter(quote.charAt(to))) {
      to++;
    }
    return from < to ? quote.substring(from, to) : quote;
  }

  /** The beginnings of the longer words that are no names. */
  static Set<String> stems(String text) {
    Set<String> stems = new TreeSet<>();
    for (String word : text.split("[^\\p{L}]+")) {
      if (word.length() >= 4 && Character.isLowerCase(word.charAt(0))) {
        String one =
            word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        String stem = one.substring(0, Math.min(STEM, one.length()));
        if (!FUNCTION.contains(stem)) {
          stems.add(stem);
        }
      }
    }
    return stems;
  }
}
