package org.attache.resolve.time;

import java.util.Set;

/** Proper nouns that name days, months and feasts, never somebody. */
public final class TimeNames {

  private static final Set<String> NAMES =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Jan.",
          "Feb.",
          "Mar.",
          "Apr.",
          "Aug.",
          "Sept.",
          "Sep.",
          "Oct.",
          "Nov.",
          "Dec.",
          "Christmas",
          "Easter",
          "Ramadan");

  private TimeNames() {}

  /** Whether a word, as written, is such a name. */
  public static boolean contains(String word) {
    return NAMES.contains(word);
  }
}
