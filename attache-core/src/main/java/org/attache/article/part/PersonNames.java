package org.attache.article.part;

import java.util.regex.Pattern;

/**
 * What the name of a person looks like in English text, as fragments of regular expressions: two to
 * five words with capitals, with particles ("van der", "al-") between them. Every repetition is
 * bounded, so that matching takes time in proportion to the text.
 */
final class PersonNames {

  private PersonNames() {}

  /** The white between two words of a name. */
  static final String GAP = "[ \\t\\u00A0\\u202F]{1,3}";

  private static final String PARTICLE =
      "(?:de|da|del|della|di|do|dos|du|van|von|der|den|ten|ter|la|le|al|el|bin|bint|ibn|ben|zu)";

  /**
   * One capitalised word: "Okafor", "O'Neill", "al-Sayed", "J.K.", "Jean-Luc". Only initials and a
   * few abbreviations have a full stop; any other ends the sentence, and so the name.
   */
  static final String WORD =
      "(?:(?:\\p{Lu}\\.){1,4}|(?:St|Jr|Sr)\\.|(?:[a-z]{1,2}['’-])?\\p{Lu}[\\p{L}\\p{M}'’-]{0,30})";

  private static final Pattern ONE_PARTICLE = Pattern.compile(PARTICLE);

  /** Whether a word in lower case belongs to the name behind it: "van", "bin", "al". */
  static boolean isParticle(String word) {
    return ONE_PARTICLE.matcher(word).matches();
  }

  /** A name of one word or more. */
  static final String SHORT =
      WORD + "(?:" + GAP + "(?:" + PARTICLE + GAP + "){0,2}" + WORD + "){0,4}";

  /** A name of at least two words. */
  static final String FULL =
      WORD + "(?:" + GAP + "(?:" + PARTICLE + GAP + "){0,2}" + WORD + "){1,4}";
}
