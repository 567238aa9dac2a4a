package org.attache.extract.statement;

import org.attache.article.Span;

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
      if (!quotes.isOwned(quotation) && quotes.isSpeech(quotation) && previous != null) {
        Draft owner = quotes.owner(previous);
        if (owner != null) {
          goOn(quotation, previous, owner);
        }
      }
      if (quotes.isOwned(quotation) || quotes.isSpeech(quotation)) {
        // A title between the halves ("…," she said on "The Morning Show". "…") parts nothing.
        previous = quotation;
      }
    }
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
