package org.attache.resolve.time;

import java.time.LocalDate;
import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.article.Part;
import org.attache.resolve.DayRange;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.TimeExpression;

/**
 * The days of which an article brings news: from the day that its opening names, at most a week
 * before publication, up to publication; a text that opens with "last week" tells of a week, one
 * that names no day of the day before and its own.
 */
final class NewsWindow {

  /** The opening of a text names its day. */
  private static final int OPENING = 3;

  private static final int WEEK = 6;

  private NewsWindow() {}

  static DayRange of(ResolvedArticle article, LocalDate day) {
    LocalDate from = day.minusDays(1);
    int sentences = Math.min(OPENING, article.sentences().size());
    for (int i = 0; i < sentences; i++) {
      for (TimeExpression time : article.times(article.sentences().get(i))) {
        DayRange days = time.days();
        if (days == null || days.days() > 7 || days.from().isAfter(day)) {
          continue;
        }
        boolean near = !days.to().isBefore(day.minusDays(WEEK));
        if (near || (days.days() == 7 && !days.to().isBefore(day.minusDays(WEEK + 1)))) {
          LocalDate first = days.days() == 1 ? days.from() : day.minusDays(WEEK);
          from = first.isBefore(from) ? first : from;
        }
      }
    }
    return new DayRange(from.isBefore(day.minusDays(WEEK)) ? day.minusDays(WEEK) : from, day);
  }

  /**
   * Whether a text tells of its own days: one that opens with days of long ago and names none of
   * late looks back.
   */
  static boolean isNews(ResolvedArticle article, LocalDate day) {
    boolean old = false;
    List<Sentence> sentences = article.sentences();
    for (TimeExpression time : article.times()) {
      DayRange days = time.days();
      if (days == null) {
        continue;
      }
      if (days.days() <= 31 && !days.to().isBefore(day.minusDays(31))) {
        return true;
      }
      Part part = article.article().partAt(time.words().span().start());
      boolean opens = time.sentence() < Math.min(OPENING, sentences.size());
      boolean told = part == null || part.kind() != Part.Kind.CAPTION;
      old |= opens && told && days.to().isBefore(day.minusDays(366));
    }
    return !old;
  }
}
