package org.attache.resolve.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.resolve.ActorId;
import org.attache.resolve.Sector;
import org.attache.table.Table;

/** Reads the tables of the register, in an order in which each knows what it refers to. */
final class RegisterBuilder {

  static final List<String> TABLES =
      List.of(
          "states.tsv",
          "states-gone.tsv",
          "names.tsv",
          "regions.tsv",
          "organisations.tsv",
          "offices.tsv",
          "agents.tsv",
          "name-words.tsv",
          "customs.tsv",
          "given-names.tsv",
          "short-names.tsv",
          "styles.tsv",
          "holders-usa.tsv",
          "holders.tsv",
          "holders-leaders.tsv",
          "holders-factbook.tsv",
          "holders-wikidata.tsv",
          "holders-unga.tsv",
          "holders-archigos.tsv",
          "holders-diplomats.tsv",
          "holders-ministers.tsv",
          "spellings-usa.tsv",
          "spellings-unga.tsv",
          "spellings-diplomats.tsv",
          "spellings-ministers.tsv",
          "spellings.tsv",
          "well-known.tsv");

  private final Map<String, Register.State> states = new LinkedHashMap<>();
  private final Map<String, Register.Gone> gone = new LinkedHashMap<>();
  private final Map<String, Entry.Organisation> organisations = new LinkedHashMap<>();
  private final Map<String, Holder> persons = new LinkedHashMap<>();
  private final Map<String, String> offices = new HashMap<>();
  private final List<Entry.Title> titles = new ArrayList<>();
  private final Map<String, Map<Entry.StateName.Kind, Entry.StateName>> stateNames =
      new HashMap<>();
  private final NameTree<Entry> names = new NameTree<>();
  private final NameTree<Entry> words = new NameTree<>();
  private final Map<String, String> regions = new HashMap<>();
  private final NameTree<Sector> nameWords = new NameTree<>();
  private final Map<String, List<String>> spellings = new LinkedHashMap<>();
  private final FamilyNames familyNames = new FamilyNames();
  private final Map<String, Style> styles = new LinkedHashMap<>();

  /** Given names by their short forms, as keys. */
  private final Map<String, String> shortNames = new HashMap<>();

  private final Set<String> wellKnown = new HashSet<>();

  /** Whom a spelling means, by the id that it would have as a name. */
  private final Map<String, String> spelled = new HashMap<>();

  /** A person whose terms are still being read. */
  private static final class Holder {
    private final String id;
    private final String name;
    private final String owner;
    private Entry.Gender gender = Entry.Gender.UNKNOWN;
    private final List<Entry.Term> terms = new ArrayList<>(2);

    Holder(String id, String name, String owner) {
      this.id = id;
      this.name = name;
      this.owner = owner;
    }

    /** Terms are few and mostly read in order. */
    void add(Entry.Term term) {
      int at = terms.size();
      while (at > 0 && terms.get(at - 1).from().isAfter(term.from())) {
        at--;
      }
      terms.add(at, term);
    }
  }

  Map<String, Register.State> states() {
    return states;
  }

  Map<String, Register.Gone> gone() {
    return gone;
  }

  Map<String, Entry.Organisation> organisations() {
    return organisations;
  }

  /** All persons with their terms and names; to be asked once, when all tables are read. */
  List<Entry.Person> persons() {
    List<Entry.Person> all = new ArrayList<>(persons.size());
    for (Holder holder : persons.values()) {
      Entry.Person person =
          new Entry.Person(holder.id, holder.name, holder.owner, holder.gender, holder.terms);
      // A single name, "Fraser", is found as a surname only, by Register.surnamed.
      if (person.name().indexOf(' ') > 0) {
        names.add(person.name(), person);
      }
      for (String spelling : spellings.getOrDefault(person.id(), List.of())) {
        names.add(spelling, person);
      }
      all.add(person);
    }
    addShortened(all);
    return all;
  }

