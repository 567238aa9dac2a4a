package org.attache.resolve.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.resolve.Sector;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Knows the actors of the world by their names: states, offices and who held them when,
 * organisations, armed groups, and the words that make an actor of "Swedish" and "troops".
 *
 * <p>Made once, shared by all threads. The tables stand beside this class, one line an entry; each
 * begins with what it holds and where that comes from. A wrong line is an error with its file and
 * number.
 */
public final class Register {

  /**
   * What others call a state.
   *
   * @param alpha2 ISO 3166 alpha-2
   * @param cow letters of the Correlates of War project
   * @param cowNumber its number
   */
  public record Codes(@Nullable String alpha2, @Nullable String cow, @Nullable String cowNumber) {}

  /**
   * A state or territory.
   *
   * @param id ISO 3166 alpha-3; of a gone state the code of ISO 3166-3 or of Correlates of War
   * @param adjective "Swedish", or null where the register has none
   * @param country the state of today to which it counts: itself, or whom a gone one has joined
   */
  public record State(
      String id,
      Codes codes,
      String name,
      @Nullable String capital,
      @Nullable String adjective,
      String country) {

    State withCapital(String words) {
      return new State(id, codes, name, words, adjective, country);
    }

    State withAdjective(String words) {
      return new State(id, codes, name, capital, words, country);
    }
  }

  /** What a state of today was until some day: the Soviet Union, which Russia continues. */
  public record Gone(State state, LocalDate from, LocalDate to) {

    /** Whether it was there on all of the days. */
    boolean covers(LocalDate first, LocalDate last) {
      return !first.isBefore(from) && !last.isAfter(to);
    }
  }

  private final String own;
  private final Map<String, State> states;
  private final Map<String, Gone> gone;
  private final Map<String, Entry.Organisation> organisations;
  private final Map<String, Entry.Person> persons;
  private final Map<String, List<Entry.Person>> surnames;
  private final Map<String, List<Entry.Person>> givenNames = new HashMap<>();
  private final Map<String, List<Entry.Person>> offices;
  private final List<Entry.Title> titles;
  private final NameTree<Entry> names;
  private final NameTree<Entry> words;
  private final NameTree<Sector> nameWords;
  private final Map<String, String> regions;
  private final FamilyNames familyNames;
  private final Map<String, Style> styles;
  private final PersonIndex index;
  private final Set<String> wellKnown;

  Register(RegisterBuilder built, String own) {
    this.own = own;
    this.states = Map.copyOf(built.states());
    this.gone = Collections.unmodifiableMap(built.gone());
    this.organisations = Map.copyOf(built.organisations());
    List<Entry.Person> everybody = built.persons();
    this.persons = new HashMap<>(2 * everybody.size());
    this.names = built.names();
    this.words = built.words();
    this.nameWords = built.nameWords();
    this.regions = Map.copyOf(built.regions());
    this.titles = List.copyOf(built.titles());
    this.familyNames = built.familyNames();
    this.styles = Map.copyOf(built.styles());
    this.surnames = new HashMap<>(2 * everybody.size());
    this.offices = new HashMap<>();
    this.index = new PersonIndex(built.shortNames());
    this.wellKnown = Set.copyOf(built.wellKnown());
    Set<String> styledOffices = new HashSet<>();
    Set<String> styledStates = new HashSet<>();
    for (Style style : styles.values()) {
      styledOffices.addAll(style.offices());
      styledStates.addAll(style.states());
    }
    for (Entry.Person person : everybody) {
      persons.put(person.id(), person);
      if (isCalledByGivenName(person, styledOffices, styledStates)) {
        int space = person.name().indexOf(' ');
        put(givenNames, space < 0 ? person.name() : person.name().substring(0, space), person);
      }
      List<String> family = familyNames.of(person);
      for (String surname : family) {
        put(surnames, plain(surname), person);
      }
      index.add(person, person.name(), family);
      for (String spelling : built.spellings().getOrDefault(person.id(), List.of())) {
        index.add(person, spelling, family);
        if (familyNames.custom(person) == FamilyNames.Custom.FAMILY_LAST) {
          familyOf(spelling).ifPresent(name -> put(surnames, plain(name), person));
        }
      }
      for (Entry.Term term : person.terms()) {
        put(offices, office(term.owner(), term.office()), person);
      }
    }
    index.complete();
  }

