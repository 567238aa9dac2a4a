package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.attache.article.Article;
import org.attache.extract.Event;
import org.attache.extract.Observation;
import org.attache.resolve.Actor;
import org.attache.resolve.ActorId;
import org.attache.review.CodedAs;
import org.attache.review.Decided;
import org.attache.review.Decision;
import org.attache.review.Fate;
import org.attache.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide shows in the record at once, and survives: see {@link PostgresDeskTest}. */
class ReviewedDeskTest {

  private static final Documents DOCUMENTS =
      Documents.of(
              "a.txt", "Kenya met Chile in Oslo. Norway told Kenya something. Envoy met Chile.")
          .and("b.txt", "Envoy met Norway.");

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  /** Where the desk is; a new one for each test. */
  String address() {
    return folder.resolve("desk").toString();
  }

  private Desk desk() {
    return Desk.open(address());
  }

  private Desk filled() {
    Desk desk = desk();
    desk.read(DOCUMENTS, new WordFlow(), Progress.silent(), 2);
    return desk;
  }

  private static Decided decide(Desk desk, Decision decision) {
    return desk.decide(
        new Journal.Wish(Instant.parse("2026-01-02T03:04:05Z"), "Ada", "", decision, 0));
  }

  private static Observation record(Desk desk, String quote) {
    return desk.observations(Query.everything()).stream()
        .filter(each -> each.quote().startsWith(quote))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> codings(Desk desk) {
    return desk.observations(Query.everything()).stream().map(CodedAs::of).toList();
  }

  private static Decision.Undo undo(Decided decided) {
    return new Decision.Undo(decided.number(), decided.decision().subject());
  }

  @Test
  void whatIsRejectedIsGoneAndAnUndoBringsItBack() {
    try (Desk desk = filled()) {
      String before = desk.fingerprint();
      Observation wrong = record(desk, "Kenya met");
      Decided rejected = decide(desk, new Decision.Reject(desk.target(wrong)));

      assertThat(codings(desk))
          .containsExactly("said by NOR", "CONSULT: ?Envoy + CHL", "CONSULT: ?Envoy + NOR");
      assertThat(desk.observation(wrong.id())).isEmpty();
      assertThat(desk.search(new SearchRequest("kenya", true, 0, 9)).total()).isEqualTo(1);
      assertThat(desk.articles().get(0).observations()).isEqualTo(2);
      assertThat(desk.verify()).isEmpty();

      Decided undone = decide(desk, undo(rejected));
      assertThat(desk.fingerprint()).isEqualTo(before);
      decide(desk, undo(undone));
      assertThat(codings(desk)).hasSize(3);
      assertThat(desk.verify()).isEmpty();
    }
  }

  @Test
  void anyFieldIsCorrectedAndFoundByItsNewValue() {
    try (Desk desk = filled()) {
      Observation wrong = record(desk, "Kenya met");
      decide(
          desk,
          new Decision.Correct(
              desk.target(wrong),
              Map.of(
                  "type",
                  "\"SANCTION\"",
                  "recipients",
                  "[{\"id\":\"NOR\",\"name\":\"Norway\",\"country\":\"NOR\",\"sectors\":[],"
                      + "\"person\":false,\"rule\":\"a person said so\"}]")));

      Event corrected = (Event) desk.observation(wrong.id()).orElseThrow();
      assertThat(CodedAs.of(corrected)).isEqualTo("SANCTION: CHL + KEN > NOR");
      assertThat(corrected.cameo()).isEqualTo("160");
      assertThat(corrected.score()).isEqualTo(-6);
      assertThat(corrected.encounter()).isNull();
      assertThat(corrected.provenance().confidence()).isEqualTo(1);
      assertThat(desk.search(SearchRequest.of("type:sanction party:NOR", 9)).hits())
          .extracting(hit -> hit.record())
          .containsExactly(wrong.id());
      assertThat(desk.onBoth("KEN", "NOR").articles()).hasSize(1);
      assertThat(desk.verify()).isEmpty();
    }
  }

  @Test
  void aPartyIsRenamedEverywhereAndInOneArticleOnly() {
    Actor holm =
        new Actor(new ActorId("NOR/aud-holm"), "Aud Holm", "NOR", List.of(), true, null, null);
    try (Desk desk = filled()) {
      Decided same = decide(desk, new Decision.SameParty(new ActorId("?Envoy"), holm));
      assertThat(codings(desk))
          .contains("CONSULT: CHL + NOR/aud-holm", "CONSULT: NOR + NOR/aud-holm");
      decide(desk, undo(same));
      assertThat(codings(desk)).contains("CONSULT: ?Envoy + CHL", "CONSULT: ?Envoy + NOR");
      decide(desk, new Decision.Alias("Envoy", holm));
      assertThat(codings(desk)).contains("CONSULT: CHL + NOR/aud-holm");
      Observation record = record(desk, "Norway told");
      decide(desk, new Decision.NotSameParty(desk.target(record), new ActorId("KEN"), "Kenya"));
      assertThat(codings(desk)).contains("CONSULT: ?Kenya + CHL");
      assertThat(desk.verify()).isEmpty();
    }
  }

  @Test
  void whatIsDecidedSurvivesARebuildByOtherRules() {
    CodingFlow other =
        new WordFlow("words@2") {
          @Override
          public Coded code(Article article) {
            Coded coded = super.code(article);
            // the new rules no longer see envoys, and take Kenya for Chile's guest
            return new Coded(
                coded.observations().stream()
                    .filter(each -> !each.quote().startsWith("Envoy met Chile"))
                    .toList(),
                coded.sentences(),
                coded.publication());
          }
        };
    try (Desk desk = filled()) {
      decide(desk, new Decision.Reject(desk.target(record(desk, "Kenya met"))));
      decide(desk, new Decision.Confirm(desk.target(record(desk, "Envoy met Chile"))));
      decide(desk, new Decision.Confirm(desk.target(record(desk, "Envoy met Norway"))));
      desk.rebuild(other, Progress.silent());

      assertThat(codings(desk)).containsExactly("said by NOR", "CONSULT: ?Envoy + NOR");
      assertThat(desk.fates()).extracting(Fate::orphaned).containsExactly(false, true, false);
      assertThat(desk.fates().get(1).why()).contains("no record stands on these words any more");
      assertThat(desk.verify()).isEmpty();
    }
    try (Desk desk = desk()) {
      assertThat(desk.decisions(flaw -> {})).hasSize(3);
      assertThat(codings(desk)).hasSize(2);
      desk.rebuild(new WordFlow(), Progress.silent());
      assertThat(desk.fates()).noneMatch(Fate::orphaned);
      assertThat(codings(desk)).hasSize(3);
    }
  }

  @Test
  void aDecisionOnADocumentThatIsNotHereIsListed() {
    try (Desk desk = filled()) {
      decide(desk, new Decision.Reject(JournalContract.target(1)));
      assertThat(codings(desk)).hasSize(4);
      assertThat(desk.fates())
          .singleElement()
          .satisfies(fate -> assertThat(fate.why()).contains("not coded on this desk"));
    }
  }

  @Test
  void rowsThatAreBehindTheJournalCatchUp() {
    try (Desk desk = filled()) {
      Observation wrong = record(desk, "Kenya met");
      // as if the program had been stopped between the journal and the rows
      desk.journal()
          .append(
              new Journal.Wish(
                  JournalContract.NOW, "Ada", "", new Decision.Reject(desk.target(wrong)), 0));
    }
    try (Desk desk = desk()) {
      assertThat(codings(desk)).hasSize(3);
      assertThat(desk.verify()).isEmpty();
    }
  }

  @Test
  void aMissedRecordIsAddedAndNotDoubledWhenTheRulesFindIt() {
    CodingFlow blind =
        new WordFlow("words@0") {
          @Override
          public Coded code(Article article) {
            Coded coded = super.code(article);
            return new Coded(List.of(), coded.sentences(), coded.publication());
          }
        };
    Observation record;
    try (Desk desk = filled()) {
      record = record(desk, "Kenya met");
      Decision add =
          new Decision.Add(
              desk.target(record), org.attache.store.json.ObservationJson.write(record));
      desk.rebuild(blind, Progress.silent());
      assertThat(codings(desk)).isEmpty();
      decide(desk, add);
      assertThat(codings(desk)).containsExactly("CONSULT: CHL + KEN");
      assertThat(desk.verify()).isEmpty();
      desk.rebuild(new WordFlow(), Progress.silent());
      assertThat(codings(desk)).hasSize(4);
      assertThat(desk.verify()).isEmpty();
    }
  }

  @Test
  void aConflictKeepsNothing() {
    try (Desk desk = filled()) {
      Observation record = record(desk, "Kenya met");
      decide(desk, new Decision.Confirm(desk.target(record)));
      assertThatThrownBy(
              () ->
                  desk.decide(
                      new Journal.Wish(
                          JournalContract.NOW,
                          "Ben",
                          "",
                          new Decision.Reject(desk.target(record)),
                          0)))
          .isInstanceOf(Conflict.class);
      assertThat(desk.observation(record.id())).isPresent();
      assertThat(desk.decisions(flaw -> {})).hasSize(1);
    }
  }
}
