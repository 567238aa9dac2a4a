package org.attache.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.article.Part;
import org.attache.resolve.ResolvedArticle;

/**
 * Joins cues and quotations of an article: who says which words.
 *
 * <p>The speaker of a quotation is sought in steps, each only where the one before finds none (the
 * order of Muzny et al. 2017, "A Two-stage Sieve Approach for Quote Attribution", reduced to what
 * news needs): by place, by grammar, by pattern, by discourse, by a signature or the sentence
 * before.
 */
final class Utterances {

  private final ResolvedArticle article;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Quotation> quotations;

  private Utterances(ResolvedArticle article, List<Quotation> quotations) {
    this.article = article;
    this.quotations = quotations;
  }

  /** All that is reported in an article, in text order of its content. */
  static List<Draft> of(ResolvedArticle article, CueReader reader, List<Draft> turns) {
    Utterances utterances = new Utterances(article, Quotation.in(article.article()));
    utterances.drafts.addAll(turns);
    utterances.readCues(reader);
    Quotes quotes = new Quotes(article, utterances.quotations, utterances.drafts);
    new QuotesByPlace(quotes).join();
    new QuotesByGrammar(quotes).join();
    new QuotesByPattern(quotes).join();
    new QuotesByDiscourse(quotes).join();
    new QuotesAlone(quotes).join();
    return utterances.finished();
  }

  private void readCues(CueReader reader) {
    ColonLabel labels = new ColonLabel(article);
    for (Sentence sentence : article.sentences()) {
      Part part = article.article().partAt(sentence.span().start());
      if (part == null || !part.kind().reports()) {
        continue;
      }
      drafts.addAll(reader.read(article, sentence, quotations));
      Draft label = labels.read(sentence, part);
      if (label != null) {
        drafts.add(label);
      }
    }
  }

  private List<Draft> finished() {
    List<Draft> found = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.content != null) {
        found.add(draft);
      }
    }
    found.sort(Comparator.comparing(draft -> draft.content));
    return CarriedSpeakers.in(article, Nesting.outermost(found, quotations));
  }
}
