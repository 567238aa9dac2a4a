package org.attache.extract.statement;

import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/** Joins a quotation without a cue to the one before it: it goes on where that one stopped. */
final class QuotesByDiscourse {

  private final Quotes quotes;
  private final String text;

  QuotesByDiscourse(Quotes quotes) {
    this.quotes = quotes;
    this.text = quotes.text;
  }

  void join() {
    Quotation previous = null;
    for (Quotation quotation : quotes.all()) {
      if (previous != null && !quotes.isOwned(quotation) && isSaid(quotation, previous)) {
        Draft owner = quotes.owner(previous);
        Draft nearer = owner == null ? null : justBefore(quotation, owner);
        if (nearer != null) {
          goOnAfter(quotation, nearer);
        } else if (owner != null) {
          goOn(quotation, previous, owner);
        }
      }
      if (quotes.isOwned(quotation) || quotes.isSpeech(quotation)) {
        // A title between the halves ("…," she said on "The Morning Show". "…") parts nothing.
        previous = quotation;
      }
    }
  }

  /** Somebody else who is reported in the sentence right before a quotation, or null. */
  private @Nullable Draft justBefore(Quotation quotation, Draft owner) {
    Draft found = null;
    for (Draft draft : quotes.drafts) {
      int gap = quotation.span().start() - draft.sentence.span().end();
      boolean next = gap >= 0 && gap <= 3 && draft.sentence.index() != owner.sentence.index();
      if (next && draft.cue != null && draft.speech && draft.speakers.size() == 1) {
        found = draft;
      }
    }
    return found;
  }

  private void goOnAfter(Quotation quotation, Draft before) {
    Draft next =
        new Draft(
            before.sentence,
            before.word,
            null,
            Trigger.GOES_ON,
            before.speakers,
            true,
            quotation.span(),
            true);
    quotes.drafts.add(next);
    quotes.take(next, quotation);
  }

  /** Speech, or a short whole sentence in the same paragraph: “They know.” */
  private boolean isSaid(Quotation quotation, Quotation previous) {
    Span inside = quotation.inside();
    boolean whole =
        Character.isUpperCase(text.charAt(inside.start()))
            && ".!?".indexOf(text.charAt(inside.end() - 1)) >= 0;
    return quotes.isSpeech(quotation)
        || (whole && previous.part() == quotation.part() && quotes.wordCount(quotation) >= 2);
  }

  private void goOn(Quotation quotation, Quotation previous, Draft owner) {
    boolean samePart = quotation.part() == previous.part();
    boolean nextPart = quotation.part() == previous.part() + 1;
    if ((samePart && closeBehind(quotation, owner)) || (nextPart && !previous.closed())) {
      owner.grow(quotation.span());
      quotes.take(owner, quotation);
    } else if (nextPart && startsPart(quotation)) {
      owner.grow(quotation.span());
      quotes.take(owner, quotation);
    } else if (samePart) {
      Draft next =
          new Draft(
              owner.sentence,
              owner.word,
              null,
              Trigger.GOES_ON,
              owner.speakers,
              true,
              quotation.span(),
              true);
      quotes.drafts.add(next);
      quotes.take(next, quotation);
    }
  }

  /** Whether nothing but the cue and its sentence stands between a statement and a quotation. */
  private boolean closeBehind(Quotation quotation, Draft owner) {
    Span content = owner.content;
    if (content == null) {
      return false;
    }
    int end = Math.max(content.end(), owner.sentence.span().end());
    return quotation.span().start() - end <= 3;
  }

  private boolean startsPart(Quotation quotation) {
    int start = quotes.article.article().parts().get(quotation.part()).span().start();
    return text.substring(start, quotation.span().start()).isBlank();
  }
}
