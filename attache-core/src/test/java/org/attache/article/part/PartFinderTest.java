package org.attache.article.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.article.part.PartFinder.Segmented;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartFinderTest {

  @Test
  void aBlankLineEndsAParagraph() {
    check(
        """
        The two ministers met in Bergen.

        They spoke of fish.
        """,
        """
        LEAD The two ministers met in Bergen.
        BODY They spoke of fish.
        """);
  }

  @Test
  void aSingleBreakEndsAParagraphWhereLinesAreLong() {
    String first = "The two ministers met in Bergen to speak of the ferry line. ".repeat(4).strip();
    String second = "Neither of them would say when the line may open again. ".repeat(4).strip();
    check(first + "\n" + second, "LEAD " + first + "\nBODY " + second + "\n");
  }

  @Test
  void aSingleBreakOnlyEndsALineInHardWrappedText() {
    check(
        """
        The two ministers met in the harbour hall of Bergen on Monday and
        spoke for three hours about the ferry line, the price of cod and
        what is to become of the lighthouse.

        Neither of them would say when the line, which was closed by the
        storm in March, is going to be opened.
        """,
        """
        LEAD The two ministers met in the harbour hall of Bergen on Monday and|spoke for three hours about the ferry line, the price of cod and|what is to become of the lighthouse.
        BODY Neither of them would say when the line, which was closed by the|storm in March, is going to be opened.
        """);
  }

  @Test
  void aBreakThatNeedNotBeIsMeantEvenInHardWrappedText() {
    check(
        """
        Ferry line to stay closed
        By Marta Lindqvist
        The two ministers met in the harbour hall of Bergen on Monday and
        spoke for three hours about the ferry line, the price of cod and
        what is to become of the lighthouse, which both of them claim.
        """,
        """
        HEADLINE Ferry line to stay closed
        BYLINE By Marta Lindqvist
        LEAD The two ministers met in the harbour hall of Bergen on Monday and|spoke for three hours about the ferry line, the price of cod and|what is to become of the lighthouse, which both of them claim.
        """);
  }

  @Test
  void windowsAndOldMacLineEndsAreLineEnds() {
    check(
        "They met.\r\n\r\nThey parted.\r\rThey wrote.",
        "LEAD They met.\nBODY They parted.\nBODY They wrote.\n");
  }

  @Test
  void readsTheHead() {
    Segmented found =
        check(
            """
            Ferry line to stay closed

            By Marta Lindqvist and Ola Berg, Bergen

            May 3, 2011

            The two ministers met on Monday.
            """,
            """
            HEADLINE Ferry line to stay closed
            BYLINE By Marta Lindqvist and Ola Berg, Bergen
            BYLINE May 3, 2011
            LEAD The two ministers met on Monday.
            """);
    assertThat(found.byline()).isEqualTo("Marta Lindqvist and Ola Berg");
    assertThat(found.published()).isEqualTo(LocalDate.of(2011, 5, 3));
  }

  @Test
  void aSentenceIsNoHeadline() {
    check("They met.\n\nThey spoke.", "LEAD They met.\nBODY They spoke.\n");
    check("Only a line", "LEAD Only a line\n");
    check("A list\n\nOf short\n\nLines", "LEAD A list\nBODY Of short\nBODY Lines\n");
  }

  @Test
  void byIsNotAlwaysAByline() {
    Segmented found =
        check(
            "By Monday the line will be open.\n\nBy then we know.",
            "LEAD By Monday the line will be open.\nBODY By then we know.\n");
    assertThat(found.byline()).isNull();
  }

  @Test
  void aDatelineGivesTheDayOnlyWhereTheYearIsWritten() {
    assertThat(published("BERGEN, May 3, 2011 (Coast News) — The ministers met on Monday."))
        .isEqualTo(LocalDate.of(2011, 5, 3));
    assertThat(published("Bergen (Coast News), 3 May 2011 – The ministers met."))
        .isEqualTo(LocalDate.of(2011, 5, 3));
    assertThat(published("BERGEN, May 3 (Coast News) — The ministers met.")).isNull();
    assertThat(published("BERGEN (Coast News) — On May 3, 2011 the ministers met.")).isNull();
    assertThat(published("The ministers met in Bergen on May 3, 2011.")).isNull();
  }

  @Test
  void captionsPointersAndNotesInterruptNobody() {
    check(
        """
        The line is closed.

        Marta Lindqvist, fellow at the Harbour Institute:

        It will open in June.

        Also read: "Cod and consequences"

        The quay at noon. Photo: Coast News

        It may close again.

        UPDATE: The day of closing was added.

        The views expressed here do not necessarily reflect those of Coast News.
        """,
        """
        LEAD The line is closed.
        EXPERT_HEADING Marta Lindqvist, fellow at the Harbour Institute: <Marta Lindqvist; fellow at the Harbour Institute>
        EXPERT It will open in June. <Marta Lindqvist; fellow at the Harbour Institute>
        POINTER Also read: "Cod and consequences"
        CAPTION The quay at noon. Photo: Coast News
        EXPERT It may close again. <Marta Lindqvist; fellow at the Harbour Institute>
        UPDATE UPDATE: The day of closing was added.
        DISCLAIMER The views expressed here do not necessarily reflect those of Coast News.
        """);
  }

  @Test
  void theNextHeadingEndsASectionAndSoDoesANote() {
    check(
        """
        The line is closed.

        Prof. Ola Berg (Bergen School of Ports):

        A storm did it.

        Marta Lindqvist, author (with Jan van der Meer) of Tides, a history (2010):

        Two storms did it.

        UPDATE: A third storm was added.

        The line opened at last.
        """,
        """
        LEAD The line is closed.
        EXPERT_HEADING Prof. Ola Berg (Bergen School of Ports): <Ola Berg; Bergen School of Ports>
        EXPERT A storm did it. <Ola Berg; Bergen School of Ports>
        EXPERT_HEADING Marta Lindqvist, author (with Jan van der Meer) of Tides, a history (2010): <Marta Lindqvist; author (with Jan van der Meer) of Tides, a history (2010)>
        EXPERT Two storms did it. <Marta Lindqvist; author (with Jan van der Meer) of Tides, a history (2010)>
        UPDATE UPDATE: A third storm was added.
        BODY The line opened at last.
        """);
  }

  @Test
  void aCrossheadGivesTheWordBackToTheArticle() {
    check(
        """
        The line is closed.

        Marta Lindqvist, fellow at the Harbour Institute:

        It will open in June.

        What comes next

        Coast News will report.
        """,
        """
        LEAD The line is closed.
        EXPERT_HEADING Marta Lindqvist, fellow at the Harbour Institute: <Marta Lindqvist; fellow at the Harbour Institute>
        EXPERT It will open in June. <Marta Lindqvist; fellow at the Harbour Institute>
        BODY What comes next
        BODY Coast News will report.
        """);
  }

  @Test
  void aHeadingAndItsWordsMayShareAParagraphWhereThatRecurs() {
    check(
        """
        The line is closed.

        Marta Lindqvist, fellow at the Harbour Institute: It will open in June, if the storms let it.

        Ola Berg, historian in Bergen: It will never open again, as long as there are storms.
        """,
        """
        LEAD The line is closed.
        EXPERT_HEADING Marta Lindqvist, fellow at the Harbour Institute: <Marta Lindqvist; fellow at the Harbour Institute>
        EXPERT It will open in June, if the storms let it. <Marta Lindqvist; fellow at the Harbour Institute>
        EXPERT_HEADING Ola Berg, historian in Bergen: <Ola Berg; historian in Bergen>
        EXPERT It will never open again, as long as there are storms. <Ola Berg; historian in Bergen>
        """);
  }

  @Test
  void whatIntroducesAQuotationIsNoHeading() {
    for (String words :
        List.of(
            "Marta Lindqvist, a fellow at the institute, said in June:",
            "Marta Lindqvist said:",
            "Marta Lindqvist, asked about the storms:",
            "The minister, a fellow of the institute:",
            "New York, United States:",
            "Three points, in the order of the report:")) {
      check(
          "They met.\n\n" + words + "\n\nIt is over.",
          "LEAD They met.\nBODY " + words + "\nBODY It is over.\n");
    }
  }

  @Test
  void readsAnInterview() {
    check(
        """
        Coast News spoke with Ola Berg, a historian in Bergen, about storms.

        Coast News: Will the line open?

        Ola Berg: In June it will.

        So the ports say.

        CN: And close again?

        O.B.: In March.
        """,
        """
        LEAD Coast News spoke with Ola Berg, a historian in Bergen, about storms.
        QUESTION Coast News: Will the line open?
        SPEAKER_LABEL Ola Berg: <Ola Berg; a historian in Bergen>
        EXPERT In June it will. <Ola Berg; a historian in Bergen>
        EXPERT So the ports say. <Ola Berg; a historian in Bergen>
        QUESTION CN: And close again?
        SPEAKER_LABEL O.B.: <Ola Berg; a historian in Bergen>
        EXPERT In March. <Ola Berg; a historian in Bergen>
        """);
  }

  @Test
  void readsAPressConference() {
    check(
        """
        Foreign Minister Ingrid Moe met Minister Jan Visser in Bergen.

        MINISTER MOE: We spoke of cod.

        MR. VISSER: We did.

        QUESTION: Of storms as well?

        MINISTER MOE: Of storms too.

        QUESTION: Mr. Visser?

        MR. VISSER: I agree.
        """,
        """
        LEAD Foreign Minister Ingrid Moe met Minister Jan Visser in Bergen.
        SPEAKER_LABEL MINISTER MOE: <Ingrid Moe; Foreign Minister>
        EXPERT We spoke of cod. <Ingrid Moe; Foreign Minister>
        SPEAKER_LABEL MR. VISSER: <Jan Visser; Minister>
        EXPERT We did. <Jan Visser; Minister>
        QUESTION QUESTION: Of storms as well?
        SPEAKER_LABEL MINISTER MOE: <Ingrid Moe; Foreign Minister>
        EXPERT Of storms too. <Ingrid Moe; Foreign Minister>
        QUESTION QUESTION: Mr. Visser?
        SPEAKER_LABEL MR. VISSER: <Jan Visser; Minister>
        EXPERT I agree. <Jan Visser; Minister>
        """);
  }

  @Test
  void topicsBeforeAColonAreNoSpeakers() {
    check(
        """
        They met.

        Cod: The price rose.

        Storms: There were two.

        Ferries: None ran.

        Outlook: Calm.
        """,
        """
        LEAD They met.
        BODY Cod: The price rose.
        BODY Storms: There were two.
        BODY Ferries: None ran.
        BODY Outlook: Calm.
        """);
  }

  @Test
  void theTitlesBelowAPointerBelongToIt() {
    check(
        """
        They met in Bergen.

        Related:

        Cod and consequences

        The last lighthouse

        They met again in June.
        """,
        """
        LEAD They met in Bergen.
        POINTER Related:
        POINTER Cod and consequences
        POINTER The last lighthouse
        BODY They met again in June.
        """);
  }

  @Test
  void theNoteBelowItsOwnLineIsPartOfIt() {
    check(
        "They met.\n\nCORRECTION:\n\nThey met in June.\n\nThey parted.",
        "LEAD They met.\nUPDATE CORRECTION:\nUPDATE They met in June.\nBODY They parted.\n");
  }

  @Test
  void whoSpeaksOnceAndIsNotIntroducedIsATopic() {
    check(
        """
        We spoke with Ola Berg.

        Q: Will it open?

        Berg: It will.

        Q: When?

        Berg: In June.

        Tide Table: Spring tide is on Monday.
        """,
        """
        LEAD We spoke with Ola Berg.
        QUESTION Q: Will it open?
        SPEAKER_LABEL Berg: <Ola Berg; ->
        EXPERT It will. <Ola Berg; ->
        QUESTION Q: When?
        SPEAKER_LABEL Berg: <Ola Berg; ->
        EXPERT In June. <Ola Berg; ->
        EXPERT Tide Table: Spring tide is on Monday. <Ola Berg; ->
        """);
  }

  private static @Nullable LocalDate published(String text) {
    return PartFinder.find(text + "\n\nThey met again.").published();
  }

  /** Compares the parts, one a line; a voice as {@code <name; description>}, a break as a bar. */
  private static Segmented check(String text, String expected) {
    Segmented found = PartFinder.find(text);
    String parts =
        found.parts().stream().map(part -> show(text, part)).collect(Collectors.joining("\n"));
    assertThat(parts + "\n").isEqualTo(expected);
    return found;
  }

  private static String show(String text, Part part) {
    String shown = part.kind() + " " + words(text, part.span()).replace('\n', '|');
    Part.Voice voice = part.voice();
    return voice == null
        ? shown
        : shown + " <" + words(text, voice.name()) + "; " + words(text, voice.description()) + ">";
  }

  private static String words(String text, @Nullable Span span) {
    return span == null ? "-" : text.substring(span.start(), span.end());
  }

  @Test
  void readsLabelsWithOfficeCountryAndWhatPagesShowBesideAName() {
    check(
        """
        Ana Ruiz received Kari Moe in Lima.

        President of Peru Ana Ruiz: The strait is open.

        It will stay so.

        Prime Minister of Norway Kari Moe Moe KariPrime Minister of Norway (retranslated): We are \
        content.

        Question: And the fees?

        Ana Ruiz: They fall.

        * * *

        The two went to the port.
        """,
        """
        LEAD Ana Ruiz received Kari Moe in Lima.
        SPEAKER_LABEL President of Peru Ana Ruiz: <Peru Ana Ruiz; President of>
        EXPERT The strait is open. <Peru Ana Ruiz; President of>
        EXPERT It will stay so. <Peru Ana Ruiz; President of>
        SPEAKER_LABEL Prime Minister of Norway Kari Moe Moe KariPrime Minister of Norway \
        (retranslated): <Kari Moe; Prime Minister of Norway>
        EXPERT We are content. <Kari Moe; Prime Minister of Norway>
        QUESTION Question: And the fees?
        SPEAKER_LABEL Ana Ruiz: <Peru Ana Ruiz; President of>
        EXPERT They fall. <Peru Ana Ruiz; President of>
        BODY * * *
        BODY The two went to the port.
        """);
  }

  @Test
  void anOfficeWithoutAHolderIsNoLabel() {
    check(
        """
        The cabinet was named on Monday in Lima.

        Minister of Fisheries: a lawyer from the north, of whom little is known to the fleet.

        Minister of Defence: the old one, who has served the state under three presidents.
        """,
        """
        LEAD The cabinet was named on Monday in Lima.
        BODY Minister of Fisheries: a lawyer from the north, of whom little is known to the fleet.
        BODY Minister of Defence: the old one, who has served the state under three presidents.
        """);
  }

  @Test
  void readsTheRecordsOfCouncilsAndOfPressRooms() {
    check(
        """
        Mr. Visser (Norway) (spoke in Norwegian): The strait is open.

        Ms. Ruiz (Peru): It is not.

        Mr. Visser (Norway): It is.

        Ms. Ruiz (Peru): We shall see.
        """,
        """
        SPEAKER_LABEL Mr. Visser (Norway) (spoke in Norwegian): <Visser; Norway>
        EXPERT The strait is open. <Visser; Norway>
        SPEAKER_LABEL Ms. Ruiz (Peru): <Ruiz; Peru>
        EXPERT It is not. <Ruiz; Peru>
        SPEAKER_LABEL Mr. Visser (Norway): <Visser; Norway>
        EXPERT It is. <Visser; Norway>
        SPEAKER_LABEL Ms. Ruiz (Peru): <Ruiz; Peru>
        EXPERT We shall see. <Ruiz; Peru>
        """);
    check(
        """
        Lima, 11:05 a.m.

        Q Will the strait stay open?

        PRESIDENT RUIZ: It will.

        Q For how long?

        PRESIDENT RUIZ: For ever.
        """,
        """
        LEAD Lima, 11:05 a.m.
        QUESTION Q Will the strait stay open?
        SPEAKER_LABEL PRESIDENT RUIZ: <RUIZ; PRESIDENT>
        EXPERT It will. <RUIZ; PRESIDENT>
        QUESTION Q For how long?
        SPEAKER_LABEL PRESIDENT RUIZ: <RUIZ; PRESIDENT>
        EXPERT For ever. <RUIZ; PRESIDENT>
        """);
  }
}