  /** "Kiir" of "Salva Kiir", as Salva Kiir Mayardit is called too. */
  private static Optional<String> familyOf(String spelling) {
    List<String> words = NameForm.of(List.of(spelling.split(" "))).words();
    return words.size() == 2 && Character.isUpperCase(words.get(1).charAt(0))
        ? Optional.of(words.get(1))
        : Optional.empty();
  }

  private static String office(String owner, String office) {
    return owner.concat("/").concat(office);
  }

  /** Adds a person under a key, once; whoever has several terms in an office comes in a row. */
  @SuppressWarnings("ReferenceEquality") // the register makes each person once
  private static void put(Map<String, List<Entry.Person>> map, String key, Entry.Person person) {
    List<Entry.Person> there = map.get(key);
    if (there == null) {
      there = new ArrayList<>(1);
      map.put(key, there);
    }
    if (there.isEmpty() || there.get(there.size() - 1) != person) {
      there.add(person);
    }
  }

  /** The register that comes with the program. */
  public static Register load() {
    return load(List.of());
  }

  /**
   * The register with lines of the user's own.
   *
   * @param more tables whose file names begin like those of the program ({@code holders-…}); read
   *     after them
   * @throws IllegalArgumentException where a line is wrong; names file and line
   */
  public static Register load(List<Path> more) {
    RegisterBuilder builder = new RegisterBuilder();
    for (String table : RegisterBuilder.TABLES) {
      builder.add(table, Table.resource(Register.class, table));
    }
    List<Table.Line> lines = new ArrayList<>();
    for (Path path : ordered(more)) {
      List<Table.Line> table = Table.file(path);
      builder.add(path.getFileName().toString(), table);
      lines.addAll(table);
    }
    return new Register(builder, Table.digest(lines));
  }

  /** What {@link #own()} of a register with these tables is; they are read, and not checked. */
  public static String own(List<Path> tables) {
    List<Table.Line> lines = new ArrayList<>();
    ordered(tables).forEach(path -> lines.addAll(Table.file(path)));
    return Table.digest(lines);
  }

  /** Holders may name organisations of another of the user's tables: these come first. */
  private static List<Path> ordered(List<Path> tables) {
    List<Path> ordered = new ArrayList<>(tables);
    ordered.sort(
        Comparator.comparingInt((Path path) -> RegisterBuilder.order(path.getFileName().toString()))
            .thenComparing(path -> path.getFileName().toString()));
    return ordered;
  }

