package org.attache.extract.statement;

import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.grammar.Dependencies;

/**
 * Finds the words for the one who speaks beside a verbal cue: by grammar, or by the order of words
 * where the grammar knows none or one on the wrong side of a quotation mark.
 */
final class Sources {

  private static final int DEPTH = 4;
  private final Line line;
  private final Sentence sentence;
  private final Cues cues;

  Sources(Line line, Cues cues) {
    this.cues = cues;
    this.line = line;
    this.sentence = line.sentence;
  }

  private boolean cueIsAdjective(int word) {
    return cues.adjective(sentence, word) != null;
  }

  /** The heads of the nominals that speak, wish or think by a verb; empty if none is found. */
  List<Integer> of(int verb) {
    Dependencies dependencies = Dependencies.of(sentence);
    if (cueIsAdjective(verb)) {
      return dependencies.isPassive(verb) ? dependencies.patients(verb) : byGrammar(verb, 0);
    }
    if (isInserted(verb) && before(verb) >= 0) {
      return dependencies.conjuncts(before(verb));
    }
    if (dependencies.isPassive(verb)) {
      List<Integer> agents = dependencies.agents(verb);
      boolean said = agents.isEmpty() && !sentence.has(verb, "aux");
      int active = !said ? -1 : isInverted(verb) ? behind(verb) : described(verb);
      return active < 0 ? agents : dependencies.conjuncts(active);
    }
    int behind = isInverted(verb) ? behind(verb) : -1;
    if (behind >= 0) {
      return dependencies.conjuncts(behind);
    }
    if (line.tag(verb).equals("VBG") && verb > 0 && line.isComma(verb - 1)) {
      List<Integer> above = ofSentence(verb);
      if (!above.isEmpty()) {
        return above;
      }
    }
    List<Integer> grammar = byGrammar(verb, 0);
    if (!grammar.isEmpty() && grammar.stream().allMatch(word -> fits(word, verb))) {
      return grammar;
    }
    int found = before(verb);
    if (found < 0 && line.tag(verb).equals("VBG")) {
      return ofSentence(verb);
    }
    if (found < 0) {
      found = behind(verb);
    }
    return found < 0 ? List.of() : dependencies.conjuncts(found);
  }

  /** Whoever does what the main verb before a participle says, or the first one behind it. */
  private List<Integer> ofSentence(int participle) {
    int nearest = -1;
    for (int i = participle - 1; i >= 0; i--) {
      boolean predicate =
          !line.quoted(i)
              && sentence.has(i, "nsubj", "nsubj:pass")
              && sentence.child(i, "nsubj", "nsubj:pass") < participle;
      if (predicate && (i == sentence.root() || sentence.is(i, "conj", "parataxis"))) {
        return subjects(i);
      }
      nearest = predicate && nearest < 0 ? i : nearest;
    }
    if (nearest >= 0) {
      return subjects(nearest);
    }
    int root = sentence.root();
    boolean opens = participle == 0 || !line.hasFinite(0, participle);
    return opens && root > participle ? subjects(root) : List.of();
  }

  private List<Integer> subjects(int verb) {
    Dependencies dependencies = Dependencies.of(sentence);
    return dependencies.isPassive(verb) ? dependencies.patients(verb) : dependencies.agents(verb);
  }

  private boolean fits(int word, int verb) {
    return line.quoted(word) == line.quoted(verb)
        && !line.isSign(word)
        && !line.tag(word).equals("VBN")
        && !line.tag(word).equals("VBD")
        && (!line.isDay(word) || sentence.has(word, "compound"));
  }

  private List<Integer> byGrammar(int verb, int depth) {
    List<Integer> agents = Dependencies.of(sentence).agents(verb);
    int head = sentence.head(verb);
    if (!agents.isEmpty() || head < 0 || depth >= DEPTH) {
      return agents;
    }
    // "…, he said, adding that": whoever does what the participle hangs on.
    boolean participle =
        line.tag(verb).equals("VBG")
            && sentence.is(verb, "dep", "advcl", "parataxis", "ccomp", "xcomp", "conj", "obl");
    if (participle && sentence.token(head).isVerb()) {
      return Dependencies.of(sentence).isPassive(head)
          ? Dependencies.of(sentence).patients(head)
          : byGrammar(head, depth + 1);
    }
    return agents;
  }

  /** "…," said Okafor: a mark or a comma, the verb, a nominal, and then no clause. */
  private boolean isInverted(int verb) {
    return verb > 0
        && (line.isMark(verb - 1) || line.isComma(verb - 1))
        && behind(verb) >= 0
        && (line.isMark(verb - 1) || !isApposition(verb - 1));
  }

