package org.attache.annotate.fast;

/**
 * What a character can be in a word: the four classes from which {@link Tokeniser} works, in a
 * table for the Basic Multilingual Plane.
 */
final class Characters {

  /** Separates words and is in none: white space, control and most format characters. */
  static final byte BLANK = 0;

  /** Letters, and marks upon letters. */
  static final byte LETTER = 1;

  /** Decimal digits of any script. */
  static final byte DIGIT = 2;

  /** All else: punctuation, signs, pictures, halves of surrogate pairs that stand alone. */
  static final byte SIGN = 3;

  private static final byte[] CLASSES = classes();

  private Characters() {}

  private static byte[] classes() {
    byte[] classes = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < classes.length; c++) {
      classes[c] = compute(c);
    }
    return classes;
  }

  private static byte compute(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          LETTER;
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          BLANK;
      default -> SIGN;
    };
  }

  static byte of(char c) {
    return CLASSES[c];
  }

  /** The class of the character at an offset, which may be a surrogate pair. */
  static byte at(String text, int offset) {
    char c = text.charAt(offset);
    return Character.isHighSurrogate(c) ? compute(text.codePointAt(offset)) : CLASSES[c];
  }

  /** The offset after the character at an offset, which may be a surrogate pair. */
  static int after(String text, int offset, int to) {
    return Character.isHighSurrogate(text.charAt(offset))
            && offset + 1 < to
            && Character.isLowSurrogate(text.charAt(offset + 1))
        ? offset + 2
        : offset + 1;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '＇';
  }

  /** Soft hyphen and the joiners: no character of their own, but inside a word part of it. */
  static boolean isJoiner(char c) {
    return c == '\u00AD' || c == '\u200C' || c == '\u200D' || c == '\u2060';
  }
}
