package org.attache.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.consolidate.Observations.HOLM;
import static org.attache.consolidate.Observations.MARLAND;
import static org.attache.consolidate.Observations.NORLAND;
import static org.attache.consolidate.Observations.OKAFOR;
import static org.attache.consolidate.Observations.PETROVA;
import static org.attache.consolidate.Observations.SALO;
import static org.attache.consolidate.Observations.SUDRIA;

import java.time.Duration;
import java.util.List;
import org.attache.extract.Encounter;
import org.attache.resolve.When;
import org.junit.jupiter.api.Test;

class ContactJoinerTest {

  private final Observations desk = new Observations();

  private List<Contact> contacts() {
    return desk.consolidated().contacts();
  }

  @Test
  void visitAndTalksInItAreOneContact() {
    var text =
        desk.article(
            "a",
            "2021-03-06",
            "Petrova paid a visit to Sorin on 5 March. She met Okafor. The talks took three hours.");
    text.say("Petrova paid a visit to Sorin")
        .by(PETROVA)
        .on("2021-03-05")
        .at("Sorin", "XSU")
        .visit();
    text.say("She met Okafor").by(PETROVA, OKAFOR).meeting();
    text.say("The talks took three hours").lasting(Duration.ofHours(3)).talks();

    assertThat(contacts()).hasSize(1);
    Contact contact = contacts().get(0);
    assertThat(contact.happening().mentions()).hasSize(3);
    assertThat(contact.durations()).containsExactly(Duration.ofHours(3));
    assertThat(contact.forms())
        .containsExactly(Encounter.Form.VISIT, Encounter.Form.MEETING, Encounter.Form.NEGOTIATION);
    assertThat(contact.status()).isEqualTo(Contact.Status.HELD);
    assertThat(Parties.camps(contact.happening().parties())).containsExactly("XNO", "XSU");
  }

  @Test
  void statesAndPersonsOnTheSameDaysAreOneContactAcrossArticles() {
    desk.article("a", "2021-03-06", "Petrova met Okafor on 5 March.")
        .say("Petrova met Okafor")
        .by(PETROVA, OKAFOR)
        .on("2021-03-05")
        .meeting();
    desk.article("b", "2021-03-07", "Norland and Sudria held talks in Sorin on 5 March.")
        .say("Norland and Sudria held talks in Sorin")
        .by(NORLAND, SUDRIA)
        .on("2021-03-05")
        .at("Sorin", "XSU")
        .talks();

    assertThat(contacts()).hasSize(1);
    assertThat(contacts().get(0).happening().sources()).hasSize(2);
  }

  @Test
  void otherDaysAreOtherContacts() {
    var text =
        desk.article("a", "2021-06-01", "Petrova met Okafor in March. Petrova met Okafor in May.");
    text.say("Petrova met Okafor in March")
        .by(PETROVA, OKAFOR)
        .on("2021-03-01", "2021-03-31", When.Basis.EXPLICIT)
        .meeting();
    text.say("Petrova met Okafor in May")
        .by(PETROVA, OKAFOR)
        .on("2021-05-01", "2021-05-31", When.Basis.EXPLICIT)
        .meeting();

    assertThat(contacts()).hasSize(2);
  }

  @Test
  void otherPersonsOnBothSidesAreAnotherContact() {
    var text = desk.article("a", "2021-03-06", "Petrova met Okafor. Earlier Holm received Salo.");
    text.say("Petrova met Okafor").by(PETROVA, OKAFOR).meeting();
    text.say("Holm received Salo").by(HOLM, SALO).meeting();

    assertThat(contacts()).hasSize(2);
  }

  @Test
  void anotherPersonOfOneSideIsAnotherContact() {
    var text =
        desk.article(
            "a", "2021-03-06", "Petrova met Okafor on 5 March. Afterwards Holm met Okafor.");
    text.say("Petrova met Okafor on 5 March").by(PETROVA, OKAFOR).on("2021-03-05").meeting();
    text.say("Holm met Okafor").by(HOLM, OKAFOR).meeting();

    assertThat(contacts()).hasSize(2);
  }

  @Test
  void aPersonMoreOfOneSideIsTheSameContact() {
    var text =
        desk.article(
            "a", "2021-03-06", "Petrova met Okafor on 5 March. Petrova and Holm talked to Okafor.");
    text.say("Petrova met Okafor on 5 March").by(PETROVA, OKAFOR).on("2021-03-05").meeting();
    text.say("Petrova and Holm talked to Okafor").by(PETROVA, HOLM, OKAFOR).talks();

    assertThat(contacts()).hasSize(1);
  }

