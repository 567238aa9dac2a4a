package org.attache.resolve.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.table.Table;

/**
 * Tells by which of their names persons are called: "Xi Jinping" is Xi, "Felipe Calderón Hinojosa"
 * is Calderón, "Abiy Ahmed" is Abiy.
 *
 * <p>The customs of a country stand in a table, and there too those of persons who do not follow
 * them. Where nothing is said, the last name counts.
 */
final class FamilyNames {

  /** In which order names stand. */
  enum Custom {
    /** Given names and a family name: "Jacques Chirac". */
    FAMILY_LAST,
    /** The family name and given names: "Xi Jinping". */
    FAMILY_FIRST,
    /** Given names, the father's family name, the mother's: "Felipe Calderón Hinojosa". */
    FATHER_MOTHER,
    /** Given names, the mother's family name, the father's: "Aníbal Cavaco Silva". */
    MOTHER_FATHER,
    /** A given name with the father's name; either may be used: "Meles Zenawi". */
    EITHER
  }

  /** Begin a family name or stand inside it. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "la", "las", "los", "da", "das", "do", "dos", "y", "e", "di", "van", "von");

  /** "Benigno Aquino III", "Elizabeth II": no names. */
  private static final Set<String> NUMBERS =
      Set.of(
          "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
          "XV", "XVI", "XXIII", "Jr", "Jr.", "Sr", "Sr.");

  private final Map<String, Custom> customs = new HashMap<>();
  private final Set<String> givenNames = new HashSet<>();

  /** Reads the custom of a state or of one person. */
  void custom(Table.Line line) {
    String word = line.cell(1, "custom").toUpperCase(Locale.ROOT).replace('-', '_');
    try {
      customs.put(line.cell(0, "state or person"), Custom.valueOf(word));
    } catch (IllegalArgumentException e) {
      throw line.wrong(
          "has an unknown custom \""
              + line.cell(1)
              + "\"; use family-last, family-first, father-mother, mother-father or either");
    }
  }

  /** Reads a given name that may stand between another and the family name. */
  void given(Table.Line line) {
    givenNames.add(NameTree.key(line.cell(0, "name")));
  }

  Custom custom(Entry.Person person) {
    Custom own = customs.get(person.id());
    return own != null ? own : customs.getOrDefault(person.owner(), Custom.FAMILY_LAST);
  }

  /** The single names by which a person may be called, the most usual first; never empty. */
  List<String> of(Entry.Person person) {
    int comma = person.name().indexOf(',');
    // "Guardia Jr., E."
    String name = unnumbered(comma < 0 ? person.name() : person.name().substring(0, comma));
    int space = name.indexOf(' ');
    if (space < 0) {
      return List.of(name);
    }
    String first = name.substring(0, space);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return switch (custom(person)) {
      case FAMILY_LAST -> List.of(last);
      case FAMILY_FIRST -> List.of(first);
      case EITHER -> List.of(first, last);
      case FATHER_MOTHER, MOTHER_FATHER -> {
        List<String> found = new ArrayList<>(2);
        for (String family : families(List.of(name.split(" ")))) {
          found.add(family.substring(family.lastIndexOf(' ') + 1));
        }
        yield found;
      }
    };
  }

  /**
   * The shorter forms of a full name in which one of two family names or all given names but the
   * first are left out: "Felipe Calderón" of "Felipe de Jesús Calderón Hinojosa".
   */
  List<String> shortened(Entry.Person person) {
    Custom custom = custom(person);
    if (custom != Custom.FATHER_MOTHER && custom != Custom.MOTHER_FATHER) {
      return List.of();
    }
    List<String> words = List.of(unnumbered(person.name()).split(" "));
    if (words.size() < 3) {
      return List.of();
    }
    List<String> families = families(words);
    String family =
        custom == Custom.FATHER_MOTHER ? families.get(0) : families.get(families.size() - 1);
    String all = String.join(" ", words.subList(0, givenNamesOf(words)));
    List<String> found = new ArrayList<>(3);
    found.add(words.get(0) + " " + family);
    found.add(all + " " + family);
    found.add(words.get(0) + " " + String.join(" ", families));
    return found;
  }

  /** How many words are given names: the first, and those after it that are known as such. */
  private int givenNamesOf(List<String> words) {
    int count = 1;
    while (count < words.size() - 1) {
      if (isGiven(words.get(count))) {
        count++;
      } else if (count < words.size() - 2
          && isParticle(words.get(count))
          && isGiven(words.get(count + 1))) {
        // "Felipe de Jesús"
        count += 2;
      } else {
        break;
      }
    }
    return count;
  }

  private boolean isGiven(String word) {
    return word.endsWith(".") || givenNames.contains(NameTree.key(word));
  }

  private static boolean isParticle(String word) {
    return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The family names with their particles: "Fernández", "de Kirchner". */
  private List<String> families(List<String> words) {
    List<String> found = new ArrayList<>(2);
    int from = givenNamesOf(words);
    for (int word = from; word < words.size(); word++) {
      if (!isParticle(words.get(word)) || word == words.size() - 1) {
        found.add(String.join(" ", words.subList(from, word + 1)));
        from = word + 1;
      }
    }
    return found;
  }

  private static String unnumbered(String name) {
    int space = name.lastIndexOf(' ');
    return space > 0 && NUMBERS.contains(name.substring(space + 1))
        ? name.substring(0, space)
        : name;
  }
}
