package org.attache.resolve.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.attache.resolve.ActorId;
import org.attache.resolve.Publication;
import org.attache.resolve.Sector;
import org.attache.resolve.reference.PersonChoice.Said;
import org.attache.resolve.register.Entry;
import org.attache.resolve.register.NameForm;
import org.attache.resolve.register.NameTree;
import org.attache.resolve.register.Register;
import org.attache.resolve.register.Style;
import org.jspecify.annotations.Nullable;

/** The actors of one article, each once. */
final class Cast {

  private final Register register;
  private final Publication publication;
  private final Function<String, @Nullable String> cities;
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Map<String, List<Figure>> surnames = new HashMap<>();
  private final Map<String, Set<Figure>> inOffice = new HashMap<>();
  private final Map<String, Integer> spokenOf = new LinkedHashMap<>();
  private final PersonChoice choice;
  private @Nullable String issuer;

  Cast(Register register, Publication publication, Function<String, @Nullable String> cities) {
    this.register = register;
    this.cities = cities;
    this.publication = publication;
    this.choice = new PersonChoice(register, publication, spokenOf::containsKey);
  }

  /** Counts the mentions of a state and of its persons, before the article is read. */
  void speakOf(String state) {
    spokenOf.merge(state, 1, Integer::sum);
  }

  boolean isSpokenOf(String state) {
    return spokenOf.containsKey(state);
  }

