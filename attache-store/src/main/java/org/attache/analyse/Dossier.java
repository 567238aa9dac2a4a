package org.attache.analyse;

import java.time.LocalDate;
import java.util.List;
import org.attache.article.ArticleId;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.extract.Observation;
import org.attache.resolve.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a dossier shows of the relationship of two parties, in the order of the
 * questions. Plain values, ready to be shown: every line has the references to the words that it
 * rests on, and every list is in the order in which it is to be read.
 */
public record Dossier(
    Subject one,
    Subject other,
    @Nullable DayRange period,
    Coverage coverage,
    List<SummaryLine> summary,
    Temperature temperature,
    List<SummaryLine> contactFigures,
    List<ContactLine> contacts,
    List<EventLine> events,
    List<IssueLine> positions,
    List<VoiceLine> voices,
    List<Disagreement> disagreements,
    String outlookScore,
    List<OutlookLine> outlooks,
    List<PromiseLine> saidAndDone,
    List<LinkageLine> linkages,
    Agenda agenda,
    List<PatternLine> patterns,
    List<PredictabilityLine> predictability,
    List<SourcePage> sources) {

  /** One of the two parties. */
  public record Subject(String id, String name) {}

  /** The words that a line rests on. */
  public record Ref(String observation, ArticleId article, String quote) {}

  /**
   * A day or days, for instance "15 Dec 2015", with what they rest on; null fields where unknown.
   */
  public record Days(DayRange range, String basis) {}

  /** What the dossier was made from. */
  public record Coverage(
      int articles,
      int failed,
      int observations,
      @Nullable LocalDate firstPublished,
      @Nullable LocalDate lastPublished,
      String version,
      String settings) {}

  /** One sentence of the summary, made from the record. */
  public record SummaryLine(String text, List<Ref> refs) {}

  /**
   * How warm the relationship is.
   *
   * @param verdict a sentence: the level, the trend, or that there are too few events to say
   * @param level mean score of all dated events, −10 … +10, or null with too few
   * @param buckets months (or years, for long records) with events, in order of time
   * @param points the dated events themselves
   */
  public record Temperature(
      String verdict,
      @Nullable Double level,
      int cases,
      List<Bucket> buckets,
      List<TemperaturePoint> points) {}

  /** Mean score of the events of a month, with a 95 % interval where there are enough. */
  public record Bucket(
      DayRange days, double mean, @Nullable Double low, @Nullable Double high, int cases) {}

  /** One dated event on the temperature curve. */
  public record TemperaturePoint(LocalDate day, double score, String label, Ref ref) {}

  /**
   * A contact: one happening, all that the sources tell of it.
   *
   * @param status {@code held}, {@code planned}, {@code possible}, {@code denied}
   * @param level of the lower of the two sides: "heads of state or government", "ministers",
   *     "officials", or "level unknown"
   * @param gap days since the contact before it that was held, or null
   * @param durations as told, more than one where sources disagree
   * @param parts what belonged to it: "visit", "talks", "press conference"
   * @param differences where the sources disagree, each a line: "duration: 4 hours (a), 3 hours
   *     (b)"
   */
  public record ContactLine(
      String id,
      @Nullable Days days,
      List<String> participants,
      @Nullable String place,
      String form,
      String level,
      String status,
      @Nullable Long gap,
      @Nullable Integer ordinal,
      List<String> durations,
      List<String> topics,
      List<String> parts,
      List<String> differences,
      List<Ref> refs) {}

  /**
   * What happened, is said to have happened, or is planned.
   *
   * @param act the PLOVER type and mode in words
   * @param standing in words: "reported as certain", "claimed by X", "denied", "planned",
   *     "hypothetical", "historical"
   * @param between whether it is an act between the two parties; else one of them acts on others
   * @param differences where the sources disagree, each a line
   */
  public record EventLine(
      String id,
      @Nullable Days days,
      String type,
      String act,
      String cameo,
      double score,
      List<String> actors,
      List<String> recipients,
      @Nullable String place,
      String standing,
      double factuality,
      List<String> voices,
      @Nullable String condition,
      boolean between,
      List<String> differences,
      List<Ref> refs) {}

  /**
   * What the parties want on one issue.
   *
   * @param distance how far apart the two stand, with the number of cases, or that there are too
   *     few
   */
  public record IssueLine(String issue, String distance, List<StandLine> stands) {}

  /**
   * One party's stand on an issue at one time.
   *
   * @param change what it was before, or how the text tells of the shift; null where it does not
   */
  public record StandLine(
      String holder,
      String stance,
      String content,
      @Nullable Days days,
      @Nullable String change,
      List<String> voices,
      Ref ref) {}

  /** A person or body whose words the articles give. */
  public record VoiceLine(String name, @Nullable String description, List<SayingLine> sayings) {}

  /**
   * What a voice says: a statement, an assessment or an outlook.
   *
   * @param kind {@code statement}, {@code assessment}, {@code outlook}
   * @param polarity −1 … +1 of an assessment, else null
   */
  public record SayingLine(
      String kind,
      String content,
      @Nullable Double polarity,
      @Nullable Double certainty,
      @Nullable String condition,
      List<String> about,
      @Nullable Days days,
      Ref ref) {}

  /** A topic on which voices judge differently. */
  public record Disagreement(
      String topic, List<String> positive, List<String> negative, List<Ref> refs) {}

  /**
   * An expectation.
   *
   * @param status {@code open}, {@code came true}, {@code did not come true}, {@code condition not
   *     met}
   */
  public record OutlookLine(
      String holder,
      String content,
      @Nullable String condition,
      @Nullable Days horizon,
      @Nullable String direction,
      double certainty,
      String status,
      Ref ref,
      @Nullable Ref outcome) {}

  /**
   * Something announced, planned, promised or threatened, and what came of it.
   *
   * @param status {@code open}, {@code kept}, {@code broken}, {@code superseded}; {@code said to be
   *     kept} and {@code said to be broken} where only an author says so
   * @param daysBetween days from the word to the deed, or null
   * @param why what ties the deed to the word, or null while it is open
   */
  public record PromiseLine(
      String by,
      String what,
      String status,
      @Nullable Days said,
      @Nullable Days done,
      @Nullable Long daysBetween,
      @Nullable String why,
      Ref word,
      @Nullable Ref deed) {}

  /** One issue traded for another. */
  public record LinkageLine(
      List<String> parties,
      String give,
      @Nullable String get,
      String link,
      List<String> voices,
      Ref ref) {}

  /** Who raises what: a matrix, issues down, parties across. */
  public record Agenda(List<String> parties, List<AgendaRow> rows) {}

  /**
   * One issue; a cell for each party of the agenda, in its order.
   *
   * @param balance which of the two gives it the larger share of its attention, or that there are
   *     too few cases
   */
  public record AgendaRow(String issue, String balance, List<AgendaCell> cells) {}

  /**
   * How often a party raises an issue.
   *
   * @param share of all that the party raises, 0 … 1
   */
  public record AgendaCell(int count, double share, List<Ref> refs) {}

  /**
   * One act before another.
   *
   * @param verdict a sentence: significant, chance, "too few to test", or "claimed by X"
   * @param pValue after correction for all patterns tested, or null where not tested
   */
  public record PatternLine(
      String first,
      String then,
      int cases,
      @Nullable Double expected,
      @Nullable Double pValue,
      List<Long> lagsInDays,
      String verdict,
      List<Ref> refs) {}

  /**
   * How surprising an actor's next act is.
   *
   * @param surprise entropy over the types of its acts as a share of the largest possible, 0 … 1;
   *     null with too few
   * @param after the same where the act before is known, or null with too few
   */
  public record PredictabilityLine(
      String actor,
      int cases,
      @Nullable Double surprise,
      @Nullable Double after,
      String verdict,
      List<Ref> refs) {}

  /**
   * An article with everything that was found in it.
   *
   * @param published for people: "15 Dec 2015", or "between … and …", or "day unknown"
   * @param status "coded", "revision of X", "same happening as …"
   */
  public record SourcePage(
      ArticleId article,
      String title,
      @Nullable String byline,
      @Nullable String outlet,
      @Nullable String url,
      String published,
      String status,
      List<Part> parts,
      String text,
      List<Highlight> highlights) {}

  /** The words of one record in an article. */
  public record Highlight(Span span, Observation.Kind kind, String observation, String label) {}
}
