package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attache.article.ArticleId;
import org.attache.article.Span;
import org.attache.extract.Observation;
import org.attache.extract.Observation.Kind;
import org.attache.resolve.Publication;
import org.attache.search.Hit;
import org.attache.store.LedgerLine.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {

  private static final WordFlow FLOW = new WordFlow();

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  private Desk desk() {
    return Desk.open(folder.resolve("desk"));
  }

  private static ReadReport read(Desk desk, Documents documents) {
    return desk.read(documents, FLOW, Progress.silent(), 2);
  }

  private static List<String> lines(List<LedgerLine> lines) {
    return lines.stream()
        .map(
            line ->
                line.source()
                    + " "
                    + line.status()
                    + " "
                    + line.article()
                    + " "
                    + line.observations()
                    + (line.reason() == null ? "" : " " + line.reason()))
        .toList();
  }

  @Test
  void storesWhatTheFlowFinds() {
    try (Desk desk = desk()) {
      ReadReport report =
          read(desk, Documents.of("a.txt", "Kenya met Chile in Oslo on 2014-05-06. It rained."));

      assertThat(lines(report.lines())).containsExactly("in/a.txt CODED a.txt 1");
      List<Observation> found = desk.observations(Query.everything());
      assertThat(found).hasSize(1);
      assertThat(found.get(0).quote()).isEqualTo("Kenya met Chile in Oslo on 2014-05-06.");
      assertThat(desk.observation(found.get(0).id())).contains(found.get(0));
      assertThat(desk.observation("e000000000000")).isEmpty();
      assertThat(desk.verify()).isEmpty();
    }
  }

  @Test
  void keepsAllOfItWhenClosedAndOpened() {
    String fingerprint;
    List<Observation> before;
    try (Desk desk = desk()) {
      read(desk, Documents.meetings(5));
      fingerprint = desk.fingerprint();
      before = desk.observations(Query.everything());
    }
    try (Desk desk = desk()) {
      assertThat(desk.fingerprint()).isEqualTo(fingerprint);
      assertThat(desk.observations(Query.everything())).isEqualTo(before).hasSize(10);
      assertThat(desk.find("rained", 5)).isEmpty();
      assertThat(desk.find("news", 50)).hasSize(5);
      assertThat(desk.verify()).isEmpty();
    }
  }

  @Test
  void readsOnlyWhatIsNew() {
    try (Desk desk = desk()) {
      read(desk, Documents.meetings(2));
      ReadReport again = read(desk, Documents.meetings(3));

      assertThat(lines(again.lines()))
          .containsExactly(
              "in/note-0.txt UNCHANGED note-0.txt 2",
              "in/note-1.txt UNCHANGED note-1.txt 2",
              "in/note-2.txt CODED note-2.txt 2");
      assertThat(again.observations()).isEqualTo(2);
    }
  }

  @Test
  void codesAgainWithAnotherFlow() {
    try (Desk desk = desk()) {
      read(desk, Documents.meetings(3));
      ReadReport report =
          desk.read(Documents.meetings(1), new WordFlow("words@2"), Progress.silent(), 1);

      assertThat(lines(report.lines()))
          .containsExactly(
              "in/note-0.txt CODED note-0.txt 2",
              "in/note-1.txt CODED note-1.txt 2",
              "in/note-2.txt CODED note-2.txt 2");
      assertThat(report.outdated()).isEqualTo(3);
      assertThat(desk.flows()).containsExactly(Map.entry("words@2", 3));
      assertThat(desk.observations(Query.everything())).hasSize(6);
      assertThat(desk.verify()).isEmpty();
    }
  }

  @Test
  void sameContentIsADuplicate() {
    try (Desk desk = desk()) {
      Documents twins = Documents.of("a.txt", "Kenya met Chile.").and("b.txt", "Kenya met Chile.");
      ReadReport report = read(desk, twins);

      assertThat(lines(report.lines()))
          .containsExactly("in/a.txt CODED a.txt 1", "in/b.txt DUPLICATE a.txt 0");
      assertThat(lines(desk.ledger()))
          .containsExactly("in/a.txt CODED a.txt 1", "in/b.txt DUPLICATE a.txt 0");
      assertThat(desk.articles()).hasSize(1);
      assertThat(desk.articles().get(0).alsoAt()).containsExactly("in/b.txt");
      assertThat(lines(read(desk, twins).lines()))
          .containsExactly("in/a.txt UNCHANGED a.txt 1", "in/b.txt DUPLICATE a.txt 0");
      assertThat(desk.verify()).isEmpty();
    }
  }

  @Test
  void otherContentUnderATakenNameGetsASuffix() {
    try (Desk desk = desk()) {
      read(desk, Documents.of("a.txt", "Kenya met Chile."));
      String other = "Kenya met Norway.";
      String hash = Hashes.content(other.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      ReadReport report = read(desk, Documents.of("a.txt", other));

      String name = "a.txt~" + hash.substring(0, 8);
      assertThat(lines(report.lines())).containsExactly("in/a.txt CODED " + name + " 1");
      assertThat(desk.article(new ArticleId(name)).orElseThrow().text()).isEqualTo(other);
      assertThat(desk.observations(Query.everything().in(new ArticleId(name)))).hasSize(1);
      assertThat(desk.verify()).isEmpty();
    }
  }

  @Test
  void aDayToldLaterReplacesTheOneBefore() {
    LocalDate day = LocalDate.of(2014, 5, 6);
    try (Desk desk = desk()) {
      read(desk, Documents.of("a.txt", "Kenya met Chile."));
      assertThat(desk.articles().get(0).published()).isEqualTo(Publication.unknown());

      ReadReport told = read(desk, Documents.none().and("a.txt", "Kenya met Chile.", day));
      assertThat(lines(told.lines())).containsExactly("in/a.txt CODED a.txt 1");
      assertThat(desk.articles()).hasSize(1);
      assertThat(desk.articles().get(0).published().day()).isEqualTo(day);

      ReadReport without = read(desk, Documents.of("a.txt", "Kenya met Chile."));
      assertThat(lines(without.lines())).containsExactly("in/a.txt UNCHANGED a.txt 1");
      assertThat(desk.articles().get(0).published().day()).isEqualTo(day);
      assertThat(desk.verify()).isEmpty();
      String fingerprint = desk.fingerprint();
      desk.rebuild(FLOW, Progress.silent());
      assertThat(desk.fingerprint()).isEqualTo(fingerprint);
    }
  }

  @Test
  void aDayToldWhileTheFirstCopyIsStillBeingCodedCountsToo() {
    Documents both =
        Documents.of("a.txt", "Kenya met Chile.")
            .and("b.txt", "Kenya met Chile.", LocalDate.of(2014, 5, 6));
    try (Desk desk = desk()) {
      ReadReport report = read(desk, both);
      assertThat(report.count(Status.CODED)).isEqualTo(1);
      assertThat(desk.observations(Query.everything())).hasSize(1);
      assertThat(desk.articles().get(0).published().day()).isEqualTo("2014-05-06");
      assertThat(desk.articles().get(0).id()).isEqualTo(new ArticleId("a.txt"));
      assertThat(desk.verify()).isEmpty();
    }
  }

  @Test
  void aFailureIsCountedAndTheRunGoesOn() {
    try (Desk desk = desk()) {
      Documents documents =
          Documents.of("a.txt", "BOOM")
              .andRefused("in/b.txt", "not text")
              .and("c.txt", "Kenya met Chile.");
      List<String> expected =
          List.of(
              "in/a.txt FAILED a.txt 0 cannot be coded: IllegalStateException: the article exploded",
              "in/b.txt FAILED null 0 not text",
              "in/c.txt CODED c.txt 1");

      assertThat(lines(read(desk, documents).lines())).isEqualTo(expected);
      assertThat(lines(desk.ledger())).containsExactlyInAnyOrderElementsOf(expected);
      assertThat(desk.articles()).hasSize(1);
      assertThat(desk.verify()).isEmpty();
      // a failure is not forgotten, and tried again
      assertThat(read(desk, documents).failures()).hasSize(2);
    }
  }

  @Test
  void aFailureHealsWithABetterFlow() {
    try (Desk desk = desk()) {
      read(desk, Documents.of("a.txt", "BOOM. Kenya met Chile."));
      CodingFlow better =
          new WordFlow("words@2") {
            @Override
            public Coded code(org.attache.article.Article article) {
              return new Coded(List.of(), List.of(), Publication.unknown());
            }
          };
      desk.rebuild(better, Progress.silent());
      assertThat(lines(desk.ledger())).containsExactly("in/a.txt CODED a.txt 0");
    }
  }

  @Test
  void aRefusalIsTakenBackWhenTheInputCanBeRead() {
    try (Desk desk = desk()) {
      read(desk, Documents.none().andRefused("in/a.txt", "is empty"));
      assertThat(lines(desk.ledger())).containsExactly("in/a.txt FAILED null 0 is empty");

      read(desk, Documents.of("a.txt", "Kenya met Chile."));
      assertThat(lines(desk.ledger())).containsExactly("in/a.txt CODED a.txt 1");
      assertThat(desk.verify()).isEmpty();
    }
  }

  @Test
  void aCoderThatQuotesOtherWordsFails() {
    CodingFlow liar =
        new WordFlow() {
          @Override
          public Coded code(org.attache.article.Article article) {
            return super.code(
                new org.attache.article.Article(
                    article.id(),
                    article.text().replace("Chile", "Kenya"),
                    List.of(),
                    article.origin(),
                    null));
          }
        };
    try (Desk desk = desk()) {
      ReadReport report =
          desk.read(Documents.of("a.txt", "Norway met Chile."), liar, Progress.silent(), 1);
      assertThat(report.failures()).hasSize(1);
      assertThat(report.failures().get(0).reason())
          .contains("Norway met Kenya.", "where the article has other words");
      assertThat(desk.observations(Query.everything())).isEmpty();
    }
  }

  @Test
  void theSameRowsWhateverTheThreadsAndTheRuns() throws IOException {
    String fingerprint;
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    try (Desk desk = desk()) {
      desk.read(Documents.meetings(40), FLOW, Progress.silent(), 8);
      fingerprint = desk.fingerprint();
      desk.export(one);
    }
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    try (Desk desk = Desk.open(folder.resolve("other"))) {
      desk.read(Documents.meetings(7), FLOW, Progress.silent(), 1);
      desk.read(Documents.meetings(40), FLOW, Progress.silent(), 3);
      assertThat(desk.fingerprint()).isEqualTo(fingerprint);
      desk.export(other);
    }
    assertThat(other.toByteArray()).isEqualTo(one.toByteArray());
    assertThat(Hashes.content(one.toByteArray())).isEqualTo(fingerprint);
  }

  @Test
  void otherRowsHaveAnotherFingerprint() {
    try (Desk desk = desk()) {
      String empty = desk.fingerprint();
      read(desk, Documents.meetings(1));
      assertThat(desk.fingerprint()).isNotEqualTo(empty);
    }
  }

  @Test
  void rebuildsTheSame() {
    try (Desk desk = desk()) {
      read(desk, Documents.meetings(10).and("boom.txt", "BOOM").andRefused("in/x", "gone"));
      read(
          desk,
          Documents.of("twin.txt", "Envoy3 met Kenya.").and("twin2.txt", "Envoy3 met Kenya."));
      String fingerprint = desk.fingerprint();
      List<Hit> hits = desk.find("news", 100);

      ReadReport report = desk.rebuild(FLOW, Progress.silent(), 3);

      assertThat(report.count(Status.CODED)).isEqualTo(11);
      assertThat(report.count(Status.DUPLICATE)).isEqualTo(1);
      assertThat(report.count(Status.FAILED)).isEqualTo(1);
      assertThat(desk.fingerprint()).isEqualTo(fingerprint);
      assertThat(desk.find("news", 100)).isEqualTo(hits).hasSize(10);
      assertThat(desk.verify()).isEmpty();
    }
    try (Desk desk = desk()) {
      assertThat(desk.verify()).isEmpty();
    }
  }

  @Test
  void findsSentencesWithTheirPlaces() {
    try (Desk desk = desk()) {
      String text = "It rained 🌧️ in Oslo. The withdrawals began.";
      read(desk, Documents.of("a.txt", text));
      List<Hit> hits = desk.find("withdraw", 10);

      assertThat(hits).hasSize(1);
      Hit hit = hits.get(0);
      assertThat(hit.text()).isEqualTo("The withdrawals began.");
      Span words = hit.inArticle(hit.highlights().get(0));
      assertThat(text.substring(words.start(), words.end())).isEqualTo("withdrawals");
    }
  }

  @Test
  void tellsItsProgress() {
    List<String> told = new java.util.ArrayList<>();
    Progress progress =
        new Progress() {
          @Override
          public void expect(int documents) {
            told.add("of " + documents);
          }

          @Override
          public void done(int documents, LedgerLine line) {
            told.add(documents + " " + line.article());
          }
        };
    try (Desk desk = desk()) {
      desk.read(Documents.meetings(2), FLOW, progress, 2);
      desk.rebuild(FLOW, progress, 1);
    }
    assertThat(told)
        .containsExactly("1 note-0.txt", "2 note-1.txt", "of 2", "1 note-0.txt", "2 note-1.txt");
  }

  @Test
  void asksByKindPartyAndDay() {
    try (Desk desk = desk()) {
      read(
          desk,
          Documents.of(
                  "a.txt",
                  "Kenya met Chile on 2014-05-06. Okafor met Norway on 2014-06-01. "
                      + "Norway told Kenya something. Envoy met Chile on 2015-01-01.")
              .and("b.txt", "Norway met Chile.", LocalDate.of(2013, 2, 3)));

      assertThat(quotes(desk, Query.everything())).hasSize(5);
      assertThat(quotes(desk, Query.everything().kinds(Kind.STATEMENT)))
          .containsExactly("Norway told Kenya something.");
      assertThat(quotes(desk, Query.everything().between("KEN", "NOR")))
          .containsExactly("Okafor met Norway on 2014-06-01.", "Norway told Kenya something.");
      assertThat(quotes(desk, Query.everything().between("KEN/ada-okafor", "NOR")))
          .containsExactly("Okafor met Norway on 2014-06-01.");
      assertThat(quotes(desk, Query.everything().involving("?Envoy", "KEN/ada-okafor")))
          .containsExactly("Okafor met Norway on 2014-06-01.", "Envoy met Chile on 2015-01-01.");
      assertThat(quotes(desk, Query.everything().from(LocalDate.of(2014, 6, 1))))
          .as("an observation without any day is never left out")
          .containsExactly(
              "Okafor met Norway on 2014-06-01.",
              "Norway told Kenya something.",
              "Envoy met Chile on 2015-01-01.");
      assertThat(quotes(desk, Query.everything().to(LocalDate.of(2014, 5, 6))))
          .containsExactly(
              "Kenya met Chile on 2014-05-06.",
              "Norway told Kenya something.",
              "Norway met Chile.");
      assertThat(quotes(desk, Query.everything().in(new ArticleId("b.txt"))))
          .containsExactly("Norway met Chile.");
      assertThat(quotes(desk, Query.everything().involving("' OR 1=1 --"))).isEmpty();
    }
  }

  @Test
  void refusesAnIntervalThatEndsBeforeItBegins() {
    Query query = Query.everything().from(LocalDate.of(2014, 1, 2));
    assertThatThrownBy(() -> query.to(LocalDate.of(2014, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2014-01-02 to 2014-01-01");
  }

  private static List<String> quotes(Desk desk, Query query) {
    return desk.observations(query).stream().map(Observation::quote).toList();
  }
}
