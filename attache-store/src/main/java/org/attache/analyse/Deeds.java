package org.attache.analyse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import org.attache.consolidate.ArticleFacts;
import org.attache.consolidate.Contact;
import org.attache.consolidate.Happening;
import org.attache.consolidate.Parties;
import org.attache.extract.Event;
import org.attache.extract.PloverType;
import org.attache.extract.Standing;
import org.attache.resolve.Party;
import org.attache.resolve.Place;
import org.attache.resolve.When;
import org.jspecify.annotations.Nullable;

/**
 * Finds what came of a word: the later act that an announcement, a plan, a promise, a threat or an
 * expectation speaks of. It would rather find nothing than the wrong act: the act must be of the
 * kind announced, by the same camp, towards the same camp where both name one, not in another
 * place, on a known day after the word, and on the announced day where there is one.
 */
final class Deeds {

  /** A deed later than this after the word is no longer taken for its outcome. */
  private static final long TOO_LATE = 365;

  /** Days by which an announced day may be missed. */
  private static final long SLACK = 3;

  /** Shared words, beside the names of parties, that tie a promise in general terms to a deed. */
  private static final int TIES = 2;

  /** CAMEO 036, "express intent to meet or negotiate". */
  private static final String INTENT_TO_MEET = "036";

  /** What came of it. */
  enum Outcome {
    KEPT,
    BROKEN,
    SUPERSEDED
  }

  /**
   * @param event the mention that tells the deed, or that replaces the word
   * @param when its days
   * @param days from the word to the deed, or null where the day of the word is not known
   */
  record Found(Outcome outcome, Event event, @Nullable When when, @Nullable Long days) {}

  private final CaseFile file;
  private final List<Happening> acts = new ArrayList<>();

  Deeds(CaseFile file) {
    this.file = file;
    acts.addAll(file.happenings());
    file.contacts().stream().map(Contact::happening).forEach(acts::add);
  }

  /** Null while nothing has come of it. */
  @Nullable Found of(Event word) {
    LocalDate said = said(word);
    Found found = null;
    for (Happening act : acts) {
      Found candidate = outcome(word, said, act);
      if (candidate != null && (found == null || before(candidate, found))) {
        found = candidate;
      }
    }
    return found;
  }

  private static boolean before(Found one, Found other) {
    long a = one.days() == null ? Long.MAX_VALUE : one.days();
    long b = other.days() == null ? Long.MAX_VALUE : other.days();
    return a != b
        ? a < b
        : one.outcome() != other.outcome()
            ? one.outcome().compareTo(other.outcome()) < 0
            : one.event().id().compareTo(other.event().id()) < 0;
  }

  /** The day by which the word was out, or null. */
  @Nullable LocalDate said(Event word) {
    ArticleFacts facts = file.facts(word.article());
    return facts == null ? null : facts.day();
  }

  private @Nullable Found outcome(Event word, @Nullable LocalDate said, Happening act) {
    if (act.withdrawn()) {
      return null;
    }
    boolean same = act.mentions().stream().anyMatch(mention -> mention.id().equals(word.id()));
    if (!same && !fits(word, act)) {
      return null;
    }
    When when = act.when();
    Long days = null;
    if (said != null && when != null) {
      days = ChronoUnit.DAYS.between(said, when.days().to());
    }
    boolean later = days != null && days > 0 && days <= TOO_LATE;
    boolean negative = word.standing().factuality() <= -1;
    for (Event mention : act.mentions()) {
      Standing standing = mention.standing();
      if (mention.id().equals(word.id()) || standing.condition() != null) {
        continue;
      }
      if (standing.time() == Standing.Time.FUTURE) {
        if (!negative && replaces(word, said, mention)) {
          return new Found(Outcome.SUPERSEDED, mention, mention.setting().when(), null);
        }
        continue;
      }
      boolean done = standing.factuality() >= 1.5;
      boolean undone = standing.factuality() <= -1.5;
      // Mentions of one happening were joined on better grounds than a day after the word.
      if ((done || undone) && (later || (same && told(said, mention)))) {
        return new Found(done == negative ? Outcome.BROKEN : Outcome.KEPT, mention, when, days);
      }
    }
    return null;
  }

  /** Whether an article that appeared after the word tells of it. */
  private boolean told(@Nullable LocalDate said, Event mention) {
    LocalDate told = said(mention);
    return said != null && told != null && told.isAfter(said);
  }

  /** Whether a later announcement of the same sets another day. */
  private boolean replaces(Event word, @Nullable LocalDate said, Event mention) {
    When announced = word.setting().when();
    When now = mention.setting().when();
    // Only what is still to come can be put off; an agreement that was reached is not.
    return word.standing().time() == Standing.Time.FUTURE
        && told(said, mention)
        && word.type() == mention.type()
        && announced != null
        && now != null
        && !announced.days().overlaps(now.days());
  }

