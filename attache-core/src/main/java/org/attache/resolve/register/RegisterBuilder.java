package org.attache.resolve.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.resolve.ActorId;
import org.attache.resolve.Sector;

/** Reads the tables of the register, in an order in which each knows what it refers to. */
final class RegisterBuilder {

  static final List<String> TABLES =
      List.of(
          "states.tsv",
          "names.tsv",
          "regions.tsv",
          "organisations.tsv",
          "offices.tsv",
          "agents.tsv",
          "name-words.tsv",
          "holders-usa.tsv",
          "holders.tsv",
          "holders-factbook.tsv",
          "holders-wikidata.tsv",
          "holders-unga.tsv",
          "holders-archigos.tsv",
          "holders-diplomats.tsv",
          "spellings-usa.tsv",
          "spellings-unga.tsv",
          "spellings-diplomats.tsv",
          "spellings.tsv");

  private final Map<String, Register.State> states = new LinkedHashMap<>();
  private final Map<String, Entry.Organisation> organisations = new LinkedHashMap<>();
  private final Map<String, Entry.Person> persons = new LinkedHashMap<>();
  private final Map<String, String> offices = new HashMap<>();
  private final List<Entry.Title> titles = new ArrayList<>();
  private final NameTree<Entry> names = new NameTree<>();
  private final NameTree<Entry> words = new NameTree<>();
  private final Map<String, String> regions = new HashMap<>();
  private final NameTree<Sector> nameWords = new NameTree<>();
  private final Map<String, List<String>> spellings = new LinkedHashMap<>();
  private boolean named;

  Map<String, Register.State> states() {
    return states;
  }

  Map<String, Entry.Organisation> organisations() {
    return organisations;
  }

  Map<String, Entry.Person> persons() {
    return persons;
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

  /** All names; persons come last, when their terms are complete. */
  NameTree<Entry> names() {
    if (!named) {
      named = true;
      for (Entry.Person person : persons.values()) {
        // A single name, "Fraser", is found as a surname only, by Register.surnamed.
        if (person.name().indexOf(' ') > 0) {
          names.add(person.name(), person);
        }
        for (String spelling : spellings.getOrDefault(person.id(), List.of())) {
          names.add(spelling, person);
        }
      }
    }
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
    return table.startsWith("name-words") ? "name-words" : table.replaceFirst("[-.].*", "");
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
          case "organisations" -> organisation(line);
          case "offices" -> office(line);
          case "agents" -> agent(line);
          case "holders" -> holder(line);
          case "spellings" -> spelling(line);
          default ->
              throw new IllegalArgumentException(
                  table
                      + " is no table of the register; its name begins with states, names,"
                      + " regions, name-words, organisations, offices, agents, holders or spellings");
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
    if (!id.matches("[A-Z]{3}")) {
      throw line.wrong("has a code that is not three capital letters: \"" + id + "\"");
    }
    states.put(id, new Register.State(id, line.cell(2, "name"), null, null));
  }

  private void name(Table.Line line) {
    Register.State state = states.get(line.cell(0, "code"));
    if (state == null) {
      throw line.wrong("names a state that states.tsv does not know: " + line.cells().get(0));
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
    if (named == Entry.StateName.Kind.CAPITAL && state.capital() == null) {
      states.put(
          state.id(), new Register.State(state.id(), state.name(), words, state.adjective()));
    }
    if (named == Entry.StateName.Kind.ADJECTIVE && state.adjective() == null) {
      states.put(state.id(), new Register.State(state.id(), state.name(), state.capital(), words));
    }
    names.add(words, new Entry.StateName(state.id(), named));
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

  private void holder(Table.Line line) {
    String owner = line.cell(0, "state or organisation");
    if (!states.containsKey(owner) && !organisations.containsKey(owner)) {
      throw line.wrong("names a state or organisation that the register does not know: " + owner);
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
    String id = owner + "/" + ActorId.slug(name);
    Entry.Term term = new Entry.Term(owner, office, from, to);
    Entry.Person known = persons.get(id);
    List<Entry.Term> terms = new ArrayList<>(known == null ? List.of() : known.terms());
    terms.add(term);
    terms.sort(Comparator.comparing(Entry.Term::from));
    persons.put(id, new Entry.Person(id, name, owner, gender, terms));
  }

  private void spelling(Table.Line line) {
    String id = line.cell(0, "id");
    if (!persons.containsKey(id)) {
      throw line.wrong("spells a person whom no holders table knows: " + id);
    }
    spellings.computeIfAbsent(id, key -> new ArrayList<>()).addAll(line.list(1));
  }

  private static Sector sector(Table.Line line, String code) {
    try {
      return Sector.valueOf(code);
    } catch (IllegalArgumentException e) {
      throw line.wrong("has an unknown sector \"" + code + "\"; use one of PLOVER's, such as GOV");
    }
  }
}
