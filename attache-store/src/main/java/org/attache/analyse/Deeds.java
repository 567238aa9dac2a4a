package org.attache.analyse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.attache.consolidate.ArticleFacts;
import org.attache.consolidate.Contact;
import org.attache.consolidate.Happening;
import org.attache.consolidate.Match;
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
 * expectation speaks of. It would rather find nothing than the wrong act. The act must be of the
 * kind announced, by the same camp, towards the same camp where both name one, not in another
 * place, on a known day after the word, and on the announced day where there is one. What then
 * speaks for it is added up, with weights set by hand; it must reach {@value #ENOUGH}, which no act
 * does of which the two texts say nothing alike ({@link Wording}) and that no announced day ties.
 */
final class Deeds {

  /** A deed later than this after the word is no longer taken for its outcome. */
  private static final long TOO_LATE = 365;

  /** A deed of a longer time after the word has less to do with it. */
  private static final long SOON = 60;

  /** A contact that was announced without a day is held within this time or is another one. */
  private static final long CONTACT_SOON = 90;

  /** Days by which an announced day may be missed. */
  private static final long SLACK = 3;

  static final double ENOUGH = 0.7;

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
   * @param match how well it fits the word, and why
   */
  record Found(
      Outcome outcome, Event event, @Nullable When when, @Nullable Long days, Match match) {}

  private static final Match JOINED = new Match(1, List.of("told as one happening"));
  private static final Match ANOTHER_DAY = new Match(1, List.of("announced again for another day"));

  private final CaseFile file;
  private final Wording wording;
  private final List<Happening> acts = new ArrayList<>();

  Deeds(CaseFile file) {
    this.file = file;
    wording = new Wording(file.observations());
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

  /** The better match; of equals the earlier deed. */
  private static boolean before(Found one, Found other) {
    return Comparator.<Found>comparingDouble(found -> -found.match().score())
            .thenComparingLong(Deeds::daysOrNever)
            .thenComparing(Found::outcome)
            .thenComparing(found -> found.event().id())
            .compare(one, other)
        < 0;
  }

  private static long daysOrNever(Found found) {
    Long days = found.days();
    return days == null ? Long.MAX_VALUE : days;
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
    Found best = null;
    for (Event mention : act.mentions()) {
      Standing standing = mention.standing();
      if (mention.id().equals(word.id()) || standing.condition() != null) {
        continue;
      }
      if (standing.time() == Standing.Time.FUTURE) {
        if (!negative && replaces(word, said, mention)) {
          return new Found(
              Outcome.SUPERSEDED, mention, mention.setting().when(), null, ANOTHER_DAY);
        }
        continue;
      }
      boolean done = standing.factuality() >= 1.5;
      boolean undone = standing.factuality() <= -1.5;
      // Mentions of one happening were joined on better grounds than a day after the word.
      if ((done || undone) && (later || (same && told(said, mention)))) {
        Match match = same ? JOINED : match(word, act, mention, days);
        if (match.score() >= ENOUGH && (best == null || match.score() > best.match().score())) {
          best =
              new Found(
                  done == negative ? Outcome.BROKEN : Outcome.KEPT, mention, when, days, match);
        }
      }
    }
    return best;
  }

  /** What speaks for a mention of an act as the deed to the word. */
  private Match match(Event word, Happening act, Event mention, @Nullable Long days) {
    List<String> reasons = new ArrayList<>();
    boolean contact = act.best().type() == PloverType.CONSULT;
    double score = contact ? 0.3 : word.type() == mention.type() ? 0.2 : 0.1;
    reasons.add(contact ? "the same sides meet" : "an act of the kind announced");
    if (!contact && word.mode() != null && word.mode().equals(mention.mode())) {
      score += 0.1;
    }
    if (common(Parties.camps(word.recipients()), Parties.camps(act.recipients()))) {
      score += 0.1;
      reasons.add("towards the same");
    }
    Place place = word.setting().place();
    Place at = act.place();
    if (place != null && at != null && place.name().equalsIgnoreCase(at.name())) {
      score += contact ? 0.3 : 0.1;
      reasons.add("in the same place");
    }
    if (contact && common(persons(word), Parties.persons(act.parties()))) {
      score += 0.2;
      reasons.add("a person in common");
    }
    if (announced(word) != null) {
      score += 0.4;
      reasons.add("on the day announced");
    } else if (days != null && days <= SOON) {
      score += 0.1;
    } else if (contact && (days == null || days > CONTACT_SOON)) {
      score -= 0.3;
    }
    Map<String, Double> shared = wording.common(word, mention);
    // One word may be in two texts by chance, unless it is the one that names the act.
    boolean sameAct = act(mention).stream().anyMatch(shared::containsKey);
    if (sameAct) {
      score += 0.15;
    }
    if (sameAct || shared.size() >= 2) {
      score += Math.min(0.5, 0.5 * shared.values().stream().mapToDouble(w -> w).sum());
      reasons.add("words in common: " + String.join(", ", words(mention, shared.keySet())));
    }
    return new Match(Math.round(score * 1000) / 1000.0, reasons);
  }

  /** The words that name an act: that of the text, and that of its kind ("sanctions"). */
  private static Set<String> act(Event mention) {
    return Wording.stems(
        (mention.trigger().quote() + " " + mention.type()).toLowerCase(Locale.ROOT));
  }

  /** The words of a mention that begin so. */
  private static Set<String> words(Event mention, Set<String> stems) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : mention.quote().split("[^\\p{L}]+")) {
      if (Wording.stems(word).stream().anyMatch(stems::contains)) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** The days for which it was announced, or null. */
  private static @Nullable When announced(Event word) {
    return word.standing().time() == Standing.Time.FUTURE ? word.setting().when() : null;
  }

  /** Whether an article that appeared after the word tells of it. */
  private boolean told(@Nullable LocalDate said, Event mention) {
    LocalDate told = said(mention);
    return said != null && told != null && told.isAfter(said);
  }

  /** Whether a later announcement of the same sets another day. */
  private boolean replaces(Event word, @Nullable LocalDate said, Event mention) {
    // Only what is still to come can be put off; an agreement that was reached is not.
    When announced = announced(word);
    When now = mention.setting().when();
    return told(said, mention)
        && word.type() == mention.type()
        && announced != null
        && now != null
        && !announced.days().overlaps(now.days());
  }

  private static boolean fits(Event word, Happening act) {
    PloverType done = act.best().type();
    if (!fulfilling(word).contains(done)) {
      return false;
    }
    String mode = word.mode();
    String doneMode = act.best().mode();
    if (word.type() == done && mode != null && doneMode != null && !mode.equals(doneMode)) {
      return false;
    }
    SortedSet<String> towards = Parties.camps(word.recipients());
    SortedSet<String> doneTowards = Parties.camps(act.recipients());
    if (done == PloverType.CONSULT) {
      if (!sameContact(word, act)) {
        return false;
      }
    } else if (!common(Parties.camps(word.actors()), Parties.camps(act.actors()))
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
    When announced = announced(word);
    When when = act.when();
    return announced == null
        || (when != null
            && !when.days().from().isAfter(announced.days().to().plusDays(SLACK))
            && !when.days().to().isBefore(announced.days().from().minusDays(SLACK)));
  }

  private static SortedSet<String> persons(Event word) {
    return Parties.persons(Parties.union(word.actors(), word.recipients()));
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

  private static boolean common(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }
}