  /** Adds the short forms of names that are nobody else's: neither a name nor a short form. */
  private void addShortened(List<Entry.Person> all) {
    Map<String, List<Entry.Person>> shortened = new LinkedHashMap<>();
    for (Entry.Person person : all) {
      for (String name : familyNames.shortened(person)) {
        List<Entry.Person> others =
            shortened.computeIfAbsent(NameTree.key(name), key -> new ArrayList<>(1));
        // A person's short forms come in a row.
        if (others.isEmpty() || !others.get(others.size() - 1).id().equals(person.id())) {
          others.add(person);
        }
      }
    }
    shortened.forEach(
        (name, persons) -> {
          if (persons.size() == 1 && !isPersonsName(name)) {
            names.add(name, persons.get(0));
          }
        });
  }

  private boolean isPersonsName(String name) {
    List<String> pieces = NameTree.piecesOf(name);
    NameTree.Match<Entry> match = names.longest(pieces, 0);
    return match != null
        && match.end() == pieces.size()
        && match.entries().stream().anyMatch(Entry.Person.class::isInstance);
  }

  Map<String, String> shortNames() {
    return shortNames;
  }

  /** Ids of those known by family name alone. */
  Set<String> wellKnown() {
    return wellKnown;
  }

  /** The spellings of persons, by id. */
  Map<String, List<String>> spellings() {
    return spellings;
  }

  FamilyNames familyNames() {
    return familyNames;
  }

  /** By their word. */
  Map<String, Style> styles() {
    return styles;
  }

  List<Entry.Title> titles() {
    return titles;
  }

  NameTree<Entry> words() {
    return words;
  }

  Map<String, String> regions() {
    return regions;
  }

  NameTree<Sector> nameWords() {
    return nameWords;
  }

  /** All names; those of persons come last, with {@link #persons}. */
  NameTree<Entry> names() {
    return names;
  }

  /** Where a table stands in the order of reading, by its kind. */
  static int order(String table) {
    String kind = kind(table);
    for (int i = 0; i < TABLES.size(); i++) {
      if (kind(TABLES.get(i)).equals(kind)) {
        return i;
      }
    }
    return TABLES.size();
  }

  private static String kind(String table) {
    if (table.startsWith("name-words")) {
      return "name-words";
    }
    int end = 0;
    while (end < table.length() && Character.isLetter(table.charAt(end))) {
      end++;
    }
    return table.substring(0, end);
  }

