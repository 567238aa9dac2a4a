package org.attache.analyse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.attache.consolidate.Contact;
import org.attache.resolve.When;
import org.jspecify.annotations.Nullable;

/**
 * What the contact log shows as a whole: how often, at which level, with which gaps, and whether
 * "the third visit" is the third on record. Each sentence has its number of cases.
 */
final class ContactFigures {

  /** Fewer gaps than this have no middle. */
  private static final int FEW = 5;

  /** Days less exact than this give no gap. */
  private static final long WIDE = 7;

  private ContactFigures() {}

  static List<Dossier.SummaryLine> of(CaseFile file, List<Dossier.ContactLine> contacts) {
    List<Dossier.ContactLine> held =
        contacts.stream().filter(line -> line.status().equals("held")).toList();
    List<Dossier.SummaryLine> lines = new ArrayList<>();
    if (held.isEmpty()) {
      return lines;
    }
    lines.add(line(often(held), held));
    lines.add(line(levels(held), held));
    lines.add(line(gaps(held), held));
    for (Dossier.ContactLine contact : held) {
      String check = ordinal(contact, held);
      if (check != null) {
        lines.add(line(check, List.of(contact)));
      }
    }
    return lines;
  }

  private static Dossier.SummaryLine line(String text, List<Dossier.ContactLine> contacts) {
    return new Dossier.SummaryLine(
        text, contacts.stream().limit(8).map(contact -> contact.refs().get(0)).toList());
  }

  private static String often(List<Dossier.ContactLine> held) {
    Map<Integer, Integer> years = new TreeMap<>();
    int dated = 0;
    for (Dossier.ContactLine contact : held) {
      LocalDate day = day(contact);
      if (day != null) {
        years.merge(day.getYear(), 1, Integer::sum);
        dated++;
      }
    }
    List<String> parts = new ArrayList<>();
    years.forEach((year, count) -> parts.add(count + " in " + year));
    String undated = dated == held.size() ? "" : (held.size() - dated) + " of unknown day";
    if (!undated.isEmpty()) {
      parts.add(undated);
    }
    return Names.capital(Names.count(held.size(), "contact")) + " held: " + Names.list(parts) + ".";
  }

  private static String levels(List<Dossier.ContactLine> held) {
    Map<String, Integer> levels = new LinkedHashMap<>();
    for (Levels level : Levels.values()) {
      int count =
          (int) held.stream().filter(contact -> contact.level().equals(level.words())).count();
      if (count > 0) {
        levels.put(level.words(), count);
      }
    }
    List<String> parts = new ArrayList<>();
    levels.forEach((level, count) -> parts.add(level + " " + count));
    return "By the level of the lower side: " + Names.list(parts) + ".";
  }

  private static String gaps(List<Dossier.ContactLine> held) {
    List<Long> gaps =
        held.stream()
            .map(Dossier.ContactLine::gap)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .sorted()
            .toList();
    if (gaps.size() < FEW) {
      return "Too few dated contacts to speak of a usual gap: "
          + Names.count(gaps.size(), "gap")
          + ", where "
          + FEW
          + " are the least.";
    }
    return "Between one and the next lay "
        + gaps.get(gaps.size() / 2)
        + " days at the median, "
        + gaps.get(0)
        + " to "
        + gaps.get(gaps.size() - 1)
        + " ("
        + gaps.size()
        + " gaps).";
  }

  /** "The third" against the others on record in which somebody of it took part before. */
  private static @Nullable String ordinal(
      Dossier.ContactLine contact, List<Dossier.ContactLine> held) {
    Integer told = contact.ordinal();
    if (told == null || contact.level().equals(Levels.UNKNOWN.words())) {
      return null; // "the second round" of two states is not the second on record
    }
    LocalDate day = day(contact);
    long before =
        held.stream()
            .filter(
                other -> !other.id().equals(contact.id()) && other.form().equals(contact.form()))
            .filter(other -> other.participants().contains(contact.participants().get(0)))
            .filter(other -> earlier(day(other), day))
            .count();
    return "The "
        + contact.form()
        + (day == null ? " of unknown day" : " of " + DayWords.of(day))
        + " is told as number "
        + told
        + "; the record has "
        + before
        + " before it with "
        + contact.participants().get(0)
        + (before + 1 == told
            ? ", which agrees."
            : before + 1 < told ? ", so it lacks some." : ", more than told.");
  }

  private static boolean earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other == null || one.isBefore(other);
  }

  static @Nullable LocalDate day(Dossier.ContactLine contact) {
    Dossier.Days days = contact.days();
    return days == null ? null : days.range().from();
  }

  /** Days from the contact held before to each that was held, by the ids of contacts. */
  static Map<String, Long> gaps(Collection<Contact> contacts) {
    TreeMap<LocalDate, String> first = new TreeMap<>();
    for (Contact contact : contacts) {
      When when = contact.happening().when();
      if (when != null && when.days().days() <= WIDE && contact.status() == Contact.Status.HELD) {
        first.putIfAbsent(when.days().from(), contact.id());
      }
    }
    Map<String, Long> gaps = new LinkedHashMap<>();
    LocalDate before = null;
    for (Map.Entry<LocalDate, String> each : first.entrySet()) {
      if (before != null) {
        gaps.put(each.getValue(), ChronoUnit.DAYS.between(before, each.getKey()));
      }
      before = each.getKey();
    }
    return gaps;
  }
}
