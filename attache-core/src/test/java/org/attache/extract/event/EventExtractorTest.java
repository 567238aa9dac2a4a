package org.attache.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.attache.StandardResolver;
import org.attache.annotate.Grammar;
import org.attache.extract.Encounter;
import org.attache.extract.Encounter.AgendaItem;
import org.attache.extract.Event;
import org.attache.extract.PloverType;
import org.attache.resolve.Party;
import org.junit.jupiter.api.Test;

class EventExtractorTest {

  private final StandardResolver resolver = StandardResolver.load();
  private final EventExtractor extractor = new EventExtractor();

  private List<Event> read(String grammar) {
    return extractor.extract(resolver.resolve(Grammar.parse(grammar))).stream()
        .map(Event.class::cast)
        .toList();
  }

  private static List<String> names(List<Party> parties) {
    return parties.stream().map(party -> party.actor().name()).toList();
  }

  @Test
  void activeAndPassiveTellTheSame() {
    Event active =
        read("""
                Kenya    Kenya  NNP 2 nsubj PLACE
                attacked attack VBD 0 root
                Uganda   Uganda NNP 2 obj   PLACE
                """)
            .get(0);
    Event passive =
        read("""
                Uganda   Uganda NNP 3 nsubj:pass PLACE
                was      be     VBD 3 aux:pass
                attacked attack VBN 0 root
                by       by     IN  5 case
                Kenya    Kenya  NNP 3 obl        PLACE
                """)
            .get(0);
    assertThat(active.type()).isEqualTo(PloverType.ASSAULT);
    assertThat(passive.type()).isEqualTo(PloverType.ASSAULT);
    assertThat(names(active.actors())).isEqualTo(names(passive.actors())).hasSize(1);
    assertThat(names(active.recipients())).isEqualTo(names(passive.recipients())).hasSize(1);
    assertThat(passive.trigger().quote()).isEqualTo("attacked");
  }

  @Test
  void whoMeetsActsTogether() {
    Event event =
        read("""
                Kenya  Kenya  NNP 2 nsubj PLACE
                met    meet   VBD 0 root
                with   with   IN  4 case
                Uganda Uganda NNP 2 obl   PLACE
                """)
            .get(0);
    assertThat(event.type()).isEqualTo(PloverType.CONSULT);
    assertThat(event.actors()).hasSize(2);
    assertThat(event.recipients()).isEmpty();
    assertThat(event.encounter()).isNotNull();
  }

  @Test
  void theReporterIsTheVoiceAndNotTheActor() {
    List<Event> events =
        read(
            """
            Togo     Togo   NNP 2 nsubj PLACE
            said     say    VBD 0 root
            Kenya    Kenya  NNP 4 nsubj PLACE
            attacked attack VBD 2 ccomp
            Uganda   Uganda NNP 4 obj   PLACE
            """);
    assertThat(events).hasSize(1);
    assertThat(events.get(0).standing().voice()).hasSize(1);
    assertThat(names(events.get(0).actors()))
        .doesNotContainAnyElementsOf(names(events.get(0).standing().voice()));
  }

  @Test
  void aRefusalIsNotTheActThatIsRefused() {
    List<Event> events =
        read(
            """
            Kenya   Kenya  NNP 2 nsubj PLACE
            refused refuse VBD 0 root
            to      to     TO  4 mark
            meet    meet   VB  2 xcomp
            Uganda  Uganda NNP 4 obj   PLACE
            """);
    assertThat(events).hasSize(1);
    assertThat(events.get(0).type()).isEqualTo(PloverType.REJECT);
    assertThat(events.get(0).mode()).isEqualTo("meet");
  }

  @Test
  void aVisitToComeIsAnAgreement() {
    List<Event> events =
        read(
            """
            Kenya  Kenya  NNP 3 nsubj PLACE
            will   will   MD  3 aux
            visit  visit  VB  0 root
            Uganda Uganda NNP 3 obj   PLACE
            """);
    assertThat(events).hasSize(1);
    assertThat(events.get(0).type()).isEqualTo(PloverType.AGREE);
  }

  @Test
  void nobodyActsAndNobodyUndergoes() {
    assertThat(
            read(
                """
                The     the     DT  2 det
                storm   storm   NN  3 nsubj
                attacked attack VBD 0 root
                trees   tree    NNS 3 obj
                """))
        .isEmpty();
  }

