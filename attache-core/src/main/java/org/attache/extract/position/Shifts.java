package org.attache.extract.position;

import org.attache.extract.claim.Ground;
import org.attache.extract.claim.Complements;
import org.attache.extract.claim.Complements.Complement;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Span;

/** Says whether what is dropped, lifted or softened is a position, and on what it is one. */
final class Shifts {

  private static final Set<String> POSITIONAL =
      Set.of(
          "position",
          "stance",
          "demand",
          "claim",
          "insistence",
          "opposition",
          "condition",
          "policy",
          "line",
          "objection",
          "call",
          "requirement",
          "precondition",
          "approach",
          "attitude",
          "rhetoric",
          "resistance",
          "veto",
          "threat",
          "plan");

  private Shifts() {}

  /** Whether what is dropped or softened is a position; islands and tensions are none. */
  static boolean of(Sentence sentence, int noun, String word) {
    return word.startsWith("back ")
        || POSITIONAL.contains(sentence.lemma(noun))
        || sentence.token(noun).isVerb();
  }

  /** "the stance it took in 1998 calling for …": the issue may stand behind the phrase. */
  static Complement withItsMatter(Ground ground, Sentence sentence, Complement complement) {
    Span words = complement.words();
    if (ground.issue(words) != null || !POSITIONAL.contains(sentence.lemma(complement.head()))) {
      return complement;
    }
    int verb = sentence.head(complement.head());
    Complement matter =
        verb < 0 ? null : Complements.of(sentence, verb, "prep:to,for,on,over,against");
    if (matter != null && matter.head() > complement.head()) {
      // "lifted its objections to the talks": the parser may hang the phrase on the verb.
      return new Complement(complement.head(), words.cover(matter.words()));
    }
    int last = sentence.size() - 1;
    while (last > 0 && sentence.is(last, "punct")) {
      last--;
    }
    Span rest = new Span(words.start(), sentence.token(last).span().end());
    return ground.issue(rest) == null ? complement : new Complement(complement.head(), rest);
  }
}