  /** The nominal that follows a verb at once, where a comma, a stop or a phrase follows it. */
  int behind(int verb) {
    int last = -1;
    int i = verb + 1;
    if (i < line.size() && line.tag(i).equals("PRP")) {
      if (!StatementWords.NOMINATIVE.contains(line.lower(i))) {
        return -1;
      }
      last = i++;
    } else {
      for (; i < line.size() && (line.isNominalPart(i) || joins(i, last)); i++) {
        if (line.tag(i).startsWith("NN") || line.tag(i).equals("CD")) {
          last = i;
        }
      }
    }
    boolean closed =
        line.isEnd(i)
            || line.isComma(i)
            || line.isMark(i)
            || ":;(".indexOf(sentence.token(i).text().charAt(0)) >= 0
            || line.isDash(i)
            || Set.of("IN", "WP", "WRB", "RB", "TO", "VBG").contains(line.tag(i));
    if (last < 0 || !closed || line.isDay(last) || line.quoted(last) != line.quoted(verb)) {
      return -1;
    }
    return last;
  }

  /** "fisher and owner Okello". */
  private boolean joins(int word, int last) {
    return last == word - 1
        && line.tag(word).equals("CC")
        && word + 1 < line.size()
        && line.tag(word + 1).startsWith("NN");
  }

  /** The nominal that ends where the verb and its auxiliaries begin, appositions left out. */
  int before(int verb) {
    int i = verb - 1;
    while (i >= 0
        && (Set.of("RB", "MD", "TO").contains(line.tag(i))
            || sentence.is(i, "aux")
            || Set.of("be", "have").contains(sentence.lemma(i)))) {
      i--;
    }
    for (int steps = 0; steps < 3 && i > 0 && isApposition(i); steps++) {
      i = opening(i) - 1;
    }
    if (i < 0 || line.quoted(i) != line.quoted(verb)) {
      return -1;
    }
    if (!line.isNominalHead(i) || line.isDay(i)) {
      return -1;
    }
    return top(i, verb);
  }

  /** ", she added,": whatever a parser makes of it. */
  private boolean isInserted(int verb) {
    return verb > 1
        && line.isComma(verb - 2)
        && (line.isComma(verb + 1) || line.isMark(verb + 1))
        && (StatementWords.NOMINATIVE.contains(line.lower(verb - 1))
            || sentence.token(verb - 1).isProper());
  }

  /** "The chairman, Okello, called for": what a parser takes for a participle, or −1. */
  private int described(int verb) {
    return verb > 0 && isApposition(verb - 1) ? before(verb) : -1;
  }

  /** The comma or bracket before the one at an index, or −1. */
  private int opening(int closing) {
    boolean bracket = sentence.token(closing).text().equals(")");
    for (int i = closing - 1; i > 0; i--) {
      if (bracket ? sentence.token(i).text().equals("(") : line.isComma(i)) {
        return i;
      }
      if (line.isMark(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a comma or bracket closes a description: "Okello, the mayor of Lima, said". */
  private boolean isApposition(int closing) {
    boolean bracket = sentence.token(closing).text().equals(")");
    if (!bracket && !line.isComma(closing)) {
      return false;
    }
    int open = opening(closing);
    if (open <= 0
        || (!line.isNominalHead(open - 1) && !sentence.token(open - 1).text().equals(")"))) {
      return false;
    }
    String tag = line.tag(open + 1);
    if (!bracket && !tag.startsWith("W") && line.hasFinite(open + 1, closing)) {
      // "For Moe, the crisis is a gift, argues Berg": a clause.
      return false;
    }
    return bracket
        || tag.startsWith("W")
        || tag.startsWith("NN")
        || Set.of("DT", "CD", "VBG", "VBN", "JJ", "PRP$", "IN", "RB").contains(tag);
  }

  /** The head of the nominal that ends in a word: "a letter from the ministry" for its last. */
  private int top(int word, int verb) {
    int best = -1;
    int node = word;
    for (int steps = 0; steps < line.size() && node >= 0 && node < verb; steps++) {
      if (line.isNominalHead(node) && !sentence.has(node, "case", "mark")) {
        best = node;
      }
      int head = sentence.head(node);
      boolean nominal =
          head >= 0
              && (line.isNominalHead(head) || line.tag(head).equals("VBN"))
              && head < node + 1;
      if (!nominal && (head < 0 || head >= verb || !sentence.is(node, "compound", "flat"))) {
        break;
      }
      node = head;
    }
    return best < 0 ? word : best;
  }
}
