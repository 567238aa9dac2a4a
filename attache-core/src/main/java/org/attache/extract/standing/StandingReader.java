package org.attache.extract.standing;

import java.time.LocalDate;
import org.attache.annotate.Sentence;
import org.attache.extract.Standing;
import org.attache.extract.Standing.Time;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.When;
import org.attache.resolve.time.Dater;
import org.jspecify.annotations.Nullable;

/**
 * Reads the standing of a predicate from the clauses that embed it.
 *
 * <p>The sentence is read from its root down to the predicate ({@link Descent}). At the root
 * everything is so. Each word on the way that embeds what is below passes on what its signature
 * says of an affirmed or a denied complement, as the polarity propagation of Nairn, Condoravdi and
 * Karttunen (2006, "Computing relative polarity for textual inference") does, with degrees ({@link
 * Level}) instead of signs; negations, modals and adverbs stand on the predicate itself ({@link
 * OwnMarks}). What hangs on several words is as sure as the least sure of them. Whoever is said to
 * say, think or deny it joins the voice, and the value is then as they present it (Saurí and
 * Pustejovsky 2009, "FactBank", section 3).
 */
public final class StandingReader {

  /** A happening that lies longer before publication than this is history. */
  private static final int HISTORY_DAYS = 730;

  private static final Embeddings EMBEDDINGS = Embeddings.load();

  private final Dater dater = new Dater();

  /** The standing of the predicate headed by a word. */
  public Standing read(ResolvedArticle article, Sentence sentence, int word) {
    return read(article, descent(article, sentence), word);
  }

  /** A sentence ready to be asked for many of its words. */
  Descent descent(ResolvedArticle article, Sentence sentence) {
    return new Descent(EMBEDDINGS, article, sentence);
  }

  Standing read(ResolvedArticle article, Descent descent, int word) {
    State state = descent.state(word);
    double value = Math.round(Math.max(-3, Math.min(3, state.value())) * 100) / 100.0;
    Time time = state.time();
    if (time != Time.FUTURE && isHistory(article, dater.when(article, descent.sentence(), word))) {
      time = Time.HISTORICAL;
    }
    return new Standing(state.voice(), value == 0 ? 0 : value, time, state.condition());
  }

  private static boolean isHistory(ResolvedArticle article, @Nullable When when) {
    LocalDate published = article.publication().from();
    if (published == null) {
      published = article.publication().to();
    }
    return when != null
        && published != null
        && when.days().to().isBefore(published.minusDays(HISTORY_DAYS));
  }
}
