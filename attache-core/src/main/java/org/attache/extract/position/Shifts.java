package org.attache.extract.position;

import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.extract.Position;
import org.attache.extract.Position.Stance;
import org.attache.extract.claim.Complements;
import org.attache.extract.claim.Complements.Complement;
import org.attache.extract.claim.Ground;
import org.attache.grammar.Clause;
import org.attache.table.WordClass;
import org.attache.table.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * Reads positions that a text says have ended: what is no longer wanted, and demands, objections
 * and support that are dropped or softened. Who drops a demand holds it no more; who drops an
 * objection accepts what it was against.
 */
final class Shifts {

  private static final WordClasses WORDS = WordClasses.beside(Shifts.class);
  private static final WordClass POSITIONAL = WORDS.get("positional");
  private static final WordClass OPPOSING = WORDS.get("opposing");
  private static final WordClass BACKING = WORDS.get("backing");

  /**
   * A position with what became of it.
   *
   * @param change null where it still holds
   */
  record Shifted(Stance stance, Position.@Nullable Change change) {}

  private Shifts() {}

  /** Whether what is dropped or softened is a position; islands and tensions are none. */
  static boolean isPosition(Sentence sentence, int noun, int word) {
    return POSITIONAL.contains(sentence.lemma(noun))
        || (sentence.token(noun).isVerb() && noun != word)
        || sentence.lemma(word).equals("back");
  }

  /** "No longer insists on": demanded until now, and now dropped. */
  static Shifted noLonger(Ground ground, Sentence sentence, int word, Stance held, Span words) {
    Span told = words.cover(sentence.token(word).span());
    Stance now = after(held);
    Stance stance = now == null ? held : now;
    return new Shifted(stance, new Position.Change(held, now, ground.cite(told)));
  }

  /** "Dropped its demand", "has not dropped its objections". */
  static Shifted dropped(
      Ground ground, Sentence sentence, int word, int noun, boolean denied, @Nullable Stance to) {
    Stance held = held(sentence, noun);
    if (denied) {
      return new Shifted(held, null);
    }
    Span told = sentence.token(word).span();
    for (int particle : sentence.children(word, "compound:prt")) {
      told = told.cover(sentence.token(particle).span());
    }
    Stance now = to == Stance.DEMANDS ? Stance.DEMANDS : after(held);
    Stance stance = now == null ? held : now;
    return new Shifted(stance, new Position.Change(held, now, ground.cite(told)));
  }

  /** The stance that a noun names: a demand, an objection, a support. */
  private static Stance held(Sentence sentence, int noun) {
    String lemma = sentence.lemma(noun);
    if (OPPOSING.contains(lemma)) {
      return lemma.equals("refusal") || lemma.equals("rejection") ? Stance.REJECTS : Stance.AGAINST;
    }
    return BACKING.contains(lemma) ? Stance.FOR : Stance.DEMANDS;
  }

  /** What one holds who holds a stance no more; null where nothing follows from it. */
  private static @Nullable Stance after(Stance held) {
    return switch (held) {
      case AGAINST, REJECTS -> Stance.ACCEPTS;
      default -> null;
    };
  }

  /** "the stance it took in 1998 calling for …": the matter may stand behind the phrase. */
  static Complement withItsMatter(Ground ground, Sentence sentence, Complement content) {
    Span words = content.words();
    if (ground.issue(words) != null || !POSITIONAL.contains(sentence.lemma(content.head()))) {
      return content;
    }
    int verb = sentence.head(content.head());
    Complement matter =
        verb < 0 ? null : Complements.of(sentence, verb, "prep:to,for,on,over,against");
    if (matter != null && matter.head() > content.head()) {
      // "lifted its objections to the talks": the parser may hang the phrase on the verb.
      return new Complement(content.head(), words.cover(matter.words()));
    }
    int last = sentence.size() - 1;
    while (last > 0 && sentence.is(last, "punct")) {
      last--;
    }
    Span rest = new Span(words.start(), sentence.token(last).span().end());
    boolean near = rest.length() <= 2 * words.length() + 60;
    return near && ground.issue(rest) != null ? new Complement(content.head(), rest) : content;
  }

  /** What a demand, an objection or a support is about: "its objections to the corridor". */
  static @Nullable Complement matter(Sentence sentence, int noun) {
    if (!POSITIONAL.contains(sentence.lemma(noun))) {
      return null;
    }
    Complement own = Complements.of(sentence, noun, "to prep:to,for,on,over,against,of");
    int verb = sentence.head(noun);
    // The parser may hang the phrase on the verb: "dropped [its objections] [to the corridor]".
    Complement beside =
        own == null && verb >= 0 && sentence.is(noun, "obj")
            ? Complements.of(sentence, verb, "to prep:to,for,on,over,against")
            : own;
    return beside != null && beside.head() > noun ? beside : null;
  }

  /** The words that say that a thing holds no more, or null. */
  static @Nullable Span noLonger(Sentence sentence, int word) {
    return Clause.of(sentence, word).noLonger();
  }
}
