package org.attache.resolve.time;

import java.time.LocalDate;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.resolve.DayRange;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.When;
import org.jspecify.annotations.Nullable;

/**
 * Joins two dates that stand for one stretch: "from Monday to Wednesday", "between 1991 and 1997",
 * "on Monday and Tuesday". Two days joined by "and" are one stretch only where the second follows
 * the first; what lies between is not told of otherwise.
 */
final class Spread {

  private static final Set<String> ENDS = Set.of("to", "until", "till", "through", "-", "–");

  private Spread() {}

  /** The days from the first date to the last, or null where they are two dates. */
  static @Nullable When days(
      ResolvedArticle article, Sentence sentence, TimeWords first, TimeWords last) {
    DayRange from = first.expression().days();
    DayRange to = last.expression().days();
    if (from == null || to == null || last.first() != first.end() + 1) {
      return null;
    }
    String between = sentence.lemma(first.end());
    String before = first.first() == 0 ? "" : sentence.lemma(first.first() - 1);
    boolean stretch =
        ENDS.contains(between)
            ? before.equals("from") || between.equals("-") || between.equals("–")
            : between.equals("and") && (before.equals("between") || isNext(from, to));
    LocalDate end = to.to();
    if (!stretch || end.isBefore(from.to()) || from.from().isAfter(to.from())) {
      return null;
    }
    When.Basis basis =
        first.expression().basis() == When.Basis.EXPLICIT
                || last.expression().basis() == When.Basis.EXPLICIT
            ? When.Basis.EXPLICIT
            : first.expression().basis();
    Evidence words =
        article
            .article()
            .cite(first.expression().words().span().cover(last.expression().words().span()));
    return new When(new DayRange(from.from(), end), words, basis);
  }

  private static boolean isNext(DayRange one, DayRange other) {
    return one.days() == 1 && other.days() == 1 && one.to().plusDays(1).equals(other.from());
  }
}