  private static boolean fits(Event word, Happening act) {
    PloverType done = act.best().type();
    boolean general =
        word.type() == PloverType.AGREE && done != PloverType.AGREE && done != PloverType.CONSULT;
    if (!fulfilling(word).contains(done)) {
      return false;
    }
    String mode = word.mode();
    String doneMode = act.best().mode();
    if (word.type() == done && mode != null && doneMode != null && !mode.equals(doneMode)) {
      return false;
    }
    SortedSet<String> by = Parties.camps(word.actors());
    SortedSet<String> towards = Parties.camps(word.recipients());
    SortedSet<String> doneBy = Parties.camps(act.actors());
    SortedSet<String> doneTowards = Parties.camps(act.recipients());
    if (done == PloverType.CONSULT) {
      if (!sameContact(word, act)) {
        return false;
      }
    } else if (!common(by, doneBy)
        || (!towards.isEmpty() && !doneTowards.isEmpty() && !common(towards, doneTowards))) {
      return false;
    }
    Place place = word.setting().place();
    Place at = act.place();
    if (place != null
        && at != null
        && place.country() != null
        && at.country() != null
        && !place.country().equals(at.country())) {
      return false;
    }
    When announced = word.setting().when();
    When when = act.when();
    if (announced != null
        && word.standing().time() == Standing.Time.FUTURE
        && (when == null
            || when.days().from().isAfter(announced.days().to().plusDays(SLACK))
            || when.days().to().isBefore(announced.days().from().minusDays(SLACK)))) {
      return false;
    }
    return !general || ties(word, act) >= TIES;
  }

  /** Both sides again, and a person or the place of the announcement. */
  private static boolean sameContact(Event word, Happening act) {
    List<Party> announced = Parties.union(word.actors(), word.recipients());
    SortedSet<String> sides = Parties.camps(announced);
    SortedSet<String> met = Parties.camps(act.parties());
    Place place = word.setting().place();
    Place at = act.place();
    boolean samePlace = place != null && at != null && place.name().equalsIgnoreCase(at.name());
    if (place != null && place.country() != null && sides.size() == 1) {
      sides.add(place.country());
    }
    if (at != null && at.country() != null) {
      met.add(at.country());
    }
    SortedSet<String> persons = Parties.persons(announced);
    boolean person = common(persons, Parties.persons(act.parties()));
    return met.containsAll(sides) && (person || (persons.isEmpty() && samePlace));
  }

  private static Set<PloverType> fulfilling(Event word) {
    if (word.encounter() != null
        || word.type() == PloverType.CONSULT
        || word.cameo().startsWith(INTENT_TO_MEET)) {
      return EnumSet.of(PloverType.CONSULT);
    }
    boolean future = word.standing().time() == Standing.Time.FUTURE;
    if (word.type() == PloverType.AGREE) {
      Set<PloverType> deeds =
          EnumSet.of(
              PloverType.COOPERATE,
              PloverType.AID,
              PloverType.RETREAT,
              PloverType.CONCEDE,
              PloverType.SUPPORT);
      if (future) {
        // An agreement to come is kept by agreeing; one that is there, not by another one.
        deeds.add(PloverType.AGREE);
      }
      return deeds;
    }
    if (word.type() != PloverType.THREATEN || future) {
      return EnumSet.of(word.type());
    }
    String mode = word.mode() == null ? "" : word.mode();
    return switch (mode) {
      case "restrict" -> EnumSet.of(PloverType.SANCTION, PloverType.COERCE);
      case "arrest" -> EnumSet.of(PloverType.COERCE);
      case "relations", "expel" -> EnumSet.of(PloverType.SANCTION, PloverType.COERCE);
      case "territory" -> EnumSet.of(PloverType.COERCE, PloverType.ASSAULT, PloverType.MOBILIZE);
      case "violence" -> EnumSet.of(PloverType.ASSAULT);
      default -> EnumSet.of(PloverType.SANCTION, PloverType.COERCE, PloverType.ASSAULT);
    };
  }

  private static int ties(Event word, Happening act) {
    Set<String> words = stems(word.quote());
    Set<String> names = new HashSet<>();
    act.parties().forEach(party -> names.addAll(stems(party.actor().name())));
    int most = 0;
    for (Event mention : act.mentions()) {
      Set<String> common = stems(mention.quote());
      common.retainAll(words);
      common.removeAll(names);
      most = Math.max(most, common.size());
    }
    return most;
  }

  /** The beginnings of the longer words. */
  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() >= 5) {
        stems.add(word.substring(0, 5));
      }
    }
    return stems;
  }

  private static boolean common(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }
}
