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

  private static final Set<String> OPENING_CLAUSE =
      Set.of("DT", "PRP", "PRP$", "WP", "WRB", "WDT", "EX", "CD", "JJ", "JJR", "VBG", "PDT", "$");

  private final Line line;
  private final Sentence sentence;
  private final Ends ends;
  private final Leading leading;
  private final ThatClause conjunction;

  Contents(Line line, Cues cues) {
    this.line = line;
    this.sentence = line.sentence;
    this.ends = new Ends(line, cues);
    this.leading = new Leading(line, cues);
    this.conjunction = new ThatClause(line);
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
      Span span = leading.before(verb, !line.tag(verb).equals("VBG"));
      return span == null && before >= 0 && before < verb ? Clauses.clause(sentence, before) : span;
    }
    int complement = complement(verb);
    if (complement > verb) {
      return behind(verb, cue, complement);
    }
    int that = conjunction.behind(verb, cue);
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
      Span before = leading.before(verb, false);
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
    int that = conjunction.behind(verb, cue);
    return that < 0 ? null : ends.from(that + 1, verb);
  }

  /** A question right behind the cue: "asked whether", "was told how". */
  @Nullable Span question(int verb) {
    int next = line.behindDay(verb + 1);
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
      if (line.isComma(i) && line.isParticiple(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** What the grammar puts behind a cue, from "that" or its own first word. */
  private @Nullable Span behind(int verb, Cue cue, int complement) {
    int that = conjunction.behind(verb, cue);
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

  /** Whether a cue has nothing behind it but a sign, a day, an occasion. */
  private boolean isClosed(int verb) {
    int i = verb + 1;
    if (sentence.lemma(verb).equals("tell")) {
      while (i < line.size() && (line.isNominalPart(i) || line.tag(i).equals("PRP"))) {
        i++;
      }
    }
    i = line.behindDay(i);
    if (i >= line.size() || line.isEnd(i) || line.isComma(i) || line.isMark(i)) {
      return true;
    }
    return Set.of("IN", "WRB").contains(line.tag(i))
        && !line.hasFinite(i, line.nextComma(i))
        && leading.before(verb, false) != null;
  }

  /** "showed Okafor leading", "said trade had fallen": what follows without "that". */
  private @Nullable Span rest(int verb) {
    int i = verb + 1;
    while (i < line.size() && line.tag(i).equals("RP")) {
      i++;
    }
    i = line.behindDay(i);
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
