package org.attache.resolve.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.attache.resolve.Publication;
import org.attache.resolve.register.Entry;
import org.attache.resolve.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Chooses whom a name means among those of the register who are called so.
 *
 * <p>A name is the weaker evidence the more people bear it, so what it needs beside itself depends
 * on how much of it is said: a full name needs nothing against it, a family name with a title needs
 * that somebody held the office, a family name alone needs somebody whom every reader knows. Where
 * nobody reaches the mark, or two come near each other, the name stays a stranger's and keeps the
 * country and title of the text.
 *
 * <p>The weights are guesses: they order evidence and are no probabilities.
 */
final class PersonChoice {

  /** How many of a name make it a common one. */
  private static final int COMMON = 4;

  /** How far the best has to lie before the second. */
  private static final double MARGIN = 1;

  /** What a full name needs, letter for letter. */
  private static final double FULL_NAME = -1.5;

  /** What a full name needs that is written another way. */
  private static final double LIKE_NAME = 0.5;

  /** What a family name with a title needs. */
  private static final double TITLED = 3;

  /** What a family name alone needs. */
  private static final double ALONE = 2;

  /** What it needs where many are called so, or where it is a given name too. */
  private static final double ALONE_AND_COMMON = 4;

  /**
   * What the text says beside a name.
   *
   * @param office of a title, or null
   * @param owner whose the title is, or null
   * @param gone whether the office is over ("former")
   */
  record Said(@Nullable String office, @Nullable Figure owner, boolean gone) {

    static final Said NOTHING = new Said(null, null, false);
  }

  private final Register register;
  private final Publication publication;
  private final Predicate<String> spokenOf;

  PersonChoice(Register register, Publication publication, Predicate<String> spokenOf) {
    this.register = register;
    this.publication = publication;
    this.spokenOf = spokenOf;
  }

  /** One of those whose full name is written like this, or null. */
  Entry.@Nullable Person byFullName(List<Entry.Person> called, boolean exact, Said said) {
    return best(called, said, exact ? FULL_NAME : LIKE_NAME);
  }

  /** Who is meant by a family name with a title, or null. */
  Entry.@Nullable Person byTitle(String surname, Said said) {
    Entry.Person exact = best(register.surnamed(surname), said, TITLED);
    return exact != null ? exact : best(register.surnamedLike(surname), said, TITLED + 1);
  }

  /** Whom a family name alone means to any reader, or null. */
  Entry.@Nullable Person bySurname(String surname) {
    List<Entry.Person> all = register.surnamed(surname);
    List<Entry.Person> known =
        all.stream().filter(person -> register.isWellKnown(person) || isHighNow(person)).toList();
    if (known.isEmpty() && !all.isEmpty()) {
      return null;
    }
    if (known.isEmpty()) {
      known = register.surnamedLike(surname).stream().filter(register::isWellKnown).toList();
    }
    boolean common = all.size() >= COMMON || register.isGivenName(surname);
    return best(known, Said.NOTHING, common ? ALONE_AND_COMMON : ALONE);
  }

  private Entry.@Nullable Person best(List<Entry.Person> persons, Said said, double least) {
    Entry.Person best = null;
    double most = 0;
    double second = Double.NEGATIVE_INFINITY;
    for (Entry.Person person : persons) {
      double score = score(person, said);
      if (best == null || score > most) {
        second = best == null ? second : most;
        best = person;
        most = score;
      } else {
        second = Math.max(second, score);
      }
    }
    return best != null && most >= least && most - second >= MARGIN ? best : null;
  }

  private double score(Entry.Person person, Said said) {
    double score = time(person) + (register.isWellKnown(person) ? 2 : 0);
    if (isHighNow(person)) {
      score += 1.5;
    }
    if (said.office() != null) {
      score += office(person, said.office(), said.gone());
    }
    if (said.owner() != null) {
      score += owner(person, said.owner());
    } else if (spokenOf.test(String.valueOf(register.countryOf(person.owner())))) {
      score += 1;
    } else if (person.terms().stream().allMatch(term -> term.office().startsWith("ambassador"))) {
      // Envoys are many and have the names of everybody.
      score -= 1;
    }
    return score;
  }

  /** How near the offices of a person lie to the day of publication. */
  private double time(Entry.Person person) {
    LocalDate from = publication.from();
    LocalDate to = publication.to();
    double best = -4;
    for (Entry.Term term : person.terms()) {
      double one;
      if (from == null && to == null) {
        // No day is known: rather somebody of our time than a forgotten one.
        one =
            term.to() == null || term.to().getYear() >= 2010
                ? 2
                : term.to().getYear() >= 1990 ? 1 : -1;
      } else if (term.overlaps(from, to)) {
        one = 2;
      } else if (to != null && term.from().isAfter(to)) {
        one = years(to, term.from()) > 20 ? -4 : -1;
      } else {
        LocalDate end = term.to();
        double past = end == null || from == null ? 0 : years(end, from);
        one = past < 3 ? 1 : past < 15 ? 0.5 : past < 40 ? 0 : past < 70 ? -1 : -2;
      }
      best = Math.max(best, one);
    }
    return best;
  }

  private static double years(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) / 365.25;
  }

  private boolean isHighNow(Entry.Person person) {
    if (publication.from() == null && publication.to() == null) {
      return false;
    }
    return person.terms().stream()
        .anyMatch(
            term ->
                WordSet.OFFICE_KNOWN_BY_SURNAME.has(term.office())
                    && term.overlaps(publication.from(), publication.to()));
  }

  /** Whether a person has or had the office that the text names. */
  private double office(Entry.Person person, String office, boolean gone) {
    double best = -2;
    for (Entry.Term term : person.terms()) {
      if (!isCalled(office, term.office())) {
        continue;
      }
      boolean now = term.overlaps(publication.from(), publication.to());
      boolean begun = publication.to() == null || !term.from().isAfter(publication.to());
      // "Former": who has the office now is not meant.
      best = Math.max(best, !begun ? 0 : gone ? (now && isDated() ? -3 : 3) : now ? 3 : 2);
    }
    return best;
  }

  private boolean isDated() {
    return publication.from() != null || publication.to() != null;
  }

  /** "Leader" is said of all who lead, "minister" of all ministers. */
  private static boolean isCalled(String said, String held) {
    return said.equals(held)
        || (said.equals("leader") && WordSet.LEADING_OFFICE.has(held))
        || (held.equals("leader") && WordSet.LEADING_OFFICE.has(said))
        || (said.equals("minister") && held.endsWith("-minister"))
        || (said.equals("ambassador") && held.contains("ambassador"));
  }

  private double owner(Entry.Person person, Figure owner) {
    String id = owner.id().value();
    boolean its =
        person.owner().equals(id)
            || id.equals(register.countryOf(person.owner()))
            || person.terms().stream()
                .anyMatch(
                    term -> term.owner().equals(id) || id.equals(register.countryOf(term.owner())));
    return its ? 3 : owner.kind() == Figure.Kind.STATE ? -6 : 0;
  }
}
