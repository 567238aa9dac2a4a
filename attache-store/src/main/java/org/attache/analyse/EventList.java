package org.attache.analyse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.consolidate.Contact;
import org.attache.consolidate.Happening;
import org.attache.extract.Event;
import org.attache.extract.Standing;

/** Questions 2 and 3: who did what to whom, and how it stands. */
final class EventList {

  private EventList() {}

  /** Acts between the two first, then acts of one of them; each the latest first, undated last. */
  static List<Dossier.EventLine> of(CaseFile file) {
    List<Dossier.EventLine> lines = new ArrayList<>();
    for (Contact contact : file.contacts()) {
      lines.add(line(contact.happening(), true));
    }
    for (Happening happening : file.happenings()) {
      lines.add(line(happening, file.dyad().between(happening)));
    }
    lines.sort(
        Comparator.<Dossier.EventLine>comparingInt(line -> line.between() ? 0 : 1)
            .thenComparing(line -> -day(line))
            .thenComparing(Dossier.EventLine::id));
    return List.copyOf(lines);
  }

  private static long day(Dossier.EventLine line) {
    return line.days() == null ? Long.MIN_VALUE / 2 : line.days().range().from().toEpochDay();
  }

  static Dossier.EventLine line(Happening happening, boolean between) {
    Event best = happening.best();
    Standing.Condition condition = best.standing().condition();
    List<String> voices =
        Names.of(
            happening.mentions().stream()
                .flatMap(mention -> mention.standing().voice().stream())
                .toList());
    return new Dossier.EventLine(
        happening.id(),
        CaseFile.daysOf(happening.when()),
        best.type().name(),
        act(happening),
        best.cameo(),
        best.score(),
        Names.of(happening.actors()),
        Names.of(happening.recipients()),
        happening.place() == null ? null : happening.place().name(),
        StandingWords.of(happening),
        best.standing().factuality(),
        voices,
        condition == null ? null : condition.words().quote(),
        between,
        ContactLog.differences(happening),
        CaseFile.refs(happening));
  }

  static String act(Happening happening) {
    return ActWords.verb(
        happening.best().type(), happening.best().mode(), !happening.recipients().isEmpty());
  }

  /** "Norland accused Sudria", "Norland and Sudria held talks". */
  static String sentence(Happening happening) {
    return sentence(
        happening.best(), Names.of(happening.actors()), Names.of(happening.recipients()));
  }

  static String sentence(Event event) {
    return sentence(event, Names.of(event.actors()), Names.of(event.recipients()));
  }

  private static String sentence(Event event, List<String> actors, List<String> recipients) {
    String who = actors.isEmpty() ? "somebody" : Names.list(actors);
    String verb = ActWords.verb(event.type(), event.mode(), !recipients.isEmpty());
    return (who + " " + verb + " " + Names.list(recipients)).strip();
  }
}
