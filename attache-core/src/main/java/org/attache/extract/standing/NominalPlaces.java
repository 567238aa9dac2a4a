package org.attache.extract.standing;

import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.extract.Standing.Time;
import org.attache.extract.standing.Embedding.Complement;
import org.attache.extract.standing.Embedding.Kind;
import org.attache.extract.standing.Embedding.TimeShift;
import org.attache.grammar.Dependencies;
import org.jspecify.annotations.Nullable;

/**
 * Places nouns of action and gerunds: objects, subjects, and what stands behind a preposition.
 *
 * <p>What stands in the subject's place or behind a definite article is taken for granted, unless
 * its verb is known to settle it ("the visit was cancelled").
 */
final class NominalPlaces {

  private static final List<String> SUCH = List.of("any", "such");

  private NominalPlaces() {}

  static Place find(Descent descent, int word, int head) {
    Sentence sentence = descent.sentence();
    State around = descent.state(head);
    if (sentence.is(word, "obj", "nsubj") && Forms.isNobody(sentence, word)) {
      // Its own "no" denies it: see its own marks.
      return Place.shared(around, Math.max(0, descent.place(head).value()));
    }
    if (sentence.relation(word).equals("nsubj")) {
      Place place = subject(descent, word, head, around);
      if (place != null) {
        return place;
      }
    }
    if (sentence.is(word, "obj", "iobj", "nsubj:pass", "obl", "nmod")) {
      Complement shape = sentence.tag(word).equals("VBG") ? Complement.ING : Complement.NOMINAL;
      Embedding entry = descent.embedders().find(sentence, word, head, shape);
      if (entry != null) {
        return isWord(descent, word, entry)
            ? Place.apart(around, Level.CERTAIN)
            : descent.below(head, around, entry);
      }
    }
    Place belonging = ofObject(descent, word, head);
    if (belonging != null) {
      return belonging;
    }
    Place behind = behindPreposition(descent, word, head, around);
    if (behind != null) {
      return behind;
    }
    if (sentence.is(word, "compound")) {
      return compound(descent, word, head, around);
    }
    if (sentence.is(word, "appos")) {
      return Place.shared(around);
    }
    if (Forms.hasDeterminer(sentence, word, "any")) {
      // "Brought no hint of any deal": what is denied above is denied of any.
      double above = denialAbove(descent, head);
      if (above < 0) {
        return Place.apart(around, above);
      }
    }
    boolean granted = Forms.isDefinite(sentence, word) || sentence.is(word, "nsubj");
    if (granted && around.time() == Time.FUTURE && sentence.token(head).isNoun()) {
      // "The next result of the visit": what comes next is the result.
      return Place.apart(around, Level.CERTAIN, descent.place(head).time(null));
    }
    return granted
        ? Place.apart(around, Level.CERTAIN)
        : Place.shared(around, Math.max(around.value(), 0));
  }

  /** "Denied the claim": what was said is denied, and so it was said. */
  private static boolean isWord(Descent descent, int word, Embedding entry) {
    Sentence sentence = descent.sentence();
    return entry.speaker()
        && entry.time() == TimeShift.OWN
        && entry.affirmed() < 0
        && Forms.isDefinite(sentence, word)
        && descent.embeddings().find(sentence.lemma(word), Kind.NOUN, Complement.CLAUSE) != null;
  }

  /**
   * The subject of a predicate that tells of it, or null: "the talks failed", "a war is likely".
   */
  private static @Nullable Place subject(Descent descent, int word, int head, State around) {
    Sentence sentence = descent.sentence();
    int judged = sentence.child(head, "xcomp");
    int teller = judged >= 0 && sentence.tag(judged).startsWith("JJ") ? judged : head;
    Embedding entry = descent.embedders().find(sentence, word, teller, Complement.SUBJECT);
    boolean tells = entry != null && (!entry.word().equals("be") || sentence.has(head, "expl"));
    if (entry != null && tells) {
      return descent.below(teller, descent.state(teller), entry);
    }
    boolean any = SUCH.stream().anyMatch(such -> Forms.hasDeterminer(sentence, word, such));
    if (any && around.value() > 0) {
      return Place.shared(around);
    }
    return sentence.has(head, "cop") ? null : Place.apart(around, Level.CERTAIN);
  }

  /** "Peace plan", "merger talks": what the second noun embeds, or else a kind of the second. */
  private static Place compound(Descent descent, int word, int head, State around) {
    Embedding entry = descent.embedders().find(descent.sentence(), word, head, Complement.NOMINAL);
    if (entry != null) {
      return descent.below(head, around, entry);
    }
    return Place.shared(around, Math.max(0, Math.min(Level.ANNOUNCED.value(), around.value())));
  }

  /**
   * What stands right behind an object that embeds it and belongs to the object ("set a date for
   * the summit"), however the parser hangs it; null for any other word.
   */
  private static @Nullable Place ofObject(Descent descent, int word, int head) {
    Sentence sentence = descent.sentence();
    int before = sentence.child(word, "case") - 1;
    boolean there =
        before >= 0
            && sentence.head(before) == head
            && sentence.token(before).isNoun()
            && sentence.is(before, "obj", "nsubj:pass");
    Embedding entry =
        there ? descent.embedders().find(sentence, word, before, Complement.NOMINAL) : null;
    return entry == null ? null : descent.below(before, descent.state(before), entry);
  }

  private static @Nullable Place behindPreposition(
      Descent descent, int word, int head, State around) {
    String preposition = Dependencies.of(descent.sentence()).preposition(word);
    if (preposition == null) {
      return null;
    }
    // "Ahead of the summit": the adverb makes one preposition with the next.
    boolean adverb = descent.sentence().tag(head).equals("RB");
    String text = adverb ? Forms.lower(descent.sentence(), head) + " " + preposition : preposition;
    Embedding entry = descent.embeddings().find(text, Kind.PREPOSITION);
    return entry == null ? null : Place.opened(entry, around);
  }

  /** The value of the clause in which a nominal stands, where that is denied; else 0. */
  private static double denialAbove(Descent descent, int head) {
    Sentence sentence = descent.sentence();
    int clause = head;
    while (sentence.is(clause, "obj", "obl", "nmod") && sentence.token(clause).isNoun()) {
      clause = sentence.head(clause);
    }
    return Math.min(0, descent.state(clause).value());
  }
}
