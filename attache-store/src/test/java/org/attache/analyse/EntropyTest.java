package org.attache.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntropyTest {

  @Test
  void alwaysTheSameIsNoSurprise() {
    assertThat(Entropy.normalised(List.of(20), 16)).isZero();
  }

  @Test
  void allAlikeIsFullSurprise() {
    assertThat(Entropy.normalised(List.of(10, 10, 10, 10), 4)).isEqualTo(1.0);
  }

  /** ln 2 + 1/20, of ln 4. */
  @Test
  void theCorrectionIsAddedBeforeTheShareIsTaken() {
    assertThat(Entropy.normalised(List.of(5, 5), 4))
        .isCloseTo((Math.log(2) + 1.0 / 20) / Math.log(4), within(1e-12));
  }

  @Test
  void emptyClassesDoNotCount() {
    assertThat(Entropy.normalised(List.of(5, 0, 5, 0), 4))
        .isEqualTo(Entropy.normalised(List.of(5, 5), 4));
  }

  /** Of two that always take turns, the one before tells which comes next. */
  @Test
  void nothingIsOpenWhereTheActBeforeTellsTheNext() {
    assertThat(Entropy.conditional(List.of(50, 50), List.of(50, 50), 4)).isZero();
  }

  @Test
  void allIsOpenWhereTheActBeforeTellsNothing() {
    assertThat(Entropy.conditional(List.of(250, 250, 250, 250), List.of(500, 500), 2))
        .isCloseTo(1, within(0.01));
  }

  @Test
  void noCasesAreRefused() {
    assertThatThrownBy(() -> Entropy.normalised(List.of(), 4))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
