package org.attache.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Grammar;
import org.attache.annotate.Sentence;
import org.attache.resolve.Party;
import org.attache.resolve.Publication;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.When;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DaterTest {

  private static final TimeFinder FINDER = TimeFinder.load();
  private static final Dater DATER = new Dater();
  private static final LocalDate THURSDAY = LocalDate.of(2015, 12, 17);

  @Test
  void takesTheDateOfTheOwnClause() {
    String grammar =
        """
        Petrova  Petrova NNP 2 nsubj
        met      meet    VBD 0 root
        Okafor   Okafor  NNP 2 obj
        in       in      IN  5 case
        Accra    Accra   NNP 2 obl
        on       on      IN  7 case
        Tuesday  Tuesday NNP 2 obl
        """;
    dated(grammar, "met", "2015-12-15 RELATIVE");
  }

  @Test
  void takesADateThatHangsOnANameOfTheClause() {
    String grammar =
        """
        Petrova  Petrova NNP 2 nsubj
        met      meet    VBD 0 root
        Okafor   Okafor  NNP 2 obj
        in       in      IN  5 case
        Accra    Accra   NNP 2 obl
        Tuesday  Tuesday NNP 5 nmod:tmod
        """;
    dated(grammar, "met", "2015-12-15 RELATIVE");
  }

  @Test
  void readsTheDateInFrontOfANoun() {
    String grammar =
        """
        The      the     DT  4 det
        Nov.     Nov.    NNP 4 compound
        9        9       CD  2 nummod
        visit    visit   NN  6 nsubj
        was      be      VBD 6 cop
        short    short   JJ  0 root
        """;
    dated(grammar, "visit", "2015-11-09 RELATIVE");
    dated(grammar, "short", "none");
  }

  @Test
  void leavesTheDateOfANounToTheNoun() {
    String grammar =
        """
        She        she     PRP 2 nsubj
        condemned  condemn VBD 0 root
        the        the     DT  5 det
        Monday     Monday  NNP 5 compound
        attack     attack  NN  2 obj
        """;
    dated(grammar, "attack", "2015-12-14 RELATIVE");
    dated(grammar, "condemned", "none");
  }

  @Test
  void readsAMonthBehindThePlaceOfAVisit() {
    String grammar =
        """
        Her    she   PRP$ 2 nmod:poss
        visit  visit NN   7 nsubj
        to     to    IN   4 case
        Riga   Riga  NNP  2 nmod
        in     in    IN   6 case
        May    May   NNP  4 nmod
        ended  end   VBD  0 root
        early  early RB   7 advmod
        """;
    dated(grammar, "visit", "2015-05-01..2015-05-31 RELATIVE");
    dated(grammar, "ended", "none");
  }

  @Test
  void givesTheObjectOfALightVerbItsDate() {
    String grammar =
        """
        They  they PRP 2 nsubj
        held  hold VBD 0 root
        talks talk NNS 2 obj
        on    on   IN  5 case
        Monday Monday NNP 2 obl
        """;
    dated(grammar, "talks", "2015-12-14 RELATIVE");
    dated(grammar, "held", "2015-12-14 RELATIVE");
  }

  @Test
  void doesNotDateWhatIsSaidByTheDayOfSaying() {
    String grammar =
        """
        She   she  PRP 2 nsubj
        said  say  VBD 0 root
        on    on   IN  4 case
        Monday Monday NNP 2 obl
        that  that IN  8 mark
        troops troop NNS 8 nsubj
        had   have VBD 8 aux
        left  leave VBN 2 ccomp
        """;
    dated(grammar, "said", "2015-12-14 RELATIVE");
    dated(grammar, "left", "none");
  }

  @Test
  void doesNotDateTheSayingByTheDayOfWhatIsSaid() {
    String grammar =
        """
        She   she  PRP 2 nsubj
        said  say  VBD 0 root
        that  that IN  5 mark
        troops troop NNS 5 nsubj
        left  leave VBD 2 ccomp
        on    on   IN  7 case
        Monday Monday NNP 5 obl
        """;
    dated(grammar, "left", "2015-12-14 RELATIVE");
    dated(grammar, "said", "none");
  }

  @Test
  void carriesTheDateOnToWhatFollowsInTheSentence() {
    String grammar =
        """
        She   she  PRP 2 nsubj
        flew  fly  VBD 0 root
        to    to   IN  4 case
        Oslo  Oslo NNP 2 obl
        on    on   IN  6 case
        Monday Monday NNP 2 obl
        and   and  CC  8 cc
        met   meet VBD 2 conj
        Okafor Okafor NNP 8 obj
        """;
    dated(grammar, "met", "2015-12-14 RELATIVE");
  }

  @Test
  void carriesTheDateOfTheJourneyToItsPurpose() {
    String grammar =
        """
        She   she  PRP 2 nsubj
        flew  fly  VBD 0 root
        to    to   IN  4 case
        Oslo  Oslo NNP 2 obl
        on    on   IN  6 case
        Monday Monday NNP 2 obl
        to    to   TO  8 mark
        meet  meet VB  2 advcl
        Okafor Okafor NNP 8 obj
        """;
    dated(grammar, "meet", "2015-12-14 RELATIVE");
  }

  @Test
  void doesNotCarryADateBackBeforeAfter() {
    String grammar =
        """
        She   she  PRP 2 nsubj
        left  leave VBD 0 root
        on    on   IN  4 case
        Monday Monday NNP 2 obl
        after after IN 6 mark
        meeting meet VBG 2 advcl
        Okafor Okafor NNP 6 obj
        """;
    dated(grammar, "meeting", "none");
  }

  @Test
  void staysSilentBetweenTwoDates() {
    String grammar =
        """
        She   she  PRP 2 nsubj
        left  leave VBD 0 root
        on    on   IN  4 case
        Monday Monday NNP 2 obl
        ,     ,    ,   2 punct
        returned return VBD 2 conj
        on    on   IN  8 case
        Tuesday Tuesday NNP 6 obl
        and   and  CC  10 cc
        spoke speak VBD 2 conj
        """;
    dated(grammar, "left", "2015-12-14 RELATIVE");
    dated(grammar, "returned", "2015-12-15 RELATIVE");
    dated(grammar, "spoke", "none");
  }

  @Test
  void setsAMeetingInTheFrameOfTheVisit() {
    String grammar =
        """
        During during IN  5 case
        the    the    DT  5 det
        Nov.   Nov.   NNP 5 compound
        9      9      CD  3 nummod
        visit  visit  NN  8 obl
        ,      ,      ,   8 punct
        she    she    PRP 8 nsubj
        met    meet   VBD 0 root
        Okafor Okafor NNP 8 obj
        """;
    dated(grammar, "met", "2015-11-09 RELATIVE");
  }

  @Test
  void setsTheRelativeClauseInTheFrameOfItsNoun() {
    String grammar =
        """
        Her    she   PRP$ 2 nmod:poss
        visit  visit NN   11 nsubj
        in     in    IN   4 case
        May    May   NNP  2 nmod
        ,      ,     ,    9 punct
        during during IN  7 case
        which  which WDT  9 obl
        she    she   PRP  9 nsubj
        met    meet  VBD  2 acl:relcl
        Okafor Okafor NNP 9 obj
        failed fail  VBD  0 root
        """;
    dated(grammar, "met", "2015-05-01..2015-05-31 RELATIVE");
    dated(grammar, "failed", "none");
  }

  @Test
  void readsAClauseThatSaysWhatHappenedThen() {
    String grammar =
        """
        It     it    PRP 2 nsubj
        ended  end   VBD 0 root
        in     in    IN  4 case
        1994   1994  CD  2 obl
        ,      ,     ,   8 punct
        when   when  WRB 8 advmod
        troops troop NNS 8 nsubj
        left   leave VBD 4 acl:relcl
        """;
    dated(grammar, "left", "1994-01-01..1994-12-31 EXPLICIT");
  }

  @Test
  void goesOnInThePastWithTheDayOfTheSentenceBefore() {
    String grammar =
        """
        She   she  PRP 2 nsubj
        flew  fly  VBD 0 root
        to    to   IN  4 case
        Oslo  Oslo NNP 2 obl
        on    on   IN  6 case
        Monday Monday NNP 2 obl

        She   she  PRP 2 nsubj
        met   meet VBD 0 root
        Okafor Okafor NNP 2 obj
        """;
    dated(grammar, "met", "2015-12-14 RELATIVE");
  }

  @Test
  void doesNotGoOnFromTheDayOnWhichSomebodySpoke() {
    String grammar =
        """
        She   she  PRP 2 nsubj
        spoke say  VBD 0 root
        on    on   IN  4 case
        Monday Monday NNP 2 obl

        Troops troop NNS 2 nsubj
        crossed cross VBD 0 root
        """;
    dated(grammar, "crossed", "none");
  }

  @Test
  void doesNotGoOnInTheFutureOrThePluperfect() {
    String monday =
        """
        She   she  PRP 2 nsubj
        flew  fly  VBD 0 root
        on    on   IN  4 case
        Monday Monday NNP 2 obl

        """;
    dated(
        monday
            + """
            She   she  PRP 3 nsubj
            will  will MD  3 aux
            return return VB 0 root
            """,
        "return",
        "none");
    dated(
        monday
            + """
            She   she  PRP 3 nsubj
            had   have VBD 3 aux
            met   meet VBN 0 root
            """,
        "met",
        "none");
  }

  @Test
  void countsFromTheDayOfAnotherEvent() {
    String grammar =
        """
        Two    two    CD  2 nummod
        days   day    NNS 5 obl:npmod
        after  after  IN  5 case
        the    the    DT  5 det
        summit summit NN  9 obl
        of     of     IN  7 case
        Nov.   Nov.   NNP 5 nmod
        9      9      CD  7 nummod
        left   leave  VBD 0 root
        """;
    dated(grammar, "summit", "2015-11-09 RELATIVE");
    dated(grammar, "left", "2015-11-11 RELATIVE");
  }

  @Test
  void shiftsTheDayOfAnotherEvent() {
    String grammar =
        """
        She    she    PRP 2 nsubj
        left   leave  VBD 0 root
        two    two    CD  4 nummod
        days   day    NNS 2 obl:tmod
        after  after  IN  7 case
        the    the    DT  7 det
        summit summit NN  2 obl
        of     of     IN  9 case
        Nov.   Nov.   NNP 7 nmod
        9      9      CD  9 nummod
        """;
    dated(grammar, "left", "2015-11-11 RELATIVE");
  }

  @Test
  void refusesADayAfterPublicationForThePast() {
    String grammar =
        """
        They  they PRP 2 nsubj
        met   meet VBD 0 root
        in    in   IN  4 case
        2019  2019 CD  2 obl
        """;
    dated(grammar, "met", "none");
  }

  @Test
  void datesByBoundsWhereOnlyTheyAreKnown() {
    String grammar =
        """
        They  they PRP 2 nsubj
        met   meet VBD 0 root
        yesterday yesterday NN 2 obl:tmod
        """;
    ResolvedArticle article =
        article(
            Grammar.parse(grammar),
            new Publication(LocalDate.of(2015, 12, 15), LocalDate.of(2015, 12, 20), "test"));
    assertThat(show(DATER.when(article, article.sentences().get(0), 1)))
        .isEqualTo("2015-12-14..2015-12-19 BOUNDS");
    assertThat(
            show(
                DATER.when(
                    article(Grammar.parse(grammar), Publication.unknown()),
                    article.sentences().get(0),
                    1)))
        .isEqualTo("none");
  }

  @Test
  void readsHowLongAVisitTook() {
    String grammar =
        """
        She   she   PRP 2 nsubj
        paid  pay   VBD 0 root
        a     a     DT  7 det
        three three CD  6 nummod
        -     -     HYPH 6 punct
        day   day   NN  7 compound
        visit visit NN  2 obj
        """;
    lasting(grammar, "visit", Duration.ofDays(3));
    lasting(grammar, "paid", Duration.ofDays(3));
    dated(grammar, "visit", "none");
  }

  @Test
  void readsHowLongTalksLasted() {
    String grammar =
        """
        Talks  talk  NNS 2 nsubj
        lasted last  VBD 0 root
        about  about RB  4 advmod
        four   four  CD  5 nummod
        hours  hour  NNS 2 obj
        """;
    lasting(grammar, "Talks", Duration.ofHours(4));
  }

  @Test
  void readsHowLongTheyMet() {
    String grammar =
        """
        They  they PRP 2 nsubj
        met   meet VBD 0 root
        for   for  IN  5 case
        two   two  CD  5 nummod
        hours hour NNS 2 obl
        """;
    lasting(grammar, "met", Duration.ofHours(2));
  }

  @Test
  void readsTheLengthThatMeasuresATalk() {
    String grammar =
        """
        A     a    DT  2 det
        day   day  NN  0 root
        of    of   IN  4 case
        talks talk NNS 2 nmod
        """;
    lasting(grammar, "talks", Duration.ofDays(1));
  }

  @Test
  void takesNoOtherSpanForTheLength() {
    lasting(
        """
        They  they PRP 2 nsubj
        met   meet VBD 0 root
        after after IN 5 case
        two   two  CD  5 nummod
        hours hour NNS 2 obl
        """,
        "met",
        null);
    lasting(
        """
        They  they PRP 2 nsubj
        met   meet VBD 0 root
        two   two  CD  4 nummod
        days  day  NNS 2 obl:tmod
        after after IN 7 case
        the   the  DT  7 det
        vote  vote NN  2 obl
        """,
        "met",
        null);
    lasting(
        """
        A     a    DT  5 det
        two   two  CD  4 nummod
        -     -    HYPH 4 punct
        month month NN 5 compound
        siege siege NN 6 nsubj
        ended end  VBD 0 root
        """,
        "siege",
        null);
  }

  /** Every verb's example: a light verb shares its date, a lasting one its length. */
  @TestFactory
  Stream<DynamicTest> verbs() {
    return Table.resource(Dater.class, "verbs.tsv", 3).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.cell(0) + " " + row.cell(1),
                    () -> {
                      String grammar =
                          row.cell(2).replace(" || ", "\n\n").replace(' ', '\n').replace('/', ' ');
                      switch (row.cell(0)) {
                        case "light" -> dated(grammar, "talks", "2015-12-14 RELATIVE");
                        case "lasting" -> lasting(grammar, "Talks", Duration.ofHours(4));
                        case "announcing" -> dated(grammar, "leaving", "2015-12-14 RELATIVE");
                        case "ending" -> dated(grammar, "talks", "2015-12-13..2015-12-14 RELATIVE");
                        case "contact" -> dated(grammar, "contact", "2015-12-14 RELATIVE");
                        case "decision" -> dated(grammar, "leave", "2015-12-14 RELATIVE");
                        default -> dated(grammar, "left", "none");
                      }
                    }));
  }

  /** Every forward verb's example: what it announces lies ahead. */
  @TestFactory
  Stream<DynamicTest> forwardVerbs() {
    return Table.resource(Dater.class, "forward-verbs.tsv", 4).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.cell(0),
                    () -> {
                      StringBuilder grammar = new StringBuilder();
                      for (String word : row.cell(1).split(" ", -1)) {
                        String[] parts = word.split("/", -1);
                        String lemma =
                            parts[2].equals("0") ? row.cell(0) : parts[0].toLowerCase(Locale.ROOT);
                        grammar.append(
                            String.join(" ", parts[0], lemma, parts[1], parts[2], parts[3]));
                        grammar.append('\n');
                      }
                      AnnotatedArticle annotated =
                          Grammar.parse(grammar.toString(), LocalDate.parse(row.cell(2)));
                      assertThat(FINDER.find(annotated, FINDER.publication(annotated)))
                          .extracting(time -> time.words().quote() + "=" + time.value())
                          .containsExactly(row.cell(3));
                    }));
  }

  /** Sentence as text/lemma/tag/head/relation, the predicate, its days. */
  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (InputStream stream = DaterTest.class.getResourceAsStream("events.tsv")) {
      assertThat(stream).as("events.tsv").isNotNull();
      List<String> lines =
          new String(stream.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      return lines.stream()
          .map(
              line -> {
                String[] cells = line.split("\t", -1);
                String grammar = cells[0].replace(' ', '\n').replace('/', ' ') + "\n";
                return DynamicTest.dynamicTest(
                    cells[1] + ": " + cells[0].replaceAll("/\\S+", ""),
                    () -> {
                      if (cells[2].endsWith("PUBLICATION")) {
                        assertThat(show(when(grammar, cells[1]))).isEqualTo(cells[2]);
                      } else {
                        dated(grammar, cells[1], cells[2]);
                      }
                    });
              });
    }
  }

  @Test
  void aCaptionHasOneDateForAll() {
    String grammar =
        """
        Petrova  Petrova NNP 0 root
        ,        ,       ,   1 punct
        left     left    RB  1 dep
        ,        ,       ,   1 punct
        talks    talk    NNS 1 appos
        with     with    IN  7 case
        Okafor   Okafor  NNP 5 nmod
        ,        ,       ,   1 punct
        right    right   RB  1 dep
        ,        ,       ,   1 punct
        Tuesday  Tuesday NNP 9 obl:tmod
        """;
    dated(grammar, "talks", "2015-12-15 RELATIVE");
  }

  /** The days that words give; what is only news of its day counts as none. */
  private static void dated(String grammar, String word, String expected) {
    When when = when(grammar, word);
    boolean news = when != null && when.basis() == When.Basis.PUBLICATION;
    assertThat(show(news ? null : when)).isEqualTo(expected);
  }

  private static @Nullable When when(String grammar, String word) {
    ResolvedArticle article = article(Grammar.parse(grammar), Publication.on(THURSDAY));
    for (Sentence sentence : article.sentences()) {
      int index = index(sentence, word);
      if (index >= 0 && sentence.index() == article.sentences().size() - 1) {
        return DATER.when(article, sentence, index);
      }
    }
    throw new AssertionError("no word " + word + " in the last sentence");
  }

  private static void lasting(String grammar, String word, @Nullable Duration expected) {
    ResolvedArticle article = article(Grammar.parse(grammar), Publication.on(THURSDAY));
    Sentence sentence = article.sentences().get(0);
    assertThat(DATER.duration(article, sentence, index(sentence, word))).isEqualTo(expected);
  }

  private static int index(Sentence sentence, String word) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).text().equals(word)) {
        return i;
      }
    }
    return -1;
  }

  private static ResolvedArticle article(AnnotatedArticle annotated, Publication publication) {
    List<List<Party>> voices = new ArrayList<>();
    annotated.sentences().forEach(sentence -> voices.add(List.of()));
    return new ResolvedArticle(
        annotated, publication, Map.of(), FINDER.find(annotated, publication), List.of(), voices);
  }

  private static String show(@Nullable When when) {
    if (when == null) {
      return "none";
    }
    String days =
        when.days().days() == 1
            ? when.days().from().toString()
            : when.days().from() + ".." + when.days().to();
    return days + " " + when.basis();
  }
}
