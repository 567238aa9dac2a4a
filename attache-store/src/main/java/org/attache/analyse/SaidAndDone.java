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
import org.attache.consolidate.Match;
import org.attache.consolidate.Parties;
import org.attache.extract.Event;
import org.attache.extract.PloverType;
import org.attache.extract.Standing;
import org.attache.resolve.DayRange;
import org.attache.resolve.Party;
import org.jspecify.annotations.Nullable;

/**
 * Question 11: what was announced, planned, promised or threatened, and what came of it. A word
 * counts as given where who is to act gives it, or the article tells of it: what somebody else
 * expects of a party is an outlook and binds nobody. Where an author says that a word was kept or
 * broken, that is listed as the author's claim ({@link Fulfilments}).
 */
final class SaidAndDone {

  private SaidAndDone() {}

  /** Claims of authors and what has an outcome first, then what is open; in the order of words. */
  static List<Dossier.PromiseLine> of(CaseFile file) {
    Deeds deeds = new Deeds(file);
    Map<String, Event> words = new LinkedHashMap<>();
    for (Contact contact : file.contacts()) {
      first(file, contact.happening(), words);
    }
    for (Happening happening : file.happenings()) {
      first(file, happening, words);
    }
    // A sentence that gives two words is shown once, with the one of which something came.
    Map<String, Dossier.PromiseLine> sentences = new LinkedHashMap<>();
    for (Event word : words.values()) {
      sentences.merge(
          word.article() + word.quote(),
          line(file, word, deeds.of(word)),
          (one, other) -> one.deed() != null || other.deed() == null ? one : other);
    }
    List<Dossier.PromiseLine> lines = new ArrayList<>(Fulfilments.of(file));
    lines.addAll(sentences.values());
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
        || event.actors().isEmpty()
        || !givenByThoseWhoAct(event)) {
      return false;
    }
    if (standing.time() == Standing.Time.FUTURE) {
      return Math.abs(standing.factuality()) >= 1;
    }
    return standing.factuality() >= 1
        && (event.type() == PloverType.THREATEN || event.type() == PloverType.AGREE);
  }

  private static boolean givenByThoseWhoAct(Event event) {
    List<Party> voice = event.standing().voice();
    return voice.isEmpty()
        || Parties.camps(event.actors())
            .contains(Parties.camp(voice.get(voice.size() - 1).actor()));
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
        found == null ? null : why(found.match()),
        CaseFile.ref(word),
        found == null ? null : CaseFile.ref(found.event()));
  }

  private static String why(Match match) {
    return String.format(
        Locale.ROOT, "%s (match %.2f)", String.join("; ", match.reasons()), match.score());
  }

  private static LocalDate day(Dossier.PromiseLine line) {
    Dossier.Days said = line.said();
    return said == null ? LocalDate.MAX : said.range().from();
  }
}
