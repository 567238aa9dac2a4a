package org.attache.article.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.attache.article.Part;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ParticularsTest {

  private static final String REPORT = "The ministers met in the harbour hall on Monday.";

  @Test
  void theHeadOfAMailGivesAuthorAndDay() {
    PartFinder.Segmented found =
        PartFinder.find(
            "From: Kari Moe <kari@example.org>\nTo: All\nDate: Tue, 3 May 2011\nSubject: Ferry\n\n"
                + REPORT);
    assertThat(found.byline()).isEqualTo("Kari Moe");
    assertThat(found.published()).isEqualTo(LocalDate.of(2011, 5, 3));
    assertThat(kinds(found)).endsWith(Part.Kind.LEAD).containsOnlyOnce(Part.Kind.LEAD);
  }

  @Test
  void whatStandsBetweenRowsOfDashesIsNoText() {
    PartFinder.Segmented found =
        PartFinder.find(
            "---\ntitle: \"Ferry talks\"\nauthor: Kari Moe\ndate: 2011-05-03\ntags:\n- cod\n---\n\n"
                + REPORT);
    assertThat(found.byline()).isEqualTo("Kari Moe");
    assertThat(found.published()).isEqualTo(LocalDate.of(2011, 5, 3));
    assertThat(kinds(found).stream().filter(Part.Kind::reports)).containsExactly(Part.Kind.LEAD);
  }

  @Test
  void aPressOfficeWritesAboveItsRelease() {
    PartFinder.Segmented found =
        PartFinder.find(
            "FOR IMMEDIATE RELEASE\n\nOffice of the Spokesperson\n\nMay 3, 2011\n\n" + REPORT);
    assertThat(found.published()).isEqualTo(LocalDate.of(2011, 5, 3));
    assertThat(kinds(found))
        .containsExactly(
            Part.Kind.PARTICULARS, Part.Kind.PARTICULARS, Part.Kind.BYLINE, Part.Kind.LEAD);
  }

  @Test
  void oneLabelAloneIsText() {
    assertThat(kinds(PartFinder.find("To: be or not to be is the question.\n\n" + REPORT)))
        .doesNotContain(Part.Kind.PARTICULARS);
    assertThat(kinds(PartFinder.find(REPORT + "\n\nDate: 3 May\n\nFrom: Oslo\n\nThey parted.")))
        .doesNotContain(Part.Kind.PARTICULARS);
  }

  @TestFactory
  Stream<DynamicTest> labels() {
    return WordLists.read("particulars.tsv", 3).stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.get(1),
                    () -> {
                      String head =
                          entry.get(0).equals("release")
                              ? entry.get(2)
                              : entry.get(2) + "\nX-Other: 1\n";
                      String before = entry.get(0).equals("release") ? "" : "Subject: Cod\n";
                      assertThat(kinds(PartFinder.find(before + head + "\n\n" + REPORT)))
                          .contains(Part.Kind.PARTICULARS);
                    }));
  }

  private static List<Part.Kind> kinds(PartFinder.Segmented found) {
    return found.parts().stream().map(Part::kind).toList();
  }
}
