package org.attache.resolve.time;

import java.time.LocalDate;
import java.util.List;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Sentence;
import org.attache.article.Part;
import org.attache.resolve.DayRange;
import org.attache.resolve.Publication;
import org.attache.resolve.TimeExpression;
import org.attache.resolve.When;

/**
 * Limits the day of publication by what the text tells: it was not written before what it tells as
 * past, nor after what it says will come. Nothing else is concluded; a text that tells of nothing
 * to come has no latest day.
 */
final class PublicationBounds {

  private PublicationBounds() {}

  /**
   * The limits that explicit dates set.
   *
   * @param times the time expressions of the article, read without a day of publication
   */
  static Publication of(AnnotatedArticle annotated, List<TimeExpression> times) {
    LocalDate from = null;
    LocalDate to = null;
    String earliest = "";
    String latest = "";
    for (TimeExpression time : times) {
      DayRange days = time.days();
      if (days == null || time.basis() != When.Basis.EXPLICIT) {
        continue;
      }
      Sentence sentence = annotated.sentences().get(time.sentence());
      Tense tense = Tense.around(sentence, TimeWords.of(sentence, time).head());
      Part part = annotated.article().partAt(time.words().span().start());
      boolean caption = part != null && part.kind() == Part.Kind.CAPTION;
      boolean past = tense == Tense.PAST || (caption && !tense.isAhead());
      if (past && (from == null || days.from().isAfter(from))) {
        from = days.from();
        earliest = "not before “" + time.words().quote() + "”, told as past";
      }
      if (tense == Tense.FUTURE && (to == null || days.to().isBefore(to))) {
        to = days.to();
        latest = "not after “" + time.words().quote() + "”, told as to come";
      }
    }
    if (from != null && to != null && to.isBefore(from)) {
      // Somebody is quoted from an earlier day: only what is told as past can be trusted.
      return new Publication(from, null, earliest);
    }
    String reason =
        earliest.isEmpty() || latest.isEmpty() ? earliest + latest : earliest + "; " + latest;
    return new Publication(from, to, reason);
  }
}
