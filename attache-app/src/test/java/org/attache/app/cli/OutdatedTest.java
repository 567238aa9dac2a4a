package org.attache.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.Attache;
import org.attache.app.Main;
import org.attache.app.cli.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk knows which program and which tables coded its articles, and says where they changed. */
class OutdatedTest {

  private static final String ASK = "'attache read' or 'rebuild' reads them again";

  @TempDir private Path folder;

  private String desk() {
    return folder.resolve("desk").toString();
  }

  private String article(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void saysWhereTheUsersTablesChangedAndReadsAgain() throws IOException {
    String one = article("one.txt", "Kenya met Chile. ");
    String other = article("other.txt", "Ghana met Peru. ");
    Program.run("read", one, "--annotator", "words", "--desk", desk());
    assertThat(Program.run("list", "sources", "--desk", desk()).err()).isEmpty();

    Path tables = Files.createDirectories(folder.resolve("desk/register"));
    Files.writeString(tables.resolve("issues-mine.tsv"), "TIDES\ttidal power\t-\ttide; tides\t-\n");

    Run list = Program.run("list", "sources", "--desk", desk());
    assertThat(list.err().strip())
        .isEqualTo("1 of 1 article was coded by an older program; " + ASK);
    Run verify = Program.run("verify", "--desk", desk());
    assertThat(verify.code()).isEqualTo(1);
    assertThat(verify.out()).contains("1 of 1 article was coded by an older program; " + ASK);
    Path page = folder.resolve("page.html");
    Program.run("dossier", "Kenya", "Chile", "--desk", desk(), "-o", page.toString());
    assertThat(Files.readString(page)).contains("1 of 1 article was coded by an older program");

    Run read = Program.run("read", other, "--annotator", "words", "--desk", desk());
    assertThat(read.err())
        .contains("2 coded")
        .contains("1 of these had been coded by an older program and were coded again");
    assertThat(Program.run("list", "sources", "--desk", desk()).err()).isEmpty();
    assertThat(Program.run("verify", "--desk", desk()).code()).isZero();
  }

  /**
   * One line of a table of the program itself is taken out: another program, in another process.
   */
  @Test
  void saysWhereATableOfTheProgramChangedAndReadsAgain() throws Exception {
    String article = article("note.txt", "Norway condemned Peru on 3 March 2014. ");
    assertThat(Program.run("read", article, "--desk", desk()).code()).isZero();
    assertThat(Program.run("list", "events", "NOR", "PER", "--desk", desk()).out())
        .contains("condemned");

    Path program = copyWithout("condemn\tv\t", "org/attache/extract/event/predicates/accuse.tsv");
    assertThat(changed(program, "list", "sources", "--desk", desk()))
        .contains("1 of 1 article was coded by an older program; " + ASK);
    assertThat(changed(program, "verify", "--desk", desk()))
        .contains("1 of 1 article was coded by an older program")
        .doesNotContain("is sound");
    assertThat(changed(program, "read", article, "--desk", desk())).contains("1 coded");
    assertThat(changed(program, "list", "events", "NOR", "PER", "--desk", desk()))
        .doesNotContain("condemned")
        .doesNotContain("older program");

    assertThat(Program.run("verify", "--desk", desk()).out())
        .contains("1 of 1 article was coded by an older program");
  }

  @Test
  void aDamagedTableOfTheProgramStopsItBeforeTheFirstArticle() throws Exception {
    String article = article("note.txt", "Norway condemned Peru on 3 March 2014. ");
    Path program = copyWithout("condemn\tv\t", "org/attache/extract/event/predicates/accuse.tsv");
    for (String table :
        List.of(
            "annotate/fast/lemmatiser.tsv",
            "article/part/words.tsv",
            "resolve/reference/word-sets.tsv",
            "extract/standing/embedding.tsv",
            "extract/position/positions.tsv")) {
      Path file = program.resolve("org/attache").resolve(table);
      List<String> lines = Files.readAllLines(file);
      List<String> broken = new ArrayList<>(lines);
      broken.add("no\tline");
      Files.write(file, broken);
      assertThat(changed(program, "code", article))
          .as(table)
          .contains("attache: ", file.getFileName() + ":")
          .doesNotContain("\"kind\"");
      Files.write(file, lines);
    }
  }

  /** The classes and tables of the core, without the lines of one table that begin so. */
  private Path copyWithout(String opening, String table) throws Exception {
    Path target = folder.resolve("program");
    Path home = Path.of(Attache.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(home)) {
      copy(home, target);
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(home)) {
        copy(jar.getPath("/"), target);
      }
    }
    Path file = target.resolve(table);
    List<String> lines = Files.readAllLines(file);
    List<String> kept = lines.stream().filter(line -> !line.startsWith(opening)).toList();
    assertThat(kept).hasSizeLessThan(lines.size());
    Files.write(file, kept);
    return target;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  /** What a program with another core prints. */
  private static String changed(Path core, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-cp", core + File.pathSeparator + classPath()));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  /** That of this test: a loader of its own has it in some runners, the program in others. */
  private static String classPath() {
    if (OutdatedTest.class.getClassLoader() instanceof URLClassLoader loader) {
      return Arrays.stream(loader.getURLs())
          .map(url -> Path.of(URI.create(url.toString())).toString())
          .collect(Collectors.joining(File.pathSeparator));
    }
    return System.getProperty("java.class.path");
  }
}
