package org.attache.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.attache.consolidate.Observations;
import org.attache.consolidate.PublishedArticle;
import org.attache.extract.Observation;
import org.attache.resolve.DayRange;
import org.junit.jupiter.api.Test;

class DossierMakerTest {

  private final Dossier dossier = Relationship.dossier();

  @Test
  void oneContactOfManyMentions() {
    Dossier.ContactLine contact =
        dossier.contacts().stream()
            .filter(line -> line.status().equals("held") && line.days() != null)
            .findFirst()
            .orElseThrow();

    assertThat(contact.days().range()).isEqualTo(DayRange.of(LocalDate.parse("2021-03-05")));
    assertThat(contact.participants()).containsExactly("Ana Petrova", "Chidi Okafor");
    assertThat(contact.place()).isEqualTo("Sorin");
    assertThat(contact.form()).isEqualTo("visit");
    assertThat(contact.parts()).containsExactly("visit", "meeting", "talks");
    assertThat(contact.ordinal()).isEqualTo(2);
    assertThat(contact.durations()).containsExactlyInAnyOrder("4 hours", "3 hours 30 minutes");
    assertThat(contact.differences()).singleElement().asString().contains("against");
    assertThat(contact.topics()).containsExactly("fisheries");
    assertThat(contact.refs()).hasSize(6);
  }

  @Test
  void actsBetweenTheTwoStandFirst() {
    List<Dossier.EventLine> events = dossier.events();

    assertThat(events).extracting(Dossier.EventLine::act).contains("accused", "withdrew forces");
    int last = 0;
    for (int i = 0; i < events.size(); i++) {
      last = events.get(i).between() ? i : last;
    }
    assertThat(events.subList(0, last + 1)).allMatch(Dossier.EventLine::between);
    assertThat(events).anyMatch(line -> !line.between());
  }

  @Test
  void standsWithTheShiftThatTheTextTells() {
    assertThat(dossier.positions())
        .extracting(Dossier.IssueLine::issue)
        .containsExactly("Strait of Orm", "tolls");
    assertThat(dossier.positions().get(1).stands().get(0).change())
        .isEqualTo("demands → no longer (Norland no longer insists on toll-free passage)");
  }

  @Test
  void voicesWithWhatTheyAreAndWhereTheyDisagree() {
    assertThat(dossier.voices())
        .filteredOn(voice -> voice.name().equals("Iris Reed"))
        .singleElement()
        .satisfies(
            voice -> {
              assertThat(voice.description()).isEqualTo("professor, Coast University");
              assertThat(voice.sayings())
                  .extracting(Dossier.SayingLine::kind)
                  .containsExactly("assessment", "outlook");
            });
    assertThat(dossier.disagreements()).hasSize(1);
    assertThat(dossier.disagreements().get(0).positive()).containsExactly("Iris Reed");
    assertThat(dossier.disagreements().get(0).negative()).containsExactly("Emil Voss");
  }

  @Test
  void outlooksWithTheirConditions() {
    assertThat(dossier.outlooks()).hasSize(1);
    assertThat(dossier.outlooks().get(0).condition()).isEqualTo("if the ports stay open");
    assertThat(dossier.outlooks().get(0).status()).isEqualTo("open");
  }

  @Test
  void whatWasSaidAndWhatWasDone() {
    assertThat(dossier.saidAndDone())
        .filteredOn(line -> line.status().equals("kept"))
        .extracting(Dossier.PromiseLine::by, Dossier.PromiseLine::daysBetween)
        .containsExactlyInAnyOrder(
            tuple("Ana Petrova", 3L), tuple("Ana Petrova", 4L), tuple("Norland", 79L));
  }

