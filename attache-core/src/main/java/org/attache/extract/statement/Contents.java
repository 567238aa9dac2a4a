package org.attache.extract.statement;

import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.extract.statement.Cues.Cue;
import org.attache.grammar.Clauses;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that are said beside a verbal cue: by grammar, or by the order of words where the
 * grammar shows nothing.
 */
final class Contents {

  /** How far behind a cue its "that" may stand: "told reporters in Lima on Monday that". */
  private static final int FARTHEST_THAT = 14;

  private static final int LONGEST_TITLE = 6;

  private static final Set<String> OPENING_CLAUSE =
      Set.of("DT", "PRP", "PRP$", "WP", "WRB", "WDT", "EX", "CD", "JJ", "JJR", "VBG", "PDT", "$");

  private final Line line;
  private final Sentence sentence;
  private final Cues cues;
  private final Ends ends;

  Contents(Line line, Cues cues) {
    this.line = line;
    this.sentence = line.sentence;
    this.cues = cues;
    this.ends = new Ends(line, cues);
  }

  // "said that …", "…, he said", "Trade, he said, has fallen".

  /**
   * A clause that is said: behind the cue, around it or before it.
   *
   * @param inverted whether the one who speaks stands behind the cue
   * @param strict whether words behind the cue are a clause only where the grammar says so
   */
  @Nullable Span clause(int verb, Cue cue, boolean inverted, boolean strict) {
    if (inverted) {
      // "…, said Okello, who hopes that": what follows belongs to the one who speaks.
      int before = sentence.child(verb, "ccomp");
      Span span = before(verb, !line.tag(verb).equals("VBG"));
      return span == null && before >= 0 && before < verb ? Clauses.clause(sentence, before) : span;
    }
    int complement = complement(verb);
    if (complement > verb) {
      return behind(verb, cue, complement);
    }
    int that = thatBehind(verb, cue);
    if (that >= 0) {
      return ends.from(that + 1, verb);
    }
    if (complement >= 0) {
      Span rest = isClosed(verb) ? null : rest(verb);
      return rest == null ? Clauses.clause(sentence, complement) : rest;
    }
    int head = sentence.head(verb);
    if (head >= 0 && sentence.is(verb, "advcl") && line.opens(verb, "as") && isClosed(verb)) {
      return Clauses.without(sentence, head, verb);
    }
    if (isClosed(verb)) {
      Span before = before(verb, false);
      if (before != null) {
        return before;
      }
    } else if (!(strict && isLoose(verb)) && !objectOnly(verb, cue)) {
      Span rest = rest(verb);
      if (rest != null) {
        return rest;
      }
    }
    if (head >= 0 && sentence.is(verb, "parataxis") && isInserted(verb)) {
      return Clauses.without(sentence, head, verb);
    }
    return null;
  }

  /** Whether what follows is no question and no part of a relative clause: "found a way". */
  private boolean isLoose(int verb) {
    return verb + 1 < line.size() && !line.tag(verb + 1).startsWith("W") && !isRelative(verb);
  }

  /** "mentioned the letter and left": an object right behind the cue, and no clause. */
  private boolean objectOnly(int verb, Cue cue) {
    int object = sentence.child(verb, "obj");
    if (!cue.takes("object")
        || cue.takes("paper")
        || object < verb
        || sentence.subtree(object)[0] != verb + 1) {
      return false;
    }
    int next = line.last(object) + 1;
    if (line.hasFinite(verb + 1, next)) {
      return false;
    }
    // "fears the mayor would go", "feared the mayor not going": the object begins a clause.
    while (next < line.size() && (line.tag(next).equals("RB") || line.isMark(next))) {
      next++;
    }
    return next >= line.size()
        || !(line.isFinite(next)
            || line.tag(next).startsWith("W")
            || line.tag(next).startsWith("V")
            || line.tag(next).equals("TO"));
  }

  /** A clause with "that" behind the cue. */
  @Nullable Span that(int verb, Cue cue) {
    int that = thatBehind(verb, cue);
    return that < 0 ? null : ends.from(that + 1, verb);
  }

  /** A question right behind the cue: "asked whether", "was told how". */
  @Nullable Span question(int verb) {
    int next = behindDay(verb + 1);
    if (next < line.size() && line.lower(next).equals("by")) {
      do {
        next++;
      } while (next < line.size() && line.isNominalPart(next));
    }
    boolean asks =
        next + 1 < line.size()
            && Set.of("if", "whether", "why", "how", "what", "when", "where", "which")
                .contains(line.lower(next));
    return asks ? ends.from(next, verb) : null;
  }

  private int complement(int verb) {
    int complement = sentence.child(verb, "ccomp");
    if (complement >= 0 && !isParticipleBetween(verb, complement)) {
      return line.quoted(complement) == line.quoted(verb) || complement > verb ? complement : -1;
    }
    if (complement >= 0) {
      return -1;
    }
    int open = sentence.child(verb, "xcomp");
    return open >= 0 ? sentence.child(open, "ccomp") : -1;
  }

