package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.attache.extract.Observation;
import org.attache.review.Decision;
import org.attache.search.Hit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A desk on a server is a desk like one in a folder, and what only a server can do to it. */
class PostgresDeskTest extends ReviewedDeskTest {

  private String address = "";

  @BeforeEach
  void newDatabase() {
    address = PostgresServer.get().newDatabase();
  }

  @Override
  String address() {
    return address;
  }

  private String database() {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private Desk open() {
    return Desk.open(address);
  }

  private static ReadReport read(Desk desk, Documents documents) {
    return desk.read(documents, new WordFlow(), Progress.silent(), 2);
  }

  @Test
  void givesTheSameBytesAsAFolder() throws IOException {
    Documents documents =
        Documents.meetings(40)
            .and("twin.txt", "Envoy3 met Kenya 🙂\tand\\N \\ other\r\nthings.")
            .and("twin2.txt", "Envoy3 met Kenya 🙂\tand\\N \\ other\r\nthings.")
            .and("boom.txt", "BOOM")
            .andRefused("in/x", "gone");
    ByteArrayOutputStream here = new ByteArrayOutputStream();
    ByteArrayOutputStream there = new ByteArrayOutputStream();
    List<Hit> hits;
    try (Desk desk = Desk.open(folder.resolve("folder").toString())) {
      read(desk, documents);
      desk.export(here);
      hits = desk.find("news -chile", 100);
    }
    try (Desk desk = open()) {
      read(desk, documents);
      desk.export(there);
      assertThat(desk.find("news -chile", 100)).isEqualTo(hits);
      assertThat(desk.verify()).isEmpty();
      assertThat(desk.onBoth("KEN", "NOR").observations()).isNotEmpty();
      assertThat(desk.observations(Query.everything().between("NOR", "CHL"))).isNotEmpty();
      String fingerprint = desk.fingerprint();
      desk.rebuild(new WordFlow(), Progress.silent(), 2);
      assertThat(desk.fingerprint()).isEqualTo(fingerprint);
      assertThat(read(desk, documents).count(LedgerLine.Status.UNCHANGED)).isEqualTo(41);
    }
    assertThat(there.toString(StandardCharsets.UTF_8))
        .isEqualTo(here.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theTablesHaveTheColumnsOfThisProgram() {
    try (Desk desk = open()) {
      assertThat(desk.verify()).isEmpty();
      for (Table table : Table.values()) {
        // throws where a column is missing
        PostgresServer.get().sql(database(), "SET search_path = attache", table.selectAll());
      }
    }
  }

  @Test
  void twoProgramsSeeEachOthersDecisions() {
    try (Desk one = open();
        Desk other = open()) {
      read(one, Documents.meetings(3));
      assertThat(other.find("news", 9)).hasSize(3);
      Observation record = one.observations(Query.everything()).get(0);
      one.decide(
          new Journal.Wish(
              JournalContract.NOW, "Ada", "", new Decision.Reject(one.target(record)), 0));
      assertThat(other.observation(record.id())).isEmpty();
      assertThat(other.search(new org.attache.search.SearchRequest("met", true, 0, 9)).total())
          .isEqualTo(2);
      assertThatThrownBy(
              () ->
                  other.decide(
                      new Journal.Wish(
                          JournalContract.NOW,
                          "Ben",
                          "",
                          new Decision.Confirm(one.target(record)),
                          0)))
          .isInstanceOf(Conflict.class)
          .hasMessageContainingAll("Ada", "Ben");
    }
  }

  @Test
  void oneProgramReadsAtATimeAndTheOtherIsToldWhich() {
    try (Desk one = open();
        Desk other = open()) {
      Documents inner = Documents.meetings(1);
      DocumentSource source =
          taker -> {
            assertThatThrownBy(() -> read(other, inner))
                .isInstanceOf(DeskException.class)
                .hasMessageContainingAll(
                    "another program reads into this desk",
                    "process " + ProcessHandle.current().pid());
            inner.forEach(taker);
          };
      assertThat(one.read(source, new WordFlow(), Progress.silent(), 1).lines()).hasSize(1);
      assertThat(read(other, inner).count(LedgerLine.Status.UNCHANGED)).isEqualTo(1);
    }
  }

  @Test
  void aServerThatGoesAwayIsNamedAndNothingStoredIsLost() throws IOException {
    PostgresServer server = PostgresServer.get();
    try (Desk desk = open()) {
      read(desk, Documents.meetings(5));
      DocumentSource dying =
          taker -> {
            try {
              server.crash();
            } catch (IOException e) {
              throw new IllegalStateException(e);
            }
            Documents.meetings(9).forEach(taker);
          };
      assertThatThrownBy(() -> desk.read(dying, new WordFlow(), Progress.silent(), 1))
          .isInstanceOf(DeskException.class)
          .hasMessageContainingAll(
              "postgresql://127.0.0.1", "went away or cannot be reached", "nothing that was stored")
          .message()
          .doesNotContain("\n", "secret");
      server.start();
      // the same program goes on
      assertThat(desk.observations(Query.everything())).hasSize(10);
      assertThat(read(desk, Documents.meetings(9)).count(LedgerLine.Status.CODED)).isEqualTo(4);
      assertThat(desk.verify()).isEmpty();
    }
  }

  @Test
  void aRefusedPasswordIsNamedAndNeverRepeated() {
    String wrong = address.replaceFirst(":[^:@]*@", ":nonsense-99@");
    assertThatThrownBy(() -> Desk.open(wrong))
        .isInstanceOf(DeskException.class)
        .hasMessageContainingAll("refuses the user or the password", "PGPASSWORD")
        .message()
        .doesNotContain("nonsense-99", "\n");
  }

  @Test
  void aMissingDatabaseAndAMissingServerAreNamed() {
    assertThatThrownBy(() -> Desk.open(PostgresServer.get().address("nowhere")))
        .isInstanceOf(DeskException.class)
        .hasMessageContainingAll("has no database nowhere", "createdb nowhere");
    assertThatThrownBy(() -> Desk.open("postgresql://a:b@127.0.0.1:1/x"))
        .isInstanceOf(DeskException.class)
        .hasMessageContaining("cannot be reached");
    assertThatThrownBy(() -> Desk.open("postgresql://a:geheim@/"))
        .isInstanceOf(DeskException.class)
        .message()
        .contains("postgresql://HOST/DATABASE")
        .doesNotContain("geheim");
  }

  @Test
  void aNewerSchemaIsLeftAlone() {
    try (Desk desk = open()) {
      read(desk, Documents.meetings(1));
    }
    PostgresServer.get()
        .sql(
            database(),
            "INSERT INTO attache.flyway_schema_history (installed_rank, version, description, type,"
                + " script, installed_by, execution_time, success)"
                + " VALUES (99, '99', 'x', 'SQL', 'x', 'x', 1, true)");
    assertThatThrownBy(this::open)
        .isInstanceOf(DeskException.class)
        .hasMessageContainingAll("schema 99", "use a newer version", "nothing was changed");
  }

  @Test
  void anOlderSchemaIsBroughtUpToDate() {
    // before the first version there is an empty database, and one with other people's tables
    PostgresServer.get().sql(database(), "CREATE TABLE public.desk (x int)");
    try (Desk desk = open()) {
      assertThat(read(desk, Documents.meetings(1)).lines()).hasSize(1);
    }
    try (Desk desk = open()) {
      assertThat(desk.articles()).hasSize(1);
    }
  }

  @Test
  void aFullDiskIsNamed() {
    assertThat(
            PostgresSql.failure(
                    PostgresAddress.read(address),
                    new java.sql.SQLException("could not extend file", "53100"))
                .getMessage())
        .contains("the disk of the server is full", "nothing that was stored is lost")
        .doesNotContain("secret");
  }

  @Test
  void aBackupIsRestoredUnderAnotherName() throws IOException {
    String fingerprint;
    try (Desk desk = open()) {
      read(desk, Documents.meetings(4));
      Observation record = desk.observations(Query.everything()).get(0);
      desk.decide(
          new Journal.Wish(
              JournalContract.NOW, "Ada", "", new Decision.Reject(desk.target(record)), 0));
      fingerprint = desk.fingerprint();
    }
    Path dump = folder.resolve("desk.dump");
    PostgresServer server = PostgresServer.get();
    server.tool("pg_dump", "-Fc", "-f", dump.toString(), database());
    String restored = server.newDatabase();
    server.tool(
        "pg_restore", "-d", restored.substring(restored.lastIndexOf('/') + 1), dump.toString());
    try (Desk desk = Desk.open(restored)) {
      assertThat(desk.fingerprint()).isEqualTo(fingerprint);
      assertThat(desk.decisions(flaw -> {})).hasSize(1);
      assertThat(desk.verify()).isEmpty();
    }
  }

  @Test
  void aPasswordOnACommandLineIsSeen() {
    assertThat(PostgresAddress.holdsPassword("postgresql://a:b@h/d")).isTrue();
    assertThat(PostgresAddress.holdsPassword("postgresql://h/d?password=b")).isTrue();
    assertThat(PostgresAddress.holdsPassword("postgresql://a@h:5432/d")).isFalse();
    assertThat(PostgresAddress.read(address).toString()).doesNotContain("secret", "attache:");
    assertThat(PostgresAddress.read(address).password()).isEqualTo(PostgresServer.PASSWORD);
  }
}
