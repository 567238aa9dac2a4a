package org.attache.extract.standing;

import org.attache.annotate.Sentence;
import org.attache.extract.Standing;
import org.attache.resolve.ResolvedArticle;

/** Reads the standing of a predicate from the clauses that embed it. */
public final class StandingReader {

  /** The standing of the predicate headed by a word. */
  public Standing read(ResolvedArticle article, Sentence sentence, int word) {
    return new Standing(article.voice(sentence), 3, Standing.Time.PRESENT, null);
  }
}
