package org.attache.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.attache.resolve.DayRange;
import org.attache.resolve.Publication;
import org.junit.jupiter.api.Test;

class DayWordsTest {

  private static void check(String from, String to, String words) {
    assertThat(DayWords.of(new DayRange(LocalDate.parse(from), LocalDate.parse(to))))
        .isEqualTo(words);
  }

  @Test
  void intervalsInWords() {
    check("2021-03-05", "2021-03-05", "5 Mar 2021");
    check("2021-03-05", "2021-03-07", "5–7 Mar 2021");
    check("2021-03-01", "2021-03-31", "Mar 2021");
    check("2021-01-01", "2021-12-31", "2021");
    check("2021-03-01", "2021-05-31", "Mar–May 2021");
    check("2021-03-30", "2021-04-02", "30 Mar – 2 Apr 2021");
    check("2021-12-30", "2022-01-02", "30 Dec 2021 – 2 Jan 2022");
    check("2021-12-01", "2022-01-31", "Dec 2021–Jan 2022");
  }

  @Test
  void publicationInWords() {
    LocalDate day = LocalDate.parse("2021-03-05");
    assertThat(DayWords.of(Publication.on(day))).isEqualTo("5 Mar 2021");
    assertThat(DayWords.of(Publication.unknown())).isEqualTo("day unknown");
    assertThat(DayWords.of(new Publication(day, null, ""))).isEqualTo("on or after 5 Mar 2021");
    assertThat(DayWords.of(new Publication(null, day, ""))).isEqualTo("on or before 5 Mar 2021");
    assertThat(DayWords.of(new Publication(day, day.plusDays(2), "")))
        .isEqualTo("between 5 Mar 2021 and 7 Mar 2021");
  }
}
