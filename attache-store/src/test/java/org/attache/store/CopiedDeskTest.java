package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attache.extract.Observation;
import org.attache.review.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that is moved, copied while it is open, or restored without what is derived. */
class CopiedDeskTest {

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  private static void fill(Desk desk) {
    desk.read(Documents.meetings(4), new WordFlow(), Progress.silent(), 2);
    Observation record = desk.observations(Query.everything()).get(0);
    desk.decide(
        new Journal.Wish(
            JournalContract.NOW, "Ada", "", new Decision.Reject(desk.target(record)), 0));
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(from)) {
      files = walk.toList();
    }
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(target);
      } else {
        Files.copy(file, target);
      }
    }
  }

  @Test
  void aMovedDeskIsTheSame() throws IOException {
    Path before = folder.resolve("before");
    String fingerprint;
    try (Desk desk = Desk.open(before)) {
      fill(desk);
      fingerprint = desk.fingerprint();
    }
    Path after = Files.createDirectories(folder.resolve("far/away")).resolve("after");
    Files.move(before, after);
    try (Desk desk = Desk.open(after)) {
      assertThat(desk.fingerprint()).isEqualTo(fingerprint);
      assertThat(desk.verify()).isEmpty();
      assertThat(desk.find("news", 9)).hasSize(4);
    }
  }

  @Test
  void aCopyOfAnOpenDeskHasItsDocumentsAndDecisions() throws IOException {
    Path original = folder.resolve("original");
    Path copy = folder.resolve("copy");
    String fingerprint;
    try (Desk desk = Desk.open(original)) {
      fill(desk);
      fingerprint = desk.fingerprint();
      copy(original, copy);
    }
    try (Desk desk = Desk.open(copy)) {
      desk.rebuild(new WordFlow(), Progress.silent());
      assertThat(desk.fingerprint()).isEqualTo(fingerprint);
      assertThat(desk.decisions(flaw -> {})).hasSize(1);
      assertThat(desk.verify()).isEmpty();
    }
  }

  @Test
  void aBackupNeedsNothingThatIsDerived() throws IOException {
    Path original = folder.resolve("original");
    String fingerprint;
    try (Desk desk = Desk.open(original)) {
      fill(desk);
      fingerprint = desk.fingerprint();
    }
    Path restored = folder.resolve("restored");
    Files.createDirectories(restored);
    Files.copy(original.resolve("desk.json"), restored.resolve("desk.json"));
    Files.copy(original.resolve("decisions.jsonl"), restored.resolve("decisions.jsonl"));
    copy(original.resolve("articles"), restored.resolve("articles"));
    try (Desk desk = Desk.open(restored)) {
      desk.read(Documents.none(), new WordFlow(), Progress.silent(), 2);
      assertThat(desk.fingerprint()).isEqualTo(fingerprint);
      assertThat(desk.verify()).isEmpty();
    }
  }
}
