package org.attache.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.attache.article.ArticleId;
import org.attache.article.Evidence;
import org.attache.article.Span;
import org.attache.extract.Assessment;
import org.attache.extract.Attribution;
import org.attache.extract.DateMention;
import org.attache.extract.Encounter;
import org.attache.extract.Event;
import org.attache.extract.Linkage;
import org.attache.extract.Observation;
import org.attache.extract.Outlook;
import org.attache.extract.PloverType;
import org.attache.extract.Position;
import org.attache.extract.Predicate;
import org.attache.extract.Provenance;
import org.attache.extract.Setting;
import org.attache.extract.Standing;
import org.attache.extract.Statement;
import org.attache.resolve.Actor;
import org.attache.resolve.ActorId;
import org.attache.resolve.DayRange;
import org.attache.resolve.Party;
import org.attache.resolve.Place;
import org.attache.resolve.Sector;
import org.attache.resolve.TimeExpression;
import org.attache.resolve.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ObservationJsonTest {

  private static final ArticleId ARTICLE = new ArticleId("wire-7");
  private static final String TEXT = "She flew to Lima on Monday for two-hour talks with Peru.";
  private static final DayRange MONDAY = DayRange.of(LocalDate.of(2015, 3, 2));
  private static final When WHEN = new When(MONDAY, cite("on Monday"), When.Basis.RELATIVE);
  private static final Party SHE =
      new Party(
          new Actor(
              new ActorId("?ana-ruiz"),
              "Ana Ruiz",
              "ECU",
              List.of(Sector.GOV),
              true,
              "Foreign Minister",
              "Ministry"),
          cite("Lima"),
          cite("She"),
          "pronoun");
  private static final Party PERU =
      new Party(
          new Actor(new ActorId("PER"), "Peru", "PER", List.of(), false, null, null),
          cite("Peru"),
          null,
          "state");
  private static final Provenance PROVENANCE =
      new Provenance(cite(TEXT), "event@1", "talk.n with", 0.75);
  private static final Standing STANDING =
      new Standing(
          List.of(SHE), -1.5, Standing.Time.FUTURE, new Standing.Condition("if", cite("for two")));
  private static final Setting SETTING =
      new Setting(WHEN, new Place(-1, -1, "Lima", "PER", -12.05, -77.04, cite("Lima")));

  private static Evidence cite(String words) {
    int start = TEXT.indexOf(words);
    return new Evidence(ARTICLE, new Span(start, start + words.length()), words);
  }

  static List<Observation> observations() {
    return List.of(
        new Event(
            "e1",
            PloverType.CONSULT,
            "visit",
            List.of("diplomatic"),
            "042",
            4.0,
            List.of(SHE),
            List.of(PERU),
            cite("flew"),
            new Encounter(
                Encounter.Form.VISIT,
                Duration.ofDays(2),
                3,
                PERU,
                List.of(new Encounter.AgendaItem("trade", cite("talks")))),
            PROVENANCE,
            STANDING,
            SETTING),
        new Event(
            "e2",
            PloverType.REJECT,
            null,
            List.of(),
            "120",
            -2,
            List.of(),
            List.of(),
            cite("flew"),
            null,
            PROVENANCE,
            new Standing(List.of(), 3, Standing.Time.PAST, null),
            Setting.OPEN),
        new Statement(
            "s1",
            SHE,
            cite("for"),
            cite("talks"),
            Statement.Form.MIXED,
            List.of(PERU),
            List.of("trade"),
            cite("on Monday"),
            PROVENANCE,
            STANDING,
            SETTING),
        new Attribution(
            new Statement(
                "t1",
                SHE,
                cite("for"),
                cite("talks"),
                Statement.Form.MIXED,
                List.of(PERU),
                List.of("trade"),
                cite("on Monday"),
                PROVENANCE,
                STANDING,
                SETTING),
            Attribution.Silence.NO_WORDS),
        new Position(
            "p1",
            PERU,
            "trade",
            Position.Stance.DEMANDS,
            cite("talks"),
            new Position.Change(Position.Stance.REJECTS, null, cite("for")),
            PROVENANCE,
            STANDING,
            SETTING),
        new Assessment(
            "a1",
            List.of(new Assessment.Subject(PERU, "Peru"), new Assessment.Subject(null, "talks")),
            cite("talks"),
            -0.5,
            0.25,
            List.of(cite("for two")),
            PROVENANCE,
            STANDING,
            SETTING),
        new Outlook(
            "o1",
            cite("talks"),
            WHEN,
            Outlook.Direction.WORSENS,
            0.6,
            PROVENANCE,
            STANDING,
            SETTING),
        new Linkage(
            "l1",
            List.of(SHE, PERU),
            cite("talks"),
            cite("Peru"),
            cite("for"),
            PROVENANCE,
            STANDING,
            SETTING),
        new Predicate("v1", PROVENANCE, STANDING, SETTING),
        new DateMention(
            "d1",
            new TimeExpression(
                -1,
                cite(TEXT),
                TimeExpression.Type.DATE,
                "2015-03-02",
                MONDAY,
                When.Basis.RELATIVE),
            PROVENANCE,
            new Standing(List.of(), 0, Standing.Time.PRESENT, null),
            Setting.OPEN));
  }

  @ParameterizedTest
  @MethodSource("observations")
  void readsBackWhatItWrites(Observation observation) {
    assertThat(ObservationJson.read(ObservationJson.write(observation))).isEqualTo(observation);
  }

  @Test
  void writesTheFieldsOfTheContract() {
    String line = ObservationJson.write(observations().get(0));
    assertThat(line)
        .startsWith("{\"article\":\"wire-7\",\"kind\":\"event\",\"id\":\"e1\",\"quote\":\"She flew")
        .contains("\"mention_start\":0,\"mention_end\":3")
        .contains("\"date\":{\"from\":\"2015-03-02\",\"to\":\"2015-03-02\",\"text\":\"on Monday\"")
        .contains("\"duration\":\"P2D\",\"ordinal\":3")
        .contains("\"extractor\":\"event@1 talk.n with\"")
        .doesNotContain("\n");
  }

  @Test
  void namesTheFieldThatIsMissingOrUnknown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ObservationJson.read("{\"article\":\"x\"}"))
        .withMessageContaining("\"kind\" is missing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ObservationJson.read("{\"article\":\"x\",\"kind\":\"rumour\"}"))
        .withMessageContaining("rumour");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ObservationJson.read("{"))
        .withMessageContaining("not JSON");
  }
}
