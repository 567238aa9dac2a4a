package org.attache.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {

  private static final Listing LISTING =
      new Listing(
          List.of("who", "what was said"),
          List.of(
              List.of("Ana \"A\" Ruiz", "first,\nsecond"),
              List.of("Östen", "a word that goes on and on and on, further than any column does")));

  private static String print(Listing.Format format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LISTING.print(new PrintStream(bytes, true, StandardCharsets.UTF_8), format);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void printsATableForPeople() {
    assertThat(print(Listing.Format.TABLE).lines())
        .containsExactly(
            "who           what was said",
            "------------  ------------------------------------------------",
            "Ana \"A\" Ruiz  first, second",
            "Östen         a word that goes on and on and on, further than…");
  }

  @Test
  void printsCsvThatSpreadsheetsRead() {
    assertThat(print(Listing.Format.CSV))
        .isEqualTo(
            "who,\"what was said\"\n\"Ana \"\"A\"\" Ruiz\",\"first,\nsecond\"\nÖsten,\"a word that goes on and on"
                + " and on, further than any column does\"\n");
  }

  @Test
  void printsJsonLines() {
    assertThat(print(Listing.Format.JSON).lines().findFirst())
        .contains("{\"who\":\"Ana \\\"A\\\" Ruiz\",\"what_was_said\":\"first,\\nsecond\"}");
  }
}
