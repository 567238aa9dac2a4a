package org.attache.export;

import java.util.List;
import java.util.stream.Collectors;

/** All profiles, in the order in which they are listed. */
public final class Profiles {

  private static final List<Profile> ALL =
      List.of(
          new WholeDesk(),
          new Records(),
          new Polecat(),
          new Icews(),
          new Gdelt(),
          new Plover(),
          new Phoenix(),
          new Contacts(),
          new Panel(),
          new Network(),
          new GeoJson(),
          new Calendar(),
          new Bibliography(Format.BIB),
          new Bibliography(Format.JSON));

  /** A profile, for people. */
  public record Listed(String id, String says, List<Format> formats, boolean folder) {}

  private Profiles() {}

  /** What there is. */
  public static List<Listed> all() {
    return ALL.stream()
        .map(each -> new Listed(each.id(), each.says(), each.formats(), each.folder()))
        .toList();
  }

  static List<Profile> list() {
    return ALL;
  }

  static Profile of(String id) {
    return ALL.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new ExportException(
                    "there is no profile \""
                        + id
                        + "\"; there are "
                        + ALL.stream().map(Profile::id).collect(Collectors.joining(", "))));
  }
}
