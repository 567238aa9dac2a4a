package org.attache.annotate.fast;

import java.util.Arrays;

/**
 * A sentence on its way through the annotator: numbers for the forms of its words, then tags,
 * names, heads and relations. One is used again and again by a thread and only ever grows.
 *
 * <p>Words have the indices 0 … size − 1.
 */
public final class Draft {

  /** Longest beginning or end of a word that is looked at by itself. */
  static final int AFFIX = 4;

  /** The value of a place where no word is. */
  static final int OUTSIDE = 0x5EED;

  private static final int SHAPE_RUN = 2;

  int size;
  String[] texts = new String[0];

  /** The word as written, with every digit as 0 and straight apostrophes. */
  int[] form = new int[0];

  /** The same in lower case. */
  int[] lower = new int[0];

  int[] shape = new int[0];

  /** Beginnings of length 1 … {@link #AFFIX}, one after the other for each word. */
  int[] prefix = new int[0];

  /** Ends of length 1 … {@link #AFFIX}. */
  int[] suffix = new int[0];

  /** How many marks without letter or digit there are up to and with this word. */
  int[] marks = new int[0];

  int[] tag = new int[0];
  int[] name = new int[0];

  /** Index of the head, −1 for the root. */
  int[] head = new int[0];

  int[] relation = new int[0];

  /** Forgets everything and makes room for a sentence. */
  public void reset(int words) {
    size = words;
    if (texts.length < words) {
      int room = Math.max(words, 2 * texts.length);
      texts = new String[room];
      form = new int[room];
      lower = new int[room];
      shape = new int[room];
      prefix = new int[room * AFFIX];
      suffix = new int[room * AFFIX];
      marks = new int[room];
      tag = new int[room];
      name = new int[room];
      head = new int[room];
      relation = new int[room];
    }
    Arrays.fill(head, 0, words, -1);
    Arrays.fill(relation, 0, words, 0);
    Arrays.fill(name, 0, words, 0);
    Arrays.fill(tag, 0, words, 0);
  }

  /** Puts a word in its place and computes the numbers of its forms. */
  public void word(int index, String text) {
    texts[index] = text;
    int exact = Hash.start();
    int small = Hash.start();
    int outline = Hash.start();
    int length = text.length();
    int begin = index * AFFIX;
    char last = 0;
    int run = 0;
    for (int i = 0; i < length; i++) {
      char letter = plain(text, i);
      exact = Hash.next(exact, letter);
      small = Hash.next(small, Character.toLowerCase(letter));
      if (i < AFFIX) {
        prefix[begin + i] = Hash.finish(small);
      }
      char kind = kind(letter);
      run = kind == last ? run + 1 : 1;
      last = kind;
      if (run <= SHAPE_RUN) {
        outline = Hash.next(outline, kind);
      }
    }
    marks[index] =
        (index > 0 ? marks[index - 1] : 0) + (Character.isLetterOrDigit(text.charAt(0)) ? 0 : 1);
    form[index] = Hash.finish(exact);
    lower[index] = Hash.finish(small);
    shape[index] = Hash.finish(outline);
    int end = Hash.start();
    for (int i = 0; i < AFFIX; i++) {
      if (i < length) {
        end = Hash.next(end, Character.toLowerCase(plain(text, length - 1 - i)));
        suffix[begin + i] = Hash.finish(end);
      } else {
        prefix[begin + i] = 0;
        suffix[begin + i] = 0;
      }
    }
  }

  /** A digit is any digit; "’s" is "'s", while an apostrophe alone may be a quotation mark. */
  private static char plain(String text, int index) {
    char letter = text.charAt(index);
    if (letter >= '0' && letter <= '9') {
      return '0';
    }
    return text.length() > 1 && Characters.isApostrophe(letter) ? '\'' : letter;
  }

  private static char kind(char letter) {
    if (letter >= 'a' && letter <= 'z') {
      return 'x';
    }
    if (letter >= 'A' && letter <= 'Z') {
      return 'X';
    }
    if (letter == '0') {
      return '0';
    }
    if (letter < 0x80) {
      return letter;
    }
    return Character.isUpperCase(letter) ? 'X' : Character.isLetter(letter) ? 'x' : letter;
  }

  /** The value of a word, or {@link #OUTSIDE} before the first and after the last. */
  int value(int[] values, int word) {
    return word >= 0 && word < size ? values[word] : OUTSIDE;
  }

  public int size() {
    return size;
  }

  public int tag(int word) {
    return tag[word];
  }

  public int name(int word) {
    return name[word];
  }

  public int head(int word) {
    return head[word];
  }

  public int relation(int word) {
    return relation[word];
  }

  /** Sets what the teacher says, for training. */
  public void tag(int word, int value) {
    tag[word] = value;
  }

  public void name(int word, int value) {
    name[word] = value;
  }
}
