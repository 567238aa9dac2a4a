package org.attache.extract.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.article.Span;
import org.attache.grammar.Clauses;

/** Finds the clauses that give grounds for a judgement. */
final class Reasons {

  private static final Set<String> GROUNDS =
      Set.of("because", "since", "given", "considering", "as");

  private Reasons() {}

  // "because …", "considering that …", "the fact that … shows".

  static List<Evidence> of(JudgedGround ground, Sentence sentence, int clause) {
    List<Evidence> found = new ArrayList<>();
    for (int child : sentence.children(clause, "advcl", "obl", "dep")) {
      boolean grounds = GROUNDS.contains(sentence.lower(child));
      for (int marker : sentence.children(child, "mark", "case")) {
        String text = sentence.lower(marker);
        grounds |= GROUNDS.contains(text) && !(text.equals("as") && !sentence.is(child, "advcl"));
      }
      if (grounds) {
        found.add(ground.cite(sentence.subtreeSpan(child)));
      }
    }
    for (int subject : sentence.children(clause, "nsubj")) {
      int fact = sentence.child(subject, "ccomp", "acl");
      if (fact >= 0 && sentence.lemma(subject).equals("fact")) {
        Span words = Clauses.clause(sentence, fact);
        if (words != null) {
          found.add(ground.cite(words));
        }
      }
    }
    return found;
  }
}
