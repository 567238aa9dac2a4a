package org.attache.extract.statement;

import java.util.Set;
import org.attache.annotate.Sentence;

/** Says whether what comes behind a comma is no longer said: the writer goes on, or another cue. */
final class Tails {

  private static final int LONGEST_SUBJECT = 6;

  private final Line line;
  private final Sentence sentence;
  private final Cues cues;

  Tails(Line line, Cues cues) {
    this.line = line;
    this.sentence = line.sentence;
    this.cues = cues;
  }

  /** Whether what comes behind a comma is no longer said. */
  boolean stop(int comma, int cue, boolean phrase) {
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
    if (line.tag(next).equals("VBG") && (phrase || cues.takesClause(sentence, next))) {
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
      return !line.hasFinite(from, line.nextStop(from));
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

  /** Whether a cue with a subject of its own follows within a few words: ", and Okello said". */
  private boolean cueSoon(int from) {
    for (int i = from; i < Math.min(line.size(), from + 8); i++) {
      if (line.isFinite(i)) {
        boolean helps = sentence.is(i, "aux", "aux:pass") && sentence.head(i) > i;
        int verb = helps ? sentence.head(i) : i;
        boolean other = i > from && cues.verb(sentence, verb) != null;
        return (cues.takesClause(sentence, verb) || other) && !line.quoted(verb);
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
      if (cues.takesClause(sentence, i) && line.isFinite(i)) {
        return i > from && (i + 1 >= line.size() || line.isEnd(i + 1));
      }
      if (!line.isNominalPart(i) && !line.tag(i).equals("PRP")) {
        return false;
      }
    }
    return false;
  }
}
