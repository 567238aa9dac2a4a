package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.store.LedgerLine.Status;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed loses nothing, and the next one goes on where it was. */
@Tag("slow")
class KillTest {

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  private Process start(Path desk) throws IOException {
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            classPath(),
            KilledProgram.class.getName(),
            desk.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** That of this test: a loader of its own has it in some runners, the program in others. */
  private static String classPath() {
    if (KillTest.class.getClassLoader() instanceof URLClassLoader loader) {
      return Arrays.stream(loader.getURLs())
          .map(url -> Path.of(URI.create(url.toString())).toString())
          .collect(Collectors.joining(File.pathSeparator));
    }
    return System.getProperty("java.class.path");
  }

  /** Kills a run (with SIGKILL) as soon as it has coded so many new articles. */
  private void killAfter(Path desk, int coded) throws Exception {
    Process process = start(desk);
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      int count = 0;
      while (count < coded) {
        String line = said.readLine();
        assertThat(line).as("the run ended before it was killed").isNotNull();
        count += line.equals("CODED") ? 1 : 0;
      }
      if (coded == 1) {
        assertThatThrownBy(() -> Desk.open(desk))
            .isInstanceOf(DeskException.class)
            .hasMessageContaining("another program has this desk open");
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void whatIsKilledAndReadAgainIsAsIfNothingHadHappened() throws Exception {
    Path killed = folder.resolve("killed");
    killAfter(killed, 1);
    killAfter(killed, 5);
    killAfter(killed, 9);

    try (Desk desk = Desk.open(killed)) {
      // what is there is whole: at most, documents wait to be coded
      assertThat(desk.verify())
          .allSatisfy(flaw -> assertThat(flaw.what()).contains("kept but not yet coded"));
      ReadReport report =
          desk.read(
              Documents.meetings(KilledProgram.ARTICLES), new WordFlow(), Progress.silent(), 2);
      assertThat(report.count(Status.UNCHANGED)).isGreaterThanOrEqualTo(12);
      assertThat(report.lines()).hasSize(KilledProgram.ARTICLES);
      assertThat(desk.verify()).isEmpty();
      assertThat(desk.find("news", 1000)).hasSize(KilledProgram.ARTICLES);
      try (Desk undisturbed = Desk.open(folder.resolve("undisturbed"))) {
        undisturbed.read(
            Documents.meetings(KilledProgram.ARTICLES), new WordFlow(), Progress.silent(), 2);
        assertThat(desk.fingerprint()).isEqualTo(undisturbed.fingerprint());
      }
    }
  }

  @Test
  void documentsLeftOverAreCodedEvenWhereTheInputsAreGone() {
    try (Desk desk = Desk.open(folder)) {
      Progress stop =
          (documents, line) -> {
            throw new IllegalStateException("stopped");
          };
      assertThatThrownBy(() -> desk.read(Documents.meetings(3), new WordFlow(), stop, 1))
          .hasMessageContaining("stopped");
    }
    try (Desk desk = Desk.open(folder)) {
      desk.read(Documents.none(), new WordFlow(), Progress.silent(), 1);
      assertThat(desk.ledger()).extracting(LedgerLine::status).containsOnly(Status.CODED);
      assertThat(desk.verify()).isEmpty();
      assertThat(List.copyOf(desk.articles())).isNotEmpty();
    }
  }
}
