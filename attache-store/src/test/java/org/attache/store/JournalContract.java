package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.attache.article.ArticleId;
import org.attache.article.Span;
import org.attache.extract.Anchor;
import org.attache.extract.Observation;
import org.attache.resolve.Actor;
import org.attache.resolve.ActorId;
import org.attache.resolve.Sector;
import org.attache.review.Decided;
import org.attache.review.Decision;
import org.attache.review.Target;
import org.junit.jupiter.api.Test;

/** What every journal does. */
abstract class JournalContract {

  static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  /** The journal, opened anew: what another program would see. */
  abstract Journal journal();

  static Target target(int start) {
    return new Target(
        "0".repeat(64),
        new ArticleId("wire \"1\""),
        new Anchor(Observation.Kind.EVENT, new Span(start, start + 7), "met 🙂é"),
        "CONSULT: CHL + KEN",
        "e00000000000" + start);
  }

  static Journal.Wish wish(Decision decision, String by, long seen) {
    return new Journal.Wish(NOW, by, "a \"reason\"\nof two lines", decision, seen);
  }

  private static List<Decision> ofEveryKind() {
    Actor actor =
        new Actor(
            new ActorId("NOR/aud-holm"),
            "Aud Holm",
            "NOR",
            List.of(Sector.GOV),
            true,
            "Foreign Minister",
            null);
    return List.of(
        new Decision.Reject(target(1)),
        new Decision.Confirm(target(2)),
        new Decision.Correct(
            target(3), java.util.Map.of("type", "\"AID\"", "date.from", "null", "score", "10.0")),
        new Decision.SwapSides(target(4)),
        new Decision.Add(target(5), "{\"kind\":\"event\",\"cameo\":\"040\"}"),
        new Decision.Join(target(6), target(7)),
        new Decision.Split(target(8), target(9)),
        new Decision.SameParty(new ActorId("?Holm"), actor),
        new Decision.NotSameParty(target(1), new ActorId("COD"), "Congo"),
        new Decision.Alias("the northern capital", actor),
        new Decision.Note(target(2), "see the annex"),
        new Decision.Undo(3, target(3).subject()));
  }

  @Test
  void anEmptyJournalHasNoEntries() {
    assertThat(journal().entries()).isEmpty();
    assertThat(journal().last()).isZero();
  }

  @Test
  void keepsEveryKindOfDecisionAsItIs() {
    Journal journal = journal();
    List<Decision> decisions = ofEveryKind();
    for (Decision decision : decisions) {
      journal.append(wish(decision, "Ada", 0));
    }
    List<Decided> kept = journal().entries();
    assertThat(kept).extracting(Decided::decision).containsExactlyElementsOf(decisions);
    assertThat(kept)
        .extracting(Decided::number)
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
    assertThat(kept).allSatisfy(each -> assertThat(each.why()).contains("\"reason\"\nof"));
    assertThat(kept).extracting(Decided::at).containsOnly(NOW);
    assertThat(journal().last()).isEqualTo(12);
  }

  @Test
  void twoPeopleOnOneRecordGetAConflictThatNamesBoth() {
    Journal journal = journal();
    journal.append(wish(new Decision.Reject(target(1)), "Ada", 0));
    assertThatThrownBy(() -> journal.append(wish(new Decision.Confirm(target(1)), "Ben", 0)))
        .isInstanceOf(Conflict.class)
        .hasMessageContainingAll("Ada", "Ben", "decision 1", "reject", "--over 1");
    assertThat(journal().entries()).hasSize(1);
  }

  @Test
  void whoHasSeenTheOtherDecisionMayDecide() {
    Journal journal = journal();
    journal.append(wish(new Decision.Reject(target(1)), "Ada", 0));
    assertThat(journal.append(wish(new Decision.Confirm(target(1)), "Ben", 1)).number())
        .isEqualTo(2);
    assertThatThrownBy(() -> journal.append(wish(new Decision.Reject(target(1)), "Ada", 1)))
        .isInstanceOf(Conflict.class)
        .hasMessageContainingAll("Ben", "Ada", "--over 2");
  }

  @Test
  void onesOwnDecisionAndAnotherRecordAreNoConflict() {
    Journal journal = journal();
    journal.append(wish(new Decision.Reject(target(1)), "Ada", 0));
    journal.append(wish(new Decision.Confirm(target(1)), "Ada", 0));
    journal.append(wish(new Decision.Confirm(target(2)), "Ben", 0));
    assertThat(journal().entries()).hasSize(3);
  }
}
