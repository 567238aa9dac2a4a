package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  @SuppressWarnings("NullAway.Init")
  private Path file;

  @SuppressWarnings("NullAway.Init")
  private JsonLines<Refusal> lines;

  @BeforeEach
  void setUp() {
    file = folder.resolve("refusals.jsonl");
    lines = lines(new Durable());
  }

  private JsonLines<Refusal> lines(Durable durable) {
    return new JsonLines<>(file, durable, Refusal::write, Refusal::read);
  }

  private static Refusal refusal(String source) {
    return new Refusal(source, "a\n\"slip\" 🙂");
  }

  @Test
  void anAbsentFileHasNoEntries() {
    assertThat(lines.entries()).isEmpty();
  }

  @Test
  void keepsEntriesInOrderOneALine() throws IOException {
    lines.append(refusal("e1"));
    lines.append(refusal("e2"));
    assertThat(lines.entries()).containsExactly(refusal("e1"), refusal("e2"));
    assertThat(Files.readAllLines(file)).hasSize(2);
  }

  @Test
  void namesFileAndLineOfWhatIsNoEntry() throws IOException {
    lines.append(refusal("e1"));
    Files.writeString(file, Files.readString(file) + "{\"at\": 1}\n");
    assertThatThrownBy(lines::entries)
        .isInstanceOf(DeskException.class)
        .hasMessageContainingAll(file + ":2", "\"reason\"", "mend or remove the line");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "[]",
        "{} {}",
        "{\"source\":1,\"reason\":null}",
        "{\"source\":\"s\",\"reason\":2}"
      })
  void refusesALine(String line) throws IOException {
    Files.writeString(file, line + "\n");
    assertThatThrownBy(lines::entries)
        .isInstanceOf(DeskException.class)
        .hasMessageContaining(file + ":1");
  }

  @Test
  void aLastLineThatWasNeverFinishedIsLeftOutAndReplaced() throws IOException {
    lines.append(refusal("e1"));
    Files.writeString(file, Files.readString(file) + "{\"source\":\"2026-0");
    assertThat(lines.entries()).containsExactly(refusal("e1"));
    lines.append(refusal("e2"));
    assertThat(lines.entries()).containsExactly(refusal("e1"), refusal("e2"));
  }

  @Test
  void aLastLineThatAnEditorLeftWithoutBreakCounts() throws IOException {
    lines.append(refusal("e1"));
    Files.writeString(file, Files.readString(file).stripTrailing());
    assertThat(lines.entries()).containsExactly(refusal("e1"));
    lines.append(refusal("e2"));
    assertThat(lines.entries()).containsExactly(refusal("e1"), refusal("e2"));
  }

  @Test
  void aFullDiskLosesNothing() {
    lines.append(refusal("e1"));
    Durable full =
        new Durable() {
          @Override
          void put(FileChannel channel, byte[] content) throws IOException {
            super.put(channel, java.util.Arrays.copyOf(content, content.length / 2));
            throw new IOException("No space left on device");
          }
        };
    assertThatThrownBy(() -> lines(full).append(refusal("e2")))
        .isInstanceOf(DeskException.class)
        .hasMessageContainingAll(file.toString(), "the disk is full", "nothing that was stored");
    assertThat(lines.entries()).containsExactly(refusal("e1"));
  }
}