  @Test
  void issuesThatAreTraded() {
    assertThat(dossier.linkages())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.give()).isEqualTo("cheaper timber");
              assertThat(line.get()).isEqualTo("open ports");
              assertThat(line.voices()).containsExactly("Emil Voss");
            });
  }

  @Test
  void whoRaisesWhat() {
    assertThat(dossier.agenda().parties()).containsExactly("Norland", "Sudria");
    assertThat(dossier.agenda().rows())
        .filteredOn(row -> row.issue().equals("pipelines"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.cells().get(0).count()).isZero();
              assertThat(row.cells().get(1).count()).isEqualTo(1);
            });
  }

  @Test
  void anAuthorsPatternIsAClaim() {
    assertThat(dossier.patterns().get(0).verdict())
        .isEqualTo("claimed by Lena Marsh; too few to test");
    assertThat(dossier.patterns().get(0).first()).isEqualTo("a crisis in the strait");
    assertThat(dossier.patterns()).allMatch(line -> line.pValue() == null);
  }

  @Test
  void fewActsGiveNoNumbers() {
    assertThat(dossier.temperature().cases()).isLessThan(TemperatureCurve.FEW);
    assertThat(dossier.temperature().level()).isNull();
    assertThat(dossier.temperature().verdict()).startsWith("Too few");
    assertThat(dossier.predictability())
        .allMatch(line -> line.surprise() == null && line.verdict().startsWith("Too few"));
  }

  @Test
  void sourcesCarryEveryRecord() {
    assertThat(dossier.sources()).hasSize(5);
    for (Dossier.SourcePage page : dossier.sources()) {
      assertThat(page.highlights()).isNotEmpty();
      for (Dossier.Highlight highlight : page.highlights()) {
        assertThat(highlight.label()).isNotBlank();
        assertThat(highlight.span().end()).isLessThanOrEqualTo(page.text().length());
      }
    }
    assertThat(dossier.sources().get(0).published()).isEqualTo("1 Mar 2021");
  }

  @Test
  void theSummaryIsTenLinesOrSoAndRestsOnRecords() {
    assertThat(dossier.summary()).hasSizeBetween(8, 13);
    Set<String> known = new LinkedHashSet<>();
    Relationship.desk().all().forEach(observation -> known.add(observation.id()));
    for (Dossier.SummaryLine line : dossier.summary().subList(1, dossier.summary().size())) {
      assertThat(line.text()).endsWith(".");
      assertThat(line.refs()).as(line.text()).isNotEmpty();
      assertThat(line.refs()).allMatch(ref -> known.contains(ref.observation()));
    }
    assertThat(dossier.summary().get(1).text())
        .startsWith("The last contact on record was a visit on 5 Mar 2021, Sorin: Ana Petrova");
  }

  @Test
  void anyOrderGivesTheSame() {
    Observations desk = Relationship.desk();
    List<Observation> observations = new ArrayList<>(desk.all());
    List<PublishedArticle> articles = new ArrayList<>(desk.articles());
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(observations, new Random(seed));
      Collections.shuffle(articles, new Random(seed));
      Request request =
          new Request(
              Relationship.ONE,
              Relationship.OTHER,
              null,
              articles,
              observations,
              1,
              "test",
              "annotator fast");
      assertThat(DossierMaker.make(request)).isEqualTo(dossier);
    }
  }

  @Test
  void aPeriodLeavesOutWhatIsBeforeAndAfter() {
    Observations desk = Relationship.desk();
    DayRange april = new DayRange(LocalDate.parse("2021-04-01"), LocalDate.parse("2021-04-30"));
    Dossier cut =
        DossierMaker.make(
            new Request(
                Relationship.ONE,
                Relationship.OTHER,
                april,
                desk.articles(),
                desk.all(),
                0,
                "test",
                ""));

    assertThat(cut.contacts()).isEmpty();
    assertThat(cut.events()).hasSize(3);
    assertThat(cut.positions()).isEmpty();
  }

  @Test
  void nothingOnThePairMakesAnEmptyDossierThatSaysSo() {
    Observations desk = Relationship.desk();
    Dossier empty =
        DossierMaker.make(
            new Request(
                new Dossier.Subject("XMA", "Marland"),
                new Dossier.Subject("XZZ", "the Free Isles"),
                null,
                desk.articles(),
                desk.all(),
                0,
                "test",
                ""));

    assertThat(empty.contacts()).isEmpty();
    assertThat(empty.events()).isEmpty();
    assertThat(empty.sources()).isEmpty();
    assertThat(empty.summary())
        .singleElement()
        .satisfies(line -> assertThat(line.text()).startsWith("No article here speaks of both"));
  }

  @Test
  void noObservationsAtAllMakeAnEmptyDossier() {
    Dossier empty =
        DossierMaker.make(
            new Request(
                Relationship.ONE, Relationship.OTHER, null, List.of(), List.of(), 0, "test", ""));

    assertThat(empty.coverage().articles()).isZero();
    assertThat(empty.temperature().cases()).isZero();
  }

  @Test
  void onePartyTwiceIsRefused() {
    assertThatThrownBy(
            () ->
                new Request(
                    Relationship.ONE, Relationship.ONE, null, List.of(), List.of(), 0, "", ""))
        .hasMessageContaining("XNO");
  }
}