  @Test
  void whatSomebodyIsAccusedOfIsSoToTheAccuser() {
    List<Event> events =
        read(
            """
            Togo     Togo   NNP 2 nsubj PLACE
            accused  accuse VBD 0 root
            Kenya    Kenya  NNP 2 obj   PLACE
            of       of     IN  5 mark
            bombing  bomb   VBG 2 advcl
            Uganda   Uganda NNP 5 obj   PLACE
            """);
    assertThat(events)
        .extracting(Event::type)
        .containsExactly(PloverType.ACCUSE, PloverType.ASSAULT);
    Event bombing = events.get(1);
    assertThat(names(bombing.actors())).isEqualTo(names(events.get(0).recipients()));
    assertThat(names(bombing.standing().voice())).isEqualTo(names(events.get(0).actors()));
  }

  @Test
  void aNextSentenceTellsHowLongItTook() {
    Event event =
        read("""
                The   the  DT  2 det
                talks talk NNS 3 nsubj
                took  take VBD 0 root
                three three CD 5 nummod
                hours hour NNS 3 obj
                """)
            .get(0);
    assertThat(event.actors()).isEmpty();
    assertThat(event.encounter()).extracting(Encounter::duration).isEqualTo(Duration.ofHours(3));
  }

  @Test
  void aNounWithoutPartiesThatTellsNothingMoreIsNoEvent() {
    assertThat(
            read(
                """
                The   the  DT  2 det
                talks talk NNS 3 nsubj
                ended end  VBD 0 root
                """))
        .isEmpty();
  }

  @Test
  void talksDealWithTheirTopics() {
    Event event =
        read("""
                The   the   DT  2 det
                talks talk  NNS 3 nsubj
                dealt deal  VBD 0 root
                with  with  IN  5 case
                Yemen Yemen NNP 3 obl PLACE
                """)
            .get(0);
    assertThat(Objects.requireNonNull(event.encounter()).agenda())
        .extracting(AgendaItem::issue)
        .containsExactly("Yemen");
  }

  @Test
  void whereItWasIsNotWhatTheSentenceTellsOfElsewhere() {
    Event event =
        read("""
                After    after   IN  3 case
                Kenya    Kenya   NNP 3 nmod:poss PLACE
                talks    talk    NNS 9 obl
                with     with    IN  5 case
                Uganda   Uganda  NNP 3 nmod      PLACE
                the      the     DT  7 det
                fighting fighting NN 9 nsubj
                around   around  IN  10 case
                ended    end     VBD 0 root
                Aden     Aden    NNP 7 nmod      PLACE
                """)
            .get(0);
    assertThat(event.type()).isEqualTo(PloverType.CONSULT);
    assertThat(event.setting().place()).isNull();
  }

  @Test
  void whoMeetsOnATripMeetsThere() {
    List<Event> events =
        read(
            """
            Kenya  Kenya  NNP 2 nsubj PLACE
            flew   fly    VBD 0 root
            to     to     IN  4 case
            Lima   Lima   NNP 2 obl   PLACE
            to     to     TO  6 mark
            meet   meet   VB  2 advcl
            Uganda Uganda NNP 6 obj   PLACE
            """);
    assertThat(events)
        .filteredOn(event -> event.trigger().quote().equals("meet"))
        .extracting(event -> Objects.requireNonNull(event.setting().place()).name())
        .containsExactly("Lima");
  }

  @Test
  void anAirStrikeIsNoWalkout() {
    Event event =
        read("""
                Kenya   Kenya  NNP 2 nsubj PLACE
                began   begin  VBD 0 root
                air     air    NN  4 compound
                strikes strike NNS 2 obj
                on      on     IN  6 case
                Uganda  Uganda NNP 4 nmod  PLACE
                """)
            .get(0);
    assertThat(event.type()).isEqualTo(PloverType.ASSAULT);
  }

  @Test
  void aDutyThatSomebodyElseIsSaidToHaveIsARequest() {
    List<Event> events =
        read(
            """
            Kenya    Kenya    NNP 2 nsubj PLACE
            said     say      VBD 0 root
            Uganda   Uganda   NNP 5 nsubj PLACE
            must     must     MD  5 aux
            withdraw withdraw VB  2 ccomp
            its      its      PRP$ 7 nmod:poss
            troops   troops   NNS 5 obj
            """);
    assertThat(events).extracting(Event::type).containsExactly(PloverType.REQUEST);
    assertThat(names(events.get(0).recipients())).hasSize(1);
  }

  @Test
  void whoMustActByItsOwnWordsRequestsNothing() {
    assertThat(
            read(
                """
                Kenya    Kenya    NNP 2 nsubj PLACE
                said     say      VBD 0 root
                Kenya    Kenya    NNP 5 nsubj PLACE
                must     must     MD  5 aux
                withdraw withdraw VB  2 ccomp
                from     from     IN  7 case
                Uganda   Uganda   NNP 5 obl   PLACE
                """))
        .extracting(Event::type)
        .doesNotContain(PloverType.REQUEST);
  }

