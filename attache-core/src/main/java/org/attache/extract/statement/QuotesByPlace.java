package org.attache.extract.statement;

import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/** Joins quotations to cues whose place leaves no doubt: "…," said Okafor; Okafor said: "…". */
final class QuotesByPlace {

  private final Quotes quotes;
  private final String text;

  QuotesByPlace(Quotes quotes) {
    this.quotes = quotes;
    this.text = quotes.text;
  }

  void join() {
    for (Draft draft : quotes.drafts) {
      if (draft.cue == null || !draft.takesQuotes) {
        continue;
      }
      Quotation behind = startingBehind(draft);
      Quotation before = endingBefore(draft, behind != null);
      if (behind != null) {
        draft.content =
            before == null ? withLead(draft, behind) : before.span().cover(behind.span());
      } else if (before != null) {
        draft.content = fromSentence(draft, before);
      }
      quotes.take(draft, before);
      quotes.take(draft, behind);
    }
  }

  /**
   * A fragment behind an inserted cue with its clause before it: Chile would come, she said,
   * “soon”.
   */
  private Span withLead(Draft draft, Quotation behind) {
    Span content = draft.content;
    Span cue = draft.cue;
    boolean fragment = Character.isLowerCase(text.charAt(behind.inside().start()));
    return fragment && content != null && cue != null && content.start() < cue.start()
        ? content.cover(behind.span())
        : behind.span();
  }

  /** The quotation that begins right behind a cue, or behind its colon or comma. */
  private @Nullable Quotation startingBehind(Draft draft) {
    Sentence sentence = draft.sentence;
    Quotation next = null;
    int i = quotes.firstEndingAfter(sentence.token(draft.word).span().end());
    if (i < quotes.size() && quotes.get(i).span().start() <= sentence.span().end() + 3) {
      next = quotes.get(i);
    }
    if (next == null
        || quotes.isOwned(next)
        || next.span().start() < sentence.token(draft.word).span().end()) {
      return null;
    }
    String between = text.substring(sentence.token(draft.word).span().end(), next.span().start());
    String sign = between.strip();
    if (sign.isEmpty() || sign.equals(",") || sign.equals(":")) {
      return quotes.isSpeech(next) || !sign.isEmpty() ? next : null;
    }
    // "told reporters in Lima: …", "said in a letter, …".
    boolean introduced = sign.endsWith(":") || (sign.endsWith(",") && quotes.isSpeech(next));
    if (!introduced || between.length() > 80) {
      return null;
    }
    for (int word = draft.word + 1; word < sentence.size(); word++) {
      if (sentence.token(word).span().start() >= next.span().start()) {
        break;
      }
      String tag = sentence.tag(word);
      if (tag.startsWith("VB") || tag.equals("MD")) {
        return null;
      }
    }
    return next;
  }

  /** The quotation that ends with a comma or stop right before a cue and the one who speaks. */
  private @Nullable Quotation endingBefore(Draft draft, boolean goesOn) {
    Span cue = draft.cue;
    boolean follows = cue != null && draft.content != null && draft.content.start() >= cue.end();
    if (cue == null || (follows && !goesOn)) {
      return null;
    }
    Quotation found = null;
    for (int i = quotes.firstEndingAfter(draft.sentence.span().start() - 3);
        i < quotes.size() && quotes.get(i).span().end() <= cue.start();
        i++) {
      found = quotes.get(i);
    }
    if (found == null || !found.closed() || quotes.isOwned(found)) {
      return null;
    }
    boolean asked = goesOn && found.span().end() <= draft.sentence.span().start();
    if (asked) {
      // "Why?" He answered: "…": the question is another's.
      return null;
    }
    char last = text.charAt(found.inside().end() - 1);
    char behind = found.span().end() < text.length() ? text.charAt(found.span().end()) : ' ';
    boolean same = found.span().end() > draft.sentence.span().start();
    if ((same ? ",?!—–-" : "?!").indexOf(last) < 0 && !(same && behind == ',')) {
      return null;
    }
    return leadsTo(draft, found.span().end()) ? found : null;
  }

  /** A quotation with the words of its sentence before it: Trade, "the lifeblood," has fallen. */
  private Span fromSentence(Draft draft, Quotation quotation) {
    int start = draft.sentence.span().start();
    if (start >= quotation.span().start()) {
      return quotation.span();
    }
    String lead = text.substring(start, quotation.span().start());
    boolean letters = lead.chars().anyMatch(Character::isLetter);
    boolean own = lead.indexOf(':') < 0 && lead.indexOf('"') < 0 && lead.indexOf('”') < 0;
    Span content = draft.content;
    return letters && own && content != null && content.start() <= quotation.span().start()
        ? content.cover(quotation.span())
        : quotation.span();
  }

  /** Whether nothing but the one who speaks stands between an offset and the cue. */
  private static boolean leadsTo(Draft draft, int offset) {
    Sentence sentence = draft.sentence;
    boolean relative = false;
    for (int word = draft.word - 1; word >= 0; word--) {
      if (sentence.token(word).span().start() < offset) {
        break;
      }
      relative |= sentence.tag(word).startsWith("W");
    }
    for (int word = draft.word - 1; word >= 0; word--) {
      if (sentence.token(word).span().start() < offset) {
        return true;
      }
      String tag = sentence.tag(word);
      boolean verb = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
      boolean own = sentence.head(word) == draft.word && sentence.is(word, "aux");
      if ((verb && !own && !relative) || ":;".indexOf(sentence.token(word).text().charAt(0)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
