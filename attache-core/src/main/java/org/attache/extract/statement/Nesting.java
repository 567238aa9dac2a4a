package org.attache.extract.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.grammar.Clause;
import org.attache.resolve.Party;
import org.jspecify.annotations.Nullable;

/**
 * Decides which statements inside other statements are worth having: somebody's words about the
 * words of another one who is known. What the one who speaks thinks and wants is the statement
 * around it.
 */
final class Nesting {

  private Nesting() {}

  /** Drafts in text order of their content, without those that only repeat the one around them. */
  static List<Draft> outermost(List<Draft> drafts, List<Quotation> quotations) {
    List<Draft> kept = new ArrayList<>();
    Deque<Draft> open = new ArrayDeque<>();
    for (Draft draft : drafts) {
      Span place = place(draft);
      while (!open.isEmpty() && end(open.peek()) <= place.start()) {
        open.pop();
      }
      Draft around = null;
      for (Draft candidate : open) {
        Span content = candidate.content;
        if (content != null
            && content.contains(place)
            && !contains(place, candidate)
            && !(tellsAfter(draft) && !candidate.trigger.frame().asserts())
            && !isInGap(draft, candidate, quotations)) {
          around = candidate;
          break;
        }
      }
      boolean own = around == null && !isQuoted(draft, quotations);
      if (own || tellsOfAnother(draft, around)) {
        kept.add(draft);
        open.push(draft);
      }
    }
    return kept;
  }

  /**
   * "Voiced opposition to the fees, saying that they …": words beside what is no more than named
   * are not part of it.
   */
  private static boolean tellsAfter(Draft draft) {
    String tag = draft.sentence.tag(draft.word);
    return draft.speech && draft.cue != null && (tag.equals("VBG") || Line.isFiniteTag(tag));
  }

  /**
   * Whether a cue stands with that of the statement around it between the halves of a quotation:
   * "…," she said, pointing out that …. "…".
   */
  private static boolean isInGap(Draft draft, Draft around, List<Quotation> quotations) {
    Span cue = draft.cue;
    Span outer = around.cue;
    Span content = around.content;
    return cue != null
        && outer != null
        && content != null
        && draft.sentence.index() == around.sentence.index()
        && (draft.speech || draft.sentence.tag(draft.word).matches("VB[GN]"))
        && content.contains(outer)
        && outer.end() <= cue.start()
        && around.last != null
        && around.last.span().end() > cue.end()
        && Quotation.at(quotations, cue.start()) == null;
  }

  /** Where the writer, or the one who speaks, brings a statement in. */
  private static Span place(Draft draft) {
    Span content = draft.content == null ? draft.sentence.span() : draft.content;
    return draft.cue == null ? content : draft.cue;
  }

  private static boolean contains(Span place, Draft draft) {
    return draft.cue != null && draft.cue.overlaps(place);
  }

  private static int end(Draft draft) {
    return draft.content == null ? 0 : draft.content.end();
  }

  private static boolean isQuoted(Draft draft, List<Quotation> quotations) {
    Span cue = draft.cue;
    if (cue == null) {
      return false;
    }
    Quotation quotation = Quotation.at(quotations, cue.start());
    return quotation != null && quotation.inside().contains(cue.start());
  }

  private static boolean tellsOfAnother(Draft draft, @Nullable Draft around) {
    if (!draft.speech || draft.cue == null || isSupposed(draft.sentence, draft.word)) {
      return false;
    }
    for (Party speaker : draft.speakers) {
      boolean known =
          !speaker.rule().equals(Speakers.BY_WORDS) && !speaker.rule().equals("pronoun");
      boolean same =
          around != null
              && around.speakers.stream()
                  .anyMatch(p -> p.actor().id().equals(speaker.actor().id()));
      if (known && !same) {
        return true;
      }
    }
    return false;
  }

  /** "If Okello says", "when she says": nobody is told to have said it. */
  private static boolean isSupposed(Sentence sentence, int cue) {
    if (Clause.of(sentence, cue).isConditional()) {
      return true;
    }
    for (int child : sentence.children(cue, "advmod", "mark")) {
      if (sentence.lower(child).equals("when")) {
        return true;
      }
    }
    return false;
  }
}
