package org.attache.resolve.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reports where nobody is known to have held an office for a time between two holders, and where
 * two are.
 *
 * <p>To be run after a change of the tables; prints a table:
 *
 * <pre>{@code java org.attache.resolve.register.OfficeCheck president,foreign-minister USA,FRA}
 * </pre>
 */
public final class OfficeCheck {

  /** Between two holders there may be a caretaker or a few days without anybody. */
  private static final int PATIENCE = 45;

  /** Offices of which a state has one at a time. */
  private static final List<String> SINGLE =
      List.of(
          "president",
          "prime-minister",
          "chancellor",
          "king",
          "emir",
          "supreme-leader",
          "foreign-minister",
          "defence-minister",
          "ambassador-to-us");

  /**
   * Days without or with too many holders.
   *
   * @param overlap whether two held the office, else nobody
   * @param before who held it before or first
   * @param after who held it after or second
   */
  public record Finding(
      String owner,
      String office,
      boolean overlap,
      LocalDate from,
      LocalDate to,
      String before,
      String after) {}

  private record Held(String name, LocalDate from, LocalDate to) {}

  private OfficeCheck() {}

  /** The gaps and overlaps of some offices of some owners; empty lists stand for all. */
  public static List<Finding> findings(
      Register register, List<String> offices, List<String> owners) {
    Map<String, List<Held>> held = new TreeMap<>();
    for (Entry.Person person : register.persons()) {
      for (Entry.Term term : person.terms()) {
        boolean wanted =
            (offices.isEmpty() ? SINGLE : offices).contains(term.office())
                && (owners.isEmpty() || owners.contains(term.owner()));
        if (wanted) {
          LocalDate to = term.to() == null ? LocalDate.MAX : term.to();
          held.computeIfAbsent(term.owner() + "\t" + term.office(), key -> new ArrayList<>())
              .add(new Held(person.name(), term.from(), to));
        }
      }
    }
    List<Finding> found = new ArrayList<>();
    held.forEach(
        (key, terms) -> {
          String[] office = key.split("\t");
          terms.sort(Comparator.comparing(Held::from).thenComparing(Held::name));
          Held last = terms.get(0);
          for (Held next : terms.subList(1, terms.size())) {
            if (next.from().isAfter(last.to()) && gap(last, next)) {
              found.add(
                  new Finding(
                      office[0],
                      office[1],
                      false,
                      last.to().plusDays(1),
                      next.from().minusDays(1),
                      last.name(),
                      next.name()));
            } else if (next.from().isBefore(last.to()) && !next.name().equals(last.name())) {
              LocalDate to = next.to().isBefore(last.to()) ? next.to() : last.to();
              found.add(
                  new Finding(
                      office[0], office[1], true, next.from(), to, last.name(), next.name()));
            }
            last = next.to().isAfter(last.to()) ? next : last;
          }
        });
    return found;
  }

  private static boolean gap(Held last, Held next) {
    return last.to().plusDays(PATIENCE).isBefore(next.from());
  }

  /** Prints the findings, one a line. */
  public static void main(String[] args) {
    List<String> offices = args.length > 0 ? List.of(args[0].split(",")) : List.of();
    List<String> owners = args.length > 1 ? List.of(args[1].split(",")) : List.of();
    for (Finding finding : findings(Register.load(), offices, owners)) {
      System.out.println(
          String.join(
              "\t",
              finding.owner(),
              finding.office(),
              finding.overlap() ? "overlap" : "gap",
              finding.from().toString(),
              finding.to().equals(LocalDate.MAX) ? "-" : finding.to().toString(),
              finding.before(),
              finding.after()));
    }
  }
}
