package org.attache.resolve.time;

import java.util.List;
import java.util.Locale;
import org.attache.annotate.Sentence;
import org.attache.annotate.Token;

/** A sentence as the rules see it: lower-case words with their spelling and tag. */
final class Words {

  private static final List<String> PREFIXES = List.of("mid-", "early-", "late-");

  private final Sentence sentence;
  private final String[] lower;

  Words(Sentence sentence) {
    this.sentence = sentence;
    List<Token> tokens = sentence.tokens();
    this.lower = new String[tokens.size()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = bare(tokens.get(i).text().toLowerCase(Locale.ROOT).replace('’', '\''));
    }
  }

  /** "mid-November" is one word for most tokenisers; what counts is the month. */
  private static String bare(String word) {
    for (String prefix : PREFIXES) {
      if (word.length() > prefix.length() && word.startsWith(prefix)) {
        return word.substring(prefix.length());
      }
    }
    return word;
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return lower.length;
  }

  /** The word in lower case with straight apostrophes; empty outside the sentence. */
  String lower(int word) {
    return word >= 0 && word < lower.length ? lower[word] : "";
  }

  boolean is(int word, String text) {
    return lower(word).equals(text);
  }

  boolean isHyphen(int word) {
    return is(word, "-") || is(word, "–");
  }

  boolean isCapitalised(int word) {
    String text = sentence.token(word).text();
    return Character.isUpperCase(text.charAt(text.length() - lower[word].length()));
  }

  String tag(int word) {
    return sentence.tag(word);
  }

  /** Whether no white space stands between a word and the one before it. */
  boolean touchesPrevious(int word) {
    return word > 0
        && word < lower.length
        && sentence.token(word - 1).span().end() == sentence.token(word).span().start();
  }
}
