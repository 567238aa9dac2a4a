package org.attache.analyse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.article.ArticleId;
import org.attache.extract.Event;
import org.attache.extract.Observation;
import org.attache.extract.Outlook;
import org.attache.extract.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Question 7: who expects what, under which condition, by when, and did it come true.
 *
 * <p>An outlook is judged by the events that its own words speak of: where the record later has
 * such an act, it came true; where it is told that it did not happen, it did not. Everything else
 * stays open, even past its horizon: that nobody wrote of it does not mean that it was not so.
 */
final class Outlooks {

  private Outlooks() {}

  /** Fewer outlooks with an outcome than this give no score. */
  private static final int FEW = 10;

  /**
   * How good the expectations were: G. W. Brier, Verification of forecasts expressed in terms of
   * probability, Monthly Weather Review 78, 1950; the mean square of certainty less outcome.
   */
  static String score(List<Dossier.OutlookLine> outlooks) {
    List<Double> errors = new ArrayList<>();
    for (Dossier.OutlookLine line : outlooks) {
      if (!line.status().startsWith("open")) {
        double miss = line.certainty() - (line.status().equals("came true") ? 1 : 0);
        errors.add(miss * miss);
      }
    }
    if (errors.size() < FEW) {
      return "Too few outlooks with a known outcome to score them: "
          + errors.size()
          + " of "
          + outlooks.size()
          + ", where "
          + FEW
          + " are the least.";
    }
    return String.format(
        Locale.ROOT,
        "Brier score %.2f over %d of %d outlooks with a known outcome; 0 is always right, 0.25 what"
            + " an even chance gives.",
        Student.mean(errors),
        errors.size(),
        outlooks.size());
  }

  /** Open ones first, then in the order of articles and text. */
  static List<Dossier.OutlookLine> of(CaseFile file) {
    Deeds deeds = new Deeds(file);
    LocalDate last = lastDay(file);
    Map<ArticleId, List<Event>> foretold = new HashMap<>();
    for (Observation observation : file.observations()) {
      if (observation instanceof Event event && foreseen(event)) {
        foretold.computeIfAbsent(event.article(), k -> new ArrayList<>()).add(event);
      }
    }
    List<Dossier.OutlookLine> lines = new ArrayList<>();
    for (Outlook outlook : file.others(Outlook.class)) {
      lines.add(
          line(file, deeds, last, foretold.getOrDefault(outlook.article(), List.of()), outlook));
    }
    lines.sort(Comparator.comparingInt(line -> line.status().equals("open") ? 0 : 1));
    return List.copyOf(lines);
  }

  private static Dossier.OutlookLine line(
      CaseFile file, Deeds deeds, @Nullable LocalDate last, List<Event> foretold, Outlook outlook) {
    Deeds.Found found = null;
    for (Event event : foretold) {
      if (outlook.content().span().contains(event.trigger().span()) && !event.actors().isEmpty()) {
        Deeds.Found outcome = deeds.of(event);
        found = found == null ? outcome : found;
      }
    }
    Standing.Condition condition = outlook.standing().condition();
    return new Dossier.OutlookLine(
        Voices.name(file, outlook, Voices.last(outlook)),
        outlook.content().quote(),
        condition == null ? null : condition.words().quote(),
        CaseFile.daysOf(outlook.horizon()),
        outlook.direction() == null ? null : outlook.direction().name().toLowerCase(Locale.ROOT),
        outlook.certainty(),
        status(outlook, found, last),
        CaseFile.ref(outlook),
        found == null ? null : CaseFile.ref(found.event()));
  }

  private static boolean foreseen(Event event) {
    return event.standing().time() == Standing.Time.FUTURE || event.standing().factuality() < 1.5;
  }

  private static String status(
      Outlook outlook, Deeds.@Nullable Found found, @Nullable LocalDate last) {
    if (found != null && found.outcome() != Deeds.Outcome.SUPERSEDED) {
      return found.outcome() == Deeds.Outcome.KEPT ? "came true" : "did not come true";
    }
    boolean passed =
        outlook.horizon() != null && last != null && last.isAfter(outlook.horizon().days().to());
    return passed ? "open, horizon passed" : "open";
  }

  private static @Nullable LocalDate lastDay(CaseFile file) {
    return file.articles().stream()
        .map(article -> article.publication().day())
        .filter(day -> day != null)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
