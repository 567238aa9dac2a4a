package org.attache.resolve.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds persons by forms of their names that no table spells out: other transliterations, middle
 * names and initials left out or put in, short forms of given names, the family name first or last.
 *
 * <p>What it finds are candidates; who is meant is chosen by office, day and country.
 */
final class PersonIndex {

  private static final int SEVERAL = 3;

  private final Map<String, List<Entry.Person>> whole = new HashMap<>();
  private final Map<String, List<Entry.Person>> pairs = new HashMap<>();
  private final Map<String, List<Entry.Person>> families = new HashMap<>();
  private final Map<String, Integer> given = new HashMap<>();
  private final Map<String, String> shortForms;

  /** The keys of names met so far; many persons share their names. */
  private final Map<String, String> keys = new HashMap<>();

  private boolean complete;

  /**
   * @param shortForms given names by their short forms, both as keys: "joe" is "joseph"
   */
  PersonIndex(Map<String, String> shortForms) {
    this.shortForms = shortForms;
  }

  /** Adds a person under a full name. */
  void add(Entry.Person person, String name, List<String> familyNames) {
    int comma = name.indexOf(',');
    List<String> tokens =
        comma < 0
            ? List.of(name.split(" "))
            : List.of(
                (name.substring(comma + 1).strip() + " " + name.substring(0, comma)).split(" "));
    NameForm form = NameForm.of(tokens);
    for (String family : familyNames) {
      put(families, key(family), person);
    }
    if (form.words().size() < 2) {
      return;
    }
    StringBuilder joined = new StringBuilder();
    for (String word : form.words()) {
      joined.append(key(word));
    }
    put(whole, joined.toString(), person);
    String first = form.words().get(0);
    String last = form.words().get(form.words().size() - 1);
    for (String family : familyNames) {
      String given = same(family, first) ? last : first;
      put(pairs, pair(given, family), person);
    }
    put(pairs, pair(first, last), person);
    boolean familyFirst = familyNames.size() == 1 && same(familyNames.get(0), first);
    given.merge(key(familyFirst ? last : first), 1, Integer::sum);
  }

  /** Whether several persons are called so by given name. */
  boolean isGiven(String name) {
    return given.getOrDefault(NameKey.of(name), 0) >= SEVERAL;
  }

  /** Those whom a name of two words or more may mean; empty where nobody is called so. */
  List<Entry.Person> called(NameForm form) {
    if (form.words().size() < 2) {
      return List.of();
    }
    Set<Entry.Person> found =
        new LinkedHashSet<>(whole.getOrDefault(NameKey.of(form.words()), List.of()));
    String first = form.words().get(0);
    String last = form.words().get(form.words().size() - 1);
    found.addAll(pairs.getOrDefault(pair(first, last), List.of()));
    found.addAll(pairs.getOrDefault(pair(last, first), List.of()));
    return List.copyOf(found);
  }

  /** Those with a family name that is written alike. */
  List<Entry.Person> family(String name) {
    return families.getOrDefault(NameKey.of(name), List.of());
  }

  private boolean same(String one, String other) {
    return one.equals(other) || key(one).equals(key(other));
  }

  private String pair(String given, String family) {
    String key = key(given);
    return shortForms.getOrDefault(key, key) + " " + key(family);
  }

  /** While persons are added: by one thread, and names come again and again. */
  private String key(String name) {
    if (complete) {
      return NameKey.of(name);
    }
    String known = keys.get(name);
    if (known == null) {
      known = NameKey.of(name);
      keys.put(name, known);
    }
    return known;
  }

  /** No more persons come: from now on several threads may ask. */
  void complete() {
    complete = true;
    keys.clear();
  }

  private static void put(Map<String, List<Entry.Person>> map, String key, Entry.Person person) {
    if (key.length() < 2) {
      return;
    }
    List<Entry.Person> there = map.computeIfAbsent(key, one -> new ArrayList<>(1));
    // A person's names come in a row.
    if (there.isEmpty() || !isSame(there.get(there.size() - 1), person)) {
      there.add(person);
    }
  }

  @SuppressWarnings("ReferenceEquality") // the register makes each person once
  private static boolean isSame(Entry.Person one, Entry.Person other) {
    return one == other;
  }
}
