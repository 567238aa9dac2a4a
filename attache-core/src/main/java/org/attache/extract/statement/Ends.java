package org.attache.extract.statement;

import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.extract.statement.Cues.Cue;
import org.jspecify.annotations.Nullable;

/**
 * Says where something said stops that began at a word: at the end of the sentence, or where the
 * writer takes over again ("…, adding that", "…, according to", "…, but Okello said").
 */
final class Ends {

  private static final int LONGEST_SUBJECT = 6;

  private final Line line;
  private final Sentence sentence;
  private final Cues cues;

  Ends(Line line, Cues cues) {
    this.line = line;
    this.sentence = line.sentence;
    this.cues = cues;
  }

  /** A clause that begins at a word, said by a cue. */
  @Nullable Span from(int first, int cue) {
    return line.stretch(first, end(first, cue, false) - 1);
  }

  /** A nominal or phrase that begins at a word: it also stops before relative clauses. */
  @Nullable Span ofPhrase(int first, int cue) {
    return line.stretch(first, end(first, cue, true) - 1);
  }

  /** The same, at the latest at a last word. */
  @Nullable Span ofPhrase(int first, int last, int cue) {
    return line.stretch(first, Math.min(last, end(first, cue, true) - 1));
  }

  /**
   * The sentence around a phrase that stands between commas or at an end of it ("according to the
   * ministry"); null where it stands inside a clause.
   */
  @Nullable Span around(int phrase, Span opening) {
    int first = sentence.wordAt(opening.start());
    int[] words = sentence.subtree(phrase);
    int last = words[words.length - 1];
    boolean begins = first == 0 || (first == 1 && !line.isComma(0));
    if (begins) {
      int comma = nextStop(phrase);
      while (comma < last && line.isComma(comma) && comma + 1 < line.size()) {
        int next = nextStop(comma + 1);
        if (next >= line.size() - 1) {
          break;
        }
        comma = next;
      }
      return line.isComma(comma) ? from(comma + 1, phrase) : null;
    }
    if (first > 1 && line.isComma(first - 1) && line.hasFinite(0, first)) {
      return line.stretch(0, first - 1);
    }
    return null;
  }

  private int end(int first, int cue, boolean phrase) {
    int inner = innerEnd(first);
    if (inner >= 0) {
      return inner;
    }
    for (int i = first; i < line.size(); i++) {
      if (line.quoted(i)) {
        continue;
      }
      boolean closes = line.isMark(i) && line.isComma(i - 1);
      if (i > first + 1 && closes && !line.quoted(cue) && stopsBehind(i, cue, phrase)) {
        // He called it "unfair," while others said.
        return i + 1;
      }
      if (i > first + 1 && isWriters(first, i)) {
        return i;
      }
      if (i > first && line.quoted(cue)) {
        // What is said in somebody else's words ends where these do.
        return i;
      }
      if (i > first
          && ((line.isEnd(i) && i + 2 >= line.size()) || sentence.token(i).text().equals(";"))) {
        return i;
      }
      if (i > first && isLastDash(first, i)) {
        return i;
      }
      if (i > first && (line.isComma(i) || line.isDash(i)) && stopsBehind(i, cue, phrase)) {
        return i;
      }
      if (i > first
          && line.tag(i).equals("CC")
          && !(line.tag(first).equals("VBG")
              && i + 1 < line.size()
              && line.tag(i + 1).equals("VBG"))
          && (isNextCue(i + 1, cue, phrase) || takesOver(first, i, cue))) {
        return i;
      }
    }
    return line.size();
  }

  /** A colon behind a whole clause, where the writer goes on with what others say. */
  private boolean isWriters(int first, int colon) {
    if (!sentence.token(colon).text().equals(":") || !line.hasFinite(first, colon)) {
      return false;
    }
    for (int i = colon + 1; i < line.size(); i++) {
      if (line.isFinite(i) && isCue(i) && !line.quoted(i)) {
        return true;
      }
    }
    return false;
  }

