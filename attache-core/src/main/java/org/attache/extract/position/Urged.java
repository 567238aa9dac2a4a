package org.attache.extract.position;

import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.extract.claim.Complements;
import org.attache.extract.claim.Complements.Complement;
import org.attache.extract.claim.Ground;
import org.attache.extract.claim.Supposed;
import org.attache.grammar.Clause;
import org.attache.grammar.Clauses;
import org.attache.grammar.Dependencies;
import org.attache.table.WordClass;
import org.attache.table.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says that another ought to do is demanded: "said that Chile should open the
 * strait", "talks must not begin without us". No row can say it, as any verb may carry it.
 */
final class Urged {

  private static final WordClass OBLIGING = WordClasses.beside(Urged.class).get("obliging");

  private Urged() {}

  /** What a clause with "should" or "must" in somebody's words demands, or null. */
  static @Nullable Complement at(Ground ground, Sentence sentence, int word) {
    if (!sentence.is(word, "ccomp", "root", "parataxis", "conj")) {
      return null;
    }
    String modal = Clause.of(sentence, word).modal();
    boolean ought = modal != null && (modal.equals("should") || modal.equals("must"));
    int open = sentence.child(word, "xcomp");
    boolean obliged =
        OBLIGING.contains(sentence.lemma(word))
            && open > word
            && Complements.marked(sentence, open, "to");
    if (!(ought || obliged) || hasPerfect(sentence, word) || Supposed.conditional(sentence, word)) {
      return null;
    }
    List<Integer> agents = Dependencies.of(sentence).agents(word);
    int subject = agents.isEmpty() ? sentence.child(word, "nsubj", "nsubj:pass") : agents.get(0);
    if (subject < 0 || !isOfStates(ground, sentence, subject)) {
      return null;
    }
    Span words = Clauses.clause(sentence, word);
    return words == null ? null : new Complement(word, words);
  }

  /** "Should have left": a reproach. */
  private static boolean hasPerfect(Sentence sentence, int word) {
    return sentence.children(word, "aux").stream()
        .anyMatch(aux -> sentence.lemma(aux).equals("have"));
  }

  private static boolean isOfStates(Ground ground, Sentence sentence, int subject) {
    return sentence.token(subject).isPronoun()
        ? !ground.article().parties(sentence, subject).isEmpty()
        : !ground.article().parties(sentence, subject).isEmpty()
            || sentence.token(subject).isNoun();
  }
}
