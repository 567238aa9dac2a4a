package org.attache.extract.statement;

import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/** Joins a quotation to a cue without content beside it. */
final class QuotesByPattern {

  private final Quotes quotes;
  private final String text;

  QuotesByPattern(Quotes quotes) {
    this.quotes = quotes;
    this.text = quotes.text;
  }


  void join() {
    for (Draft draft : quotes.drafts) {
      if (draft.content != null || !draft.takesQuotes || draft.cue == null) {
        continue;
      }
      Quotation beside = beside(draft);
      if (beside != null) {
        draft.grow(beside.span());
        quotes.take(draft, beside);
      }
    }
  }

  /** The free quotation nearest to a cue: in its sentence, or just after it, or just before. */
  private @Nullable Quotation beside(Draft draft) {
    Span sentence = draft.sentence.span();
    Quotation after = null;
    Quotation before = null;
    int cue = draft.cue == null ? sentence.start() : draft.cue.start();
    for (int i = quotes.firstEndingAfter(sentence.start() - 4); i < quotes.size(); i++) {
      Quotation quotation = quotes.get(i);
      if (quotation.span().start() > sentence.end() + 3) {
        break;
      }
      if (quotes.isOwned(quotation) || quotation.inside().contains(cue)) {
        continue;
      }
      boolean inSentence = quotation.span().overlaps(sentence);
      if (!inSentence && (!quotes.isSpeech(quotation) || quotation.span().end() <= cue)) {
        continue;
      }
      if (inSentence && (quotes.wordCount(quotation) < 2 || quotes.isTitle(quotation))) {
        continue;
      }
      if (quotation.span().end() <= cue) {
        before = quotation;
      } else if (after == null && (inSentence || endsWithColon(sentence))) {
        after = quotation;
      }
    }
    return before != null && !between(before.span().end(), cue)
        ? before
        : after != null ? after : before;
  }

  /** Whether a sentence ends between two offsets. */
  private boolean between(int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (".!?".indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean endsWithColon(Span sentence) {
    return text.charAt(sentence.end() - 1) == ':'
        || (sentence.end() < text.length() && text.charAt(sentence.end()) == ':');
  }
}
