package org.attache.extract.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence word by word, with its quotation marks.
 *
 * <p>Where speech is reported, sentences are long and parsers err; the order of words errs less:
 * who speaks stands before the cue or right behind it, what is said runs from the cue to the end of
 * the clause. {@link Sources} and {@link Contents} ask the grammar first and this order second.
 */
final class Line {

  final Sentence sentence;
  private final boolean[] quoted;

  Line(Sentence sentence, List<Quotation> quotations) {
    this.sentence = sentence;
    this.quoted = new boolean[sentence.size()];
    for (int i = 0; i < quoted.length; i++) {
      int start = sentence.token(i).span().start();
      Quotation around = Quotation.at(quotations, start);
      quoted[i] = around != null && around.inside().contains(start);
    }
  }

  int size() {
    return sentence.size();
  }

  String lower(int word) {
    return sentence.token(word).text().toLowerCase(Locale.ROOT);
  }

  String tag(int word) {
    return sentence.tag(word);
  }

  /** Whether a word stands between quotation marks. */
  boolean quoted(int word) {
    return quoted[word];
  }

  boolean isComma(int word) {
    return word >= 0 && word < size() && sentence.token(word).text().equals(",");
  }

  /** A quotation mark of any kind, be it one token or half of one. */
  boolean isMark(int word) {
    boolean mark =
        word >= 0
            && word < size()
            && "\"“”„«»`".indexOf(sentence.token(word).text().charAt(0)) >= 0;
    return mark || isDoubled(word);
  }

  private boolean isDoubled(int word) {
    if (word < 0 || word >= size() || !sentence.token(word).text().startsWith("'")) {
      return false;
    }
    String text = sentence.token(word).text();
    return text.equals("''")
        || (text.equals("'") && (isApostrophe(word - 1) || isApostrophe(word + 1)));
  }

  private boolean isApostrophe(int word) {
    return word >= 0 && word < size() && sentence.token(word).text().equals("'");
  }

  /** A sign that is no word. */
  boolean isSign(int word) {
    char c = sentence.token(word).text().charAt(0);
    return (!Character.isLetterOrDigit(c) && "$€£#@%'’".indexOf(c) < 0) || isMark(word);
  }

  boolean isDash(int word) {
    String text = sentence.token(word).text();
    boolean hyphen = text.equals("-") && word > 0;
    return text.equals("--")
        || text.equals("—")
        || text.equals("–")
        || (hyphen && sentence.token(word - 1).span().end() < sentence.token(word).span().start());
  }

  /** A stop, question or exclamation mark, or nothing more. */
  boolean isEnd(int word) {
    return word >= size() || ".!?…".indexOf(sentence.token(word).text().charAt(0)) >= 0;
  }

  boolean isFinite(int word) {
    return isFiniteTag(tag(word));
  }

  /** Whether a tag is that of a finite verb. */
  static boolean isFiniteTag(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  boolean isDay(int word) {
    return isDay(lower(word));
  }

  /** Whether a word in lower case is a day, a month, "yesterday" or "week". */
  static boolean isDay(String word) {
    return StatementWords.DAY.contains(word) || StatementWords.ABBREVIATED_DAY.contains(word);
  }

  /** Whether a word can stand in a nominal: determiners, adjectives, nouns, names, numbers. */
  boolean isNominalPart(int word) {
    String tag = tag(word);
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("PDT")
        || tag.equals("PRP$")
        || tag.equals("CD")
        || tag.equals("POS")
        || tag.equals("HYPH")
        || tag.equals("AFX");
  }

  /** Whether a word can head a nominal. */
  boolean isNominalHead(int word) {
    String tag = tag(word);
    return tag.startsWith("NN")
        || tag.equals("PRP")
        || tag.equals("CD")
        || tag.equals("DT")
        || tag.equals("WP")
        || tag.equals("JJS")
        || (tag.equals("JJ")
            && Set.of("many", "most", "few", "several", "other").contains(lower(word)));
  }

  /** Whether some word between two is a finite verb. */
  boolean hasFinite(int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause or phrase begins with a marker: "to", "as". */
  boolean opens(int clause, String marker) {
    for (int child : sentence.children(clause, "mark", "advmod", "case")) {
      if (lower(child).equals(marker)) {
        return true;
      }
    }
    return false;
  }

  /** The last word of what hangs on a word. */
  int last(int word) {
    int[] words = sentence.subtree(word);
    return words[words.length - 1];
  }

  /** The words from one to another, both included, without signs and "that" at the ends. */
  @Nullable Span stretch(int first, int last) {
    int from = first;
    int to = Math.min(last, size() - 1);
    while (from <= to && (isSign(from) || (lower(from).equals("that") && tag(from).equals("IN")))) {
      from++;
    }
    while (to >= from && isSign(to) && !isClosing(to)) {
      to--;
    }
    if (from > to) {
      return null;
    }
    return sentence.token(from).span().cover(sentence.token(to).span());
  }

  private boolean isClosing(int word) {
    String text = sentence.token(word).text();
    return text.equals("%") || text.equals(")");
  }

  int nextStop(int from) {
    int i = from;
    while (i < size() && !isComma(i) && !isEnd(i)) {
      i++;
    }
    return i;
  }

  /** The word behind adverbs and a day: "said again last Monday". */
  int behindDay(int from) {
    int i = from;
    while (i < size() && (tag(i).equals("RB") || isDay(i) || (i + 1 < size() && isLast(i)))) {
      i++;
    }
    return i;
  }

  private boolean isLast(int word) {
    return Set.of("last", "this", "next", "late", "early", "earlier").contains(lower(word))
        && (isDay(word + 1) || lower(word + 1).equals("this"));
  }

  int nextComma(int from) {
    int i = from;
    while (i < size() && !isComma(i) && !isEnd(i)) {
      i++;
    }
    return i;
  }

  boolean isParticiple(int word) {
    return word < size() && tag(word).equals("VBG");
  }
}
