package org.attache.extract.statement;

import org.attache.article.Span;
import org.attache.extract.Attribution.Silence;
import org.attache.extract.issue.ArticleIssues;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Decides which reports are statements that a reader would enter in a record of relations between
 * states: somebody who can speak says something about states or politics. What somebody wants, is
 * for or does is left to positions and events; the rest is silent. The first reason counts.
 */
final class Worth {

  private final ResolvedArticle article;
  private final Courtesies courtesies;
  private final SaidWords words;
  private final Politics politics;

  Worth(ResolvedArticle article, ArticleIssues issues, Courtesies courtesies) {
    this.article = article;
    this.courtesies = courtesies;
    this.words = new SaidWords(article);
    this.politics = new Politics(article, issues);
  }

  /** Why a draft with one speaker is no statement of the record; null where it is one. */
  @Nullable Silence silence(Draft draft, Party speaker, Span content) {
    if (!Named.is(draft, speaker)) {
      return Silence.NOBODY;
    }
    if (!Uttered.is(draft, content)) {
      return Silence.NO_WORDS;
    }
    if (Told.isSupposed(draft)) {
      return Silence.SUPPOSED;
    }
    if (!words.areThere(draft, content)) {
      return Silence.NO_CONTENT;
    }
    String said = article.article().text().substring(content.start(), content.end());
    if (courtesies.isAll(said)) {
      return Silence.COURTESY;
    }
    return politics.has(draft, speaker, content) ? null : Silence.PRIVATE;
  }
}
