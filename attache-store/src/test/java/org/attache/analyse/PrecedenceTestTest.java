package org.attache.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PrecedenceTestTest {

  private static final int MOVE = 0;
  private static final int VISIT = 1;
  private static final int NOISE = 2;

  private final PrecedenceTest test = new PrecedenceTest(999, 30);

  private static List<PrecedenceTest.Act> sorted(List<PrecedenceTest.Act> acts) {
    return acts.stream()
        .sorted(
            Comparator.comparingLong(PrecedenceTest.Act::day)
                .thenComparingInt(PrecedenceTest.Act::label))
        .toList();
  }

  private static List<PrecedenceTest.Act> noise(SplittableRandom random, int cases) {
    List<PrecedenceTest.Act> acts = new ArrayList<>();
    for (int i = 0; i < cases; i++) {
      acts.add(new PrecedenceTest.Act(random.nextInt(3000), random.nextInt(3)));
    }
    return acts;
  }

  @Test
  void lagsAreCountedFromTheLastActBefore() {
    var acts =
        sorted(
            List.of(
                new PrecedenceTest.Act(0, MOVE),
                new PrecedenceTest.Act(5, MOVE),
                new PrecedenceTest.Act(8, VISIT),
                new PrecedenceTest.Act(100, VISIT)));

    assertThat(test.lags(acts, MOVE, VISIT)).containsExactly(3L);
    assertThat(test.lags(acts, VISIT, MOVE)).isEmpty();
  }

  @Test
  void theSameDayIsNotBefore() {
    var acts = sorted(List.of(new PrecedenceTest.Act(5, MOVE), new PrecedenceTest.Act(5, VISIT)));

    assertThat(test.lags(acts, MOVE, VISIT)).isEmpty();
  }

  @Test
  void aPlantedPatternIsFound() {
    List<PrecedenceTest.Act> acts = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 12; i++) {
      long day = i * 250L;
      acts.add(new PrecedenceTest.Act(day, MOVE));
      acts.add(new PrecedenceTest.Act(day + 5 + random.nextInt(5), VISIT));
    }
    for (int i = 0; i < 60; i++) {
      acts.add(new PrecedenceTest.Act(random.nextInt(3000), NOISE));
    }
    PrecedenceTest.Result result = test.test(sorted(acts), MOVE, VISIT);

    assertThat(result.cases()).isEqualTo(12);
    assertThat(result.pValue()).isCloseTo(0.001, within(1e-9));
    assertThat(result.expected()).isLessThan(6);
  }

  /**
   * Where nothing is planted, at most 5 % of tests may fall below 0.05; four standard errors more.
   */
  @Test
  void chanceIsNotTakenForAPattern() {
    PrecedenceTest quick = new PrecedenceTest(199, 30);
    SplittableRandom random = new SplittableRandom(5);
    int alarms = 0;
    int runs = 500;
    for (int i = 0; i < runs; i++) {
      var acts = sorted(noise(random, 60));
      alarms += quick.test(acts, MOVE, VISIT).pValue() <= 0.05 ? 1 : 0;
    }

    assertThat((double) alarms / runs).isLessThan(0.05 + 4 * Math.sqrt(0.05 * 0.95 / runs));
  }

  @Test
  void theSameActsGiveTheSameAnswer() {
    var acts = sorted(noise(new SplittableRandom(9), 80));

    assertThat(test.test(acts, MOVE, VISIT)).isEqualTo(test.test(acts, MOVE, VISIT));
  }
}
