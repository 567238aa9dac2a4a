package org.attache.extract.standing;

import java.util.Locale;
import org.attache.annotate.Sentence;
import org.attache.extract.standing.Embedding.Complement;
import org.attache.grammar.Dependencies;
import org.attache.table.WordClass;
import org.attache.table.WordClasses;

/** Tells the grammatical shape of a clause or a nominal: what its embedding word asks for. */
final class Forms {

  private static final WordClass DEFINITE = WordClasses.beside(Forms.class).get("definite");

  /** Participles that open a condition: "provided that they leave". */
  private static final WordClass SUPPOSING = WordClasses.beside(Forms.class).get("supposing");

  private static final WordClass NOBODY = WordClasses.beside(Forms.class).get("nobody");

  private Forms() {}

  static String lower(Sentence sentence, int word) {
    return sentence.token(word).text().toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  static boolean isFinite(Sentence sentence, int word) {
    String tag = sentence.tag(word);
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  static boolean isImperative(Sentence sentence, int word) {
    return sentence.tag(word).equals("VB")
        && !sentence.has(word, "nsubj", "aux", "mark", "cop", "expl");
  }

  static boolean isInfinitive(Sentence sentence, int word) {
    for (int mark : sentence.children(word, "mark")) {
      if (sentence.tag(mark).equals("TO") || lower(sentence, mark).equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the given words opens the clause. */
  static boolean isMarked(Sentence sentence, int word, String... markers) {
    for (int mark : sentence.children(word, "mark")) {
      for (String marker : markers) {
        if (lower(sentence, mark).equals(marker)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The word that opens an adverbial clause, lower case; empty if none. */
  static String marker(Sentence sentence, int word) {
    if (SUPPOSING.contains(lower(sentence, word)) && sentence.has(word, "ccomp")) {
      return lower(sentence, word);
    }
    int mark = sentence.child(word, "mark");
    if (mark > 0 && SUPPOSING.contains(lower(sentence, mark - 1))) {
      return lower(sentence, mark - 1);
    }
    for (int child : sentence.children(word, "mark", "case", "advmod")) {
      String tag = sentence.tag(child);
      if (tag.equals("IN") || tag.equals("WRB") || tag.equals("VBN") || tag.equals("VBG")) {
        return lower(sentence, child);
      }
    }
    return "";
  }

  /** The preposition before a noun of action or a gerund, lower case; empty if none. */
  static String preposition(Sentence sentence, int word) {
    String text = Dependencies.of(sentence).preposition(word);
    if (text != null) {
      return text;
    }
    int mark = sentence.child(word, "mark");
    return mark >= 0 && sentence.tag(mark).equals("IN") ? lower(sentence, mark) : "";
  }

  static boolean hasAuxiliary(Sentence sentence, int word, String lemma) {
    for (int aux : sentence.children(word, "aux")) {
      if (sentence.lemma(aux).equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  static boolean hasDeterminer(Sentence sentence, int word, String determiner) {
    for (int child : sentence.children(word, "det")) {
      if (lower(sentence, child).equals(determiner)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a nominal denies what is said of it: "nobody", "no talks". */
  static boolean isNobody(Sentence sentence, int word) {
    return NOBODY.contains(lower(sentence, word))
        || hasDeterminer(sentence, word, "no")
        || hasDeterminer(sentence, word, "neither");
  }

  static boolean isDefinite(Sentence sentence, int word) {
    for (int child : sentence.children(word, "det", "nmod:poss")) {
      if (sentence.is(child, "nmod:poss") || DEFINITE.contains(sentence.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** The shape of a clause that a verb, noun or adjective embeds. */
  static Complement complement(Sentence sentence, int word) {
    if (isInfinitive(sentence, word)) {
      return Complement.TO;
    }
    if (sentence.tag(word).equals("VBG") && !sentence.has(word, "aux")) {
      return Complement.ING;
    }
    if (sentence.is(word, "xcomp") && sentence.token(word).isNoun()) {
      return Complement.NOMINAL;
    }
    return Complement.CLAUSE;
  }
}