  /**
   * The state of which an article speaks most of those where the register knows who held an office
   * then; null where two come near each other or nobody is known.
   *
   * @param but states that are not meant
   */
  @Nullable String stateWith(String office, Set<String> but) {
    String best = null;
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> state : spokenOf.entrySet()) {
      if (state.getValue() > second
          && !but.contains(state.getKey())
          && holderThen(state.getKey(), office) != null) {
        if (state.getValue() > most) {
          second = most;
          most = state.getValue();
          best = state.getKey();
        } else {
          second = state.getValue();
        }
      }
    }
    return 2 * most >= 3 * second ? best : null;
  }

  /** Notes whose government has issued the article. */
  void issuer(@Nullable String state) {
    issuer = state;
  }

  /** The state whose government has issued the article, or null. */
  @Nullable String issuer() {
    return issuer;
  }

  /** The only state of which an article speaks, or null. */
  @Nullable String onlyState() {
    return spokenOf.size() == 1 ? spokenOf.keySet().iterator().next() : null;
  }

  Figure state(String code) {
    return figures.computeIfAbsent(
        code,
        id -> {
          Register.State state = register.state(id);
          return new Figure(
                  new ActorId(id), state == null ? id : then(state).name(), Figure.Kind.STATE)
              .country(state == null ? id : state.country())
              .sectors(List.of(Sector.GOV));
        });
  }

  /** A state as it was called when the article appeared. */
  private Register.State then(Register.State state) {
    return register.then(state, publication.from(), publication.to());
  }

  /** Whether a state is gone when the article appears; false where that is not known. */
  boolean isPast(Register.Gone state) {
    return publication.from() != null && publication.from().isAfter(state.to());
  }

  Figure organisation(Entry.Organisation entry) {
    return figures.computeIfAbsent(
        entry.id(),
        id ->
            new Figure(new ActorId(id), entry.name(), Figure.Kind.ORGANISATION)
                .country(entry.country())
                .sectors(entry.sectors()));
  }

  /** An organisation that the register does not know. */
  Figure organisation(String name) {
    return organisation(name, null);
  }

  /**
   * An organisation that the register does not know.
   *
   * @param country whose it is by what stands beside the name; null where nothing does
   */
  Figure organisation(String name, @Nullable String country) {
    ActorId id = ActorId.unknown(name);
    return figures.computeIfAbsent(
        id.value(),
        key -> {
          Figure figure = new Figure(id, name, Figure.Kind.ORGANISATION).country(country);
          Sector sector = register.sectorOfName(name);
          if (sector != null) {
            figure.sectors(List.of(sector));
          }
          // A "Centre for Swedish Studies" may be anywhere.
          return sector == Sector.EDU
              ? figure
              : figure.country(register.stateIn(name)).country(stateOfCity(name));
        });
  }

  Figure person(Entry.Person entry) {
    Figure known = figures.get(entry.id());
    if (known != null) {
      return known;
    }
    Figure figure =
        new Figure(new ActorId(entry.id()), entry.name(), Figure.Kind.PERSON)
            .country(register.countryOf(entry.owner()))
            .gender(entry.gender());
    Entry.Term term = termNow(entry);
    if (term != null) {
      figure.sectors(List.of(register.sectorOf(term.office())));
      figure.officeNow(term.office());
      appointed(figure, term.office());
    }
    figures.put(entry.id(), figure);
    register.surnames(entry).forEach(surname -> index(surname, figure));
    return figure;
  }

  /** Gives a figure the office that the article tells, unless it has told another. */
  void appoint(Figure figure, String office) {
    figure.introduced();
    figure.office(office);
    appointed(figure, String.valueOf(figure.office()));
  }

  private void appointed(Figure figure, String office) {
    inOffice.computeIfAbsent(office, key -> new LinkedHashSet<>()).add(figure);
  }

  /** Gives persons of the register their office where the article gives them none. */
  void fillRoles() {
    for (Figure figure : figures.values()) {
      Entry.Person entry = register.person(figure.id().value());
      if (entry == null) {
        continue;
      }
      Entry.Term term = termNow(entry);
      if (term != null && figure.role() == null) {
        figure.office(term.office()).role(register.roleName(term.owner(), term.office()));
      }
      if (figure.sectors().isEmpty()) {
        // Held office once, or will: an elite until somebody says more.
        figure.sectors(List.of(Sector.ELI));
      }
    }
  }

  /** The term that a person serves on the days of publication; with no days known, the last. */
  private Entry.@Nullable Term termNow(Entry.Person person) {
    Entry.Term found = null;
    for (Entry.Term term : person.terms()) {
      if (term.overlaps(publication.from(), publication.to())) {
        found = term;
      }
    }
    return found;
  }

  /** The state of the city with which a name begins ("Sapporo Savings Bank"), or null. */
  private @Nullable String stateOfCity(String name) {
    String[] words = name.split("\\s+");
    if (WordSet.WORD_OF_INSTITUTION.has(words[0].toLowerCase(Locale.ROOT))) {
      // There is a town of Federal.
      return null;
    }
    for (int count = Math.min(3, words.length - 1); count > 0; count--) {
      String state = cities.apply(String.join(" ", List.of(words).subList(0, count)));
      if (state != null) {
        return state;
      }
    }
    return null;
  }

  /** A person whom the register does not know, by full name. */
  Figure stranger(String name) {
    List<String> parts = List.of(name.split("\\s+"));
    List<String> own = NameForm.of(parts).words();
    String surname = surnameOf(own.isEmpty() ? name : own.get(own.size() - 1));
    for (Figure figure : surnames.getOrDefault(surname, List.of())) {
      if (figure.name().startsWith(parts.get(0) + " ")) {
        return figure;
      }
    }
    ActorId id = ActorId.unknown(name);
    Figure known = figures.get(id.value());
    if (known != null) {
      return known;
    }
    Figure figure = new Figure(id, name, Figure.Kind.PERSON);
    figures.put(id.value(), figure);
    index(surname, figure);
    return figure;
  }

  /** Somebody who has the name of a person of the register and is another. */
  Figure namesake(String name) {
    ActorId id = ActorId.unknown(name);
    Figure known = figures.get(id.value());
    if (known != null) {
      return known;
    }
    Figure figure = new Figure(id, name, Figure.Kind.PERSON);
    figures.put(id.value(), figure);
    String[] parts = name.split("\\s+");
    index(surnameOf(parts[parts.length - 1]), figure);
    return figure;
  }

  /** A part of an actor: {@code RUS/mil}, {@code SYR/opp}; a bare group has no owner. */
  Figure group(@Nullable Figure owner, Sector sector, String word, boolean plural) {
    if (owner == null) {
      ActorId id = ActorId.unknown(word);
      return figures.computeIfAbsent(
          id.value(),
          key -> new Figure(id, word, Figure.Kind.GROUP).sectors(List.of(sector)).plural(plural));
    }
    String part = sector == Sector.OPP ? "opposition" : sector.name().toLowerCase(Locale.ROOT);
    String base =
        owner.isPerson() && owner.country() != null ? owner.country() : owner.id().value();
    String id = base + "/" + part;
    String name = partOf(owner, label(sector));
    return figures.computeIfAbsent(
        id,
        key ->
            new Figure(new ActorId(id), name, Figure.Kind.GROUP)
                .country(owner.country())
                .sectors(List.of(sector))
                .plural(plural));
  }

  /** "Swedish police", "police of the Arab League". */
  private String partOf(Figure owner, String part) {
    String code =
        owner.isPerson() && owner.country() != null ? owner.country() : owner.id().value();
    Register.State state = register.state(code);
    if (state == null) {
      return part + " of " + owner.name();
    }
    Register.State then = then(state);
    return (then.adjective() == null ? then.name() : then.adjective()) + " " + part;
  }

  private static String label(Sector sector) {
    return switch (sector) {
      case COP -> "police";
      case GOV -> "officials";
      case JUD -> "courts";
      case LEG -> "parliament";
      case MIL -> "armed forces";
      case PRM -> "paramilitaries";
      case PTY -> "parties";
      case REB -> "rebels";
      case SPY -> "intelligence services";
      case UAF -> "unidentified armed forces";
      case AGR -> "farmers";
      case BUS -> "business";
      case CRM -> "criminals";
      case CVL -> "people";
      case EDU -> "scholars";
      case ELI -> "elites";
      case JRN -> "media";
      case LAB -> "labour";
      case MED -> "medicine";
      case REF -> "refugees";
      case OPP -> "opposition";
      case PRE -> "breakaway authorities";
      case REL -> "churches";
      case SOC -> "civil society";
      case UNK -> "others";
    };
  }

  /** The holder of an office whom neither article nor register names. */
  Figure holder(Figure owner, String office, Sector sector, String role) {
    String id = owner.id().value() + "/" + office;
    return figures.computeIfAbsent(
        id,
        key -> {
          Figure figure =
              new Figure(new ActorId(id), partOf(owner, role), Figure.Kind.PERSON)
                  .country(owner.country())
                  .role(role)
                  .sectors(List.of(sector));
          figure.office(office);
          appointed(figure, office);
          return figure;
        });
  }

  /** Whether a name is that of a city that no other country has. */
  boolean isCity(String name) {
    return cities.apply(name) != null;
  }

  /** Those of the article who have a family name, in the order of their introduction. */
  List<Figure> surnamed(String word) {
    return surnames.getOrDefault(surnameOf(word), List.of());
  }

  /** Whether a figure of the register has an office on the days of publication. */
  boolean hasNow(Figure figure, String office) {
    Entry.Person entry = register.person(figure.id().value());
    return entry != null && hasNow(entry, office);
  }

  /** Whether a person has an office on the days of publication, where these are known. */
  boolean hasNow(Entry.Person person, String office) {
    return (publication.from() != null || publication.to() != null)
        && person.terms().stream()
            .anyMatch(
                term ->
                    term.office().equals(office)
                        && term.overlaps(publication.from(), publication.to()));
  }

  /** The family names of those of the register who are called so. */
  List<String> familyNames(List<String> name) {
    return register.called(NameForm.of(name)).stream()
        .flatMap(person -> register.surnames(person).stream())
        .distinct()
        .toList();
  }

  /** Whom a full name means, or null where nobody fits the text. */
  Entry.@Nullable Person named(Scene scene, Spot spot) {
    return named(scene, spot, Said.NOTHING);
  }

  /** One of those who have a full name, or null where none fits the text. */
  Entry.@Nullable Person chosen(List<Entry.Person> called, boolean exact, Said said) {
    return choice.byFullName(called, exact, said);
  }

  /** Whom a full name means with what is said beside it, or null. */
  Entry.@Nullable Person named(Scene scene, Spot spot, Said said) {
    // What the register spells needs no annotator to be a name.
    boolean exact =
        spot.kind() == null && !register.named(scene.words(spot.first(), spot.end())).isEmpty();
    return choice.byFullName(spot.persons(), exact, said);
  }

  /** The one whom a family name alone means to a reader of that day, or null. */
  Entry.@Nullable Person knownBySurname(String word) {
    return choice.bySurname(surnameOf(word));
  }

  /** The one whom a family name with a title means, or null. */
  Entry.@Nullable Person knownByTitle(String word, Said said) {
    return choice.byTitle(surnameOf(word), said);
  }

  /** The only Briton in office on that day who has a given name, or null. */
  Entry.@Nullable Person knownByGivenName(String given) {
    Entry.Person found = null;
    for (Entry.Person person : register.givenNamed(given)) {
      boolean inOffice =
          person.owner().equals("GBR")
              && person.terms().stream()
                  .anyMatch(
                      term ->
                          !term.office().equals("prime-minister")
                              && term.overlaps(publication.from(), publication.to()));
      if (inOffice && publication.from() != null) {
        if (found != null) {
          return null;
        }
        found = person;
      }
    }
    return found;
  }

  /**
   * Who is called by a given name with a title of royalty or clergy: somebody in office on that
   * day, else the only one who had such an office before; null where nobody or several are known.
   *
   * @param owner whose office it is; null where that is not said
   */
  Entry.@Nullable Person knownByStyle(Style style, String given, @Nullable Figure owner) {
    List<Entry.Person> now = new ArrayList<>(1);
    List<Entry.Person> before = new ArrayList<>(1);
    for (Entry.Person person : register.givenNamed(given)) {
      boolean held = false;
      boolean holds = false;
      for (Entry.Term term : person.terms()) {
        if (owner != null && !term.owner().equals(owner.id().value())) {
          continue;
        }
        holds |= style.fits(term) && term.overlaps(publication.from(), publication.to());
        held |= style.isOf(term) && term.overlaps(null, publication.to());
      }
      if (holds) {
        now.add(person);
      } else if (held) {
        before.add(person);
      }
    }
    List<Entry.Person> found = now.isEmpty() ? before : now;
    if (found.size() > 1) {
      found.removeIf(person -> !isSpokenOf(String.valueOf(register.countryOf(person.owner()))));
    }
    return found.size() == 1 ? found.get(0) : null;
  }

  /** Lets the rest of the article call a person by one more name alone. */
  void alsoCalled(String name, Figure figure) {
    if (!surnamed(name).contains(figure)) {
      index(surnameOf(name), figure);
    }
  }

  /** Who held an office when the article appeared, or null. */
  Entry.@Nullable Person holderThen(String owner, String office) {
    LocalDate from = publication.from();
    LocalDate to = publication.to();
    return from == null && to == null ? null : register.holder(owner, office, from, to);
  }

  /** The only person whom the article introduces with an office, or null. */
  @Nullable Figure onlyWithOffice(String office) {
    Figure found = null;
    for (Figure figure : inOffice.getOrDefault(office, Set.of())) {
      if (figure.isIntroduced() && office.equals(figure.office())) {
        if (found != null) {
          return null;
        }
        found = figure;
      }
    }
    return found;
  }

  /** The figure who has this office in the article, or null. */
  @Nullable Figure withOffice(String owner, String office) {
    Figure found = null;
    // No article has more of the known than the register has states.
    for (Figure figure : inOffice.getOrDefault(office, Set.of())) {
      if (office.equals(figure.office())
          && figure.id().known()
          && (owner.equals(figure.country()) || figure.id().value().startsWith(owner + "/"))) {
        found = figure;
      }
    }
    return found;
  }

  List<Figure> figures() {
    return List.copyOf(figures.values());
  }

  private void index(String surname, Figure figure) {
    surnames.computeIfAbsent(surname, key -> new ArrayList<>()).add(figure);
  }

  static String surnameOf(String word) {
    List<String> pieces = NameTree.pieces(word);
    if (pieces.isEmpty()) {
      return word;
    }
    boolean article =
        pieces.size() > 1 && (pieces.get(0).equalsIgnoreCase("al") || pieces.get(0).equals("el"));
    return String.join("-", article ? pieces.subList(1, pieces.size()) : pieces);
  }
}
