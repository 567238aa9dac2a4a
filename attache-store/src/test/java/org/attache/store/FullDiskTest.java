package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full disk stops the run with one clear line, and nothing that was stored is lost. */
class FullDiskTest {

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  /** Writes so many files, then finds no space: each half a file, then an error. */
  private static final class SmallDisk extends Durable {
    private int left;

    SmallDisk(int files) {
      left = files;
    }

    @Override
    void put(FileChannel channel, byte[] content) throws IOException {
      if (--left < 0) {
        super.put(channel, java.util.Arrays.copyOf(content, content.length / 2));
        throw new IOException("No space left on device");
      }
      super.put(channel, content);
    }
  }

  @Test
  void aFullDiskUnderTheArticles() {
    // desk.json, then two files for each document: full at the bytes and at the record of one
    for (int files = 2; files < 4; files++) {
      Path place = folder.resolve("desk" + files);
      try (Desk desk = Desk.open(place, new SmallDisk(files), Clock.systemUTC())) {
        assertThatThrownBy(
                () -> desk.read(Documents.meetings(4), new WordFlow(), Progress.silent(), 1))
            .isInstanceOf(DeskException.class)
            .hasMessageContainingAll(
                place.toString(), "the disk is full", "free some space", "nothing that was stored");
      }
      try (Desk desk = Desk.open(place)) {
        assertThat(desk.verify())
            .allSatisfy(flaw -> assertThat(flaw.what()).contains("kept but not yet coded"));
        desk.read(Documents.meetings(4), new WordFlow(), Progress.silent(), 1);
        assertThat(desk.verify()).isEmpty();
        assertThat(desk.articles()).hasSize(4);
      }
    }
  }

  @Test
  @Tag("slow")
  void aFullDiskUnderTheTables() throws Exception {
    assumeTrue(
        System.getProperty("os.name").equals("Linux") && mount("size=2m"),
        "only root can mount a small disk");
    try {
      Path place = folder.resolve("small/desk");
      Documents documents = Documents.none();
      for (int i = 0; i < 24; i++) {
        documents.and(
            "n" + i, ("Envoy" + i + " met Kenya. Norway " + i + " told Chile news. ").repeat(60));
      }
      try (Desk desk = Desk.open(place)) {
        assertThatThrownBy(() -> desk.read(documents, new WordFlow(), Progress.silent(), 1))
            .isInstanceOf(DeskException.class)
            .hasMessageContainingAll(place.toString(), "the disk is full", "free some space")
            .message()
            .doesNotContain("\n");
      } catch (DeskException closing) {
        assertThat(closing).hasMessageContaining("the disk is full");
      }
      assertThat(run("mount", "-o", "remount,size=400m", folder.resolve("small").toString()))
          .isTrue();
      try (Desk desk = Desk.open(place)) {
        assertThat(desk.verify())
            .allSatisfy(flaw -> assertThat(flaw.what()).contains("kept but not yet coded"));
        desk.read(documents, new WordFlow(), Progress.silent(), 2);
        assertThat(desk.verify()).isEmpty();
        assertThat(desk.articles()).hasSize(24);
      }
    } finally {
      run("umount", folder.resolve("small").toString());
    }
  }

  private boolean mount(String size) throws Exception {
    Path small = Files.createDirectories(folder.resolve("small"));
    return run("mount", "-t", "tmpfs", "-o", size, "tmpfs", small.toString());
  }

  private static boolean run(String... command) throws Exception {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // no such program here
    }
  }
}
