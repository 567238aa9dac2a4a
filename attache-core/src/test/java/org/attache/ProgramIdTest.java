package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramIdTest {

  private static final String TABLE = "org/attache/extract/event/predicates/accuse.tsv";
  private static final String READER = "org/attache/article/read/ArticleReader.class";
  private static final String JOINER = "org/attache/consolidate/EventJoiner.class";

  @TempDir private Path folder;

  private void write(String path, String content) throws IOException {
    Path file = folder.resolve("classes").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private String digest(String... under) {
    return ProgramId.digest(ProgramId.files(folder.resolve("classes")), under);
  }

  private void writeAll() throws IOException {
    write(TABLE, "condemn\tV\n");
    write(READER, "class");
    write(JOINER, "class");
    write("META-INF/services/x", "y");
  }

  @Test
  void anyTableOrClassBeforeConsolidationDecides() throws IOException {
    writeAll();
    String before = digest("org/");
    assertThat(before).matches("[0-9a-f]{12}");

    write(TABLE, "condemn\tN\n");
    String table = digest("org/");
    write(READER, "another");
    String reader = digest("org/");
    write("org/attache/resolve/Added.class", "");
    assertThat(List.of(before, table, reader, digest("org/"))).doesNotHaveDuplicates();
  }

  @Test
  void whatIsDoneWhenTheRecordIsAskedDoesNot() throws IOException {
    writeAll();
    String before = digest("org/");
    write(JOINER, "another");
    write("META-INF/services/x", "z");
    assertThat(digest("org/")).isEqualTo(before);
  }

  @Test
  void tablesOfLaterStagesDoNotDecideTheGrammar() throws IOException {
    writeAll();
    String before = digest("org/attache/article/", "org/attache/annotate/");
    write(TABLE, "condemn\tN\n");
    assertThat(digest("org/attache/article/", "org/attache/annotate/")).isEqualTo(before);
    write(READER, "another");
    assertThat(digest("org/attache/article/", "org/attache/annotate/")).isNotEqualTo(before);
  }

  @Test
  void aJarIsTheProgramThatItsFolderIs() throws IOException {
    writeAll();
    Path jar = folder.resolve("program.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String path : List.of(READER, "META-INF/services/x", JOINER, TABLE)) {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(Files.readAllBytes(folder.resolve("classes").resolve(path)));
      }
    }
    assertThat(ProgramId.files(jar)).isEqualTo(ProgramId.files(folder.resolve("classes")));
  }

  @Test
  void knowsItsOwnFilesAndVersion() throws IOException {
    assertThat(ProgramId.id()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\+[0-9a-f]{12}");
    assertThat(ProgramId.grammar()).matches("[0-9a-f]{12}");
    SortedMap<String, Long> own = ProgramId.files(Path.of("target/classes"));
    assertThat(own).containsKeys(TABLE, READER).doesNotContainKey(JOINER);
    // What Maven writes into the names of the jars is what the program says of itself.
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<version>" + ProgramId.version() + "</version>");
  }
}
