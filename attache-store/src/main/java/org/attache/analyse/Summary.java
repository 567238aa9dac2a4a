package org.attache.analyse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a dossier in a dozen sentences, each made from the lines of the record and carrying their
 * references. It says nothing that the sections do not say, and is silent where they are empty.
 */
final class Summary {

  private static final int MOST_REFS = 8;

  /** An issue raised less often than this by one, and not by the other, may be so by chance. */
  private static final int FEW = 3;

  /** An act of more actors than this is no matter of two. */
  private static final int CROWD = 3;

  private Summary() {}

  /** The dossier with its summary. */
  static Dossier into(Dossier d) {
    return new Dossier(
        d.one(),
        d.other(),
        d.period(),
        d.coverage(),
        lines(d),
        d.temperature(),
        d.contactFigures(),
        d.contacts(),
        d.events(),
        d.positions(),
        d.voices(),
        d.disagreements(),
        d.outlookScore(),
        d.outlooks(),
        d.saidAndDone(),
        d.linkages(),
        d.agenda(),
        d.patterns(),
        d.predictability(),
        d.sources());
  }

  static List<Dossier.SummaryLine> lines(Dossier d) {
    List<Dossier.SummaryLine> lines = new ArrayList<>();
    basis(lines, d);
    lastContact(lines, d);
    contacts(lines, d);
    temperature(lines, d);
    events(lines, d);
    shifts(lines, d);
    positions(lines, d);
    outlooks(lines, d);
    saidAndDone(lines, d);
    linkages(lines, d);
    disagreements(lines, d);
    agenda(lines, d);
    return List.copyOf(lines);
  }

  private static void basis(List<Dossier.SummaryLine> lines, Dossier d) {
    Dossier.Coverage coverage = d.coverage();
    String both = Names.inSentence(d.one()) + " and " + Names.inSentence(d.other());
    if (coverage.articles() == 0) {
      add(lines, "No article here speaks of both " + both + ".", List.of());
      return;
    }
    String published = "";
    LocalDate first = coverage.firstPublished();
    LocalDate last = coverage.lastPublished();
    if (first != null && last != null) {
      published =
          first.equals(last)
              ? ", published on " + DayWords.of(first)
              : ", published from " + DayWords.of(first) + " to " + DayWords.of(last);
    }
    add(
        lines,
        Names.capital(Names.count(coverage.articles(), "article"))
            + (coverage.articles() == 1 ? " speaks" : " speak")
            + " of both "
            + both
            + published
            + "; "
            + Names.count(coverage.observations(), "record")
            + " rest"
            + (coverage.observations() == 1 ? "s" : "")
            + " on "
            + (coverage.articles() == 1 ? "its" : "their")
            + " words.",
        List.of());
  }

  private static void lastContact(List<Dossier.SummaryLine> lines, Dossier d) {
    Dossier.ContactLine last =
        d.contacts().stream().filter(line -> line.status().equals("held")).findFirst().orElse(null);
    if (last == null) {
      return;
    }
    Dossier.Days days = last.days();
    StringBuilder text = new StringBuilder();
    text.append(
        days == null ? "A contact on record, its day unknown" : "The last contact on record");
    text.append(" was a ").append(last.form());
    if (days != null) {
      text.append(days.range().days() == 1 ? " on " : " in the days of ");
      if (days.range().days() > 27) {
        text.setLength(text.length() - "in the days of ".length());
        text.append("in ");
      }
      text.append(DayWords.of(days.range()));
    }
    if (last.place() != null) {
      text.append(", ").append(last.place());
    }
    if (!last.participants().isEmpty()) {
      text.append(": ")
          .append(Names.list(last.participants().stream().map(Names::inSentence).toList()));
    }
    if (!last.durations().isEmpty()) {
      text.append(lasted(last));
    }
    if (!last.topics().isEmpty()) {
      text.append("; topics: ").append(Names.list(last.topics()));
    }
    add(lines, text + ".", last.refs());
  }

  /** Hours and days told of one contact are those of its parts, unless the sources disagree. */
  private static String lasted(Dossier.ContactLine contact) {
    boolean disputed = contact.differences().stream().anyMatch(line -> line.startsWith("duration"));
    if (disputed) {
      return "; it lasted " + String.join(" or, as told elsewhere, ", contact.durations());
    }
    return (contact.durations().size() > 1 ? "; its parts lasted " : "; it lasted ")
        + Names.list(contact.durations());
  }

