package org.attache.grammar.construction;

import java.util.ArrayList;
import java.util.List;
import org.attache.annotate.Sentence;

/** Finds the clauses that a word embeds, by their form. */
final class Embedded {

  /** How far behind its noun an infinitive that the parser hung on the verb may stand. */
  private static final int REACH = 4;

  private Embedded() {}

  /** "Refused <em>to lift</em> the embargo", "the refusal <em>to lift</em> it". */
  static List<Integer> infinitives(Sentence sentence, int word) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(word, "xcomp", "ccomp", "acl", "advcl")) {
      if (child > word && !sentence.is(child, "acl:relcl") && isMarked(sentence, child, "to")) {
        found.add(child);
      }
    }
    int head = sentence.head(word);
    if (found.isEmpty() && head >= 0 && sentence.token(word).isNoun()) {
      // "Issued a threat to invade": parsers hang the infinitive on the verb.
      for (int child : sentence.children(head, "xcomp", "advcl")) {
        if (child > word && child - word <= REACH && isMarked(sentence, child, "to")) {
          found.add(child);
        }
      }
    }
    return found;
  }

  /** "Said <em>that they left</em>", "said <em>they left</em>", "the claim <em>that</em>". */
  static List<Integer> finite(Sentence sentence, int word) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(word, "ccomp", "acl")) {
      boolean that = isMarked(sentence, child, "that") && !sentence.is(child, "acl:relcl");
      boolean bare =
          sentence.is(child, "ccomp")
              && !isMarked(sentence, child, "to")
              && !isQuestion(sentence, child)
              && !sentence.tag(child).equals("VBG");
      if (that || bare) {
        found.add(child);
      }
    }
    return found;
  }

  /** "Suggested <em>sharing</em> the catch". */
  static List<Integer> gerunds(Sentence sentence, int word) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(word, "xcomp", "ccomp", "obj")) {
      if (child > word && sentence.tag(child).equals("VBG") && !sentence.has(child, "aux")) {
        found.add(child);
      }
    }
    return found;
  }

  /** "Asked <em>whether they left</em>", "asked <em>why</em>". */
  static List<Integer> questions(Sentence sentence, int word) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(word, "ccomp", "acl")) {
      if (!sentence.is(child, "acl:relcl") && isQuestion(sentence, child)) {
        found.add(child);
      }
    }
    return found;
  }

  private static boolean isQuestion(Sentence sentence, int clause) {
    for (int child : sentence.children(clause)) {
      boolean asks = sentence.tag(child).startsWith("W") && child < clause;
      if (asks || (sentence.is(child, "mark") && isWhether(sentence.lower(child)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhether(String mark) {
    return mark.equals("whether") || mark.equals("if");
  }

  private static boolean isMarked(Sentence sentence, int clause, String marker) {
    for (int child : sentence.children(clause, "mark")) {
      if (sentence.lower(child).equals(marker)) {
        return true;
      }
    }
    return false;
  }
}
