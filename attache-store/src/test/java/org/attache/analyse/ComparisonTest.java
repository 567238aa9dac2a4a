package org.attache.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.consolidate.Observations.NORLAND;
import static org.attache.consolidate.Observations.SUDRIA;

import java.time.LocalDate;
import org.attache.consolidate.Observations;
import org.attache.extract.PloverType;
import org.attache.resolve.DayRange;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final DayRange FIRST =
      new DayRange(LocalDate.parse("2020-01-01"), LocalDate.parse("2020-12-31"));
  private static final DayRange SECOND =
      new DayRange(LocalDate.parse("2021-01-01"), LocalDate.parse("2021-12-31"));

  private static void acts(Observations desk, int year, PloverType type, int times) {
    for (int i = 0; i < times; i++) {
      String day = "%d-%02d-%02d".formatted(year, 1 + i % 12, 1 + i / 12);
      desk.article(type + " " + day, day, "Norland acted on Sudria.")
          .say("Norland acted on Sudria")
          .by(NORLAND)
          .to(SUDRIA)
          .on(day)
          .event(type);
    }
  }

  private static Comparison compare(Observations desk) {
    return Comparison.of(request(desk, FIRST), request(desk, SECOND));
  }

  private static Request request(Observations desk, DayRange period) {
    return new Request(
        Relationship.ONE,
        Relationship.OTHER,
        period,
        desk.articles(),
        desk.all(),
        0,
        "test",
        "test");
  }

  private static String verdict(Comparison comparison, String words) {
    return comparison.lines().stream()
        .filter(line -> line.item().contains(words))
        .map(line -> line.before() + ", " + line.after() + ": " + line.verdict())
        .findFirst()
        .orElse("nothing on " + words);
  }

  @Test
  void whatIsNewGoneAndAsBefore() {
    Observations desk = new Observations();
    acts(desk, 2020, PloverType.ACCUSE, 20);
    acts(desk, 2021, PloverType.ACCUSE, 20);
    acts(desk, 2020, PloverType.SANCTION, 15);
    acts(desk, 2021, PloverType.AID, 15);
    Comparison comparison = compare(desk);

    assertThat(verdict(comparison, ActWords.cases(PloverType.SANCTION, null)))
        .isEqualTo("15, 0: gone");
    assertThat(verdict(comparison, ActWords.cases(PloverType.AID, null))).isEqualTo("0, 15: new");
    assertThat(verdict(comparison, ActWords.cases(PloverType.ACCUSE, null)))
        .isEqualTo("20, 20: as before");
    assertThat(comparison.lines().get(2).verdict()).isEqualTo("as before");
  }

  @Test
  void fewCasesAreNoChange() {
    Observations desk = new Observations();
    acts(desk, 2020, PloverType.ACCUSE, 10);
    acts(desk, 2021, PloverType.ACCUSE, 10);
    acts(desk, 2021, PloverType.ASSAULT, 2);

    assertThat(verdict(compare(desk), ActWords.cases(PloverType.ASSAULT, null)))
        .isEqualTo("0, 2: too few to tell");
  }

  @Test
  void theTemperatureIsComparedWhereThereIsEnough() {
    Observations desk = new Observations();
    acts(desk, 2020, PloverType.AID, 3);
    assertThat(compare(desk).temperature()).startsWith("Too few dated acts");
    acts(desk, 2020, PloverType.ACCUSE, 9);
    acts(desk, 2021, PloverType.ACCUSE, 9);
    assertThat(compare(desk).temperature()).startsWith("No clear change: level");
  }

  @Test
  void nothingComparesToNothing() {
    assertThat(compare(new Observations()).lines()).isEmpty();
  }
}
