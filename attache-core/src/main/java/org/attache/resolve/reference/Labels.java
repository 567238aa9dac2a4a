package org.attache.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.resolve.Sector;
import org.attache.resolve.reference.PersonChoice.Said;
import org.attache.resolve.register.Entry;
import org.attache.resolve.register.Entry.Title;
import org.attache.resolve.register.NameForm;
import org.attache.resolve.register.NameTree;
import org.attache.resolve.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Reads the label of a speaker: "PRESIDENT SALO", "Foreign Minister of Finland Aino Salo", "Mr.
 * Okafor (Ghana)".
 */
final class Labels {

  /**
   * What a label says.
   *
   * @param name the words that name the person, title and state left out; empty where there are
   *     none
   * @param whole the label as it stands
   */
  record Label(List<String> name, @Nullable Title title, @Nullable Figure owner, String whole) {
    Label {
      name = List.copyOf(name);
    }
  }

  private final Register register;
  private final Cast cast;

  Labels(Register register, Cast cast) {
    this.register = register;
    this.cast = cast;
  }

  /**
   * Cuts a label.
   *
   * @param description what stands beside it, or an empty string
   */
  Label read(String label, String description) {
    List<String> words = new ArrayList<>(List.of(label.split(" ")));
    while (words.size() > 1 && WordSet.HONORIFIC.has(words.get(0).toLowerCase(Locale.ROOT))) {
      words.remove(0);
    }
    @Nullable Title title = null;
    Figure owner = state(description);
    boolean more = true;
    while (more && words.size() > 1) {
      NameTree.Match<Entry> office = register.words().longest(pieces(words, true), 0);
      NameTree.Match<Entry> state = register.names().longest(calm(words), 0);
      if (office != null && isTitle(office) && office.end() < words.size()) {
        title = title == null ? title(office) : title;
        drop(words, office.end());
      } else if (title != null && words.get(0).equalsIgnoreCase("of")) {
        words.remove(0);
      } else if (state != null
          && state.entries().get(0) instanceof Entry.StateName name
          && state.end() < words.size()) {
        owner = owner == null ? cast.state(name.state()) : owner;
        drop(words, state.end());
      } else {
        more = false;
      }
    }
    return new Label(words, title, owner, label);
  }

  /** Who is meant: somebody of the article, of the register, else a stranger. */
  Figure figure(Label label) {
    Said said =
        new Said(label.title() == null ? null : label.title().office(), label.owner(), false);
    List<String> calm = calm(label.name());
    Entry.Person known = null;
    if (label.name().size() > 1) {
      String name = String.join(" ", calm);
      List<Entry.Person> called = new ArrayList<>(register.named(name));
      boolean exact = !called.isEmpty();
      register.called(NameForm.of(calm)).stream()
          .filter(person -> !called.contains(person))
          .forEach(called::add);
      known = cast.chosen(called, exact, said);
    } else {
      String surname = calm.get(0);
      List<Figure> spoken = cast.surnamed(surname);
      if (spoken.size() == 1) {
        return spoken.get(0);
      }
      known =
          label.title() == null && label.owner() == null
              ? cast.knownBySurname(surname)
              : cast.knownByTitle(surname, said);
    }
    if (known != null) {
      return cast.person(known);
    }
    Figure stranger =
        cast.stranger(label.name().size() > 1 ? String.join(" ", calm) : label.whole());
    stranger.country(label.owner() == null ? null : label.owner().country());
    if (label.title() != null) {
      stranger.role(label.title().words());
      stranger.sectors(stranger.sectors().isEmpty() ? List.of(label.title().sector()) : List.of());
    } else if (label.owner() != null && stranger.sectors().isEmpty()) {
      stranger.sectors(List.of(Sector.GOV));
    }
    return stranger;
  }

  /** The state that a description is: "Ghana", not "University of Ghana". */
  private @Nullable Figure state(String description) {
    List<String> pieces = NameTree.piecesOf(description.replaceAll("[()]", " "));
    int from = !pieces.isEmpty() && pieces.get(0).equalsIgnoreCase("the") ? 1 : 0;
    NameTree.Match<Entry> match =
        from < pieces.size() ? register.names().longest(pieces, from) : null;
    return match != null
            && match.end() == pieces.size()
            && match.entries().get(0) instanceof Entry.StateName name
        ? cast.state(name.state())
        : null;
  }

  private static boolean isTitle(NameTree.Match<Entry> match) {
    return match.entries().stream().anyMatch(Entry.Title.class::isInstance);
  }

  private static Entry.@Nullable Title title(NameTree.Match<Entry> match) {
    return match.entries().stream()
        .filter(Entry.Title.class::isInstance)
        .map(Entry.Title.class::cast)
        .findFirst()
        .orElse(null);
  }

  /** Takes away the words of the first pieces. */
  private static void drop(List<String> words, int pieces) {
    int left = pieces;
    while (left > 0 && !words.isEmpty()) {
      left -= Math.max(1, NameTree.pieces(words.get(0)).size());
      words.remove(0);
    }
  }

  private static List<String> pieces(List<String> words, boolean lower) {
    List<String> found = new ArrayList<>();
    for (String word : words) {
      for (String piece : NameTree.pieces(word)) {
        found.add(lower ? piece.toLowerCase(Locale.ROOT) : piece);
      }
    }
    return found;
  }

  /** The words with names in capitals written small. */
  private static List<String> calm(List<String> words) {
    List<String> found = new ArrayList<>();
    for (String piece : pieces(words, false)) {
      boolean shouts = piece.length() > 2 && piece.chars().allMatch(Character::isUpperCase);
      found.add(shouts ? piece.charAt(0) + piece.substring(1).toLowerCase(Locale.ROOT) : piece);
    }
    return found;
  }
}
