package org.attache.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StudentTest {

  /** Published tables of t, two-sided 95 %. */
  @Test
  void quantilesAreThoseOfTheTables() {
    assertThat(Student.quantile975(1)).isCloseTo(12.706, within(0.001));
    assertThat(Student.quantile975(2)).isCloseTo(4.303, within(0.001));
    assertThat(Student.quantile975(9)).isCloseTo(2.262, within(0.001));
    assertThat(Student.quantile975(30)).isCloseTo(2.042, within(0.001));
    assertThat(Student.quantile975(1000)).isCloseTo(1.962, within(0.001));
  }

  @Test
  void intervalOfThreeValues() {
    Student.Interval interval = Student.interval(List.of(1.0, 2.0, 3.0));

    assertThat(interval.mean()).isEqualTo(2.0);
    assertThat(interval.low()).isCloseTo(2 - 4.3027 / Math.sqrt(3), within(1e-3));
    assertThat(interval.high()).isCloseTo(2 + 4.3027 / Math.sqrt(3), within(1e-3));
  }

  @Test
  void anIntervalOfOneValueIsRefused() {
    assertThatThrownBy(() -> Student.interval(List.of(1.0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** With equal variances and sizes Welch has 2n − 2 degrees of freedom: here 8, t = 2.306. */
  @Test
  void differenceOfTwoMeans() {
    Student.Interval difference =
        Student.difference(List.of(6.0, 7.0, 8.0, 9.0, 10.0), List.of(1.0, 2.0, 3.0, 4.0, 5.0));

    assertThat(difference.mean()).isEqualTo(5.0);
    assertThat(difference.high() - 5).isCloseTo(2.306, within(1e-3));
  }

  @Test
  void equalValuesHaveNoSpread() {
    Student.Interval difference = Student.difference(List.of(1.0, 1.0), List.of(3.0, 3.0));

    assertThat(difference.low()).isEqualTo(-2.0);
    assertThat(difference.high()).isEqualTo(-2.0);
  }
}
