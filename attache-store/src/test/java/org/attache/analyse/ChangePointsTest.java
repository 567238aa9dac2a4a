package org.attache.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ChangePointsTest {

  private static final double[] SCORES = {-9, -7, -3.5, -2, 0, 2.5, 4, 6.5};

  private static List<Double> noise(SplittableRandom random, int cases, double shift) {
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < cases; i++) {
      values.add(SCORES[random.nextInt(SCORES.length)] + shift);
    }
    return values;
  }

  @Test
  void aPlantedChangeIsFoundWhereItIs() {
    List<Double> values = noise(new SplittableRandom(4), 30, 0);
    values.addAll(noise(new SplittableRandom(5), 30, -9));

    assertThat(ChangePoints.of(values)).hasSize(1);
    assertThat(ChangePoints.of(values).get(0)).isBetween(27, 33);
  }

  @Test
  void twoChangesAreFound() {
    List<Double> values = noise(new SplittableRandom(4), 25, 0);
    values.addAll(noise(new SplittableRandom(5), 25, -12));
    values.addAll(noise(new SplittableRandom(6), 25, 0));

    assertThat(ChangePoints.of(values)).hasSize(2);
  }

  /** At most 5 % of series without a change may be cut; four standard errors more. */
  @Test
  void chanceIsNotTakenForAChange() {
    SplittableRandom random = new SplittableRandom(7);
    int alarms = 0;
    int runs = 500;
    for (int i = 0; i < runs; i++) {
      alarms += ChangePoints.of(noise(random, 30, 0)).isEmpty() ? 0 : 1;
    }

    assertThat((double) alarms / runs)
        .isLessThan(ChangePoints.LEVEL + 4 * Math.sqrt(0.05 * 0.95 / runs));
  }

  @Test
  void fewValuesHaveNoLevelThatCouldChange() {
    assertThat(ChangePoints.of(List.of(9.0, 9.0, 9.0, 9.0, -9.0, -9.0, -9.0, -9.0))).isEmpty();
    assertThat(ChangePoints.of(List.of())).isEmpty();
  }
}
