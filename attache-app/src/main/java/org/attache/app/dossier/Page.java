package org.attache.app.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attache.analyse.Dossier;
import org.attache.analyse.Dossier.AgendaCell;
import org.attache.analyse.Dossier.ContactLine;
import org.attache.analyse.Dossier.Disagreement;
import org.attache.analyse.Dossier.EventLine;
import org.attache.analyse.Dossier.LinkageLine;
import org.attache.analyse.Dossier.OutlookLine;
import org.attache.analyse.Dossier.PatternLine;
import org.attache.analyse.Dossier.PredictabilityLine;
import org.attache.analyse.Dossier.PromiseLine;
import org.attache.analyse.Dossier.Ref;
import org.attache.analyse.Dossier.SayingLine;
import org.attache.analyse.Dossier.SourcePage;
import org.attache.analyse.Dossier.StandLine;
import org.attache.analyse.Dossier.SummaryLine;
import org.attache.analyse.Dossier.TemperaturePoint;
import org.jspecify.annotations.Nullable;

/** What the templates are given: the dossier with its links made and its pictures measured. */
record Page(
    Style style,
    Citations citations,
    Dossier dossier,
    List<Cited<SummaryLine>> summary,
    @Nullable TemperatureChart chart,
    List<Cited<TemperaturePoint>> points,
    List<Cited<SummaryLine>> contactFigures,
    List<Cited<ContactLine>> contacts,
    @Nullable ContactTimeline timeline,
    List<Cited<EventLine>> events,
    List<Issue> positions,
    List<Voice> voices,
    List<Cited<Disagreement>> disagreements,
    List<Cited<OutlookLine>> outlooks,
    List<Cited<PromiseLine>> saidAndDone,
    List<Cited<LinkageLine>> linkages,
    List<Topic> agenda,
    List<Cited<PatternLine>> patterns,
    List<Cited<PredictabilityLine>> predictability,
    List<Source> sources) {

  /** Lines shown before the rest of a list is folded away. */
  static final int LINES = 12;

  /** An issue with the stands of each holder, holders in order of appearance. */
  record Issue(String name, String distance, List<Holder> holders) {}

  /** What one party wants, in order of time. */
  record Holder(String name, List<Cited<StandLine>> stands) {}

  /** Somebody who is quoted. */
  record Voice(String name, @Nullable String description, List<Cited<SayingLine>> sayings) {}

  /** A row of the agenda. */
  record Topic(String issue, String balance, List<Cell> cells) {}

  /**
   * A cell of the agenda.
   *
   * @param heat 0 … 4, the shade
   */
  record Cell(int count, double share, int heat, List<Citation> words) {}

  /** An article with its letter and its passages. */
  record Source(
      String letter, SourcePage page, @Nullable String href, List<SourceText.Passage> passages) {

    String id() {
      return "source-" + letter;
    }
  }

  static Page of(Dossier dossier, Style style) {
    Citations citations = new Citations(dossier.sources());
    // In the order of how much a section tells of a record: the first to show one is its home.
    List<Cited<ContactLine>> contacts =
        cite(dossier.contacts(), ContactLine::refs, citations::home);
    List<Cited<EventLine>> events = cite(dossier.events(), EventLine::refs, citations::home);
    List<Issue> positions = positions(dossier, citations);
    List<Cited<OutlookLine>> outlooks =
        citeWithOutcome(dossier.outlooks(), OutlookLine::ref, OutlookLine::outcome, citations);
    List<Cited<LinkageLine>> linkages =
        cite(dossier.linkages(), line -> List.of(line.ref()), citations::home);
    List<Voice> voices = voices(dossier, citations);
    List<Cited<PromiseLine>> saidAndDone =
        citeWithOutcome(dossier.saidAndDone(), PromiseLine::word, PromiseLine::deed, citations);
    List<Cited<Disagreement>> disagreements =
        cite(dossier.disagreements(), Disagreement::refs, citations::home);
    List<Topic> agenda = agenda(dossier, citations);
    List<Cited<PatternLine>> patterns =
        cite(dossier.patterns(), PatternLine::refs, citations::home);
    List<Cited<PredictabilityLine>> predictability =
        cite(dossier.predictability(), PredictabilityLine::refs, citations::home);
    List<Cited<TemperaturePoint>> points =
        cite(dossier.temperature().points(), line -> List.of(line.ref()), citations::home);
    List<Cited<SummaryLine>> summary = cite(dossier.summary(), SummaryLine::refs, citations::home);
    return new Page(
        style,
        citations,
        dossier,
        summary,
        TemperatureChart.of(dossier.temperature()),
        points,
        cite(dossier.contactFigures(), SummaryLine::refs, citations::home),
        contacts,
        ContactTimeline.of(dossier.contacts()),
        events,
        positions,
        voices,
        disagreements,
        outlooks,
        saidAndDone,
        linkages,
        agenda,
        patterns,
        predictability,
        sources(dossier, citations));
  }

  String title() {
    return dossier.one().name() + " and " + dossier.other().name();
  }

  /** What one of the two did to the other, or both together. */
  List<Cited<EventLine>> eventsBetween() {
    return events.stream().filter(cited -> cited.line().between()).toList();
  }

  /** What one of the two did to others. */
  List<Cited<EventLine>> eventsBeyond() {
    return events.stream().filter(cited -> !cited.line().between()).toList();
  }

  List<Section> sections() {
    return Arrays.asList(Section.values());
  }

  /** What is known of a saying beside its words: how sure, on what, when. */
  static List<String> notes(SayingLine saying) {
    List<String> notes = new ArrayList<>();
    Double certainty = saying.certainty();
    if (certainty != null) {
      notes.add(Phrases.certainty(certainty) + " (" + Phrases.percent(certainty) + ")");
    }
    if (!saying.about().isEmpty()) {
      notes.add("on " + Phrases.list(saying.about()));
    }
    if (saying.days() != null) {
      notes.add(Phrases.days(saying.days()));
    }
    return notes;
  }

  private static <T> List<Cited<T>> cite(
      List<T> lines, Function<T, List<Ref>> refs, Function<List<Ref>, List<Citation>> citations) {
    return lines.stream()
        .map(line -> new Cited<>(line, citations.apply(refs.apply(line))))
        .toList();
  }

  private static <T> List<Cited<T>> citeWithOutcome(
      List<T> lines,
      Function<T, Ref> word,
      Function<T, @Nullable Ref> outcome,
      Citations citations) {
    List<Cited<T>> cited = new ArrayList<>();
    for (T line : lines) {
      Ref then = outcome.apply(line);
      cited.add(
          new Cited<>(
              line,
              citations.home(List.of(word.apply(line))),
              then == null ? List.of() : citations.home(List.of(then))));
    }
    return cited;
  }

  private static List<Issue> positions(Dossier dossier, Citations citations) {
    List<Issue> issues = new ArrayList<>();
    for (Dossier.IssueLine issue : dossier.positions()) {
      Map<String, List<Cited<StandLine>>> holders = new LinkedHashMap<>();
      for (StandLine stand : issue.stands()) {
        holders
            .computeIfAbsent(stand.holder(), name -> new ArrayList<>())
            .add(new Cited<>(stand, citations.home(List.of(stand.ref()))));
      }
      issues.add(
          new Issue(
              issue.issue(),
              issue.distance(),
              holders.entrySet().stream()
                  .map(entry -> new Holder(entry.getKey(), entry.getValue()))
                  .toList()));
    }
    return issues;
  }

  private static List<Voice> voices(Dossier dossier, Citations citations) {
    return dossier.voices().stream()
        .map(
            voice ->
                new Voice(
                    voice.name(),
                    voice.description(),
                    cite(voice.sayings(), line -> List.of(line.ref()), citations::home)))
        .toList();
  }

  private static List<Topic> agenda(Dossier dossier, Citations citations) {
    int most =
        dossier.agenda().rows().stream()
            .flatMap(row -> row.cells().stream())
            .mapToInt(AgendaCell::count)
            .max()
            .orElse(0);
    return dossier.agenda().rows().stream()
        .map(
            row ->
                new Topic(
                    row.issue(),
                    row.balance(),
                    row.cells().stream()
                        .map(
                            cell ->
                                new Cell(
                                    cell.count(),
                                    cell.share(),
                                    cell.count() == 0
                                        ? 0
                                        : (int) Math.ceil(4.0 * cell.count() / most),
                                    citations.home(cell.refs())))
                        .toList()))
        .toList();
  }

  private static List<Source> sources(Dossier dossier, Citations citations) {
    List<List<SourceText.Passage>> passages = SourceText.passages(dossier.sources());
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < dossier.sources().size(); i++) {
      SourcePage page = dossier.sources().get(i);
      sources.add(
          new Source(
              citations.letter(page.article()), page, webAddress(page.url()), passages.get(i)));
    }
    return sources;
  }

  /** Only addresses of the web are made links; anything else that an article claims is shown. */
  static @Nullable String webAddress(@Nullable String url) {
    if (url == null) {
      return null;
    }
    boolean web =
        url.regionMatches(true, 0, "https://", 0, 8) || url.regionMatches(true, 0, "http://", 0, 7);
    return web ? url : null;
  }
}