  @Test
  void otherPlacesAndOtherOrdinalsAreOtherContacts() {
    var text =
        desk.article(
            "a",
            "2021-03-06",
            "The first meeting of Petrova and Okafor. The second. Talks in Aln.");
    text.say("The first meeting of Petrova and Okafor").by(PETROVA, OKAFOR).ordinal(1).meeting();
    text.say("The second").by(PETROVA, OKAFOR).ordinal(2).at("Sorin", "XSU").meeting();
    text.say("Talks in Aln").by(PETROVA, OKAFOR).ordinal(2).at("Aln", "XNO").meeting();

    assertThat(contacts()).hasSize(3);
  }

  @Test
  void anotherDyadIsAnotherContactOnTheSameDay() {
    var text =
        desk.article("a", "2021-03-06", "Petrova met Okafor. Norland and Marland held talks.");
    text.say("Petrova met Okafor").by(PETROVA, OKAFOR).on("2021-03-05").meeting();
    text.say("Norland and Marland held talks").by(NORLAND, MARLAND).on("2021-03-05").talks();

    assertThat(contacts()).hasSize(2);
  }

  @Test
  void undatedMentionsOfDistantArticlesStayApart() {
    desk.article("a", "2021-03-06", "Petrova met Okafor.")
        .say("Petrova met Okafor")
        .by(PETROVA, OKAFOR)
        .meeting();
    desk.article("b", "2022-03-06", "Okafor met Petrova.")
        .say("Okafor met Petrova")
        .by(PETROVA, OKAFOR)
        .meeting();

    assertThat(contacts()).hasSize(2);
  }

  @Test
  void durationsThatDifferStandSideBySide() {
    for (int hours = 3; hours <= 4; hours++) {
      desk.article("a" + hours, "2021-03-06", "Petrova met Okafor for some time.")
          .say("Petrova met Okafor for some time")
          .by(PETROVA, OKAFOR)
          .on("2021-03-05")
          .lasting(Duration.ofHours(hours))
          .meeting();
    }

    assertThat(contacts()).hasSize(1);
    assertThat(contacts().get(0).durations())
        .containsExactly(Duration.ofHours(3), Duration.ofHours(4));
    assertThat(contacts().get(0).happening().differences())
        .extracting(Difference::aspect)
        .containsExactly("duration");
  }

  @Test
  void daysOfTheVisitAndHoursOfTheTalksAreNoDifference() {
    var text = desk.article("a", "2021-03-06", "A three-day visit. The talks took four hours.");
    text.say("A three-day visit")
        .by(PETROVA)
        .at("Sorin", "XSU")
        .on("2021-03-05")
        .lasting(Duration.ofDays(3))
        .visit();
    text.say("The talks took four hours").lasting(Duration.ofHours(4)).talks();

    assertThat(contacts()).hasSize(1);
    assertThat(contacts().get(0).happening().differences()).isEmpty();
  }

  @Test
  void aPlanIsPlannedAndADenialIsDenied() {
    desk.article("a", "2021-03-01", "Petrova will meet Okafor on 5 March.")
        .say("Petrova will meet Okafor")
        .by(PETROVA, OKAFOR)
        .on("2021-03-05")
        .future()
        .meeting();
    desk.article("b", "2021-04-06", "Holm did not meet Salo on 5 April.")
        .say("Holm did not meet Salo")
        .by(HOLM, SALO)
        .on("2021-04-05")
        .factuality(-3)
        .meeting();

    assertThat(contacts())
        .extracting(Contact::status)
        .containsExactly(Contact.Status.PLANNED, Contact.Status.DENIED);
  }

  @Test
  void aPlanThatCameTrueIsHeld() {
    desk.article("a", "2021-03-01", "Petrova will meet Okafor on 5 March.")
        .say("Petrova will meet Okafor")
        .by(PETROVA, OKAFOR)
        .on("2021-03-05")
        .future()
        .meeting();
    desk.article("b", "2021-03-06", "Petrova met Okafor on 5 March.")
        .say("Petrova met Okafor")
        .by(PETROVA, OKAFOR)
        .on("2021-03-05")
        .meeting();

    assertThat(contacts()).hasSize(1);
    assertThat(contacts().get(0).status()).isEqualTo(Contact.Status.HELD);
  }

  @Test
  void theTalksOfNobodyWithNoContactBeforeThemStayAlone() {
    var text = desk.article("a", "2021-03-06", "The talks took three hours. Petrova met Okafor.");
    text.say("The talks took three hours").lasting(Duration.ofHours(3)).talks();
    text.say("Petrova met Okafor").by(PETROVA, OKAFOR).meeting();

    assertThat(contacts()).hasSize(2);
  }
}
