package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which folders become a desk, and which are left alone. */
class DeskFolderTest {

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  private static List<String> content(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void refuses(Path desk, String... parts) throws IOException {
    List<String> before = Files.isDirectory(desk) ? content(desk) : List.of();
    assertThatThrownBy(() -> Desk.open(desk))
        .isInstanceOf(DeskException.class)
        .hasMessageContainingAll(parts)
        .message()
        .doesNotContain("\n");
    assertThat(Files.isDirectory(desk) ? content(desk) : List.of()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"desk", "a/b/desk", "with blank and 'quote", "ünï"})
  void makesADeskOfAnAbsentFolder(String name) {
    Path desk = folder.resolve(name);
    try (Desk opened = Desk.open(desk)) {
      opened.read(Documents.meetings(1), new WordFlow(), Progress.silent(), 1);
      assertThat(opened.verify()).isEmpty();
    }
    assertThat(desk.resolve("desk.json")).exists();
    assertThat(desk.resolve("desk.duckdb")).exists();
    assertThat(desk.resolve("index")).isDirectory();
  }

  @Test
  void makesADeskOfAnEmptyFolder() throws IOException {
    Desk.open(folder).close();
    assertThat(content(folder)).containsExactly("desk.json", "desk.lock");
  }

  @Test
  void opensAFolderInWhichAStoppedRunHadJustBegun() throws IOException {
    Files.writeString(folder.resolve("desk.json.part"), "{");
    Desk.open(folder).close();
    assertThat(content(folder)).containsExactly("desk.json", "desk.lock");
  }

  @Test
  void refusesAFolderOfOtherThings() throws IOException {
    Files.writeString(folder.resolve("thesis.txt"), "mine");
    refuses(folder, folder.toString(), "not a desk and not empty", "thesis.txt", "--desk");
  }

  @Test
  void refusesAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("notes"), "mine");
    refuses(file, file.toString(), "is a file", "--desk");
    assertThat(file).hasContent("mine");
  }

  @Test
  void refusesANewerDesk() throws IOException {
    Files.writeString(
        folder.resolve("desk.json"), "{\"kind\": \"attache-desk\", \"format\": 2, \"more\": []}");
    refuses(folder, "desk.json", "format 2", "up to 1", "newer version", "nothing was changed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "{}", "{\"kind\": \"other\", \"format\": 1}", "{\"format\": 1}"})
  void refusesADescriptionThatIsNone(String description) throws IOException {
    Files.writeString(folder.resolve("desk.json"), description);
    refuses(folder, "desk.json", "backup");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;access_mode=read_only", "a?b"})
  void refusesAPathThatDuckDbWouldTakeApart(String name) throws IOException {
    refuses(folder.resolve(name), name, "semicolon or a question mark", "--desk");
    assertThat(content(folder)).isEmpty();
  }

  @Test
  void isOpenedOnce() {
    try (Desk desk = Desk.open(folder)) {
      assertThat(desk.folder()).isEqualTo(folder);
      assertThatThrownBy(() -> Desk.open(folder))
          .isInstanceOf(DeskException.class)
          .hasMessageContainingAll(folder.toString(), "another program has this desk open");
    }
    Desk.open(folder).close();
  }

  @Test
  void aDamagedDatabaseIsNamedAndCanBeRebuilt() throws IOException {
    String fingerprint;
    try (Desk desk = Desk.open(folder)) {
      desk.read(Documents.meetings(3), new WordFlow(), Progress.silent(), 1);
      fingerprint = desk.fingerprint();
    }
    Files.write(folder.resolve("desk.duckdb"), new byte[5000]);
    try (Desk desk = Desk.open(folder)) {
      assertThatThrownBy(desk::articles)
          .isInstanceOf(DeskException.class)
          .hasMessageContainingAll("desk.duckdb", "attache rebuild")
          .message()
          .doesNotContain("\n");
      desk.rebuild(new WordFlow(), Progress.silent());
      assertThat(desk.fingerprint()).isEqualTo(fingerprint);
      assertThat(desk.verify()).isEmpty();
    }
  }

  @Test
  void anAbsentDatabaseIsMadeAgainByTheNextRun() throws IOException {
    String fingerprint;
    try (Desk desk = Desk.open(folder)) {
      desk.read(Documents.meetings(3), new WordFlow(), Progress.silent(), 1);
      fingerprint = desk.fingerprint();
    }
    Files.delete(folder.resolve("desk.duckdb"));
    try (Desk desk = Desk.open(folder)) {
      assertThat(desk.verify())
          .hasSize(3)
          .allSatisfy(flaw -> assertThat(flaw.what()).contains("kept but not yet coded"));
      ReadReport report = desk.read(Documents.none(), new WordFlow(), Progress.silent(), 1);
      assertThat(report.lines()).hasSize(3);
      assertThat(desk.fingerprint()).isEqualTo(fingerprint);
      assertThat(desk.verify()).isEmpty();
    }
  }

  @Test
  void aDamagedOrAbsentIndexIsMadeAgain() throws IOException {
    try (Desk desk = Desk.open(folder)) {
      desk.read(Documents.meetings(3), new WordFlow(), Progress.silent(), 1);
    }
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    try (Desk desk = Desk.open(folder)) {
      assertThat(desk.find("news", 9)).hasSize(3);
      assertThat(desk.verify()).isEmpty();
    }
  }

  @Test
  void whatAStoppedRebuildLeftIsRemoved() throws IOException {
    try (Desk desk = Desk.open(folder)) {
      desk.read(Documents.meetings(1), new WordFlow(), Progress.silent(), 1);
    }
    Files.createDirectories(folder.resolve("index.new"));
    Files.writeString(folder.resolve("index.new/segments_1"), "half");
    Files.writeString(folder.resolve("desk.duckdb.new"), "half");
    Files.writeString(folder.resolve("desk.duckdb.new.wal"), "half");
    try (Desk desk = Desk.open(folder)) {
      assertThat(desk.verify()).isEmpty();
    }
    assertThat(content(folder))
        .containsExactly("articles", "desk.duckdb", "desk.json", "desk.lock", "index");
  }
}
