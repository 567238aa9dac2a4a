package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attache.review.Decided;
import org.attache.review.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal in a file, also where people or accidents have been at the file. */
class FileJournalTest extends JournalContract {

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  private Path file() {
    return folder.resolve("decisions.jsonl");
  }

  @Override
  Journal journal() {
    return new FileJournal(file(), new Durable());
  }

  private List<String> lines() throws IOException {
    return new ArrayList<>(Files.readAllLines(file()));
  }

  private void two() {
    Journal journal = journal();
    journal.append(wish(new Decision.Reject(target(1)), "Ada", 0));
    journal.append(wish(new Decision.Confirm(target(2)), "Ada", 0));
  }

  private List<String> flaws() {
    List<String> flaws = new ArrayList<>();
    journal().entries(flaw -> flaws.add(flaw.toString()));
    return flaws;
  }

  @Test
  void aTornLastLineWasNeverAcknowledgedAndIsReplaced() throws IOException {
    two();
    String whole = Files.readString(file());
    Files.writeString(file(), whole + whole.substring(0, 40));
    assertThat(journal().entries()).hasSize(2);
    assertThat(flaws()).isEmpty();
    assertThat(journal().append(wish(new Decision.Reject(target(3)), "Ben", 0)).number())
        .isEqualTo(3);
    assertThat(lines()).hasSize(3);
  }

  @Test
  void aLineOfANewerVersionIsToldAndLeftAlone() throws IOException {
    two();
    List<String> lines = lines();
    lines.add(1, "{\"version\":7,\"number\":9,\"what\":\"merge-issues\",\"who\":\"x\"}");
    Files.write(file(), lines);
    assertThat(journal().entries()).extracting(Decided::number).containsExactly(1L, 2L);
    assertThat(flaws())
        .singleElement()
        .asString()
        .contains("decisions.jsonl:2", "a decision of version 7", "does not apply it");
    // a new decision takes no number that the newer program may have given
    assertThat(journal().append(wish(new Decision.Reject(target(3)), "Ben", 0)).number())
        .isEqualTo(10);
    assertThat(lines()).hasSize(4).contains(lines.get(1));
  }

  @Test
  void aLineThatSomebodyEditedBadlyIsToldWithItsNumber() throws IOException {
    two();
    List<String> lines = lines();
    lines.set(0, lines.get(0).replace("\"reject\"", "\"rejct\""));
    Files.write(file(), lines);
    assertThat(journal().entries()).extracting(Decided::number).containsExactly(2L);
    assertThat(flaws())
        .singleElement()
        .asString()
        .contains("decisions.jsonl:1", "\"rejct\", which is no decision");
  }

  @Test
  void aLineThatSomebodyEditedWellCounts() throws IOException {
    two();
    List<String> lines = lines();
    lines.set(0, lines.get(0).replace("\"Ada\"", "\"Eve\""));
    Files.write(file(), lines);
    assertThat(journal().entries().get(0).by()).isEqualTo("Eve");
    assertThat(flaws()).isEmpty();
  }

  @Test
  void ofANumberThatIsThereTwiceTheFirstCounts() throws IOException {
    two();
    List<String> lines = lines();
    lines.add(lines.get(0).replace("reject", "confirm"));
    Files.write(file(), lines);
    assertThat(journal().entries().get(0).decision()).isInstanceOf(Decision.Reject.class);
    assertThat(flaws()).singleElement().asString().contains("decision 1 is there twice");
  }

  @Test
  void aLineOfTheFirstFormOfTheJournalIsTold() throws IOException {
    Files.writeString(
        file(),
        "{\"at\":\"2025-01-02T03:04:05Z\",\"by\":\"a\",\"target\":\"e1\",\"field\":\"record\","
            + "\"value\":null,\"reason\":\"\"}\n");
    assertThat(journal().entries()).isEmpty();
    assertThat(flaws()).singleElement().asString().contains("none that was ever applied");
  }

  @Test
  void aHundredThousandDecisions() throws IOException {
    two();
    String line = lines().get(0);
    StringBuilder many = new StringBuilder();
    for (int i = 1; i <= 100_000; i++) {
      many.append(line.replace("\"number\":1", "\"number\":" + i)).append('\n');
    }
    Files.writeString(file(), many);
    long start = System.nanoTime();
    Journal journal = journal();
    assertThat(journal.entries()).hasSize(100_000);
    for (int i = 0; i < 20; i++) {
      journal.append(wish(new Decision.Reject(target(5)), "Ada", 0));
    }
    assertThat(journal.last()).isEqualTo(100_020);
    assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(60);
  }
}