  /** The single mark that closes what a single mark opens at a word or before it, or −1. */
  private int innerEnd(int first) {
    boolean opens = isSingle(first) || (first > 0 && isSingle(first - 1));
    for (int i = first + 1; opens && i < line.size(); i++) {
      if (isSingle(i) && (line.isComma(i - 1) || line.isEnd(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isSingle(int word) {
    String text = sentence.token(word).text();
    return text.equals("'") || text.equals("‘") || text.equals("’") || text.equals("`");
  }

  /** "says she is glad but has sent no letter": the tense goes back to that of the cue. */
  private boolean takesOver(int first, int conjunction, int cue) {
    int next = conjunction + 1;
    while (next < line.size() && line.tag(next).equals("RB")) {
      next++;
    }
    if (next >= line.size() || line.quoted(next)) {
      return false;
    }
    if (line.isFinite(next) && line.tag(next).equals(line.tag(cue))) {
      for (int i = first; i < conjunction; i++) {
        if (line.isFinite(i)) {
          return !line.tag(i).equals(line.tag(cue)) && !line.tag(i).equals("MD");
        }
      }
      return false;
    }
    boolean name = line.tag(next).equals("PRP") || line.tag(next).equals("NNP");
    if (name && next + 1 < line.size() && line.isFinite(next + 1) && isCue(next + 1)) {
      return true;
    }
    // "… and the port refused": a clause of the writer's, with a subject of its own.
    if (!line.hasFinite(clauseBefore(first, conjunction), conjunction)) {
      return false;
    }
    int verb = next;
    while (verb < line.size()
        && verb < next + LONGEST_SUBJECT
        && (line.isNominalPart(verb) || line.tag(verb).equals("PRP"))) {
      verb++;
    }
    if (verb == next || verb >= line.size() || !line.isFinite(verb) || line.quoted(verb)) {
      return false;
    }
    boolean back =
        line.tag(cue).equals("VBD")
            && line.tag(verb).equals("VBD")
            && isPresent(first, conjunction);
    return isCue(verb) || back;
  }

  /** The word behind the last "that", "because" and the like before a word. */
  private int clauseBefore(int first, int word) {
    for (int i = word - 1; i > first; i--) {
      if (sentence.is(i, "mark") || line.tag(i).startsWith("W")) {
        return i + 1;
      }
    }
    return first;
  }

  /** Whether the first finite verb between two words is in the present. */
  private boolean isPresent(int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.isFinite(i)) {
        return line.tag(i).equals("VBZ") || line.tag(i).equals("VBP");
      }
    }
    return false;
  }

  /** Whether what comes behind a comma is no longer said. */
  private boolean stopsBehind(int comma, int cue, boolean phrase) {
    int next = comma + 1;
    if (next >= line.size()) {
      return true;
    }
    String word = line.lower(next);
    if (Set.of("according", "compared", "however", "though", "although", "whereas", "meaning")
            .contains(word)
        || (word.equals("even")
            && next + 1 < line.size()
            && line.lower(next + 1).matches("though|as"))) {
      return true;
    }
    if (word.equals("by") && next + 1 < line.size() && line.lower(next + 1).equals("which")) {
      return true;
    }
    if (isSubordinate(cue) && isMainClause(comma)) {
      return true;
    }
    if (opens(cue) && beginsClause(next)) {
      return true;
    }
    if (line.tag(cue).equals("VBG")
        && line.isComma(cue - 1)
        && !line.hasFinite(0, cue)
        && isPredicate(next)) {
      return true;
    }
    if (line.tag(next).equals("VBG") && (phrase || isCue(next))) {
      return true;
    }
    if (phrase) {
      return !isList(next);
    }
    if (StatementWords.CONTRASTING.contains(word)) {
      return cueSoon(next + 1);
    }
    if (isTakenUp(next)) {
      return true;
    }
    return insertedCue(next);
  }

  /**
   * ", a demand that Oslo rejects", ", an account denied by Lima": the writer names what was said.
   */
  private boolean isTakenUp(int from) {
    int noun = line.tag(from).equals("DT") ? from + 1 : from;
    if (noun < line.size() && line.tag(noun).startsWith("JJ")) {
      noun++;
    }
    if (noun + 1 >= line.size()
        || cues.find(Cues.Kind.NOUN, sentence.lemma(noun)) == null
        || line.quoted(noun)) {
      return false;
    }
    return Set.of("that", "which").contains(line.lower(noun + 1))
        || line.tag(noun + 1).equals("VBN");
  }

  private boolean isSubordinate(int cue) {
    return sentence.is(cue, "advcl", "acl:relcl") && sentence.root() > cue;
  }

  /**
   * Whether a cue opens the sentence, so that the main clause is still to come: "Asked whether".
   */
  private boolean opens(int cue) {
    boolean participle = line.tag(cue).equals("VBN") || line.tag(cue).equals("VBG");
    if (!participle || line.hasFinite(0, cue)) {
      return false;
    }
    for (int i = 0; i < cue; i++) {
      if (line.isNominalPart(i) || line.tag(i).equals("PRP")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a nominal and a finite verb begin at a word: "Okello said", "the two ports have". */
  private boolean beginsClause(int from) {
    int i = from;
    while (i < line.size()
        && i < from + LONGEST_SUBJECT
        && (line.isNominalPart(i) || line.tag(i).equals("PRP") || line.tag(i).equals("RB"))) {
      i++;
    }
    return i > from && i < line.size() && line.isFinite(i) && !line.quoted(i);
  }

  /** "Okello, fearing a strike, closed the port": whether the verb of the one before comes next. */
  private boolean isPredicate(int word) {
    int i = word;
    while (i < line.size() && line.tag(i).equals("RB")) {
      i++;
    }
    return i < line.size() && line.isFinite(i);
  }

  /** Whether the main clause begins behind a comma: "As Okello said that …, the port closed". */
  private boolean isMainClause(int comma) {
    int root = sentence.root();
    int subject = sentence.child(root, "nsubj");
    return root > comma && (subject < 0 || subject > comma || !line.hasFinite(comma, root));
  }

  /** Whether a comma parts the members of a list: "fish, salt and oil". */
  private boolean isList(int from) {
    if (line.tag(from).startsWith("CC")) {
      return !line.hasFinite(from, nextStop(from));
    }
    for (int i = from; i < line.size(); i++) {
      if (line.tag(i).equals("CC")) {
        return true;
      }
      if (line.isFinite(i) || line.tag(i).startsWith("W") || line.tag(i).equals("VBN")) {
        return false;
      }
    }
    return false;
  }

  /**
   * A dash between blanks with no second one before or behind it: an afterthought of the writer.
   */
  private boolean isLastDash(int first, int word) {
    if (!line.isDash(word) || word == 0 || !isSpaced(word)) {
      return false;
    }
    for (int i = first; i < word; i++) {
      if (line.isDash(i) && isSpaced(i)) {
        return false;
      }
    }
    if (word + 1 < line.size() && StatementWords.DETAILING.contains(line.lower(word + 1))) {
      return false;
    }
    for (int i = word + 1; i < line.size(); i++) {
      if (line.isDash(i) && isSpaced(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSpaced(int word) {
    return sentence.token(word - 1).span().end() < sentence.token(word).span().start();
  }

  private int nextStop(int from) {
    int i = from;
    while (i < line.size() && !line.isComma(i) && !line.isEnd(i)) {
      i++;
    }
    return i;
  }

  /** Whether a cue with a subject of its own follows within a few words: ", and Okello said". */
  private boolean cueSoon(int from) {
    for (int i = from; i < Math.min(line.size(), from + 8); i++) {
      if (line.isFinite(i)) {
        boolean helps = sentence.is(i, "aux", "aux:pass") && sentence.head(i) > i;
        int verb = helps ? sentence.head(i) : i;
        boolean other = i > from && cues.verb(sentence, verb) != null;
        return (isCue(verb) || other) && !line.quoted(verb);
      }
      if (line.isComma(i)) {
        return false;
      }
    }
    return false;
  }

  /** ", he said" at the end of a sentence. */
  private boolean insertedCue(int from) {
    for (int i = from; i < Math.min(line.size(), from + 6); i++) {
      if (isCue(i) && line.isFinite(i)) {
        return i > from && (i + 1 >= line.size() || line.isEnd(i + 1));
      }
      if (!line.isNominalPart(i) && !line.tag(i).equals("PRP")) {
        return false;
      }
    }
    return false;
  }

  /** "said it was right and called for help": a second cue of the same one. */
  private boolean isNextCue(int word, int cue, boolean phrase) {
    if (word >= line.size()) {
      return false;
    }
    int verb = word;
    while (verb + 1 < line.size() && (line.tag(verb).equals("RB") || line.isDay(verb))) {
      verb++;
    }
    if (line.quoted(verb) || (!phrase && !line.tag(verb).equals(line.tag(cue)))) {
      return false;
    }
    return (line.isFinite(verb) && (phrase || isCue(verb)))
        || (sentence.head(verb) == cue && sentence.is(verb, "conj"));
  }

  private boolean isCue(int word) {
    Cue cue = cues.verb(sentence, word);
    return cue != null && cue.takes("clause");
  }
}
