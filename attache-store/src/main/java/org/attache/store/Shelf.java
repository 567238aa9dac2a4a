package org.attache.store;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Port: small texts of the user's that a desk keeps by name, such as watches. */
public interface Shelf {

  /** What a name may be: it is also the name of a file. */
  Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,79}");

  /** The names that there are, in their order. */
  List<String> names();

  Optional<String> get(String name);

  /** Keeps a text under a name, in the place of what was there; on the disk when this returns. */
  void put(String name, String text);

  void remove(String name);

  /**
   * @throws DeskException where it is no name
   */
  static String checked(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new DeskException(
          new Flaw(
              "the name \"" + DeskException.oneLine(name) + "\"",
              "has other signs than letters, digits, blanks, dots, dashes and lines, or too many",
              "choose another name"));
    }
    return name;
  }
}
