package org.attache.app.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.analyse.Dossier;
import org.attache.analyse.Dossier.Agenda;
import org.attache.analyse.Dossier.AgendaCell;
import org.attache.analyse.Dossier.AgendaRow;
import org.attache.analyse.Dossier.Bucket;
import org.attache.analyse.Dossier.ContactLine;
import org.attache.analyse.Dossier.Coverage;
import org.attache.analyse.Dossier.Days;
import org.attache.analyse.Dossier.Disagreement;
import org.attache.analyse.Dossier.EventLine;
import org.attache.analyse.Dossier.IssueLine;
import org.attache.analyse.Dossier.LinkageLine;
import org.attache.analyse.Dossier.OutlookLine;
import org.attache.analyse.Dossier.PatternLine;
import org.attache.analyse.Dossier.PredictabilityLine;
import org.attache.analyse.Dossier.PromiseLine;
import org.attache.analyse.Dossier.Ref;
import org.attache.analyse.Dossier.SayingLine;
import org.attache.analyse.Dossier.StandLine;
import org.attache.analyse.Dossier.Subject;
import org.attache.analyse.Dossier.SummaryLine;
import org.attache.analyse.Dossier.Temperature;
import org.attache.analyse.Dossier.TemperaturePoint;
import org.attache.analyse.Dossier.VoiceLine;
import org.attache.extract.Observation.Kind;
import org.attache.resolve.DayRange;
import org.jspecify.annotations.Nullable;

/** Two invented states by one invented river, with something in every section of a dossier. */
final class SampleDossier {

  static final String SCRIPT = "<script>alert(1)</script>";
  static final String ATTRIBUTE = "\" onmouseover=\"alert(2)\" x='";

  private static final SampleArticle WIRE =
      SampleArticle.named("wire-ministers-meet.txt")
          .title("Valdoria and Ostrava reopen the Meren bridge")
          .outlet("The Lower Meren Courier")
          .published("12 Mar 2031")
          .url("https://courier.example/ministers?a=1&b=\"2\"")
          .headline("Valdoria and Ostrava reopen the Meren bridge")
          .lead(
              "{e1|Foreign Ministers Ilse Brandt of Valdoria and Tomas Hruby of Ostrava met for"
                  + " {e2|three hours} in Kessel on Tuesday} and agreed to reopen the bridge over"
                  + " the Meren, closed since the autumn.")
          .caption(
              "Photo: Ilse Brandt, left, and Tomas Hruby on the bridge at Kessel. Credit: Courier")
          .body(
              "{s1|“We have opened a bridge, not yet a border,” Brandt told reporters} after the"
                  + " talks, which were followed by a joint press conference. {s2|Hruby said the"
                  + " two had spoken about water, transit fees and the detained fishermen}.")
          .body(
              "{e3|Ostrava released the eleven fishermen the next morning}. {e4|In October its"
                  + " coast guard had seized two Valdorian boats} in what the government in Ostrava"
                  + " calls its waters; {e5|Valdoria recalled its ambassador} a week later.")
          .body(
              "{p1|Valdoria no longer insists on an apology before the talks on water begin}. {p2|"
                  + "Ostrava wants the transit fee halved}. {l1|In exchange for lower fees it is"
                  + " ready to share its gauge readings from the upper dam}.")
          .pointer("Also read: “Who owns a river?”")
          .update("UPDATE: The number of fishermen was corrected on 13 March.");

