package org.attache.resolve.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.resolve.DayRange;
import org.attache.resolve.Publication;
import org.attache.resolve.TimeExpression;
import org.attache.resolve.When;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of an article and the days that they mean.
 *
 * <pre>{@code
 * TimeFinder finder = TimeFinder.load();
 * Publication publication = finder.publication(annotated);
 * List<TimeExpression> times = finder.find(annotated, publication);
 * }</pre>
 *
 * <p>What an expression looks like is a table of token patterns ({@code rules.tsv}), after the
 * division of HeidelTime (Strötgen and Gertz 2010, "HeidelTime: High Quality Rule-based Extraction
 * and Normalization of Temporal Expressions"): patterns find and say what kind of date it is, the
 * reading against the day of publication, the tense of the clause and the last date named comes
 * after. Where the day of publication is not known, an expression that counts from it is read
 * against both limits, and stays open where one is missing.
 */
public final class TimeFinder {

  /** How far a story goes on at most before it names a year again. */
  private static final int STORY_MONTHS = 9;

  private static final Set<String> JOINS =
      Set.of("and", "or", "to", "until", "till", "through", "-", "–");

  private final Rules rules;

  private TimeFinder(Rules rules) {
    this.rules = rules;
  }

  /** Loads the rules. One finder serves all threads. */
  public static TimeFinder load() {
    return new TimeFinder(Rules.load());
  }

  /** The day of publication as the source gives it, else the limits that the text sets. */
  public Publication publication(AnnotatedArticle annotated) {
    LocalDate published = annotated.article().published();
    return published != null ? Publication.on(published) : bounds(annotated, matches(annotated));
  }

  /** The time expressions, in text order. */
  public List<TimeExpression> find(AnnotatedArticle annotated, Publication publication) {
    return read(annotated, publication, matches(annotated));
  }

  /**
   * When an article appeared, and its time expressions.
   *
   * @param times in text order
   */
  public record Found(Publication publication, List<TimeExpression> times) {
    public Found {
      times = List.copyOf(times);
    }
  }

  /** Both at once, at the cost of one. */
  public Found find(AnnotatedArticle annotated) {
    List<List<Rule.Match>> matches = matches(annotated);
    LocalDate published = annotated.article().published();
    Publication publication =
        published != null ? Publication.on(published) : bounds(annotated, matches);
    return new Found(publication, read(annotated, publication, matches));
  }

  private static Publication bounds(AnnotatedArticle annotated, List<List<Rule.Match>> matches) {
    return PublicationBounds.of(annotated, read(annotated, Publication.unknown(), matches));
  }

  private List<List<Rule.Match>> matches(AnnotatedArticle annotated) {
    List<List<Rule.Match>> matches = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      matches.add(rules.matches(new Words(sentence)));
    }
    return matches;
  }

  private static List<TimeExpression> read(
      AnnotatedArticle annotated, Publication publication, List<List<Rule.Match>> matches) {
    Reader reader = new Reader(annotated, publication);
    if (publication.day() == null) {
      reader.dayline = reader.dayline(matches);
    }
    for (int i = 0; i < matches.size(); i++) {
      Sentence sentence = annotated.sentences().get(i);
      List<Rule.Match> here = matches.get(i);
      for (int m = 0; m < here.size(); m++) {
        reader.read(sentence, here.get(m), m + 1 < here.size() ? here.get(m + 1) : null);
      }
    }
    return List.copyOf(reader.found);
  }

  /** Reads the matches of one article, from its first to its last. */
  private static final class Reader {

    private final AnnotatedArticle annotated;
    private final Publication publication;
    private final List<TimeExpression> found = new ArrayList<>();
    private @Nullable String anchor;
    private @Nullable String quarter;

    /** The last single day named, and the last that is not told of as to come. */
    private @Nullable String day;

    private @Nullable String dayBehind;

    /** The last month or day that the text names with its year, and its sentence. */
    private @Nullable DayRange story;

    private int storySentence = -1;

    /** A full date at which the article was most likely written, where nothing gives it. */
    private @Nullable LocalDate dayline;

    Reader(AnnotatedArticle annotated, Publication publication) {
      this.annotated = annotated;
      this.publication = publication;
    }

    void read(Sentence sentence, Rule.Match match, Rule.@Nullable Match next) {
      Tense tense = tense(sentence, match);
      TimeExpression expression;
      try {
        expression = expression(sentence, match, next, tense);
      } catch (DateTimeException e) {
        // "February 31": not a day, so not a time expression.
        return;
      }
      found.add(expression);
      if (reads(expression, tense)) {
        story = expression.days();
        storySentence = sentence.index();
      }
      if (expression.days() != null
          && (expression.type() == TimeExpression.Type.DATE
              || expression.type() == TimeExpression.Type.TIME)) {
        anchor = expression.value();
        if (expression.days().days() == 1) {
          day = anchor;
          dayBehind = tense.isAhead() ? dayBehind : anchor;
        }
        // What a quarter is compared with does not become the quarter of which the text tells.
        boolean compares = match.rule().arguments().contains("compared");
        quarter = anchor.indexOf('Q') == 5 && !compares ? anchor : quarter;
      }
    }

    private TimeExpression expression(
        Sentence sentence, Rule.Match match, Rule.@Nullable Match next, Tense tense) {
      Meaning meaning = match.rule().meaning();
      Evidence words = words(sentence, match);
      LocalDate shared = isPartial(match) ? yearBehind(sentence, match, next) : null;
      Reference reference =
          shared != null
              ? new Reference(shared, anchor, quarter, Tense.PAST)
              : new Reference(today(sentence, match, tense), anchor(match, tense), quarter, tense);
      Meaning.Reading reading = meaning.read(match, reference);
      DayRange days = Timex.days(reading.value());
      When.Basis basis = reading.explicit() ? When.Basis.EXPLICIT : When.Basis.RELATIVE;
      if (days == null && publication.day() == null && isDated(reading)) {
        basis = When.Basis.BOUNDS;
        LocalDate from = publication.from();
        LocalDate to = publication.to();
        if (from != null && to != null) {
          Meaning.Reading early = meaning.read(match, reference.on(from));
          Meaning.Reading late = meaning.read(match, reference.on(to));
          days = hull(Timex.days(early.value()), Timex.days(late.value()));
          reading = early.with(Timex.common(early.value(), late.value()));
        } else if (dayline != null && isSafeAt(match, dayline, tense)) {
          reading = meaning.read(match, reference.on(dayline));
          days = Timex.days(reading.value());
          if (days != null && days.equals(DayRange.of(dayline)) && match.value("MONTH") != null) {
            // The same day stands whole elsewhere in the text.
            basis = When.Basis.EXPLICIT;
          }
        }
      }
      if (days == null && publication.day() != null && reading.value().equals("FUTURE_REF")) {
        days = coming(publication.day(), match.value("UNITS"));
        basis = days == null ? basis : When.Basis.BOUNDS;
      }
      return new TimeExpression(
          sentence.index(), words, reading.type(), reading.value(), days, basis);
    }

    /** "The coming weeks": some weeks from the day of publication on, half a year at most. */
    private static @Nullable DayRange coming(LocalDate day, @Nullable String units) {
      if (units == null) {
        return null;
      }
      return switch (units) {
        case "DAY" -> new DayRange(day, day.plusDays(7));
        case "WEEK" -> new DayRange(day, day.plusDays(42));
        case "MONTH" -> new DayRange(day, day.plusMonths(6));
        default -> null;
      };
    }

    /**
     * The date from which an expression counts: days from a day, and what is told as past not from
     * a day to come.
     */
    private @Nullable String anchor(Rule.Match match, Tense tense) {
      String unit = match.value("UNIT") == null ? match.value("ONE") : match.value("UNIT");
      boolean days = "DAY".equals(unit);
      if (!days || match.rule().meaning() != Meaning.ANCHOR) {
        return anchor;
      }
      String known = tense.isPast() && dayBehind != null ? dayBehind : day;
      return known == null ? anchor : known;
    }

    /** Whether an expression says by its year and month where a story has come to. */
    private boolean reads(TimeExpression expression, Tense tense) {
      DayRange days = expression.days();
      return days != null
          && days.days() <= 31
          && tense == Tense.PAST
          && (expression.basis() == When.Basis.EXPLICIT || storySentence == expression.sentence());
    }

    /**
     * The day from which a date counts: that of publication, but in a story of long ago its own.
     * "They met in May 2010. They signed in June": that June is not the last before publication.
     */
    private @Nullable LocalDate today(Sentence sentence, Rule.Match match, Tense tense) {
      LocalDate day = publication.day();
      if (day == null || story == null || !isPartial(match) || tense != Tense.PAST) {
        return day;
      }
      boolean near = storySentence >= sentence.index() - 1 && isSamePart(sentence, storySentence);
      LocalDate last = story.to().plusMonths(STORY_MONTHS);
      return near && last.plusMonths(12 - STORY_MONTHS).isBefore(day) ? last : day;
    }

    private static boolean isPartial(Rule.Match match) {
      return (match.rule().meaning() == Meaning.DATE || match.rule().meaning() == Meaning.DAYS)
          && match.rule().arguments().isEmpty()
          && match.value("YEAR") == null
          && match.value("WEEKDAY") == null;
    }

    /**
     * "on 30 April and 1 May 2014": the first day of the second date, whose year counts for both.
     */
    private static @Nullable LocalDate yearBehind(
        Sentence sentence, Rule.Match match, Rule.@Nullable Match next) {
      if (next == null
          || next.rule().meaning() != Meaning.DATE
          || next.value("YEAR") == null
          || next.from() != match.to() + 1
          || !JOINS.contains(sentence.lemma(match.to()))) {
        return null;
      }
      DayRange days = daysOf(next);
      return days == null ? null : days.to();
    }

    private boolean isSamePart(Sentence sentence, int other) {
      Part part = annotated.article().partAt(sentence.span().start());
      return part != null && part.span().contains(annotated.sentences().get(other).span());
    }

    private static boolean isDated(Meaning.Reading reading) {
      return reading.value().indexOf('X') >= 0
          && (reading.type() == TimeExpression.Type.DATE
              || reading.type() == TimeExpression.Type.TIME);
    }

    private static @Nullable DayRange hull(@Nullable DayRange one, @Nullable DayRange other) {
      if (one == null || other == null) {
        return null;
      }
      return new DayRange(
          one.from().isBefore(other.from()) ? one.from() : other.from(),
          one.to().isAfter(other.to()) ? one.to() : other.to());
    }

    /**
     * Whether an expression may be read as if the article had been written on its dayline. It was
     * written then or within days after, so a month told as past, or a day of a month, keeps its
     * year, and the same day of the week is the same day; "yesterday" is not certain.
     */
    private static boolean isSafeAt(Rule.Match match, LocalDate dayline, Tense tense) {
      return switch (match.rule().meaning()) {
        case DATE, DAYS -> true;
        case WEEKDAY, PART ->
            !tense.isAhead()
                && Integer.toString(dayline.getDayOfWeek().getValue())
                    .equals(match.value("WEEKDAY"));
        default -> false;
      };
    }

    /**
     * The latest full date that stands with its day of the week or in a caption and is not told as
     * to come: news writes "Tuesday, Dec. 15, 2015" of the days on which it appears.
     */
    private @Nullable LocalDate dayline(List<List<Rule.Match>> matches) {
      LocalDate latest = null;
      for (int i = 0; i < matches.size(); i++) {
        Sentence sentence = annotated.sentences().get(i);
        for (Rule.Match match : matches.get(i)) {
          boolean dated =
              match.rule().meaning() == Meaning.DATE
                  && match.value("YEAR") != null
                  && match.value("DAY") != null
                  && match.value("WEEKDAY") != null;
          if (!dated || tense(sentence, match).isAhead()) {
            continue;
          }
          DayRange days = daysOf(match);
          if (days != null && (latest == null || days.from().isAfter(latest))) {
            latest = days.from();
          }
        }
      }
      return latest;
    }

    private static @Nullable DayRange daysOf(Rule.Match match) {
      try {
        Reference none = new Reference(null, null, null, Tense.UNKNOWN);
        return Timex.days(match.rule().meaning().read(match, none).value());
      } catch (DateTimeException e) {
        return null;
      }
    }

    private Evidence words(Sentence sentence, Rule.Match match) {
      Span first = sentence.token(match.from()).span();
      return annotated.article().cite(first.cover(sentence.token(match.to() - 1).span()));
    }

    private static Tense tense(Sentence sentence, Rule.Match match) {
      return Tense.around(sentence, TimeWords.head(sentence, match.from(), match.to()));
    }
  }
}
