package org.attache.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attache.analyse.Dossier.Temperature;
import org.attache.app.dossier.TimeAxis.Tick;
import org.attache.resolve.DayRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartsTest {

  @Test
  void drawNothingWhereNothingIsDated() {
    assertThat(TemperatureChart.of(new Temperature("Too few.", null, 0, List.of(), List.of())))
        .isNull();
    assertThat(ContactTimeline.of(List.of())).isNull();
  }

  @Test
  void drawEveryDatedEventByItsSign() {
    Temperature temperature = SampleDossier.rich().temperature();

    TemperatureChart chart = Objects.requireNonNull(TemperatureChart.of(temperature));

    assertThat(chart.dots())
        .extracting(TemperatureChart.Dot::warm)
        .containsExactlyElementsOf(
            temperature.points().stream().map(point -> point.score() >= 0).toList());
    assertThat(chart.bands()).as("one bucket has no interval").hasSize(5);
    assertThat(chart.steps()).hasSize(6);
  }

  @Test
  void keepLabelsInsideThePicture() {
    TemperatureChart chart =
        Objects.requireNonNull(TemperatureChart.of(SampleDossier.rich().temperature()));

    assertThat(chart.labels()).isNotEmpty();
    for (TemperatureChart.Label label : chart.labels()) {
      double width = label.text().length() * Drawing.LETTER;
      double x = Double.parseDouble(label.x());
      double left = label.anchor().equals("start") ? x : x - width;
      assertThat(left).isGreaterThanOrEqualTo(TemperatureChart.LEFT);
      assertThat(left + width).isLessThanOrEqualTo(TemperatureChart.RIGHT);
    }
  }

  @Test
  void countTheContactsWithoutADay() {
    ContactTimeline timeline =
        Objects.requireNonNull(ContactTimeline.of(SampleDossier.rich().contacts()));

    assertThat(timeline.dots()).hasSize(4);
    assertThat(timeline.undated()).isEqualTo(1);
    assertThat(timeline.lanes())
        .extracting(ContactTimeline.Lane::label)
        .containsExactly("Meeting", "Call", "Summit");
  }

  @ParameterizedTest
  @CsvSource({
    "2015-12-15, 2015-12-15, 14 Dec 2015",
    "2015-12-15, 2016-01-10, 14 Dec 2015",
    "2015-03-10, 2015-10-10, Apr 2015",
    "2011-03-10, 2016-10-10, 2012",
    "1945-05-08, 1995-05-08, 1950",
  })
  void haveAHandfulOfRoundTicks(LocalDate from, LocalDate to, String first) {
    List<Tick> ticks = TimeAxis.over(List.of(new DayRange(from, to)), 0, 100).ticks();

    assertThat(ticks).hasSizeBetween(2, 10);
    assertThat(ticks.get(0).label()).isEqualTo(first);
    assertThat(ticks)
        .allSatisfy(tick -> assertThat(Double.parseDouble(tick.x())).isBetween(0.0, 100.0));
  }

  @Test
  void writeCoordinatesBriefly() {
    assertThat(Drawing.number(12)).isEqualTo("12");
    assertThat(Drawing.number(12.34)).isEqualTo("12.3");
    assertThat(Drawing.number(-0.04)).isEqualTo("0");
  }
}