  void add(String table, List<Table.Line> lines) {
    String kind = kind(table);
    for (Table.Line line : lines) {
      try {
        switch (kind) {
          case "states" -> state(line);
          case "names" -> name(line);
          case "regions" -> region(line);
          case "name-words" -> nameWord(line);
          case "customs" -> familyNames.custom(line);
          case "given" -> familyNames.given(line);
          case "short" -> shortName(line);
          case "styles" -> style(line);
          case "organisations" -> organisation(line);
          case "offices" -> office(line);
          case "agents" -> agent(line);
          case "holders" -> holder(line);
          case "spellings" -> spelling(line);
          case "well" -> wellKnown(line);
          case Memberships.TABLE -> {
            // Read by Memberships, when somebody asks.
          }
          default ->
              throw new IllegalArgumentException(
                  table
                      + " is no table of the register; its name begins with states, names,"
                      + " regions, name-words, customs, given-names, styles, organisations,"
                      + " offices, agents, holders, spellings,"
                      + " well-known or members");
        }
      } catch (IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage());
        throw message.startsWith(line.file()) || message.startsWith(table)
            ? e
            : line.wrong("is wrong: " + message);
      }
    }
  }

  private void state(Table.Line line) {
    String id = line.cell(0, "code");
    if (!isCode(id)) {
      throw line.wrong("has a code that is not three capital letters: \"" + id + "\"");
    }
    String today = line.optional(9);
    if (today != null && !states.containsKey(today)) {
      throw line.wrong("is continued by a state that no line before it knows: " + today);
    }
    Register.Codes codes = new Register.Codes(line.optional(6), line.optional(1), line.optional(7));
    Register.State state =
        new Register.State(id, codes, line.cell(2, "name"), null, null, today == null ? id : today);
    if (today == null) {
      states.put(id, state);
      return;
    }
    LocalDate from = line.first(4);
    LocalDate to = line.last(8);
    if (from == null || to == null) {
      throw line.wrong("is gone, but has no first or no last day");
    }
    switch (line.cell(10, "word on how it ended")) {
      case "joined" -> states.put(id, state);
      case "continued" -> gone.put(id, new Register.Gone(state, from, to));
      default -> throw line.wrong("ends neither continued nor joined: " + line.cell(10));
    }
  }

  private static boolean isCode(String id) {
    for (int i = 0; i < id.length(); i++) {
      if (id.charAt(i) < 'A' || id.charAt(i) > 'Z') {
        return false;
      }
    }
    return id.length() == 3;
  }

  private void name(Table.Line line) {
    String id = line.cell(0, "code");
    Register.Gone past = gone.get(id);
    Register.State state = past == null ? states.get(id) : past.state();
    if (state == null) {
      throw line.wrong("names a state that states.tsv does not know: " + id);
    }
    String kind = line.cell(1, "kind").toUpperCase(Locale.ROOT);
    Entry.StateName.Kind named;
    try {
      named = Entry.StateName.Kind.valueOf(kind);
    } catch (IllegalArgumentException e) {
      throw line.wrong(
          "has an unknown kind \""
              + line.cells().get(1)
              + "\"; use name, adjective, people, capital or seat");
    }
    String words = line.cell(2, "words");
    Register.State fuller = state;
    if (named == Entry.StateName.Kind.CAPITAL && state.capital() == null) {
      fuller = state.withCapital(words);
    } else if (named == Entry.StateName.Kind.ADJECTIVE && state.adjective() == null) {
      fuller = state.withAdjective(words);
    }
    if (past == null) {
      states.put(id, fuller);
    } else {
      gone.put(id, new Register.Gone(fuller, past.from(), past.to()));
    }
    names.add(words, stateName(id, past == null ? id : state.country(), named));
  }

  /** Each name of a kind that a state has is one and the same entry. */
  private Entry.StateName stateName(String id, String state, Entry.StateName.Kind kind) {
    Map<Entry.StateName.Kind, Entry.StateName> kinds = stateNames.get(id);
    if (kinds == null) {
      kinds = new EnumMap<>(Entry.StateName.Kind.class);
      stateNames.put(id, kinds);
    }
    Entry.StateName known = kinds.get(kind);
    if (known == null) {
      known = new Entry.StateName(state, kind, id.equals(state) ? null : id);
      kinds.put(kind, known);
    }
    return known;
  }

  private void organisation(Table.Line line) {
    String country = line.optional(3);
    if (country != null && !states.containsKey(country)) {
      throw line.wrong("names a country that states.tsv does not know: " + country);
    }
    List<Sector> sectors = new ArrayList<>();
    for (String sector : line.list(4)) {
      sectors.add(sector(line, sector));
    }
    Entry.Organisation entry =
        new Entry.Organisation(line.cell(0, "id"), line.cell(1, "name"), country, sectors);
    organisations.put(entry.id(), entry);
    names.add(entry.name(), entry);
    for (String other : line.list(2)) {
      names.add(other, entry);
    }
  }

  private void office(Table.Line line) {
    String office = line.cell(0, "office");
    String title = line.cell(1, "words");
    Sector sector = sector(line, line.cell(2, "sector"));
    List<String> owners = line.cell(3, "owners").equals("*") ? List.of() : line.list(3);
    offices.putIfAbsent(office, title);
    Entry.Title one = new Entry.Title(office, title, sector, owners, false);
    titles.add(one);
    words.add(title, one);
    words.add(Plurals.of(title), new Entry.Title(office, title, sector, owners, true));
  }

  private void agent(Table.Line line) {
    String word = line.cell(0, "words");
    Sector sector = sector(line, line.cell(1, "sector"));
    Entry.AgentWord.Kind kind;
    try {
      kind = Entry.AgentWord.Kind.valueOf(line.cell(2, "kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw line.wrong(
          "has an unknown kind \""
              + line.cells().get(2)
              + "\"; use person, group, whole, relation or part");
    }
    boolean plural = Plurals.isPlural(word);
    words.add(word, new Entry.AgentWord(word, sector, kind, plural));
    if (!plural) {
      words.add(Plurals.of(word), new Entry.AgentWord(word, sector, kind, true));
    }
  }

  private void region(Table.Line line) {
    String state = line.cell(0, "code");
    if (!states.containsKey(state)) {
      throw line.wrong("names a state that states.tsv does not know: " + state);
    }
    regions.put(NameTree.key(line.cell(1, "name")), state);
  }

  private void nameWord(Table.Line line) {
    nameWords.add(line.cell(0, "words"), sector(line, line.cell(1, "sector")));
  }

  private void style(Table.Line line) {
    String word = line.cell(0, "word");
    styles.put(word, new Style(word, line.list(1), line.list(2)));
  }

  private void holder(Table.Line line) {
    String of = line.cell(0, "state or organisation");
    Register.Gone past = gone.get(of);
    String owner = past == null ? of : past.state().country();
    if (!states.containsKey(owner) && !organisations.containsKey(owner)) {
      throw line.wrong("names a state or organisation that the register does not know: " + of);
    }
    String office = line.cell(1, "office");
    if (!offices.containsKey(office)) {
      throw line.wrong("names an office that offices.tsv does not know: " + office);
    }
    String name = line.cell(2, "name");
    Entry.Gender gender =
        switch (line.cell(3, "gender")) {
          case "m" -> Entry.Gender.MALE;
          case "f" -> Entry.Gender.FEMALE;
          case "-" -> Entry.Gender.UNKNOWN;
          default -> throw line.wrong("has a gender other than m, f or -");
        };
    LocalDate from = line.first(4);
    if (from == null) {
      throw line.wrong("has no first day");
    }
    LocalDate to = line.last(5);
    if (to != null && to.isBefore(from)) {
      throw line.wrong("ends before it begins: " + from + " to " + to);
    }
    String id = owner.concat("/").concat(ActorId.slug(name));
    Holder person = persons.get(id);
    if (person == null) {
      String other = spelled.get(id);
      if (other != null) {
        throw line.wrong(
            "names a person as the register spells another, "
                + other
                + ": \""
                + name
                + "\"; if it is the same person, use that name, else take the spelling away");
      }
      person = new Holder(id, name, owner);
      persons.put(id, person);
    }
    if (gender != Entry.Gender.UNKNOWN) {
      person.gender = gender;
    }
    person.add(new Entry.Term(of, office, from, to));
  }

  private void spelling(Table.Line line) {
    String id = line.cell(0, "id");
    if (!persons.containsKey(id)) {
      throw line.wrong("spells a person whom no holders table knows: " + id);
    }
    String owner = id.substring(0, id.lastIndexOf('/') + 1);
    for (String spelling : line.list(1)) {
      String named = owner.concat(ActorId.slug(spelling));
      if (!named.equals(id) && persons.containsKey(named)) {
        throw line.wrong(
            "spells "
                + id
                + " as another person is named, "
                + named
                + ": \""
                + spelling
                + "\"; take the spelling away, or give both the same name in the holders tables");
      }
      spelled.put(named, id);
    }
    spellings.computeIfAbsent(id, key -> new ArrayList<>()).addAll(line.list(1));
  }

  private void shortName(Table.Line line) {
    shortNames.put(NameKey.of(line.cell(0, "short form")), NameKey.of(line.cell(1, "given name")));
  }

  private void wellKnown(Table.Line line) {
    String id = line.cell(0, "id");
    if (!persons.containsKey(id)) {
      throw line.wrong("names a person whom no holders table knows: " + id);
    }
    wellKnown.add(id);
  }

  private static Sector sector(Table.Line line, String code) {
    try {
      return Sector.valueOf(code);
    } catch (IllegalArgumentException e) {
      throw line.wrong("has an unknown sector \"" + code + "\"; use one of PLOVER's, such as GOV");
    }
  }
}
