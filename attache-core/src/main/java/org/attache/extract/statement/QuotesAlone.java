package org.attache.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose quotations are that stand free of any cue: signed with a name behind a dash, or right
 * behind a sentence in which somebody speaks or of which a person is the subject ("Ruiz was blunt.
 * “No treaty, no fish.”").
 */
final class QuotesAlone {

  private static final Pattern SIGNATURE =
      Pattern.compile("[\\s\\u00A0]{0,4}(?:—|–|--|-)[\\s\\u00A0]{0,2}(?=\\p{Lu})");

  private final Quotes quotes;
  private final ResolvedArticle article;

  QuotesAlone(Quotes quotes) {
    this.quotes = quotes;
    this.article = quotes.article;
  }

  void join() {
    for (Quotation quotation : quotes.all()) {
      if (quotes.isOwned(quotation) || !quotes.isSpeech(quotation) || !isWhole(quotation)) {
        continue;
      }
      Draft draft = signed(quotation);
      draft = draft == null ? behindSubject(quotation) : draft;
      if (draft != null) {
        quotes.drafts.add(draft);
        quotes.take(draft, quotation);
      }
    }
  }

  /** Whether it holds whole sentences: it begins one and ends one. */
  private boolean isWhole(Quotation quotation) {
    Span inside = quotation.inside();
    char first = quotes.text.charAt(inside.start());
    char last = quotes.text.charAt(inside.end() - 1);
    return Character.isUpperCase(first) && ".?!…".indexOf(last) >= 0;
  }

  /** “…” — Ana Ruiz, President of Peru. */
  private @Nullable Draft signed(Quotation quotation) {
    Matcher dash =
        SIGNATURE.matcher(quotes.text).region(quotation.span().end(), quotes.text.length());
    if (!dash.lookingAt()) {
      return null;
    }
    Sentence sentence = sentenceAt(dash.end());
    if (sentence == null) {
      return null;
    }
    for (int word = Math.max(0, sentence.wordAt(dash.end())); word < sentence.size(); word++) {
      if (Line.isFiniteTag(sentence.tag(word))) {
        return null;
      }
      List<Party> parties = article.parties(sentence, word);
      if (parties.size() == 1 && parties.get(0).actor().person()) {
        return draft(sentence, word, parties.get(0), quotation);
      }
      boolean ends = word + 1 == sentence.size() || sentence.token(word + 1).text().equals(",");
      if (ends && sentence.token(word).isProper()) {
        return draft(sentence, word, Speakers.at(article, sentence, word).get(0), quotation);
      }
    }
    return null;
  }

  /** A sentence before the quotation, in its part, with a person for its subject. */
  private @Nullable Draft behindSubject(Quotation quotation) {
    int start = article.article().parts().get(quotation.part()).span().start();
    Sentence before = null;
    for (int i = quotation.span().start() - 1; i > start && before == null; i--) {
      if (!Character.isWhitespace(quotes.text.charAt(i))) {
        before = sentenceAt(i);
        break;
      }
    }
    if (before == null || before.span().end() > quotation.span().start()) {
      return null;
    }
    for (Draft draft : quotes.drafts) {
      if (draft.sentence.index() == before.index()
          && draft.cue != null
          && draft.speech
          && draft.speakers.size() == 1) {
        return draft(before, draft.word, draft.speakers.get(0), quotation);
      }
    }
    List<Integer> subjects = new ArrayList<>(before.children(before.root(), "nsubj"));
    if (subjects.size() != 1) {
      return null;
    }
    List<Party> parties = Speakers.known(article, before, subjects.get(0));
    return parties.size() == 1 && parties.get(0).actor().person()
        ? draft(before, before.root(), parties.get(0), quotation)
        : null;
  }

  private static Draft draft(Sentence sentence, int word, Party speaker, Quotation quotation) {
    return new Draft(
        sentence, word, null, Trigger.GOES_ON, List.of(speaker), true, quotation.span(), true);
  }

  private @Nullable Sentence sentenceAt(int offset) {
    List<Sentence> sentences = article.sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences.get(middle).span();
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return sentences.get(middle);
      }
    }
    return null;
  }
}
