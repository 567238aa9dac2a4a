package org.attache.resolve.time;

import java.time.LocalDate;
import org.attache.annotate.Sentence;
import org.attache.resolve.DayRange;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.When;
import org.jspecify.annotations.Nullable;

/**
 * Reads the word in front of a date: "after May 3" is not May 3. What lies after a day, or by a day
 * to come, lies between that day and the day of publication, where this is known and both are not
 * further apart than the text can mean; what lies before a day or lasts until one is not dated.
 */
final class Limits {

  /** Limits further apart say nothing of when something was. */
  private static final int MOST_DAYS = 366;

  private Limits() {}

  /**
   * What a date says of a predicate.
   *
   * @param date the days that its words mean
   */
  static @Nullable When of(
      ResolvedArticle article, Sentence sentence, int word, TimeWords time, @Nullable When date) {
    if (date == null) {
      return null;
    }
    return switch (preposition(sentence, time)) {
      case "after", "since", "following" -> since(article, sentence, word, date);
      case "by" -> until(article, sentence, word, date);
      case "before", "until", "till", "beyond", "past", "pending" -> null;
      default -> date;
    };
  }

  /** The word before a date that says how it bounds: its case marker, or the word before it. */
  private static String preposition(Sentence sentence, TimeWords time) {
    for (int i = time.first() - 1; i >= 0 && i >= time.first() - 3; i--) {
      String tag = sentence.tag(i);
      if (sentence.token(i).text().equalsIgnoreCase("following")) {
        return "following";
      }
      if (tag.equals("IN") || tag.equals("TO")) {
        return sentence.lemma(i);
      }
      if (!tag.equals("DT") && !tag.equals("JJ") && !tag.equals("RB") && !tag.equals(",")) {
        return "";
      }
    }
    return "";
  }

  private static @Nullable When since(
      ResolvedArticle article, Sentence sentence, int word, When date) {
    LocalDate latest = article.publication().to();
    boolean past = Tense.around(sentence, word).isPast();
    return past && latest != null ? between(date.days().from(), latest, date) : null;
  }

  private static @Nullable When until(
      ResolvedArticle article, Sentence sentence, int word, When date) {
    LocalDate earliest = article.publication().from();
    boolean ahead = Tense.around(sentence, word).isAhead();
    return ahead && earliest != null ? between(earliest, date.days().to(), date) : null;
  }

  private static @Nullable When between(LocalDate from, LocalDate to, When date) {
    if (to.isBefore(from)) {
      return null;
    }
    DayRange days = new DayRange(from, to);
    return days.days() > MOST_DAYS ? null : new When(days, date.words(), When.Basis.BOUNDS);
  }
}
