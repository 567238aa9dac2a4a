package org.attache.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attache.resolve.DayRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  @ParameterizedTest
  @CsvSource({
    "2015-12-15, 2015-12-15, 15 Dec 2015",
    "2015-05-03, 2015-05-05, 3–5 May 2015",
    "2015-05-01, 2015-05-31, May 2015",
    "2015-05-01, 2015-06-30, May – Jun 2015",
    "2015-12-01, 2016-01-31, Dec 2015 – Jan 2016",
    "2015-01-01, 2015-12-31, 2015",
    "2014-01-01, 2015-12-31, 2014–2015",
    "2016-02-28, 2016-03-03, 28 Feb – 3 Mar 2016",
    "2015-12-31, 2016-01-01, 31 Dec 2015 – 1 Jan 2016",
  })
  void namesDays(LocalDate from, LocalDate to, String expected) {
    assertThat(Phrases.days(new DayRange(from, to))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2.5, +2.5", "-6, −6.0", "0, 0.0", "-0.04, 0.0", "9.96, +10.0"})
  void writesScoresWithTheirSign(double score, String expected) {
    assertThat(Phrases.score(score)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1st",
    "2, 2nd",
    "3, 3rd",
    "4, 4th",
    "11, 11th",
    "12, 12th",
    "21, 21st",
    "113, 113th"
  })
  void writesOrdinals(int number, String expected) {
    assertThat(Phrases.ordinal(number)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0.0123, 0.01", "0.0042, 0.004", "0.0001, < 0.001", "0.5, 0.50"})
  void writesProbabilities(double value, String expected) {
    assertThat(Phrases.probability(value)).isEqualTo(expected);
  }

  @Test
  void joinsNames() {
    assertThat(Phrases.list(List.of())).isEmpty();
    assertThat(Phrases.list(List.of("A"))).isEqualTo("A");
    assertThat(Phrases.list(List.of("A", "B"))).isEqualTo("A and B");
    assertThat(Phrases.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
  }

  @Test
  void writesLags() {
    assertThat(Phrases.lags(List.of())).isEmpty();
    assertThat(Phrases.lags(List.of(1L, 1L))).isEqualTo("1 day");
    assertThat(Phrases.lags(List.of(9L, 3L))).isEqualTo("3 to 9 days");
  }

  @ParameterizedTest
  @CsvSource({
    "3, certain",
    "2, probable",
    "1, possible",
    "0, not known whether",
    "-1, doubted",
    "-2, probably not",
    "-3, did not happen"
  })
  void putsFactualityIntoWords(double factuality, String expected) {
    assertThat(Phrases.factuality(factuality)).isEqualTo(expected);
  }

  @Test
  void cutsLongWordsAtASpace() {
    assertThat(Phrases.shortened("short enough", 12)).isEqualTo("short enough");
    assertThat(Phrases.shortened("rather too long for it", 16)).isEqualTo("rather too long…");
    assertThat(Phrases.shortened("withoutanyspaceatall", 10)).isEqualTo("withoutan…");
  }
}
