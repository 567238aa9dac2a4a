package org.attache.analyse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.consolidate.ArticleFacts;
import org.attache.consolidate.Contact;
import org.attache.consolidate.Happening;
import org.attache.extract.Event;
import org.attache.extract.PloverType;
import org.attache.extract.Standing;
import org.attache.resolve.DayRange;
import org.jspecify.annotations.Nullable;

/** Question 11: what was announced, planned, promised or threatened, and what came of it. */
final class SaidAndDone {

  private SaidAndDone() {}

  /** What has an outcome first, then what is open; each in the order of the words. */
  static List<Dossier.PromiseLine> of(CaseFile file) {
    Deeds deeds = new Deeds(file);
    Map<String, Event> words = new LinkedHashMap<>();
    for (Contact contact : file.contacts()) {
      first(file, contact.happening(), words);
    }
    for (Happening happening : file.happenings()) {
      first(file, happening, words);
    }
    List<Dossier.PromiseLine> lines = new ArrayList<>();
    for (Event word : words.values()) {
      lines.add(line(file, word, deeds.of(word)));
    }
    lines.sort(
        Comparator.<Dossier.PromiseLine>comparingInt(line -> line.status().equals("open") ? 1 : 0)
            .thenComparing(SaidAndDone::day)
            .thenComparing(line -> line.word().observation()));
    return List.copyOf(lines);
  }

  /** Takes up the earliest word of a happening, and those that set another day for it. */
  private static void first(CaseFile file, Happening happening, Map<String, Event> words) {
    if (happening.withdrawn()) {
      return;
    }
    List<Event> told =
        happening.mentions().stream()
            .filter(SaidAndDone::word)
            .sorted(
                Comparator.<Event, LocalDate>comparing(
                        event -> {
                          ArticleFacts facts = file.facts(event.article());
                          LocalDate day = facts == null ? null : facts.day();
                          return day == null ? LocalDate.MAX : day;
                        })
                    .thenComparing(Event::id))
            .toList();
    if (!told.isEmpty()) {
      words.put(told.get(0).id(), told.get(0));
    }
  }

  /** Whether an event is a word that a deed could follow. */
  static boolean word(Event event) {
    Standing standing = event.standing();
    if (standing.condition() != null
        || standing.time() == Standing.Time.HISTORICAL
        || event.actors().isEmpty()) {
      return false;
    }
    if (standing.time() == Standing.Time.FUTURE) {
      return Math.abs(standing.factuality()) >= 1;
    }
    return standing.factuality() >= 1
        && (event.type() == PloverType.THREATEN || event.type() == PloverType.AGREE);
  }

  private static Dossier.PromiseLine line(CaseFile file, Event word, Deeds.@Nullable Found found) {
    List<String> voices = Names.of(word.standing().voice());
    LocalDate said = file.published(word.article());
    return new Dossier.PromiseLine(
        voices.isEmpty() ? Names.list(Names.of(word.actors())) : voices.get(voices.size() - 1),
        Names.shortened(word.quote(), 160),
        found == null ? "open" : found.outcome().name().toLowerCase(Locale.ROOT),
        said == null ? null : new Dossier.Days(DayRange.of(said), "day of publication"),
        found == null ? null : CaseFile.daysOf(found.when()),
        found == null || found.days() == null || found.days() < 0 ? null : found.days(),
        CaseFile.ref(word),
        found == null ? null : CaseFile.ref(found.event()));
  }

  private static LocalDate day(Dossier.PromiseLine line) {
    Dossier.Days said = line.said();
    return said == null ? LocalDate.MAX : said.range().from();
  }
}
