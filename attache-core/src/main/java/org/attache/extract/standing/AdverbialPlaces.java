package org.attache.extract.standing;

import org.attache.annotate.Sentence;
import org.attache.extract.Standing.Time;
import org.attache.extract.standing.Embedding.Kind;
import org.attache.table.WordClass;
import org.attache.table.WordClasses;

/** Places adverbial clauses: conditions, times, causes, purposes, circumstances. */
final class AdverbialPlaces {

  /** Prepositions before a gerund that is thought of rather than told: "insisted on leaving". */
  private static final WordClass BEHIND =
      WordClasses.beside(AdverbialPlaces.class).get("thought-of");

  private static final WordClass SOON = WordClasses.beside(AdverbialPlaces.class).get("soon");

  private AdverbialPlaces() {}

  static Place find(Descent descent, int word, int head) {
    Sentence sentence = descent.sentence();
    State around = descent.state(head);
    Place belonging = ClausePlaces.ofObject(descent, word, head);
    if (belonging != null) {
      return belonging;
    }
    boolean infinitive = Forms.isInfinitive(sentence, word);
    if (infinitive || sentence.tag(word).equals("VBG")) {
      Embedding entry =
          descent.embedders().find(sentence, word, head, Forms.complement(sentence, word));
      if (entry != null) {
        return descent.below(head, around, entry);
      }
    }
    if (infinitive) {
      return ClausePlaces.purpose(around);
    }
    String marker = Forms.marker(sentence, word);
    if (SOON.contains(sentence.lemma(head)) && marker.equals("as") && around.time() != Time.PAST) {
      // "As soon as they leave": so far they have not.
      return Place.apart(around, Level.POSSIBLE, Time.FUTURE);
    }
    Embedding entry = descent.embeddings().find(marker, Kind.MARKER);
    if (entry != null) {
      return entry.condition()
          ? Place.apart(around, supposed(sentence, word, head))
          : Place.opened(entry, around);
    }
    if (marker.equals("with") && sentence.has(word, "nsubj")) {
      // "With the king on a visit, it would be wise to wait": the circumstances are there already.
      return Place.apart(around, Level.CERTAIN, around.time() == Time.FUTURE ? Time.PRESENT : null);
    }
    if (marker.equals("by") || marker.equals("in")) {
      return Place.shared(around);
    }
    boolean thought = BEHIND.contains(marker) && sentence.tag(word).equals("VBG");
    return Place.apart(around, thought ? Level.PROBABLE : Level.CERTAIN);
  }

  /** "If they had left, we would have stayed": so they did not. */
  private static Level supposed(Sentence sentence, int clause, int head) {
    boolean counterfactual =
        Forms.hasAuxiliary(sentence, head, "would")
            && Forms.hasAuxiliary(sentence, head, "have")
            && Forms.hasAuxiliary(sentence, clause, "have");
    return counterfactual ? Level.IMPROBABLE : Level.SUPPOSED;
  }
}
