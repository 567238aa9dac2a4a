package org.attache.analyse;

import java.util.List;
import java.util.Objects;
import org.attache.consolidate.PublishedArticle;
import org.attache.extract.Observation;
import org.attache.resolve.DayRange;
import org.attache.review.Ties;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier is asked for, and what it is made from.
 *
 * @param period only what falls into it, or null for everything
 * @param articles of the desk, in any order
 * @param observations of the articles, in any order
 * @param failed how many documents could not be read
 * @param version of the program, for the page
 * @param ties what people said of happenings
 * @param settings under which the articles were coded, for the page
 */
public record Request(
    Dossier.Subject one,
    Dossier.Subject other,
    @Nullable DayRange period,
    List<PublishedArticle> articles,
    List<Observation> observations,
    int failed,
    String version,
    String settings,
    Ties ties) {

  /** A request where nobody said anything of happenings. */
  public Request(
      Dossier.Subject one,
      Dossier.Subject other,
      @Nullable DayRange period,
      List<PublishedArticle> articles,
      List<Observation> observations,
      int failed,
      String version,
      String settings) {
    this(one, other, period, articles, observations, failed, version, settings, Ties.NONE);
  }

  public Request {
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(ties, "ties");
    articles = List.copyOf(articles);
    observations = List.copyOf(observations);
    if (one.id().equals(other.id())) {
      throw new IllegalArgumentException(
          "a dossier is about two parties, not twice about " + one.id() + "; name another one");
    }
  }
}
