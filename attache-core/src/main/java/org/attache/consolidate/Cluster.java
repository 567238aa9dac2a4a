package org.attache.consolidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.article.ArticleId;
import org.attache.extract.Encounter;
import org.attache.extract.Event;
import org.attache.extract.Observation;
import org.attache.resolve.Party;
import org.attache.resolve.Place;
import org.attache.resolve.When;
import org.jspecify.annotations.Nullable;

/** A happening while its mentions are gathered. The first mention is the most exactly dated. */
final class Cluster {

  /** The forms of a contact, the one that can hold the others first. */
  private static final List<Encounter.Form> WIDEST_FIRST =
      List.of(
          Encounter.Form.VISIT,
          Encounter.Form.SUMMIT,
          Encounter.Form.MEETING,
          Encounter.Form.NEGOTIATION,
          Encounter.Form.CALL,
          Encounter.Form.LETTER);

  private final Mention seed;
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, Match> matches = new LinkedHashMap<>();
  private final SortedSet<String> stems = new TreeSet<>();
  private final SortedSet<String> sides = new TreeSet<>();
  private final Set<ArticleId> sources = new HashSet<>();
  private final SortedSet<String> persons = new TreeSet<>();
  private final SortedSet<String> visitors = new TreeSet<>();
  private final Set<String> manners = new TreeSet<>();
  private @Nullable When when;
  private @Nullable Place place;
  private @Nullable Integer ordinal;

  Cluster(Mention seed) {
    this.seed = seed;
    add(seed, Match.FIRST);
  }

  void add(Mention mention, Match match) {
    mentions.add(mention);
    matches.put(mention.event().id(), match);
    stems.add(mention.stem());
    sides.addAll(mention.sides());
    sources.add(mention.facts().source());
    persons.addAll(mention.persons());
    manners.add(mention.manner());
    when = Days.exacter(when, mention.when());
    Place named = mention.place();
    if (place == null || (named != null && Places.isCountry(place) && !Places.isCountry(named))) {
      place = named;
    }
    Encounter encounter = mention.event().encounter();
    if (encounter != null) {
      ordinal = ordinal == null ? encounter.ordinal() : ordinal;
      if (encounter.form() == Encounter.Form.VISIT) {
        visitors.addAll(mention.persons());
      }
    }
  }

  /** Whether it is told as the visit of one of some persons. */
  boolean isVisitOf(SortedSet<String> some) {
    return Parties.common(some, visitors) > 0;
  }

  Mention seed() {
    return seed;
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** Why a mention was joined. */
  Match match(Mention mention) {
    return matches.getOrDefault(mention.event().id(), Match.FIRST);
  }

  SortedSet<String> stems() {
    return stems;
  }

  SortedSet<String> sides() {
    return sides;
  }

  SortedSet<String> persons() {
    return persons;
  }

  @Nullable When when() {
    return when;
  }

  @Nullable Place place() {
    return place;
  }

  @Nullable Integer ordinal() {
    return ordinal;
  }

  /** Whether one of its mentions is told in the same manner: as done, as planned, as unreal. */
  boolean toldLike(Mention mention) {
    return manners.contains(mention.manner());
  }

  boolean hasSource(ArticleId source) {
    return sources.contains(source);
  }

  Happening happening() {
    List<Mention> standing = mentions.stream().filter(m -> !m.facts().superseded()).toList();
    boolean withdrawn = standing.isEmpty();
    List<Mention> telling = withdrawn ? mentions : standing;
    Mention best =
        telling.stream()
            .min(
                Comparator.<Mention>comparingInt(m -> m.real() ? 0 : 1)
                    .thenComparingInt(m -> m.future() ? 1 : 0)
                    .thenComparingInt(m -> Days.rank(m.when()))
                    .thenComparingInt(Cluster::form)
                    .thenComparingInt(m -> -m.camps().size())
                    .thenComparing(Mention::event, Observation::compare))
            .orElse(seed);
    List<Event> events =
        mentions.stream().map(Mention::event).sorted(Observation::compare).toList();
    List<Party> actors = new ArrayList<>(best.event().actors());
    List<Party> recipients = new ArrayList<>(best.event().recipients());
    for (Event event : telling.stream().map(Mention::event).sorted(Observation::compare).toList()) {
      actors.addAll(event.actors());
      recipients.addAll(event.recipients());
    }
    List<Party> acting = Parties.distinct(actors);
    When told = Days.exactest(telling.stream().map(Mention::when).filter(Cluster::given).toList());
    return new Happening(
        "h" + events.get(0).id(),
        best.event(),
        events,
        events.stream().map(e -> matches.getOrDefault(e.id(), Match.FIRST)).toList(),
        acting,
        Parties.distinct(recipients).stream()
            .filter(p -> acting.stream().noneMatch(a -> a.actor().id().equals(p.actor().id())))
            .toList(),
        told,
        place,
        differences(telling),
        withdrawn,
        new TreeSet<>(sources));
  }

  /** The widest form of a contact first: the visit before the talks in it. */
  private static int form(Mention mention) {
    Encounter encounter = mention.event().encounter();
    return encounter == null ? 0 : WIDEST_FIRST.indexOf(encounter.form());
  }

  private static boolean given(@Nullable When when) {
    return when != null;
  }

  private static List<Difference> differences(List<Mention> mentions) {
    Map<String, List<String>> happened = new TreeMap<>();
    Map<String, List<String>> days = new TreeMap<>();
    for (Mention mention : mentions) {
      Event event = mention.event();
      if (!mention.future() && event.standing().condition() == null) {
        double factuality = event.standing().factuality();
        if (Math.abs(factuality) >= 1) {
          claim(happened, factuality > 0 ? "happened" : "did not happen", event);
        }
      }
      When when = mention.when();
      if (when != null && when.basis() == When.Basis.EXPLICIT && when.days().days() == 1) {
        claim(days, when.days().from().toString(), event);
      }
    }
    List<Difference> differences = new ArrayList<>();
    addDifference(differences, "whether it happened", happened);
    addDifference(differences, "day", days);
    return differences;
  }

  static void claim(Map<String, List<String>> claims, String value, Event event) {
    claims.computeIfAbsent(value, v -> new ArrayList<>()).add(event.id());
  }

  /** Adds the claims as a difference if there are two or more. */
  static void addDifference(
      List<Difference> differences, String aspect, Map<String, List<String>> claims) {
    if (claims.size() >= 2) {
      differences.add(
          new Difference(
              aspect,
              claims.entrySet().stream()
                  .map(
                      claim ->
                          new Difference.Claim(
                              claim.getKey(), claim.getValue().stream().sorted().toList()))
                  .toList()));
    }
  }
}