  private static final SampleArticle PANEL =
      SampleArticle.named("panel-what-the-bridge-means.html")
          .title("What the bridge means: three views")
          .byline("Jana Holm")
          .outlet("Meren Review of International Affairs")
          .published("between 12 Mar and 30 Apr 2031")
          .url("javascript:alert(document.domain)")
          .headline("What the bridge means: three views")
          .lead(
              "{e6|The reopening of the bridge} has been greeted as a thaw. Our experts are less"
                  + " sure.")
          .expert(
              "Edda Lindqvist",
              ", professor of International Law at the University of Kessel:",
              "{a1|The meeting was the most useful in four years, because both sides spoke about"
                  + " water as engineers do}. {o1|Unless the gauge readings are shared by the"
                  + " summer, the dry season will bring the old quarrel back}.")
          .expert(
              "Piet Auerbach",
              ", former envoy of Valdoria to the River Commission:",
              "{a2|The bridge is a gesture that costs neither capital anything}. {o2|I expect no"
                  + " agreement on the dam before the elections in Ostrava}. {p3|Valdoria has"
                  + " always demanded that the upper dam be inspected}, and {e7|Ostrava has twice"
                  + " refused inspectors}.")
          .body(
              "{s3|A spokesman for the Ostravan ministry denied that a second meeting was planned,"
                  + " {e8|although officials in Kessel speak of a summit in June}}.")
          .disclaimer("The opinions are those of the authors and not of the Review.");

  private static final SampleArticle HOSTILE =
      SampleArticle.named("hostile<&>.html")
          .title(SCRIPT)
          .byline(ATTRIBUTE)
          .outlet("<img src=x onerror=alert(3)>")
          .published("day unknown")
          .url("JavaScript:alert(4)")
          .headline(SCRIPT)
          .body(
              "{e9|Ostrava & Valdoria <b>exchanged</b> notes “\"'`” on 1 < 2} and then {e10|Ostrava"
                  + " closed} {a3|the bridge again, {o3|which will not last} </p></style>"
                  + SCRIPT
                  + "}")
          .disclaimer("${unsafe} @if(true) {{ nothing }} here is run &amp; no entity decoded.");

  private SampleDossier() {}

  /** A dossier in which every section has something to show, some of it hostile. */
  static Dossier rich() {
    return new Dossier(
        new Subject("VAL", "Valdoria"),
        new Subject("OST", "Ostrava"),
        new DayRange(LocalDate.of(2030, 9, 1), LocalDate.of(2031, 6, 30)),
        new Coverage(
            3,
            1,
            23,
            LocalDate.of(2031, 3, 12),
            LocalDate.of(2031, 4, 30),
            "0.1.0",
            "annotator=corenlp, lexicon=2031-01"),
        List.of(
            new SummaryLine(
                "Between September 2030 and June 2031 the articles tell of three contacts, of which"
                    + " one was held; the last, in Kessel on 11 March 2031, took three hours.",
                refs("e1", "e2")),
            new SummaryLine(
                "Ostrava was the more forceful side in the autumn and the more generous one in"
                    + " spring: it seized two boats and later released eleven fishermen.",
                refs("e4", "e3")),
            new SummaryLine(
                "Valdoria has dropped its demand for an apology; on the upper dam neither side has"
                    + " moved.",
                refs("p1", "p3", "e7")),
            new SummaryLine(
                "The experts disagree on what the bridge is worth, and agree that the dry season"
                    + " decides.",
                refs("a1", "a2", "o1"))),
        temperature(),
        List.of(new SummaryLine("3 contacts held: 1 in 2030 and 2 in 2031.", refs("e1", "e7"))),
        contacts(),
        events(),
        positions(),
        voices(),
        List.of(
            new Disagreement(
                "the reopening of the bridge",
                List.of("Edda Lindqvist"),
                List.of("Piet Auerbach", SCRIPT),
                refs("a1", "a2", "a3"))),
        "Too few outlooks with a known outcome to score them: 1 of 3, where 10 are the least.",
        List.of(
            new OutlookLine(
                "Edda Lindqvist",
                "the dry season will bring the old quarrel back",
                "unless the gauge readings are shared by the summer",
                new Days(range("2031-06-01", "2031-08-31"), "explicit"),
                "worsens",
                0.8,
                "open",
                ref("o1"),
                null),
            new OutlookLine(
                "Piet Auerbach",
                "no agreement on the dam before the elections in Ostrava",
                null,
                null,
                null,
                0.6,
                "open",
                ref("o2"),
                null),
            new OutlookLine(
                SCRIPT,
                "which will not last",
                null,
                new Days(range("2031-03-13", "2031-03-13"), "relative"),
                "improves",
                0.35,
                "came true",
                ref("o3"),
                ref("e6"))),
        List.of(
            new PromiseLine(
                "Ostrava",
                "to release the fishermen",
                "kept",
                days("2031-03-11"),
                days("2031-03-12"),
                1L,
                "an act of the kind announced; words in common: fishermen",
                ref("s2"),
                ref("e3")),
            new PromiseLine(
                "Ostrava and Valdoria",
                "a summit in June",
                "open",
                null,
                null,
                null,
                null,
                ref("e8"),
                null)),
        List.of(
            new LinkageLine(
                List.of("Ostrava", "Valdoria"),
                "gauge readings from the upper dam",
                "lower transit fees",
                "in exchange for",
                List.of(),
                ref("l1")),
            new LinkageLine(
                List.of("Ostrava"),
                "the bridge",
                null,
                "lever",
                List.of("Piet Auerbach"),
                ref("a2"))),
        agenda(),
        List.of(
            new PatternLine(
                "seizure by Ostrava",
                "recall or protest by Valdoria",
                6,
                1.8,
                0.0123,
                List.of(3L, 7L, 7L, 9L, 12L, 14L),
                "more often than chance would have it",
                refs("e4", "e5")),
            new PatternLine(
                "meeting of ministers",
                "release of detainees by Ostrava",
                1,
                null,
                null,
                List.of(1L),
                "too few to test",
                refs("e1", "e3"))),
        List.of(
            new PredictabilityLine(
                "Ostrava",
                14,
                0.72,
                0.61,
                "hard to predict: no kind of act prevails",
                refs("e3", "e4", "e7")),
            new PredictabilityLine("Valdoria", 3, null, null, "too few acts to judge", refs("e5"))),
        List.of(WIRE.page("coded"), PANEL.page("same happening as A"), HOSTILE.page("coded")));
  }

