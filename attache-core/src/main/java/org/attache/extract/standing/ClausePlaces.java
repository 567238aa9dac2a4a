package org.attache.extract.standing;

import org.attache.annotate.Sentence;
import org.attache.extract.Standing.Time;
import org.attache.extract.standing.Embedding.Complement;
import org.jspecify.annotations.Nullable;

/**
 * Places the clauses that a verb, noun or adjective embeds: "said that", "plans to", "stop doing".
 */
final class ClausePlaces {

  private ClausePlaces() {}

  static Place find(Descent descent, int word, int head) {
    Sentence sentence = descent.sentence();
    State around = descent.state(head);
    if (sentence.is(word, "acl")
        && !sentence.has(word, "mark", "case")
        && !Forms.isFinite(sentence, word)) {
      return participle(sentence, word, head, around);
    }
    Place belonging = ofObject(descent, word, head);
    if (belonging != null) {
      return belonging;
    }
    boolean open = Forms.isMarked(sentence, word, "whether", "if");
    Complement shape = Forms.complement(sentence, word);
    Embedding entry = descent.embedders().find(sentence, word, head, shape);
    if (entry == null && shape == Complement.ING && sentence.is(head, "obj", "nsubj:pass")) {
      // "Accused the army of shelling", with the gerund hung on the army.
      int verb = sentence.head(head);
      entry = descent.embedders().find(sentence, word, verb, shape);
      if (entry != null) {
        return descent.below(verb, descent.state(verb), entry);
      }
    }
    boolean quoted = sentence.is(word, "ccomp") && Forms.isImperative(sentence, word);
    if (quoted && (entry == null || entry.speaker())) {
      return Place.apart(around, Level.OPEN);
    }
    if (entry != null) {
      Place below = descent.below(head, around, entry);
      return open ? below.with(Level.SUPPOSED.value()) : below;
    }
    if (open) {
      return Place.apart(around, Level.SUPPOSED);
    }
    return byShape(sentence, word, around, shape);
  }

  /** "The talks held in Oslo", "someone leaving": as real as the noun, and told as so if it is. */
  private static Place participle(Sentence sentence, int word, int head, State around) {
    if (sentence.tag(word).equals("VBN")) {
      return Place.apart(around, Level.CERTAIN, Time.PAST);
    }
    boolean real = around.value() >= Level.INTENDED.value() || Forms.isDefinite(sentence, head);
    return Place.apart(around, real ? Level.CERTAIN : Level.INTENDED);
  }

  /** The place of a clause that no entry knows: its shape decides. */
  private static Place byShape(Sentence sentence, int word, State around, Complement shape) {
    if (shape == Complement.TO) {
      return sentence.is(word, "csubj")
          ? Place.shared(around, Level.OPEN.value())
          : purpose(around);
    }
    if (shape == Complement.ING && sentence.token(sentence.head(word)).isNoun()) {
      // "The cost of building": the noun speaks of the kind of thing.
      return Place.shared(around, Math.max(0, Math.min(Level.PROBABLE.value(), around.value())));
    }
    boolean loose = sentence.is(word, "dep") && !sentence.has(word, "nsubj");
    boolean beside = loose || sentence.is(word, "csubj");
    return beside || around.value() < 0 ? Place.apart(around, Level.CERTAIN) : Place.shared(around);
  }

  /** A purpose is intended, and in news more often than not achieved. */
  static Place purpose(State around) {
    return Place.apart(around, Math.max(0, Math.min(Level.INTENDED.value(), around.value())));
  }

  /**
   * A gerund that the parser takes for an adjective of its object: "without seeking approval",
   * "stopped sending aid".
   */
  static Place gerund(Descent descent, int word, int noun) {
    Sentence sentence = descent.sentence();
    int verb = sentence.head(noun);
    if (verb >= 0 && verb == word - 1) {
      Embedding entry = descent.embedders().find(sentence, word, verb, Complement.ING);
      if (entry != null) {
        return descent.below(verb, descent.state(verb), entry);
      }
    }
    boolean behind = word > 0 && sentence.child(noun, "case") == word - 1;
    if (!behind || verb < 0) {
      return Place.apart(descent.state(noun), Level.CERTAIN);
    }
    Embedding entry = descent.embedders().find(sentence, noun, verb, Complement.ING);
    return entry == null ? descent.place(noun) : descent.below(verb, descent.state(verb), entry);
  }

  /**
   * An infinitive that the parser takes for the verb of the noun that embeds it ("the refusal to
   * pay was a surprise"); null for any other word.
   */
  static @Nullable Place ofSubject(Descent descent, int word) {
    Sentence sentence = descent.sentence();
    int mark = Forms.isInfinitive(sentence, word) ? sentence.child(word, "mark") : -1;
    int noun = mark - 1;
    if (noun < 0 || sentence.head(noun) != word || !sentence.token(noun).isNoun()) {
      return null;
    }
    Embedding entry = descent.embedders().find(sentence, word, noun, Complement.TO);
    if (entry == null || !sentence.is(noun, "nsubj")) {
      return null;
    }
    int head = sentence.head(word);
    Place over = head < 0 ? descent.root(word) : Place.apart(descent.state(head), Level.CERTAIN);
    State granted = new State(Level.CERTAIN.value(), over.around(), over.voice(), null);
    return descent.below(noun, granted, entry);
  }

  /**
   * An infinitive right behind an object that embeds it, which belongs to the object and not to the
   * verb ("made a promise to leave"), however the parser hangs it; null for any other word.
   */
  static @Nullable Place ofObject(Descent descent, int word, int head) {
    Sentence sentence = descent.sentence();
    int mark = Forms.isInfinitive(sentence, word) ? sentence.child(word, "mark") : -1;
    boolean there =
        mark > 0
            && sentence.head(mark - 1) == head
            && sentence.token(mark - 1).isNoun()
            && sentence.is(mark - 1, "obj", "nsubj:pass");
    Embedding entry =
        there ? descent.embedders().find(sentence, word, mark - 1, Complement.TO) : null;
    return entry == null ? null : descent.below(mark - 1, descent.state(mark - 1), entry);
  }
}
