package org.attache.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

  @Test
  void valuesAreScaledByRankAndKeptInOrder() {
    List<Double> adjusted = BenjaminiHochberg.adjust(List.of(0.04, 0.01, 0.03, 0.02));

    for (double value : adjusted) {
      assertThat(value).isCloseTo(0.04, within(1e-12));
    }
  }

  @Test
  void smallAmongLargeIsMultipliedByTheNumberOfTests() {
    List<Double> adjusted = BenjaminiHochberg.adjust(List.of(0.5, 0.01, 0.9, 0.8));

    assertThat(adjusted.get(1)).isCloseTo(0.04, within(1e-12));
    assertThat(adjusted.get(2)).isCloseTo(0.9, within(1e-12));
    assertThat(adjusted.get(0)).isCloseTo(0.9, within(1e-12));
  }

  @Test
  void noTestsNeedNoCorrection() {
    assertThat(BenjaminiHochberg.adjust(List.of())).isEmpty();
    assertThat(BenjaminiHochberg.adjust(List.of(0.2))).containsExactly(0.2);
  }
}
