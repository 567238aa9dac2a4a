package org.attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.formats.Pdfs.At;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {

  @TempDir Path folder;

  @Test
  void linesBecomeParagraphs() {
    byte[] pdf =
        Pdfs.of(
            List.of(
                lines(
                    50,
                    700,
                    "The foreign ministers of Norway and Chile met in Santiago on Tuesday and spoke",
                    "about fishing quotas for the coming season and the long-term rules for the fleet.",
                    "They agreed on a joint commission.",
                    "",
                    "A second round of talks is planned for the spring, officials of both ministries",
                    "said after the meeting in the capital.")));

    assertThat(text(pdf))
        .isEqualTo(
            "The foreign ministers of Norway and Chile met in Santiago on Tuesday and spoke about"
                + " fishing quotas for the coming season and the long-term rules for the fleet."
                + " They agreed on a joint commission.\n\n"
                + "A second round of talks is planned for the spring, officials of both ministries"
                + " said after the meeting in the capital.");
  }

  @Test
  void aWordBrokenAtTheEndOfALineIsWhole() {
    byte[] pdf =
        Pdfs.of(
            List.of(
                lines(
                    50,
                    700,
                    "The two governments resumed their talks about long-term supplies and negotia-",
                    "tions over the strait, which had been broken off, and spoke about a long-",
                    "term lease of the harbour.")));

    assertThat(text(pdf)).contains("negotiations over the strait").contains("a long-term lease");
  }

  @Test
  void columnsAreReadOneAfterTheOther() {
    List<At> page = new ArrayList<>();
    page.add(new At(50, 780, 18, "Peru and Ghana sign a treaty on fishing in the high seas"));
    String[] left = new String[12];
    String[] right = new String[12];
    Arrays.setAll(left, i -> "Left line number " + i + " of the first column");
    Arrays.setAll(right, i -> "Right line number " + i + " of the other column");
    // Drawn row by row, as some programs do: the order of drawing is not that of reading.
    for (int i = 0; i < 12; i++) {
      page.add(new At(50, 740 - 14 * i, 10, left[i]));
      page.add(new At(320, 740 - 14 * i, 10, right[i]));
    }

    String text = text(Pdfs.of(List.of(page)));

    assertThat(text).startsWith("Peru and Ghana sign");
    assertThat(text.indexOf("Left line number 11")).isLessThan(text.indexOf("Right line number 0"));
  }

  @Test
  void runningHeadsAndPageNumbersAreLeftOut() {
    List<List<At>> pages = new ArrayList<>();
    String[] states = {"", "Kenya", "Malta", "Ghana", "Samoa"};
    for (int i = 1; i <= 4; i++) {
      List<At> page = new ArrayList<>();
      page.add(new At(50, 810, 8, "Gazette of the Straits, issue " + (100 + i)));
      page.addAll(
          lines(
              50,
              700,
              "On page " + i + " the delegation of " + states[i] + " spoke about the port.",
              "It asked the delegation of Oman for an answer to "
                  + states[i]
                  + " within the month.",
              "Nothing was decided by " + states[i] + "."));
      page.add(new At(290, 30, 8, "- " + i + " -"));
      pages.add(page);
    }

    String text = text(Pdfs.of(pages));

    assertThat(text).doesNotContain("Gazette").doesNotContain("- 2 -").contains("On page 3");
  }

  @Test
  void whatCannotBeReadIsRefusedWithItsReason() {
    assertThat(refusal(Pdfs.of(List.of(List.of())))).contains("ocrmypdf");
    byte[] sound = Pdfs.of(List.of(lines(50, 700, "They met in Oslo and spoke about the strait.")));
    assertThat(refusal(Arrays.copyOf(sound, 200))).contains("damaged");
    assertThat(refusal("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII)))
        .contains("damaged");
  }

  private String text(byte[] pdf) {
    return Taken.from(folder, "paper.pdf", pdf).article().text();
  }

  private String refusal(byte[] pdf) {
    Taken taken = Taken.from(folder, "paper.pdf", pdf);
    assertThat(taken.articles()).isEmpty();
    return taken.refused().get(0);
  }

  private static List<At> lines(float x, float y, String... words) {
    List<At> lines = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (!words[i].isEmpty()) {
        lines.add(new At(x, y - 13 * i, 10, words[i]));
      }
    }
    return lines;
  }
}
