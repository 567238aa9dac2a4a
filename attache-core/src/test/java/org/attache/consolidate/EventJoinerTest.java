package org.attache.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.consolidate.Observations.MARLAND;
import static org.attache.consolidate.Observations.NORLAND;
import static org.attache.consolidate.Observations.PETROVA;
import static org.attache.consolidate.Observations.SUDRIA;

import java.util.List;
import org.attache.extract.PloverType;
import org.attache.resolve.When;
import org.junit.jupiter.api.Test;

class EventJoinerTest {

  private final Observations desk = new Observations();

  private List<Happening> happenings() {
    return desk.consolidated().happenings();
  }

  @Test
  void sameActPartiesAndDayAreOneHappening() {
    desk.article("a", "2021-03-06", "Norland expelled envoys of Sudria on 5 March.")
        .say("Norland expelled envoys of Sudria")
        .by(NORLAND)
        .to(SUDRIA)
        .on("2021-03-05")
        .trigger("expelled")
        .event(PloverType.SANCTION);
    desk.article("b", "2021-03-09", "The ousting of Sudria's envoys by Petrova last week.")
        .say("The ousting of Sudria's envoys by Petrova")
        .by(PETROVA)
        .to(SUDRIA)
        .on("2021-03-01", "2021-03-07", When.Basis.RELATIVE)
        .trigger("ousting")
        .event(PloverType.SANCTION);

    assertThat(happenings()).hasSize(1);
    Happening happening = happenings().get(0);
    assertThat(happening.sources()).hasSize(2);
    assertThat(happening.when()).isNotNull();
    assertThat(happening.when().days().days()).isEqualTo(1);
    assertThat(happening.matches().get(1).reasons()).contains("days in common");
  }

  @Test
  void otherActsPartiesAndDaysStayApart() {
    var text = desk.article("a", "2021-03-09", "one two three four");
    text.say("one").by(NORLAND).to(SUDRIA).on("2021-03-05").event(PloverType.SANCTION);
    text.say("two").by(NORLAND).to(SUDRIA).on("2021-03-05").event(PloverType.ACCUSE);
    text.say("three").by(NORLAND).to(MARLAND).on("2021-03-05").event(PloverType.SANCTION);
    text.say("four").by(NORLAND).to(SUDRIA).on("2021-03-08").event(PloverType.SANCTION);

    assertThat(happenings()).hasSize(4);
  }

  @Test
  void actorAndRecipientAreNotExchanged() {
    var text = desk.article("a", "2021-03-09", "accused back");
    text.say("accused").by(NORLAND).to(SUDRIA).on("2021-03-05").event(PloverType.ACCUSE);
    text.say("back").by(SUDRIA).to(NORLAND).on("2021-03-05").event(PloverType.ACCUSE);

    assertThat(happenings()).hasSize(2);
  }

  @Test
  void undatedActsJoinOnTheSameWordOnly() {
    var text =
        desk.article("a", "2021-03-09", "withdrew its units, the withdrawal, gave up the fort");
    text.say("withdrew").by(NORLAND).to(SUDRIA).event(PloverType.RETREAT);
    text.say("withdrawal").by(NORLAND).to(SUDRIA).event(PloverType.RETREAT);
    text.say("gave up").by(NORLAND).to(SUDRIA).event(PloverType.RETREAT);

    assertThat(happenings()).hasSize(2);
  }

  @Test
  void aPlanWithoutADayIsNotTheAct() {
    var text = desk.article("a", "2021-03-09", "will withdraw, withdrew");
    text.say("will withdraw").by(NORLAND).trigger("withdraw").future().event(PloverType.RETREAT);
    text.say("withdrew").by(NORLAND).event(PloverType.RETREAT);

    assertThat(happenings()).hasSize(2);
  }

  @Test
  void aDenialStandsBesideTheReport() {
    desk.article("a", "2021-03-06", "Norland fired at Sudria.")
        .say("Norland fired at Sudria")
        .by(NORLAND)
        .to(SUDRIA)
        .on("2021-03-05")
        .trigger("fired")
        .event(PloverType.ASSAULT);
    desk.article("b", "2021-03-06", "Norland never fired at Sudria.")
        .say("Norland never fired at Sudria")
        .by(NORLAND)
        .to(SUDRIA)
        .on("2021-03-05")
        .trigger("fired")
        .factuality(-3)
        .event(PloverType.ASSAULT);

    assertThat(happenings()).hasSize(1);
    assertThat(happenings().get(0).differences())
        .extracting(Difference::aspect)
        .containsExactly("whether it happened");
    assertThat(happenings().get(0).best().standing().factuality()).isPositive();
  }
}
