package org.attache.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.consolidate.Observations.HOLM;
import static org.attache.consolidate.Observations.NORLAND;
import static org.attache.consolidate.Observations.OKAFOR;
import static org.attache.consolidate.Observations.PETROVA;
import static org.attache.consolidate.Observations.SUDRIA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.attache.extract.Event;
import org.attache.extract.Observation;
import org.attache.extract.PloverType;
import org.attache.resolve.Actor;
import org.attache.resolve.When;
import org.junit.jupiter.api.Test;

class ConsolidatorTest {

  @Test
  void theSameQuotationInTwoArticlesIsOne() {
    Observations desk = new Observations();
    String full = "we shall keep the strait open for every ship that comes in peace";
    desk.article("a", "2021-03-06", full).say(full).by(PETROVA).statement();
    desk.article("b", "2021-03-07", full)
        .say("keep the strait open for every ship that comes")
        .by(PETROVA)
        .statement();
    desk.article("c", "2021-03-07", full).say(full).by(OKAFOR).statement();

    List<Quotation> quotations = desk.consolidated().quotations();
    assertThat(quotations).hasSize(2);
    assertThat(quotations.get(0).best().content().quote()).isEqualTo(full);
    assertThat(quotations.get(0).sources()).hasSize(2);
  }

  @Test
  void shortLikeSayingsAreNotOne() {
    Observations desk = new Observations();
    desk.article("a", "2021-03-06", "keep it open").say("keep it open").by(PETROVA).statement();
    desk.article("b", "2021-03-06", "keep it").say("keep it").by(PETROVA).statement();

    assertThat(desk.consolidated().quotations()).hasSize(2);
  }

  @Test
  void nothingMakesNothing() {
    Consolidated record = Consolidator.consolidate(List.of(), List.of());

    assertThat(record.happenings()).isEmpty();
    assertThat(record.contacts()).isEmpty();
    assertThat(record.articles()).isEmpty();
  }

  @Test
  void whatOnlyASupersededRevisionTellsIsWithdrawn() {
    Observations desk = new Observations();
    Event event =
        desk.article("old", "2021-03-05", "Norland struck Sudria.")
            .say("Norland struck Sudria")
            .by(NORLAND)
            .to(SUDRIA)
            .event(PloverType.ASSAULT);
    var facts =
        List.of(
            new ArticleFacts(
                event.article(),
                Observations.published("2021-03-05"),
                event.article(),
                new org.attache.article.ArticleId("new")));

    assertThat(Consolidator.consolidate(desk.all(), facts).happenings())
        .singleElement()
        .matches(Happening::withdrawn);
  }

  @Test
  void anyOrderGivesTheSame() {
    Observations desk = random(40);
    List<Observation> observations = new ArrayList<>(desk.all());
    List<ArticleFacts> facts = new ArrayList<>(desk.factsAlone());
    Consolidated record = Consolidator.consolidate(observations, facts);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(observations, new Random(seed));
      Collections.shuffle(facts, new Random(seed));
      assertThat(Consolidator.consolidate(observations, facts)).isEqualTo(record);
    }
    assertThat(record.happenings().size()).isLessThan(desk.all().size());
  }

  @Test
  void everyMentionStaysInTheRecord() {
    Observations desk = random(60);
    Consolidated record = desk.consolidated();
    Set<String> kept = new TreeSet<>();
    record.happenings().forEach(h -> h.mentions().forEach(m -> kept.add(m.id())));
    record.contacts().forEach(c -> c.happening().mentions().forEach(m -> kept.add(m.id())));
    Set<String> given = new TreeSet<>();
    desk.all().forEach(o -> given.add(o.id()));

    assertThat(kept).isEqualTo(given);
  }

  /** Acts and contacts of four parties on ten days, drawn with a fixed seed. */
  private static Observations random(int size) {
    Observations desk = new Observations();
    Random random = new Random(11);
    List<Actor> actors = List.of(NORLAND, SUDRIA, PETROVA, OKAFOR, HOLM);
    LocalDate first = LocalDate.parse("2021-03-01");
    for (int i = 0; i < size; i++) {
      String published = first.plusDays(random.nextInt(20)).toString();
      var text = desk.article("a" + i, published, "text " + i + " held struck accused");
      for (String word : List.of("held", "struck", "accused")) {
        var draft =
            text.say(word)
                .by(actors.get(random.nextInt(actors.size())))
                .to(actors.get(random.nextInt(actors.size())));
        if (random.nextBoolean()) {
          String day = first.plusDays(random.nextInt(10)).toString();
          draft =
              random.nextInt(3) == 0
                  ? draft.on(first.toString(), day, When.Basis.RELATIVE)
                  : draft.on(day);
        }
        if (random.nextInt(4) == 0) {
          draft = draft.at(random.nextBoolean() ? "Sorin" : "Aln", "XSU");
        }
        if (word.equals("held")) {
          draft.meeting();
        } else {
          draft.event(word.equals("struck") ? PloverType.ASSAULT : PloverType.ACCUSE);
        }
      }
    }
    return desk;
  }
}
