package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.attache.article.Article;
import org.attache.extract.Event;
import org.attache.extract.Observation;
import org.attache.review.CodedAs;
import org.attache.review.Decided;
import org.attache.review.Decision;
import org.attache.review.Fate;
import org.attache.store.json.JsonRewriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand decisions meet a changed set of rules: each is applied or listed, none is lost. */
class RecodingTest {

  private static final int ARTICLES = 500;

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  /**
   * New rules: a third of the records is gone, a third is coded otherwise, a third is as it was.
   */
  private static CodingFlow changed() {
    return new WordFlow("words@2") {
      @Override
      public Coded code(Article article) {
        Coded coded = super.code(article);
        List<Observation> now = new ArrayList<>();
        for (Observation each : coded.observations()) {
          int third = Math.floorMod(each.id().hashCode(), 3);
          if (third == 1 && each instanceof Event) {
            now.add(new JsonRewriter().correct(each, java.util.Map.of("type", "\"AID\"")));
          } else if (third > 0) {
            now.add(each);
          }
        }
        return new Coded(now, coded.sentences(), coded.publication());
      }
    };
  }

  @Test
  void eachIsAppliedOrListed() {
    try (Desk desk = Desk.open(folder)) {
      desk.read(Documents.meetings(ARTICLES), new WordFlow(), Progress.silent(), 2);
      List<Observation> records = desk.observations(Query.everything());
      assertThat(records).hasSize(1000);
      for (int i = 0; i < 1000; i++) {
        Observation record = records.get(i);
        desk.journal()
            .append(
                new Journal.Wish(
                    Instant.EPOCH,
                    "Ada",
                    "",
                    i % 2 == 0
                        ? new Decision.Reject(desk.target(record))
                        : new Decision.Confirm(desk.target(record)),
                    0));
      }
      desk.rebuild(changed(), Progress.silent(), 2);

      List<Fate> fates = desk.fates();
      assertThat(fates).hasSize(1000);
      int applied = 0;
      for (Fate fate : fates) {
        Decided decided = fate.decided();
        var now = desk.observation(decided.decision().targets().get(0).id());
        if (fate.orphaned()) {
          assertThat(fate.why()).isNotBlank();
        } else if (decided.decision() instanceof Decision.Reject) {
          assertThat(now).isEmpty();
          applied++;
        } else {
          assertThat(now.orElseThrow().provenance().confidence()).isEqualTo(1);
          applied++;
        }
        now.ifPresent(
            record ->
                assertThat(
                        fate.orphaned()
                            || CodedAs.of(record)
                                .equals(decided.decision().targets().get(0).coding()))
                    .isTrue());
      }
      int orphaned = (int) fates.stream().filter(Fate::orphaned).count();
      assertThat(applied + orphaned).isEqualTo(1000);
      assertThat(applied).isPositive();
      assertThat(orphaned).isPositive();
      assertThat(desk.decisions(flaw -> {})).hasSize(1000);
      assertThat(desk.verify()).isEmpty();
      System.out.println(applied + " applied, " + orphaned + " listed, 0 lost");
    }
  }
}
