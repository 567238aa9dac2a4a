package org.attache.extract.statement;

import java.util.regex.Pattern;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/** Joins a quotation to a cue without content beside it. */
final class QuotesByPattern {

  /** A nominal of a few words without a sign between. */
  private static final Pattern LEAD = Pattern.compile("[\\p{L}\\p{M}'’ -]{2,60}");

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
        draft.grow(withLead(draft, beside));
        quotes.take(draft, beside);
      }
    }
  }

  /** A fragment with the words of its clause before it: said Oslo “had lied”. */
  private Span withLead(Draft draft, Quotation quotation) {
    int cueEnd = draft.sentence.token(draft.word).span().end();
    Span span = quotation.span();
    char first = text.charAt(quotation.inside().start());
    if (!Character.isLowerCase(first) || span.start() <= cueEnd) {
      return span;
    }
    String between = text.substring(cueEnd, span.start());
    String lead = between.strip();
    boolean clause = !lead.isEmpty() && LEAD.matcher(lead).matches();
    return clause ? new Span(cueEnd + between.indexOf(lead), span.end()) : span;
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