  private static void contacts(List<Dossier.SummaryLine> lines, Dossier d) {
    List<Dossier.ContactLine> held =
        d.contacts().stream().filter(line -> line.status().equals("held")).toList();
    List<Dossier.ContactLine> planned =
        d.contacts().stream().filter(line -> line.status().equals("planned")).toList();
    if (held.isEmpty() && planned.isEmpty()) {
      return;
    }
    Set<String> people = new LinkedHashSet<>();
    held.forEach(line -> people.addAll(line.participants()));
    String text =
        "The record has "
            + Names.count(held.size(), "contact")
            + " that took place"
            + (people.isEmpty()
                ? ""
                : ", with "
                    + Names.list(people.stream().limit(6).map(Names::inSentence).toList())
                    + (people.size() > 6 ? " among others" : ""))
            + (planned.isEmpty() ? "" : ", and " + planned.size() + " announced")
            + ".";
    List<Dossier.Ref> refs = new ArrayList<>();
    held.forEach(line -> refs.add(line.refs().get(0)));
    planned.forEach(line -> refs.add(line.refs().get(0)));
    add(lines, text, refs);
  }

  private static void temperature(List<Dossier.SummaryLine> lines, Dossier d) {
    if (d.coverage().articles() > 0) {
      add(
          lines,
          d.temperature().verdict(),
          d.temperature().points().stream().map(Dossier.TemperaturePoint::ref).toList());
    }
  }

  /**
   * The last acts between the two, other than contacts; where no day is known, those that most
   * words tell. What moves the score most would be the rarest and the least certain of them.
   */
  private static void events(List<Dossier.SummaryLine> lines, Dossier d) {
    List<Dossier.EventLine> done =
        d.events().stream()
            .filter(Dossier.EventLine::between)
            .filter(line -> !line.type().equals("CONSULT") && line.factuality() >= 1.5)
            .filter(line -> line.condition() == null && !line.standing().equals("planned"))
            .filter(line -> !line.recipients().isEmpty() && line.actors().size() <= CROWD)
            .filter(line -> !lookedBackOn(line, d.coverage().firstPublished()))
            .filter(line -> !line.standing().equals("hypothetical"))
            .sorted(
                Comparator.<Dossier.EventLine>comparingLong(line -> -day(line))
                    .thenComparing(line -> -line.refs().size())
                    .thenComparing(Dossier.EventLine::id))
            .toList();
    Set<String> told = new HashSet<>();
    boolean dated = done.stream().anyMatch(line -> line.days() != null);
    done =
        done.stream()
            .filter(line -> !dated || line.days() != null)
            .filter(line -> told.add(words(line)))
            .limit(3)
            .toList();
    if (done.isEmpty()) {
      return;
    }
    add(
        lines,
        (dated ? "The last acts between the two on record: " : "Among what happened: ")
            + Names.list(done.stream().map(Summary::act).toList())
            + ".",
        done.stream().map(line -> line.refs().get(0)).toList());
  }

  private static long day(Dossier.EventLine line) {
    Dossier.Days days = line.days();
    return days == null ? Long.MIN_VALUE / 2 : days.range().from().toEpochDay();
  }

  /** Whether it lies years before anything that tells of it. */
  private static boolean lookedBackOn(Dossier.EventLine line, @Nullable LocalDate firstPublished) {
    Dossier.Days days = line.days();
    return days != null
        && firstPublished != null
        && days.range().to().isBefore(firstPublished.minusDays(TemperatureCurve.HISTORY));
  }

  private static String act(Dossier.EventLine line) {
    Dossier.Days days = line.days();
    return words(line) + (days == null ? "" : " (" + DayWords.of(days.range()) + ")");
  }

  private static String words(Dossier.EventLine line) {
    return (Names.list(line.actors().stream().map(Names::inSentence).toList())
            + " "
            + line.act()
            + " "
            + Names.list(line.recipients().stream().map(Names::inSentence).toList()))
        .strip();
  }

  private static void shifts(List<Dossier.SummaryLine> lines, Dossier d) {
    for (Dossier.IssueLine issue : d.positions()) {
      for (Dossier.StandLine stand : issue.stands()) {
        if (stand.change() != null) {
          add(
              lines,
              Names.capital(Names.inSentence(stand.holder()))
                  + " is told to have moved on "
                  + issue.issue()
                  + ": “"
                  + Names.shortened(stand.content(), 120)
                  + "” ("
                  + Names.shortened(stand.change(), 80)
                  + ").",
              List.of(stand.ref()));
          return;
        }
      }
    }
  }

  /** The issue on which both have a stand, or the one with most. */
  private static void positions(List<Dossier.SummaryLine> lines, Dossier d) {
    if (d.positions().isEmpty()) {
      return;
    }
    Dossier.IssueLine issue = d.positions().get(0);
    Set<String> stands = new LinkedHashSet<>();
    for (Dossier.StandLine stand : issue.stands()) {
      String verb = verb(stand.stance());
      stands.add(
          Names.inSentence(stand.holder())
              + " "
              + (Names.many(stand.holder()) ? plural(verb) : verb));
    }
    add(
        lines,
        "The issue with most stands is "
            + issue.issue()
            + ": "
            + Names.list(stands.stream().limit(4).toList())
            + ".",
        issue.stands().stream().map(Dossier.StandLine::ref).toList());
  }

