package org.attache.extract.statement;

import org.attache.article.Span;

/** Joins quotations to cues by grammar: content that touches a quotation takes all of it. */
final class QuotesByGrammar {

  private final Quotes quotes;
  private final String text;

  QuotesByGrammar(Quotes quotes) {
    this.quotes = quotes;
    this.text = quotes.text;
  }

  void join() {
    for (Draft draft : quotes.drafts) {
      Span content = draft.content;
      if (content == null) {
        continue;
      }
      for (int i = quotes.firstEndingAfter(content.start());
          i < quotes.size() && quotes.get(i).span().start() < content.end();
          i++) {
        Quotation quotation = quotes.get(i);
        boolean cueInside = draft.cue != null && quotation.inside().contains(draft.cue);
        if (cueInside) {
          continue;
        }
        if (endsIn(draft, quotation)) {
          draft.content = quotation.span();
          quotes.take(draft, quotation);
          break;
        }
        if (quotes.isSpeech(quotation) || mostly(content, quotation.inside())) {
          draft.grow(quotation.span());
          Draft owner = quotes.owner(quotation);
          if (draft.takesQuotes && (owner == null || !covers(owner, draft))) {
            quotes.take(draft, quotation);
          }
        }
      }
    }
  }

  /** Whether the content is a quotation with a remark of the writer's behind a dash. */
  private boolean endsIn(Draft draft, Quotation quotation) {
    Span content = draft.content;
    if (content == null
        || !quotes.isSpeech(quotation)
        || content.end() <= quotation.span().end()
        || Math.abs(content.start() - quotation.span().start()) > 1) {
      return false;
    }
    String rest = text.substring(quotation.span().end(), content.end()).strip();
    return !rest.isEmpty()
        && "—–-".indexOf(rest.charAt(0)) >= 0
        && rest.indexOf('"') < 0
        && rest.indexOf('“') < 0;
  }

  private static boolean mostly(Span content, Span inside) {
    int common = Math.min(content.end(), inside.end()) - Math.max(content.start(), inside.start());
    return 2 * common >= inside.length();
  }

  private static boolean covers(Draft owner, Draft draft) {
    Span outer = owner.content;
    Span inner = draft.content;
    return outer != null && inner != null && outer.contains(inner);
  }
}
