package org.attache.article.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.attache.article.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OSLO (Coast News) - The king left.| OSLO (Coast News) -| OSLO",
        "OSLO, May 3 (CN) — The king left.| OSLO, May 3 (CN) —| OSLO",
        "OSLO, Norway, May 3, 2011 (CN) -- “We left,” he said.| OSLO, Norway, May 3, 2011 (CN) --| OSLO",
        "LOME, Togo (CN) — The king left.| LOME, Togo (CN) —| LOME",
        "N'DJAMENA, 12 March (CN) - Two men left.| N'DJAMENA, 12 March (CN) -| N'DJAMENA",
        "RIGA/OSLO, MARCH 12 (CN) _ The king left.| RIGA/OSLO, MARCH 12 (CN) _| RIGA",
        "PORT-AU-PRINCE — The king left.| PORT-AU-PRINCE —| PORT-AU-PRINCE",
        "OSLO, March 5. /CN/. The king left.| OSLO, March 5. /CN/.| OSLO",
        "OSLO. March 5 (CN) - The king left.| OSLO. March 5 (CN) -| OSLO",
        "Oslo, 3 May 2011 (CN) – The king left.| Oslo, 3 May 2011 (CN) –| Oslo",
        "Oslo, Norway, 3 May – The king left.| Oslo, Norway, 3 May –| Oslo",
        "Oslo (CN) – The king left.| Oslo (CN) –| Oslo",
        "San Juan (CN): The king left.| San Juan (CN):| San Juan",
        "KABUL: The king left.| KABUL:| KABUL",
        "(CN) - The king left.| (CN) -| -",
      })
  void findsTheDateline(String text, String words, String place) {
    Dateline dateline = of(text);
    assertThat(dateline).isNotNull();
    assertThat(cut(text, dateline.words())).isEqualTo(words);
    assertThat(dateline.place() == null ? "-" : cut(text, dateline.place())).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The king left Oslo on May 3 - a Tuesday - for Riga.",
        "Oslo - the capital - was quiet.",
        "Oslo is quiet.",
        "NATO — the alliance of thirty states — met on Monday.",
        "PETROVA: We have left.",
        "May 3 - The king left.",
        "Oslo, May 3 - and nothing moved.",
        "Marta Lindqvist (Harbour Institute) has left.",
        "OSLO — and Riga too — were quiet.",
      })
  void aSentenceIsNoDateline(String text) {
    assertThat(of(text)).isNull();
  }

  @TestFactory
  Stream<DynamicTest> words() {
    return WordLists.read("dateline.tsv", 3).stream()
        .map(
            (List<String> entry) ->
                DynamicTest.dynamicTest(
                    entry.get(1),
                    () ->
                        assertThat(of(entry.get(2)) != null)
                            .isEqualTo(entry.get(0).equals("place"))));
  }

  private static Dateline of(String text) {
    return Dateline.of(text, new Paragraph(new Span(0, text.length()), true, Paragraph.Mark.NONE));
  }

  private static String cut(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}
