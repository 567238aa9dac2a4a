package org.attache.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PoissonRatesTest {

  @Test
  void halvesOfACoin() {
    // All of five heads: twice 1/32.
    assertThat(PoissonRates.pValue(0, 5, 10, 10)).isCloseTo(2 / 32.0, within(1e-12));
    assertThat(PoissonRates.pValue(5, 0, 10, 10)).isCloseTo(2 / 32.0, within(1e-12));
    assertThat(PoissonRates.pValue(5, 5, 10, 10)).isEqualTo(1);
  }

  @Test
  void busierReportingIsNoChange() {
    assertThat(PoissonRates.pValue(10, 40, 100, 400)).isGreaterThan(0.8);
    assertThat(PoissonRates.pValue(10, 40, 100, 100)).isLessThan(0.001);
  }

  @Test
  void nothingIsNoChange() {
    assertThat(PoissonRates.pValue(0, 0, 0, 0)).isEqualTo(1);
    assertThat(PoissonRates.pValue(0, 3, 0, 3)).isEqualTo(1);
  }

  @Test
  void noCountsAreRefused() {
    assertThatThrownBy(() -> PoissonRates.pValue(3, 1, 2, 2)).hasMessageContaining("are no counts");
  }

  /** Where both periods are alike, at most 5 % of tests may fall below 0.05. */
  @Test
  void chanceIsNotTakenForAChange() {
    SplittableRandom random = new SplittableRandom(4);
    int alarms = 0;
    int runs = 500;
    for (int i = 0; i < runs; i++) {
      int before = 0;
      int after = 0;
      for (int j = 0; j < 80; j++) {
        before += random.nextInt(5) == 0 ? 1 : 0;
        after += random.nextInt(5) == 0 ? 1 : 0;
      }
      alarms += PoissonRates.pValue(before, after, 80, 80) <= 0.05 ? 1 : 0;
    }

    assertThat(alarms).isLessThanOrEqualTo(25);
  }
}