  private static String verb(String stance) {
    return switch (stance) {
      case "for" -> "is for it";
      case "against" -> "is against it";
      case "demands" -> "makes demands";
      case "offers" -> "makes an offer";
      case "accepts" -> "accepts it";
      case "rejects" -> "rejects it";
      default -> "says what it wants";
    };
  }

  /** "makes demands" of several: "make demands". */
  private static String plural(String verb) {
    return verb.startsWith("is ")
        ? verb.replaceFirst("is", "are")
        : verb.replaceFirst("^(\\p{L}+)s\\b", "$1").replace(" it wants", " they want");
  }

  private static void outlooks(List<Dossier.SummaryLine> lines, Dossier d) {
    Dossier.OutlookLine told = null;
    for (Dossier.OutlookLine line : d.outlooks()) {
      boolean better = told == null || (told.condition() == null && line.condition() != null);
      told = line.status().startsWith("open") && better ? line : told;
    }
    if (told == null) {
      return;
    }
    String condition = told.condition();
    boolean within = condition != null && told.content().contains(condition);
    add(
        lines,
        Names.capital(told.holder())
            + " expects: “"
            + Names.shortened(told.content(), 160)
            + "”"
            + (condition == null || within
                ? ""
                : " – on the condition “" + Names.shortened(condition, 100) + "”")
            + "; "
            + Names.count(d.outlooks().size(), "outlook")
            + " on record in all.",
        List.of(told.ref()));
  }

  private static void saidAndDone(List<Dossier.SummaryLine> lines, Dossier d) {
    if (d.saidAndDone().isEmpty()) {
      return;
    }
    long kept = count(d, "kept");
    long broken = count(d, "broken");
    long superseded = count(d, "superseded");
    long open = count(d, "open");
    List<String> parts = new ArrayList<>();
    part(parts, kept, "was kept", "were kept");
    part(parts, count(d, "said to be kept"), "is said to be kept", "are said to be kept");
    part(parts, broken, "was broken", "were broken");
    part(parts, count(d, "said to be broken"), "is said to be broken", "are said to be broken");
    part(parts, superseded, "was replaced by another", "were replaced by others");
    part(parts, open, "is open", "are open");
    add(
        lines,
        "Of " + Names.count(d.saidAndDone().size(), "announcement") + " " + Names.list(parts) + ".",
        d.saidAndDone().stream().map(Dossier.PromiseLine::word).toList());
  }

  private static void part(List<String> parts, long number, String one, String many) {
    if (number > 0) {
      parts.add(number + " " + (number == 1 ? one : many));
    }
  }

  private static long count(Dossier d, String status) {
    return d.saidAndDone().stream().filter(line -> line.status().equals(status)).count();
  }

  private static void linkages(List<Dossier.SummaryLine> lines, Dossier d) {
    if (d.linkages().isEmpty()) {
      return;
    }
    Dossier.LinkageLine link = d.linkages().get(0);
    add(
        lines,
        "Issues are tied to each other: “"
            + Names.shortened(link.give(), 100)
            + "” – "
            + link.link().toLowerCase(Locale.ROOT)
            + (link.get() == null ? "" : " – “" + Names.shortened(link.get(), 100) + "”")
            + ".",
        List.of(link.ref()));
  }

  private static void disagreements(List<Dossier.SummaryLine> lines, Dossier d) {
    if (d.disagreements().isEmpty()) {
      return;
    }
    Dossier.Disagreement disagreement = d.disagreements().get(0);
    add(
        lines,
        "The voices disagree on "
            + disagreement.topic()
            + ": "
            + Names.list(disagreement.positive())
            + (disagreement.positive().size() == 1 ? " sees" : " see")
            + " it well, "
            + Names.list(disagreement.negative())
            + " badly.",
        disagreement.refs());
  }

  /** An issue that only one of the two raises. */
  private static void agenda(List<Dossier.SummaryLine> lines, Dossier d) {
    for (int party = 0; party < 2; party++) {
      List<String> only = new ArrayList<>();
      List<Dossier.Ref> refs = new ArrayList<>();
      for (Dossier.AgendaRow row : d.agenda().rows()) {
        if (row.cells().get(party).count() >= FEW && row.cells().get(1 - party).count() == 0) {
          only.add(row.issue());
          refs.addAll(row.cells().get(party).refs());
        }
      }
      if (!only.isEmpty()) {
        add(
            lines,
            "Only "
                + Names.inSentence(party == 0 ? d.one() : d.other())
                + " raises "
                + Names.list(only.stream().limit(5).toList())
                + ".",
            refs);
      }
    }
  }

  private static void add(List<Dossier.SummaryLine> lines, String text, List<Dossier.Ref> refs) {
    List<Dossier.Ref> distinct = refs.stream().distinct().limit(MOST_REFS).toList();
    lines.add(new Dossier.SummaryLine(text, distinct));
  }
}
