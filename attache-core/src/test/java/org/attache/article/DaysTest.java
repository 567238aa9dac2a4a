package org.attache.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2011-05-03",
        "2011-05-03T23:59:00-08:00",
        "2011-05-03 10:15:00",
        "2011/05/03",
        "20110503",
        "May 3, 2011",
        "May 3rd, 2011 at 8:40 AM",
        "Tuesday, May 3, 2011",
        "Tue, 03 May 2011 10:00:00 GMT",
        "3 May 2011",
        "3rd of May, 2011",
        "03-May-2011",
        "Published: May 3, 2011 | 10:15",
        "First published on 3 May 2011",
        "MAY 3, 2011 10:43"
      })
  void readsADayThatIsWrittenOut(String words) {
    assertThat(Days.in(words)).isEqualTo(LocalDate.of(2011, 5, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"25/12/2011", "12/25/2011", "25.12.2011", "Dec. 25, 2011", "Sunday 25 Dec 2011"})
  void readsNumbersWhereTheyAreClear(String words) {
    assertThat(Days.in(words)).isEqualTo(LocalDate.of(2011, 12, 25));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "May 2011",
        "May 3",
        "3 May",
        "03/04/2011",
        "2011-02-30",
        "2011-13-01",
        "Monday, May 3, 2011",
        "On May 3, 2011 they met",
        "yesterday",
        "0012-05-03",
        "3 Mayors 2011"
      })
  void inventsNothing(String words) {
    assertThat(Days.in(words)).isNull();
  }
}