  /** The tables of a user's folder, which end in {@code .tsv}; none where there is no folder. */
  public static List<Path> tablesIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the folder " + folder, e);
    }
  }

  /**
   * A name for the lines of the user's own, which changes with them; empty where there are none.
   */
  public String own() {
    return own;
  }

  /** The state of a code, or null. */
  public @Nullable State state(String id) {
    return states.get(id);
  }

  /** All states and territories of which the register has actors, by id. */
  public List<State> states() {
    return states.values().stream().sorted(Comparator.comparing(State::id)).toList();
  }

  /** The state of the past of a code that another continues, or null. */
  public @Nullable Gone gone(String id) {
    return gone.get(id);
  }

  /**
   * What a state was called on all of the days: "Soviet Union" for Russia in 1985, "Russia" where a
   * limit is not known.
   */
  public State then(State state, @Nullable LocalDate first, @Nullable LocalDate last) {
    if (first != null && last != null) {
      for (Gone past : gone.values()) {
        if (past.state().country().equals(state.id()) && past.covers(first, last)) {
          return past.state();
        }
      }
    }
    return state;
  }

  /** The country of a state, gone state or organisation, or null. */
  public @Nullable String countryOf(String owner) {
    State state = states.get(owner);
    Gone past = gone.get(owner);
    Entry.Organisation organisation = organisations.get(owner);
    return state != null
        ? state.country()
        : past != null
            ? past.state().country()
            : organisation != null ? organisation.country() : null;
  }

  public Entry.@Nullable Organisation organisation(String id) {
    return organisations.get(id);
  }

  public Entry.@Nullable Person person(String id) {
    return persons.get(id);
  }

  /** All persons, by id. */
  public List<Entry.Person> persons() {
    return persons.values().stream().sorted(Comparator.comparing(Entry.Person::id)).toList();
  }

  /** Proper names, as they are written. */
  public NameTree<Entry> names() {
    return names;
  }

  /** Titles and agent words, in lower case. */
  public NameTree<Entry> words() {
    return words;
  }

  /**
   * The sector that the words of an organisation's name tell: the longest words, of two alike the
   * last; null where they tell none.
   */
  public @Nullable Sector sectorOfName(String name) {
    List<String> pieces = NameTree.piecesOf(name.toLowerCase(Locale.ROOT));
    Sector found = null;
    int longest = 0;
    for (int i = 0; i < pieces.size(); i++) {
      NameTree.Match<Sector> match = nameWords.longest(pieces, i);
      if (match != null && match.end() - i >= longest) {
        longest = match.end() - i;
        found = match.entries().get(0);
      }
    }
    return found;
  }

  /** The state to which a region belongs, or null. */
  public @Nullable String stateOfRegion(String name) {
    return regions.get(NameTree.key(name));
  }

  /** The state whose name or adjective a longer name contains ("Tongan Savings Bank"), or null. */
  public @Nullable String stateIn(String name) {
    List<String> pieces = NameTree.piecesOf(name);
    for (int i = 0; i < pieces.size(); i++) {
      NameTree.Match<Entry> match = names.longest(pieces, i);
      if (match != null && match.entries().get(0) instanceof Entry.StateName state) {
        return state.state();
      }
    }
    for (int i = 0; i < pieces.size(); i++) {
      for (int end = Math.min(pieces.size(), i + 3); end > i; end--) {
        String state = regions.get(String.join(" ", pieces.subList(i, end)));
        if (state != null) {
          return state;
        }
      }
    }
    return null;
  }

  /** The persons with a family name; empty if none. */
  public List<Entry.Person> surnamed(String surname) {
    return surnames.getOrDefault(plain(surname), List.of());
  }

  /**
   * Those whom a full name may mean, however its words are transliterated, cut or ordered; empty
   * where nobody is called so. Who of them is meant has to be chosen by more than the name.
   */
  public List<Entry.Person> called(NameForm form) {
    return index.called(form);
  }

  /** The persons with a family name that is written alike: "Zelensky" of Volodymyr Zelenskyy. */
  public List<Entry.Person> surnamedLike(String surname) {
    return index.family(plain(surname));
  }

  /** Whether every reader of news knows a person by family name alone, in office or not. */
  public boolean isWellKnown(Entry.Person person) {
    return wellKnown.contains(person.id());
  }

  /** Those whose name a table spells like this; empty if none. */
  public List<Entry.Person> named(String name) {
    List<String> pieces = NameTree.piecesOf(name);
    NameTree.Match<Entry> match = names.longest(pieces, 0);
    return match == null || match.end() != pieces.size()
        ? List.of()
        : match.entries().stream()
            .filter(Entry.Person.class::isInstance)
            .map(Entry.Person.class::cast)
            .toList();
  }

  /** Whether persons are called so by given name: "Paul", "Joe". */
  public boolean isGivenName(String word) {
    return index.isGiven(word);
  }

  /** The persons of a given name among those who are called by it: "Sir Harold", "King Salman". */
  public List<Entry.Person> givenNamed(String given) {
    return givenNames.getOrDefault(given, List.of());
  }

  /** The title of royalty or clergy that a word in lower case is, or null. */
  public @Nullable Style style(String word) {
    return styles.get(word);
  }

  /** Knights are British; others are called so where some style fits their office. */
  private static boolean isCalledByGivenName(
      Entry.Person person, Set<String> offices, Set<String> states) {
    if (person.owner().equals("GBR") || states.contains(person.owner())) {
      return true;
    }
    for (Entry.Term term : person.terms()) {
      if (offices.contains(term.office())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Who held an office on all or some of the days, if it was one person; null if nobody is known or
   * several are. Where nobody is known of a state, the states that it continues are asked.
   *
   * @param owner state, gone state or organisation
   */
  public Entry.@Nullable Person holder(
      String owner, String office, @Nullable LocalDate first, @Nullable LocalDate last) {
    List<Entry.Person> holders = holders(owner, office, first, last);
    String of = owner;
    for (Gone past : gone.values()) {
      if (holders.isEmpty() && past.state().country().equals(owner)) {
        of = past.state().id();
        holders = holders(of, office, first, last);
      }
    }
    if (holders.isEmpty()) {
      return null;
    }
    Entry.Person found = holders.get(0);
    for (Entry.Person person : holders.subList(1, holders.size())) {
      Entry.Term one = latest(found, of, office, last);
      Entry.Term two = latest(person, of, office, last);
      if (first == null || !first.equals(last) || one.from().equals(two.from())) {
        return null;
      }
      // On the day of a change, the newcomer.
      found = two.from().isAfter(one.from()) ? person : found;
    }
    return found;
  }

  private List<Entry.Person> holders(
      String owner, String office, @Nullable LocalDate first, @Nullable LocalDate last) {
    List<Entry.Person> found = new ArrayList<>(1);
    for (Entry.Person person : offices.getOrDefault(office(owner, office), List.of())) {
      for (Entry.Term term : person.terms()) {
        if (term.owner().equals(owner)
            && term.office().equals(office)
            && term.overlaps(first, last)) {
          found.add(person);
          break;
        }
      }
    }
    return found;
  }

  private static Entry.Term latest(
      Entry.Person person, String owner, String office, @Nullable LocalDate last) {
    return person.terms().stream()
        .filter(term -> term.owner().equals(owner) && term.office().equals(office))
        .filter(term -> last == null || !term.from().isAfter(last))
        .max(Comparator.comparing(Entry.Term::from))
        .orElseThrow();
  }

  /** How the owner of an office calls it: "Secretary of State" in the United States. */
  public String roleName(String owner, String office) {
    Gone past = gone.get(owner);
    String today = past == null ? owner : past.state().country();
    Entry.Title general = null;
    for (Entry.Title title : titles) {
      if (!title.office().equals(office) || title.plural()) {
        continue;
      }
      if (title.owners().contains(today)) {
        return capitalised(title.words());
      }
      if (general == null && title.owners().isEmpty()) {
        general = title;
      }
    }
    return general == null ? capitalised(office.replace('-', ' ')) : capitalised(general.words());
  }

  /** The sector of an office; government where the register does not know it. */
  public Sector sectorOf(String office) {
    for (Entry.Title title : titles) {
      if (title.office().equals(office)) {
        return title.sector();
      }
    }
    return Sector.GOV;
  }

  private static String capitalised(String words) {
    StringBuilder text = new StringBuilder();
    for (String word : words.split(" ")) {
      boolean small = word.equals("of") || word.equals("the") || word.equals("to");
      text.append(text.isEmpty() ? "" : " ");
      text.append(
          small || word.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return text.toString();
  }

  /** The names by which alone a person may be called, as {@link NameTree#pieces} cuts them. */
  public List<String> surnames(Entry.Person person) {
    return familyNames.of(person).stream().map(Register::plain).toList();
  }

  private static String plain(String surname) {
    List<String> pieces = NameTree.pieces(surname);
    if (pieces.size() < 2) {
      return pieces.isEmpty() ? surname : pieces.get(0);
    }
    boolean article = pieces.get(0).equalsIgnoreCase("al") || pieces.get(0).equals("el");
    return String.join("-", article ? pieces.subList(1, pieces.size()) : pieces);
  }
}
