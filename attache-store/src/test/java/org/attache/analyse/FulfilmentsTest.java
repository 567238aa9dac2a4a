package org.attache.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.consolidate.Observations.HOLM;
import static org.attache.consolidate.Observations.NORLAND;
import static org.attache.consolidate.Observations.PETROVA;
import static org.attache.consolidate.Observations.SALO;
import static org.attache.consolidate.Observations.SUDRIA;

import org.attache.consolidate.Observations;
import org.attache.extract.PloverType;
import org.junit.jupiter.api.Test;

class FulfilmentsTest {

  @Test
  void everyExampleHasTheWordsOfItsCue() {
    for (Fulfilments.Cue cue : Fulfilments.cues()) {
      assertThat(cue.words().matcher(cue.example()).find()).as(cue.example()).isTrue();
      Fulfilments.Cue found = Fulfilments.cue(cue.example());
      assertThat(found).isNotNull();
      assertThat(found.kept()).as(cue.example()).isEqualTo(cue.kept());
    }
  }

  @Test
  void aPlainSentenceClaimsNothing() {
    assertThat(Fulfilments.cue("Norland promised to open the port and to lower its tolls."))
        .isNull();
  }

  private static Dossier dossier(Observations desk) {
    return DossierMaker.make(Relationship.request(desk, desk.all()));
  }

  /** What was said at the meeting stands against what an author says came of it. */
  @Test
  void anAuthorsClaimStandsAgainstTheStatementsOfTheMeeting() {
    Observations desk = new Observations();
    var text =
        desk.article(
            "column",
            null,
            "After their meeting in Aln Holm told Salo that the ferries would sail again. Since"
                + " Holm met Salo things have gone according to the statements made: the ferries"
                + " sail and the crews are free.",
            "Lena Marsh");
    text.say("After their meeting in Aln Holm told Salo that the ferries would sail again")
        .by(HOLM, SALO)
        .at("Aln", "XSU")
        .meeting();
    text.say("After their meeting in Aln Holm told Salo that the ferries would sail again")
        .by(HOLM)
        .statement("ferries");
    text.say(
            "Since Holm met Salo things have gone according to the statements made: the ferries"
                + " sail and the crews are free")
        .by(HOLM, SALO)
        .meeting();

    assertThat(dossier(desk).saidAndDone())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.status()).isEqualTo("said to be kept");
              assertThat(line.by()).isEqualTo("Jon Holm");
              assertThat(line.why()).isEqualTo("claimed by Lena Marsh");
              assertThat(line.what()).contains("the ferries would sail again");
              assertThat(line.deed().quote()).contains("the crews are free");
            });
  }

  /** A threat in general terms has not come true with the next thing that its author does. */
  @Test
  void anActOfWhichTheWordSaidNothingIsNotItsOutcome() {
    Observations desk = new Observations();
    var warning =
        desk.article("01", "2021-03-01", "Norland warned Sudria that all means lay on the table.");
    warning
        .say("Norland warned Sudria that all means lay on the table")
        .by(NORLAND)
        .to(SUDRIA)
        .trigger("warned")
        .event(PloverType.THREATEN);
    var raid = desk.article("02", "2021-06-01", "Norland seized a trawler of Sudria on 30 May.");
    raid.say("Norland seized a trawler of Sudria on 30 May")
        .by(NORLAND)
        .to(SUDRIA)
        .on("2021-05-30")
        .trigger("seized")
        .event(PloverType.COERCE);

    assertThat(dossier(desk).saidAndDone())
        .singleElement()
        .satisfies(line -> assertThat(line.status()).isEqualTo("open"));
  }

  /** What somebody else expects of a party is no word of that party. */
  @Test
  void onlyThoseWhoAreToActGiveAWord() {
    Observations desk = new Observations();
    var text = desk.article("01", "2021-03-01", "Petrova says that Sudria will close its harbour.");
    text.say("Petrova says that Sudria will close its harbour")
        .by(SUDRIA)
        .to(NORLAND)
        .voice(PETROVA)
        .future()
        .trigger("close")
        .event(PloverType.COERCE);

    assertThat(dossier(desk).saidAndDone()).isEmpty();
  }
}
