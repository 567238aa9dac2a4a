package org.attache.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.consolidate.Observations.HOLM;
import static org.attache.consolidate.Observations.MARLAND;
import static org.attache.consolidate.Observations.NORLAND;
import static org.attache.consolidate.Observations.OKAFOR;
import static org.attache.consolidate.Observations.PETROVA;
import static org.attache.consolidate.Observations.SUDRIA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.attache.extract.Observation;
import org.attache.extract.PloverType;
import org.attache.resolve.Actor;

/** What must hold of the record whatever the articles say. */
class ConsolidationPropertyTest {

  private static final List<Actor> ACTORS =
      List.of(NORLAND, SUDRIA, MARLAND, PETROVA, OKAFOR, HOLM);
  private static final LocalDate FIRST = LocalDate.parse("2021-03-01");

  /** Writes articles of one time on the same few parties, now and then a copy of another. */
  private static Observations press(long seed, int articles) {
    Observations desk = new Observations();
    Random random = new Random(seed);
    for (int i = 0; i < articles; i++) {
      article(desk, random, i);
    }
    return desk;
  }

  private static void article(Observations desk, Random random, int number) {
    String published = FIRST.plusDays(random.nextInt(30)).toString();
    StringBuilder words = new StringBuilder();
    int text = random.nextInt(5); // few texts, so that some articles are copies of each other
    for (int i = 0; i < 30; i++) {
      words.append(" word").append(text).append("of").append(i);
    }
    Observations.Text told =
        desk.article(
            "a" + number, published, "They met, struck, warned. They said: we want peace." + words);
    for (String word : List.of("met", "struck", "warned", "we want peace")) {
      if (random.nextInt(4) == 0) {
        continue;
      }
      Observations.Draft draft = told.say(word).by(any(random));
      if (word.startsWith("we")) {
        draft.statement();
        continue;
      }
      draft = draft.to(any(random));
      if (random.nextInt(3) > 0) {
        draft = draft.on(FIRST.plusDays(random.nextInt(15)).toString());
      }
      if (random.nextInt(4) == 0) {
        draft = draft.at(random.nextBoolean() ? "Sorin" : "Aln", "XSU");
      }
      if (random.nextInt(6) == 0) {
        draft = draft.future();
      }
      if (word.equals("met")) {
        draft.meeting();
      } else {
        draft.event(word.equals("struck") ? PloverType.ASSAULT : PloverType.THREATEN);
      }
    }
  }

  private static Actor any(Random random) {
    return ACTORS.get(random.nextInt(ACTORS.size()));
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void anyOrderAndAnyBatchesGiveTheSame(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int articles) {
    Observations desk = press(seed, articles);
    Consolidated record = desk.consolidated();
    Random random = new Random(seed);
    List<Observation> shuffled = new ArrayList<>(desk.all());
    Collections.shuffle(shuffled, random);
    List<PublishedArticle> published = new ArrayList<>(desk.articles());
    Collections.shuffle(published, random);
    // A batch that comes twice, as after a run that was stopped, changes nothing either.
    int cut = random.nextInt(shuffled.size() + 1);
    List<Observation> batches = new ArrayList<>(shuffled.subList(cut, shuffled.size()));
    batches.addAll(shuffled);

    assertThat(Consolidator.consolidate(batches, NearDuplicates.facts(published)).toString())
        .isEqualTo(record.toString());
  }

  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void anyNumberOfThreadsGivesTheSame(
      @ForAll long seed, @ForAll @IntRange(min = 10, max = 60) int articles) {
    Observations desk = press(seed, articles);
    String record = desk.consolidated().toString();
    for (int threads : new int[] {1, 2, 5}) {
      ForkJoinPool pool = new ForkJoinPool(threads);
      try {
        assertThat(pool.submit(() -> desk.consolidated().toString()).join()).isEqualTo(record);
      } finally {
        pool.shutdown();
      }
    }
  }
}
