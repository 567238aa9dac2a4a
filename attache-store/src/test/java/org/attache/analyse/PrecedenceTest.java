package org.attache.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PrecedenceTest {

  private static final int MOVE = 0;
  private static final int VISIT = 1;
  private static final int NOISE = 2;

  private final Precedence test = new Precedence(999, 30);

  private static List<Precedence.Act> sorted(List<Precedence.Act> acts) {
    return acts.stream()
        .sorted(
            Comparator.comparingLong(Precedence.Act::day).thenComparingInt(Precedence.Act::label))
        .toList();
  }

  private static List<Precedence.Act> noise(SplittableRandom random, int cases) {
    List<Precedence.Act> acts = new ArrayList<>();
    for (int i = 0; i < cases; i++) {
      acts.add(new Precedence.Act(random.nextInt(3000), random.nextInt(3)));
    }
    return acts;
  }

  @Test
  void lagsAreCountedFromTheLastActBefore() {
    var acts =
        sorted(
            List.of(
                new Precedence.Act(0, MOVE),
                new Precedence.Act(5, MOVE),
                new Precedence.Act(8, VISIT),
                new Precedence.Act(100, VISIT)));

    assertThat(test.lags(acts, MOVE, VISIT)).containsExactly(3L);
    assertThat(test.lags(acts, VISIT, MOVE)).isEmpty();
  }

  @Test
  void theSameDayIsNotBefore() {
    var acts = sorted(List.of(new Precedence.Act(5, MOVE), new Precedence.Act(5, VISIT)));

    assertThat(test.lags(acts, MOVE, VISIT)).isEmpty();
  }

  @Test
  void aPlantedPatternIsFound() {
    List<Precedence.Act> acts = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 12; i++) {
      long day = i * 250L;
      acts.add(new Precedence.Act(day, MOVE));
      acts.add(new Precedence.Act(day + 5 + random.nextInt(5), VISIT));
    }
    for (int i = 0; i < 60; i++) {
      acts.add(new Precedence.Act(random.nextInt(3000), NOISE));
    }
    Precedence.Result result = test.test(sorted(acts), MOVE, VISIT);

    assertThat(result.cases()).isEqualTo(12);
    assertThat(result.pValue()).isCloseTo(0.001, within(1e-9));
    assertThat(result.expected()).isLessThan(6);
  }

  /**
   * Where nothing is planted, at most 5 % of tests may fall below 0.05; four standard errors more.
   */
  @Test
  void chanceIsNotTakenForAPattern() {
    Precedence quick = new Precedence(199, 30);
    SplittableRandom random = new SplittableRandom(5);
    int alarms = 0;
    int runs = 500;
    for (int i = 0; i < runs; i++) {
      var acts = sorted(noise(random, 60));
      alarms += quick.test(acts, MOVE, VISIT).pValue() <= 0.05 ? 1 : 0;
    }

    assertThat((double) alarms / runs).isLessThan(0.05 + 4 * Math.sqrt(0.05 * 0.95 / runs));
  }

  /**
   * Years of one kind of acts and years of another bring each kind close to its own like, without
   * one coming before the other.
   */
  @Test
  void aChangeOfTimesIsNotTakenForAPattern() {
    Precedence quick = new Precedence(199, 30);
    SplittableRandom random = new SplittableRandom(10);
    int alarms = 0;
    int runs = 300;
    for (int i = 0; i < runs; i++) {
      List<Precedence.Act> acts = new ArrayList<>();
      for (int j = 0; j < 60; j++) {
        acts.add(new Precedence.Act(random.nextInt(1440), random.nextInt(2)));
        acts.add(new Precedence.Act(1440 + random.nextInt(1440), NOISE));
      }
      alarms += quick.test(sorted(acts), MOVE, VISIT).pValue() <= 0.05 ? 1 : 0;
    }

    assertThat((double) alarms / runs).isLessThan(0.05 + 4 * Math.sqrt(0.05 * 0.95 / runs));
  }

  /** All pairs of a record are tested together: one false alarm in any of them counts. */
  @Test
  void manyTestsTogetherGiveNoMoreFalseAlarms() {
    Precedence quick = new Precedence(199, 30);
    SplittableRandom random = new SplittableRandom(6);
    int alarms = 0;
    int runs = 500;
    for (int i = 0; i < runs; i++) {
      alarms += significant(quick, sorted(noise(random, 80))).isEmpty() ? 0 : 1;
    }

    assertThat((double) alarms / runs).isLessThan(0.05 + 4 * Math.sqrt(0.05 * 0.95 / runs));
  }

  @Test
  void aPatternPlantedInRandomActsIsFound() {
    SplittableRandom random = new SplittableRandom(8);
    int found = 0;
    int runs = 50;
    for (int i = 0; i < runs; i++) {
      List<Precedence.Act> acts = noise(random, 60);
      for (int j = 0; j < 20; j++) {
        long day = random.nextInt(3000);
        acts.add(new Precedence.Act(day, MOVE));
        acts.add(new Precedence.Act(day + 2 + random.nextInt(4), VISIT));
      }
      found += significant(test, sorted(acts)).contains("0 1") ? 1 : 0;
    }

    assertThat(found).isGreaterThanOrEqualTo(45);
  }

  /** The pairs of the three labels that stand out after the correction, as "first then". */
  private static List<String> significant(Precedence test, List<Precedence.Act> acts) {
    List<int[]> pairs = new ArrayList<>();
    for (int first = MOVE; first <= NOISE; first++) {
      for (int then = MOVE; then <= NOISE; then++) {
        if (first != then) {
          pairs.add(new int[] {first, then});
        }
      }
    }
    List<Double> adjusted =
        BenjaminiHochberg.adjust(
            test.test(acts, pairs).stream().map(Precedence.Result::pValue).toList());
    List<String> significant = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      if (adjusted.get(i) <= 0.05) {
        significant.add(pairs.get(i)[0] + " " + pairs.get(i)[1]);
      }
    }
    return significant;
  }

  @Test
  void allPairsAtOnceAreTestedAsEachAlone() {
    var acts = sorted(noise(new SplittableRandom(12), 60));

    assertThat(test.test(acts, List.of(new int[] {VISIT, NOISE}, new int[] {MOVE, VISIT})))
        .containsExactly(test.test(acts, VISIT, NOISE), test.test(acts, MOVE, VISIT));
  }

  @Test
  void theSameActsGiveTheSameAnswer() {
    var acts = sorted(noise(new SplittableRandom(9), 80));

    assertThat(test.test(acts, MOVE, VISIT)).isEqualTo(test.test(acts, MOVE, VISIT));
  }
}