  @Test
  void whatTheActorWillNotDoIsRefused() {
    List<Event> events =
        read(
            """
            Kenya     Kenya     NNP 4 nsubj PLACE
            will      will      MD  4 aux
            not       not       RB  4 advmod
            release   release   VB  0 root
            prisoners prisoner  NNS 4 obj
            of        of        IN  7 case
            Uganda    Uganda    NNP 5 nmod PLACE
            """);
    assertThat(events).extracting(Event::type).containsExactly(PloverType.REJECT);
    assertThat(events.get(0).mode()).isEqualTo("yield");
  }

  @Test
  void whatIsOrderedIsDone() {
    List<Event> events =
        read(
            """
            Kenya    Kenya   NNP 2 nsubj PLACE
            ordered  order   VBD 0 root
            the      the     DT  4 det
            release  release NN  2 obj
            of       of      IN  7 case
            two      two     CD  7 nummod
            officers officer NNS 4 nmod
            from     from    IN  9 case
            Uganda   Uganda  NNP 7 nmod  PLACE
            """);
    assertThat(events).extracting(Event::type).containsExactly(PloverType.RETREAT);
    assertThat(names(events.get(0).actors())).hasSize(1);
  }

  @Test
  void whatOnlySaysHowMuchIsLookedThrough() {
    Event event =
        read("""
                Kenya    Kenya   NNP 2 nsubj PLACE
                sent     send    VBD 0 root
                hundreds hundred NNS 2 obj
                of       of      IN  5 case
                soldiers soldier NNS 3 nmod
                to       to      IN  7 case
                Uganda   Uganda  NNP 2 obl   PLACE
                """)
            .get(0);
    assertThat(event.type()).isEqualTo(PloverType.MOBILIZE);
  }

  @Test
  void aStrangerIsAPartyWithoutACountry() {
    Event event =
        read("""
                A        a        DT  2 det
                court    court    NN  3 nsubj
                released release  VBD 0 root
                prisoners prisoner NNS 3 obj
                of       of       IN  6 case
                Uganda   Uganda   NNP 4 nmod  PLACE
                """)
            .get(0);
    assertThat(event.actors())
        .extracting(party -> party.actor().id().value(), party -> party.actor().country())
        .containsExactly(tuple("?court", null));
  }

  @Test
  void whoeverSaysThatItWillActs() {
    List<Event> events =
        read(
            """
            Kenya  Kenya  NNP 2 nsubj PLACE
            said   say    VBD 0 root
            it     it     PRP 5 nsubj
            would  would  MD  5 aux
            attack attack VB  2 ccomp
            Uganda Uganda NNP 5 obj   PLACE
            """);
    assertThat(events).extracting(Event::type).containsExactly(PloverType.THREATEN);
    assertThat(events.get(0).actors()).hasSize(1);
  }

  @Test
  void aResponseIsItsOwners() {
    List<Event> events =
        read(
            """
            Kenya    Kenya    NNP 3 nmod:poss PLACE
            's       's       POS 1 case
            response response NN  6 nsubj
            was      be       VBD 6 cop
            a        a        DT  6 det
            raid     raid     NN  0 root
            on       on       IN  8 case
            Uganda   Uganda   NNP 6 nmod PLACE
            """);
    assertThat(events).extracting(Event::type).containsExactly(PloverType.ASSAULT);
    assertThat(events.get(0).actors()).hasSize(1);
  }

  @Test
  void aHeadlineLeavesOutTheAuxiliary() {
    List<Event> events =
        read(
            """
            Kenyan   Kenyan  JJ  2 amod  NATIONALITY
            envoys   envoy   NNS 3 nsubj
            expelled expel   VBN 0 root
            from     from    IN  5 case
            Uganda   Uganda  NNP 3 obl   PLACE
            """);
    assertThat(events).hasSize(1);
    assertThat(events.get(0).actors()).isEmpty();
    assertThat(events.get(0).recipients()).hasSize(1);
  }

  @Test
  void aTruceThatNobodyIsNamedForIsTold() {
    List<Event> events =
        read(
            """
            A         a        DT  2 det
            truce     truce    NN  4 nsubj:pass
            was       be       VBD 4 aux:pass
            announced announce VBN 0 root
            """);
    assertThat(events).extracting(Event::mode).containsExactly("ceasefire");
    assertThat(events.get(0).actors()).isEmpty();
  }
}
