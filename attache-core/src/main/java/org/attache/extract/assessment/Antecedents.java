package org.attache.extract.assessment;

import org.attache.annotate.Sentence;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.extract.claim.Ground;
import org.attache.extract.claim.Matters;
import org.attache.grammar.Clauses;
import org.jspecify.annotations.Nullable;

/**
 * Says what "this", "that" and "it" take up: "this" and "that" what the sentence before tells, "it"
 * the matter that the sentence before is about. What they do not clearly take up is not judged.
 */
final class Antecedents {

  /** A clause longer than this is no name for what "this" means. */
  private static final int LONGEST = 400;

  private Antecedents() {}

  /** Whether a word only points at what is judged. */
  static boolean isOpen(Sentence sentence, int word) {
    return switch (sentence.lower(word)) {
      case "this", "that", "these", "those", "it" ->
          sentence.token(word).isPronoun() || sentence.tag(word).equals("DT");
      default -> false;
    };
  }

  /** What a pointing word takes up, in the words of the text; null where that is not clear. */
  static @Nullable String of(Ground ground, Sentence sentence, int word) {
    String within = within(ground, sentence, word);
    if (within != null || sentence.index() == 0) {
      return within;
    }
    Sentence before = ground.article().sentences().get(sentence.index() - 1);
    if (!isNear(ground, before, sentence)) {
      return null;
    }
    if (sentence.lower(word).equals("it")) {
      int subject = before.child(before.root(), "nsubj", "nsubj:pass");
      boolean matter =
          subject >= 0 && (ground.isAct(before, subject) || Matters.is(before, subject));
      return matter ? ground.cite(before.phraseSpan(subject)).quote() : null;
    }
    Span told = Clauses.clause(before, before.root());
    return told == null || told.length() > LONGEST ? null : ground.cite(told).quote();
  }

  /** "Saw the dam as a gift and calls it a threat": what the clause before has as its object. */
  private static @Nullable String within(Ground ground, Sentence sentence, int word) {
    if (!sentence.lower(word).equals("it") || sentence.is(word, "nsubj")) {
      return null;
    }
    for (int before = word - 1; before >= 0; before--) {
      if (sentence.is(before, "obj") && sentence.token(before).isNoun()) {
        return ground.cite(sentence.phraseSpan(before)).quote();
      }
    }
    return null;
  }

  /** "This" that opens a paragraph may still take up the end of the one before. */
  private static boolean isNear(Ground ground, Sentence before, Sentence sentence) {
    Part here = ground.article().article().partAt(sentence.span().start());
    Part there = ground.article().article().partAt(before.span().start());
    return here != null && there != null && there.kind().reports();
  }
}