  /** "…, he said, adding that": what follows belongs to the participle. */
  private boolean isParticipleBetween(int verb, int complement) {
    for (int i = verb + 1; i + 1 < complement; i++) {
      if (line.isComma(i) && isParticiple(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** What the grammar puts behind a cue, from "that" or its own first word. */
  private @Nullable Span behind(int verb, Cue cue, int complement) {
    int that = thatBehind(verb, cue);
    if (that >= 0 && that < complement) {
      return ends.from(that + 1, verb);
    }
    int first = complement;
    for (int word : sentence.subtree(complement)) {
      if (word > verb) {
        first = word;
        break;
      }
    }
    return ends.from(first, verb);
  }

  /** The "that" behind a cue, with nothing between but an addressee, a day, an occasion; or −1. */
  private int thatBehind(int verb, Cue cue) {
    for (int i = verb + 1; i < Math.min(line.size() - 1, verb + FARTHEST_THAT); i++) {
      if (line.lower(i).equals("that")) {
        // "said that the", not "said that was", "told him that story".
        boolean purpose = line.lower(i - 1).equals("so");
        boolean opens = (!line.isFinite(i + 1) && !line.isSign(i + 1)) || line.isMark(i + 1);
        boolean conjunction =
            line.tag(i).equals("IN")
                || i == verb + 1
                || sentence.is(i, "mark")
                || line.tag(i + 1).equals("NNS")
                || cue.takes("hearer")
                || !cue.takes("object");
        return opens && conjunction && !purpose ? i : -1;
      }
      if (line.isMark(i) && sentence.token(verb).isVerb() && closingTitle(i) > i) {
        // "told "The Morning Show" that".
        i = closingTitle(i);
        continue;
      }
      if (line.isFinite(i)
          || (line.isComma(i) && isParticiple(i + 1))
          || line.isMark(i)
          || line.isEnd(i)
          || line.tag(i).startsWith("W")
          || ":;".indexOf(sentence.token(i).text().charAt(0)) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** The mark that closes a title of a few words that a mark opens, or −1. */
  private int closingTitle(int mark) {
    int first = mark + 1;
    while (first < line.size() && line.isMark(first)) {
      first++;
    }
    for (int i = first; i < Math.min(line.size() - 1, first + LONGEST_TITLE); i++) {
      if (line.isMark(i)) {
        if (line.isComma(i - 1)) {
          return -1;
        }
        while (line.isMark(i + 1)) {
          i++;
        }
        return i;
      }
    }
    return -1;
  }

  /** Whether a cue has nothing behind it but a sign, a day, an occasion. */
  private boolean isClosed(int verb) {
    int i = verb + 1;
    if (sentence.lemma(verb).equals("tell")) {
      while (i < line.size() && (line.isNominalPart(i) || line.tag(i).equals("PRP"))) {
        i++;
      }
    }
    i = behindDay(i);
    if (i >= line.size() || line.isEnd(i) || line.isComma(i) || line.isMark(i)) {
      return true;
    }
    return Set.of("IN", "WRB").contains(line.tag(i))
        && !line.hasFinite(i, nextComma(i))
        && before(verb, false) != null;
  }

  /** The word behind adverbs and a day: "said again last Monday". */
  private int behindDay(int from) {
    int i = from;
    while (i < line.size()
        && (line.tag(i).equals("RB") || line.isDay(i) || (i + 1 < line.size() && isLast(i)))) {
      i++;
    }
    return i;
  }

  private boolean isLast(int word) {
    return Set.of("last", "this", "next", "late", "early", "earlier").contains(line.lower(word))
        && (line.isDay(word + 1) || line.lower(word + 1).equals("this"));
  }

  private int nextComma(int from) {
    int i = from;
    while (i < line.size() && !line.isComma(i) && !line.isEnd(i)) {
      i++;
    }
    return i;
  }

  /** "Trade has fallen, Okello said": what stands before the comma before the one who speaks. */
  private @Nullable Span before(int verb, boolean inverted) {
    int comma = verb - 1;
    int first = verb;
    while (comma > 0 && !line.isComma(comma) && !line.isMark(comma)) {
      first = comma;
      comma--;
    }
    if (comma <= 0 || !line.isComma(comma) || line.quoted(comma)) {
      return null;
    }
    // An apposition to the one who speaks has a comma of its own.
    while (!inverted && comma > 0 && describes(comma + 1, first)) {
      int outer = comma - 1;
      while (outer > 0 && !line.isComma(outer)) {
        outer--;
      }
      if (outer <= 0) {
        return null;
      }
      first = outer + 1;
      comma = outer;
    }
    int i = verb + 1;
    while (i < line.size() && !line.isEnd(i) && !line.isComma(i)) {
      i++;
    }
    boolean goesOn = line.isComma(i) && !isParticiple(i + 1) && i + 2 < line.size();
    goesOn = goesOn && !(line.hasFinite(0, comma) && isOccasion(i + 1));
    if (inverted) {
      // ", said Okello, is over", not ", said Okello, a fisher".
      goesOn = goesOn && line.isFinite(i + 1);
    }
    if (!goesOn && !line.hasFinite(0, comma)) {
      return null;
    }
    if (!goesOn && opensAdverbially()) {
      return null;
    }
    int start = behindStop(verb);
    return goesOn ? line.stretch(start, line.size() - 1) : line.stretch(start, comma);
  }

  /** Whether what stands before a word is told by somebody else. */
  private boolean hasCue(int end) {
    for (int i = 0; i < end; i++) {
      if (line.isFinite(i) && cues.verb(sentence, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** The first word behind the last semicolon or colon before a word. */
  private int behindStop(int verb) {
    for (int i = verb - 1; i > 0; i--) {
      String sign = sentence.token(i).text();
      boolean others = sign.equals(":") && line.hasFinite(0, i) && hasCue(i);
      if ((sign.equals(";") || others) && !line.quoted(i)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** "…, he said, hours after the vote": when it was said, and no more of it. */
  private boolean isOccasion(int word) {
    int i = word;
    while (i < line.size()
        && (line.tag(i).equals("CD")
            || line.tag(i).equals("DT")
            || line.tag(i).equals("RB")
            || line.tag(i).equals("NNS")
            || line.isDay(i))) {
      i++;
    }
    return i < line.size()
        && Set.of("after", "before", "as", "when", "during", "following", "amid", "ahead")
            .contains(line.lower(i));
  }

  private boolean isParticiple(int word) {
    return word < line.size() && line.tag(word).equals("VBG");
  }

  /** "While it rained, …", "even though prices fell, …": what frames the cue is not said. */
  private boolean opensAdverbially() {
    boolean graded = line.size() > 1 && Set.of("even", "just").contains(line.lower(0));
    return line.tag(0).equals("VBN")
        || (line.tag(0).equals("VBG") && !line.hasFinite(0, nextComma(0)))
        || StatementWords.FRAMING.contains(line.lower(graded ? 1 : 0));
  }

  /** Whether the words from one to another are only a cue, without a nominal before it. */
  private boolean describes(int from, int to) {
    for (int i = from; i <= to && i < line.size(); i++) {
      if (line.isNominalHead(i)) {
        return false;
      }
    }
    return true;
  }

  /** "showed Okafor leading", "said trade had fallen": what follows without "that". */
  private @Nullable Span rest(int verb) {
    int i = verb + 1;
    while (i < line.size() && line.tag(i).equals("RP")) {
      i++;
    }
    i = behindDay(i);
    if (sentence.lemma(verb).equals("tell") && i < line.size()) {
      i = behindNominal(i);
    }
    if (i >= line.size() || (line.isSign(i) && !line.isMark(i))) {
      return null;
    }
    if (line.isFinite(i) && isRelative(verb)) {
      return ends.from(i, verb);
    }
    boolean opens =
        line.isMark(i)
            || line.tag(i).startsWith("NN")
            || OPENING_CLAUSE.contains(line.tag(i))
            || Set.of("if", "whether", "how", "why").contains(line.lower(i));
    if (!opens || line.lower(i).equals("when")) {
      return null;
    }
    boolean verbal = false;
    for (int j = i; j < line.size() && !verbal; j++) {
      verbal = line.isFinite(j) || (line.tag(j).equals("VBG") && j > i);
    }
    return verbal ? ends.from(i, verb) : null;
  }

  /** The word behind the nominal that begins at a word: an addressee. */
  private int behindNominal(int first) {
    if (line.tag(first).equals("PRP")) {
      return first + 1;
    }
    int i = first;
    while (i < line.size() && line.isNominalPart(i)) {
      i++;
    }
    boolean clause =
        i < line.size()
            && (line.tag(i).equals("PRP")
                || line.tag(i).startsWith("W")
                || line.lower(i).equals("if"));
    return clause ? i : line.size();
  }

  /** "which Okello said were lost": the relative pronoun is the subject of what is said. */
  private boolean isRelative(int verb) {
    if (sentence.is(verb, "acl:relcl")) {
      return true;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - 6); i--) {
      if (line.lower(i).equals("which") || line.lower(i).equals("that")) {
        return true;
      }
    }
    return false;
  }

  /** A cue inside or behind what is said: "Trade, she said, has fallen"; not before it. */
  private boolean isInserted(int verb) {
    return verb > sentence.head(verb) || !sentence.has(verb, "ccomp");
  }
}
