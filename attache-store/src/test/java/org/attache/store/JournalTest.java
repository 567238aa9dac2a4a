package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  @SuppressWarnings("NullAway.Init")
  private Path file;

  @SuppressWarnings("NullAway.Init")
  private Journal<Decision> journal;

  @BeforeEach
  void setUp() {
    file = folder.resolve("decisions.jsonl");
    journal = journal(new Durable());
  }

  private Journal<Decision> journal(Durable durable) {
    return new Journal<>(file, durable, Decision::write, Decision::read);
  }

  private static Decision decision(String target) {
    return new Decision(
        Instant.parse("2026-01-02T03:04:05Z"),
        "an analyst",
        target,
        "actor",
        null,
        "a\n\"slip\" 🙂");
  }

  @Test
  void anAbsentFileHasNoEntries() {
    assertThat(journal.entries()).isEmpty();
  }

  @Test
  void keepsEntriesInOrderOneALine() throws IOException {
    journal.append(decision("e1"));
    journal.append(decision("e2"));
    assertThat(journal.entries()).containsExactly(decision("e1"), decision("e2"));
    assertThat(Files.readAllLines(file)).hasSize(2);
  }

  @Test
  void namesFileAndLineOfWhatIsNoEntry() throws IOException {
    journal.append(decision("e1"));
    Files.writeString(file, Files.readString(file) + "{\"at\": 1}\n");
    assertThatThrownBy(journal::entries)
        .isInstanceOf(DeskException.class)
        .hasMessageContainingAll(file + ":2", "\"value\"", "mend or remove the line");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "[]",
        "{} {}",
        "{\"at\":\"yesterday\",\"by\":\"a\",\"target\":\"t\",\"field\":\"f\",\"value\":null,\"reason\":\"\"}",
        "{\"at\":\"2026-01-02T03:04:05Z\",\"by\":\" \",\"target\":\"t\",\"field\":\"f\",\"value\":null,\"reason\":\"\"}"
      })
  void refusesALine(String line) throws IOException {
    Files.writeString(file, line + "\n");
    assertThatThrownBy(journal::entries)
        .isInstanceOf(DeskException.class)
        .hasMessageContaining(file + ":1");
  }

  @Test
  void aLastLineThatWasNeverFinishedIsLeftOutAndReplaced() throws IOException {
    journal.append(decision("e1"));
    Files.writeString(file, Files.readString(file) + "{\"at\":\"2026-0");
    assertThat(journal.entries()).containsExactly(decision("e1"));
    journal.append(decision("e2"));
    assertThat(journal.entries()).containsExactly(decision("e1"), decision("e2"));
  }

  @Test
  void aLastLineThatAnEditorLeftWithoutBreakCounts() throws IOException {
    journal.append(decision("e1"));
    Files.writeString(file, Files.readString(file).stripTrailing());
    assertThat(journal.entries()).containsExactly(decision("e1"));
    journal.append(decision("e2"));
    assertThat(journal.entries()).containsExactly(decision("e1"), decision("e2"));
  }

  @Test
  void aFullDiskLosesNothing() {
    journal.append(decision("e1"));
    Durable full =
        new Durable() {
          @Override
          void put(FileChannel channel, byte[] content) throws IOException {
            super.put(channel, java.util.Arrays.copyOf(content, content.length / 2));
            throw new IOException("No space left on device");
          }
        };
    assertThatThrownBy(() -> journal(full).append(decision("e2")))
        .isInstanceOf(DeskException.class)
        .hasMessageContainingAll(file.toString(), "the disk is full", "nothing that was stored");
    assertThat(journal.entries()).containsExactly(decision("e1"));
  }
}