  /** A dossier of which every list is empty. */
  static Dossier empty() {
    return new Dossier(
        new Subject("VAL", "Valdoria"),
        new Subject("OST", "Ostrava"),
        null,
        new Coverage(0, 0, 0, null, null, "0.1.0", ""),
        List.of(),
        new Temperature("Too few dated events for a temperature.", null, 0, List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        List.of(),
        List.of(),
        List.of(),
        new Agenda(List.of(), List.of()),
        List.of(),
        List.of(),
        List.of());
  }

  private static Temperature temperature() {
    List<Bucket> buckets = new ArrayList<>();
    buckets.add(new Bucket(range("2030-09-01", "2030-09-30"), 1.1, -0.8, 3.0, 4));
    buckets.add(new Bucket(range("2030-10-01", "2030-10-31"), -4.9, -7.2, -2.6, 5));
    buckets.add(new Bucket(range("2030-11-01", "2030-11-30"), -2.4, -4.0, -0.8, 5));
    buckets.add(new Bucket(range("2030-12-01", "2030-12-31"), -2.0, null, null, 1));
    buckets.add(new Bucket(range("2031-02-01", "2031-02-28"), 0.9, -1.5, 3.3, 4));
    buckets.add(new Bucket(range("2031-03-01", "2031-03-31"), 4.2, 2.4, 6.0, 6));
    List<TemperaturePoint> points =
        List.of(
            point("2030-09-09", 2.5, "Envoys meet at the upper dam", "e6"),
            point("2030-09-20", -0.3, "Note on transit fees", "e9"),
            point("2030-10-04", -7.0, "Ostrava seizes two boats", "e4"),
            point("2030-10-11", -6.0, "Valdoria recalls its ambassador", "e5"),
            point("2030-11-03", -2.0, "Ostrava refuses inspectors", "e7"),
            point("2030-11-22", -2.0, "Ostrava refuses inspectors again", "e7"),
            point("2030-12-08", -2.0, SCRIPT, "e10"),
            point("2031-02-14", 2.5, "Call of the ministers", "e9"),
            point("2031-03-11", 2.5, "Ministers meet in Kessel", "e1"),
            point("2031-03-11", 9.5, "Bridge over the Meren reopened", "e6"),
            point("2031-03-12", 7.0, "Eleven fishermen released", "e3"));
    return new Temperature(
        "Slightly cool over the whole period and warming since December, on few cases.",
        -0.6,
        25,
        buckets,
        points);
  }

  private static List<ContactLine> contacts() {
    return List.of(
        new ContactLine(
            "c1",
            new Days(range("2030-09-09", "2030-09-10"), "explicit"),
            List.of("Piet Auerbach", "the Ostravan river commissioner"),
            "the upper dam, Ostrava",
            "meeting",
            "ministers",
            "held",
            null,
            null,
            List.of(),
            List.of("water"),
            List.of(),
            List.of(),
            refs("e7")),
        new ContactLine(
            "c2",
            days("2031-02-14"),
            List.of("Ilse Brandt", "Tomas Hruby"),
            null,
            "call",
            "ministers",
            "held",
            null,
            2,
            List.of("40 minutes"),
            List.of("fishermen", "a meeting in March"),
            List.of(),
            List.of(),
            refs("e9")),
        new ContactLine(
            "c3",
            days("2031-03-11"),
            List.of("Ilse Brandt", "Tomas Hruby"),
            "Kessel, Valdoria",
            "meeting",
            "ministers",
            "held",
            null,
            3,
            List.of("three hours", "“most of the afternoon”"),
            List.of("water", "transit fees", "fishermen", "the bridge"),
            List.of("talks", "press conference", "a walk over the bridge"),
            List.of("length: three hours (A), “most of the afternoon” (B)"),
            refs("e1", "e2", "s1")),
        new ContactLine(
            "c4",
            new Days(range("2031-06-01", "2031-06-30"), "explicit"),
            List.of("Valdoria", "Ostrava"),
            "Kessel, Valdoria",
            "summit",
            "ministers",
            "planned",
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            refs("e8")),
        new ContactLine(
            "c5",
            null,
            List.of(SCRIPT, "Ostrava"),
            null,
            "negotiation",
            "ministers",
            "denied",
            null,
            null,
            List.of(),
            List.of("water"),
            List.of(),
            List.of(),
            refs("s3")));
  }

  private static List<EventLine> events() {
    List<EventLine> events = new ArrayList<>();
    events.add(
        event(
            "2030-10-04",
            "COERCE",
            "seized property of",
            "175",
            -7.0,
            "Ostrava",
            "Valdoria",
            "reported as certain",
            3,
            List.of(),
            null,
            "e4"));
    events.add(
        event(
            "2030-10-11",
            "SANCTION",
            "recalled its ambassador from",
            "161",
            -6.0,
            "Valdoria",
            "Ostrava",
            "reported as certain",
            3,
            List.of(),
            null,
            "e5"));
    events.add(
        event(
            "2030-11-03",
            "REJECT",
            "refused",
            "123",
            -2.0,
            "Ostrava",
            "Valdoria",
            "claimed by Piet Auerbach",
            2,
            List.of("Piet Auerbach"),
            null,
            "e7"));
    events.add(
        event(
            "2031-03-11",
            "COOPERATE",
            "cooperated",
            "085",
            9.5,
            "Valdoria",
            null,
            "reported as certain",
            3,
            List.of(),
            null,
            "e6"));
    events.add(
        event(
            "2031-03-12",
            "RETREAT",
            "released prisoners of",
            "0841",
            7.0,
            "Ostrava",
            "Valdoria",
            "reported as certain",
            3,
            List.of(),
            null,
            "e3"));
    events.add(
        event(
            null,
            "CONSULT",
            "would meet",
            "036",
            2.5,
            "Valdoria",
            null,
            "planned",
            1,
            List.of("officials in Kessel"),
            "if the gauge readings arrive",
            "e8"));
    events.add(
        event(
            null,
            "CONSULT",
            "did not meet",
            "036",
            2.5,
            "Valdoria",
            "Ostrava",
            "denied",
            -3,
            List.of("spokesman of the Ostravan ministry"),
            null,
            "s3"));
    events.add(
        event(
            null,
            "COERCE",
            SCRIPT,
            ATTRIBUTE,
            -7.0,
            SCRIPT,
            ATTRIBUTE,
            "hypothetical",
            0,
            List.of(SCRIPT),
            ATTRIBUTE,
            "e10"));
    for (int i = 1; i <= 15; i++) {
      events.add(
          event(
              "2030-09-" + (10 + i),
              "CONSULT",
              "exchanged notes with",
              "030",
              2.5,
              "Ostrava",
              "Valdoria",
              i % 2 == 0 ? "probable" : "possible",
              i % 2 == 0 ? 2 : 1,
              List.of(),
              null,
              "e9"));
    }
    return events;
  }

  private static EventLine event(
      @Nullable String day,
      String type,
      String act,
      String cameo,
      double score,
      String actor,
      @Nullable String recipient,
      String standing,
      double factuality,
      List<String> voices,
      @Nullable String condition,
      String observation) {
    return new EventLine(
        "h-" + observation,
        day == null ? null : days(day),
        type,
        act,
        cameo,
        score,
        recipient == null ? List.of(actor, "Ostrava") : List.of(actor),
        recipient == null ? List.of() : List.of(recipient),
        day == null ? null : "Meren estuary",
        standing,
        factuality,
        voices,
        condition,
        !observation.equals("e9"),
        observation.equals("e4") ? List.of("day: " + SCRIPT + " (C)") : List.of(),
        refs(observation));
  }

  private static List<IssueLine> positions() {
    return List.of(
        new IssueLine(
            "the upper dam",
            "distance: too few stands that take a side (1 and 0, where 3 each are the least)",
            List.of(
                new StandLine(
                    "Valdoria",
                    "demands",
                    "that the upper dam be inspected",
                    null,
                    null,
                    List.of("Piet Auerbach"),
                    ref("p3")),
                new StandLine(
                    "Ostrava", "rejects", "inspectors", null, null, List.of(), ref("e7")))),
        new IssueLine(
            "talks on water",
            "distance: too few stands that take a side (1 and 0, where 3 each are the least)",
            List.of(
                new StandLine(
                    "Valdoria",
                    "demands",
                    "an apology before any talks",
                    new Days(range("2030-10-01", "2030-12-31"), "bounds"),
                    null,
                    List.of(),
                    ref("e5")),
                new StandLine(
                    "Valdoria",
                    "accepts",
                    "talks without an apology",
                    days("2031-03-11"),
                    "no longer insists on an apology",
                    List.of(),
                    ref("p1")),
                new StandLine(
                    "Ostrava",
                    "offers",
                    "its gauge readings",
                    days("2031-03-11"),
                    null,
                    List.of(),
                    ref("l1")))),
        new IssueLine(
            "transit fees",
            "distance: too few stands that take a side (1 and 0, where 3 each are the least)",
            List.of(
                new StandLine(
                    "Ostrava",
                    "wants",
                    "the transit fee halved",
                    days("2031-03-11"),
                    null,
                    List.of("Tomas Hruby"),
                    ref("p2")),
                new StandLine(
                    SCRIPT, ATTRIBUTE, SCRIPT, null, ATTRIBUTE, List.of(SCRIPT), ref("e10")))));
  }

  private static List<VoiceLine> voices() {
    return List.of(
        new VoiceLine(
            "Edda Lindqvist",
            "professor of International Law at the University of Kessel",
            List.of(
                new SayingLine(
                    "assessment",
                    "The meeting was the most useful in four years, because both sides spoke about"
                        + " water as engineers do.",
                    0.8,
                    0.9,
                    null,
                    List.of("the meeting in Kessel"),
                    days("2031-03-11"),
                    ref("a1")),
                new SayingLine(
                    "outlook",
                    "The dry season will bring the old quarrel back.",
                    null,
                    0.8,
                    "unless the gauge readings are shared by the summer",
                    List.of("Valdoria", "Ostrava"),
                    null,
                    ref("o1")))),
        new VoiceLine(
            "Piet Auerbach",
            "former envoy of Valdoria to the River Commission",
            List.of(
                new SayingLine(
                    "assessment",
                    "The bridge is a gesture that costs neither capital anything.",
                    -0.4,
                    0.75,
                    null,
                    List.of("the reopening of the bridge"),
                    null,
                    ref("a2")),
                new SayingLine(
                    "outlook",
                    "No agreement on the dam before the elections in Ostrava.",
                    null,
                    0.6,
                    null,
                    List.of(),
                    null,
                    ref("o2")))),
        new VoiceLine(
            "Ilse Brandt",
            "Foreign Minister of Valdoria",
            List.of(
                new SayingLine(
                    "statement",
                    "“We have opened a bridge, not yet a border.”",
                    null,
                    null,
                    null,
                    List.of("the bridge"),
                    days("2031-03-11"),
                    ref("s1")))),
        new VoiceLine(
            SCRIPT,
            ATTRIBUTE,
            List.of(
                new SayingLine(
                    "assessment",
                    SCRIPT,
                    -1.0,
                    0.1,
                    ATTRIBUTE,
                    List.of(SCRIPT),
                    null,
                    ref("a3")))));
  }

  private static Agenda agenda() {
    return new Agenda(
        List.of("Valdoria", "Ostrava", SCRIPT),
        List.of(
            new AgendaRow(
                "water",
                "too few to compare",
                List.of(cell(5, "p1", "p3"), cell(3, "s2", "l1"), cell(0))),
            new AgendaRow(
                "transit fees",
                "too few to compare",
                List.of(cell(0), cell(4, "p2", "s2"), cell(1, "a3"))),
            new AgendaRow(
                "fishermen", "too few to compare", List.of(cell(2, "e4"), cell(1, "s2"), cell(0))),
            new AgendaRow(
                "the bridge", "too few to compare", List.of(cell(1, "s1"), cell(0), cell(2)))));
  }

  private static AgendaCell cell(int count, String... observations) {
    return new AgendaCell(count, count / 10.0, refs(observations));
  }

  private static TemperaturePoint point(
      String day, double score, String label, String observation) {
    return new TemperaturePoint(LocalDate.parse(day), score, label, ref(observation));
  }

  private static List<Ref> refs(String... observations) {
    List<Ref> refs = new ArrayList<>();
    for (String observation : observations) {
      refs.add(ref(observation));
    }
    return refs;
  }

  private static Ref ref(String observation) {
    for (SampleArticle article : List.of(WIRE, PANEL, HOSTILE)) {
      String quote = article.quote(observation);
      if (quote != null) {
        return new Ref(observation, article.id(), quote);
      }
    }
    throw new IllegalArgumentException("no words are marked as " + observation);
  }

  private static Days days(String day) {
    return new Days(range(day, day), "explicit");
  }

  private static DayRange range(String from, String to) {
    return new DayRange(LocalDate.parse(from), LocalDate.parse(to));
  }

  static Kind kind(String observation) {
    return switch (observation.charAt(0)) {
      case 'e' -> Kind.EVENT;
      case 's' -> Kind.STATEMENT;
      case 'p' -> Kind.POSITION;
      case 'a' -> Kind.ASSESSMENT;
      case 'o' -> Kind.OUTLOOK;
      case 'l' -> Kind.LINKAGE;
      default -> throw new IllegalArgumentException("no kind begins like " + observation);
    };
  }
}
