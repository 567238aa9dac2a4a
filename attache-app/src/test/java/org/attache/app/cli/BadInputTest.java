package org.attache.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.attache.app.cli.Program.Run;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever lies in a folder, one clear line names the file and the reason, the rest is read, and
 * what was stored before is still there. A full disk and a program that is killed are tested where
 * they are dealt with, in {@code org.attache.store}.
 */
class BadInputTest {

  private static final String STORED = "before.txt";
  private static final String GOOD = "good.txt";

  private final Path folder;
  private final Path input;
  private final String desk;

  BadInputTest(@TempDir Path folder) {
    this.folder = folder;
    this.input = folder.resolve("input");
    this.desk = folder.resolve("desk").toString();
  }

  /** A desk that holds an article, and a folder with a good article among the bad. */
  @BeforeEach
  void store() throws IOException {
    Files.createDirectory(input);
    Path before = Files.writeString(folder.resolve(STORED), "Peru met Mali.");
    assertThat(read(before).code()).isZero();
    write(GOOD, "Kenya met Chile.");
  }

  @Test
  void wrongLineOfTheDesksRegister() throws IOException {
    Path register = Files.createDirectories(Path.of(desk, "register"));
    Path own =
        Files.writeString(register.resolve("names-mine.tsv"), "# mine\nPER\tnickname\tRio\n");
    Run run = read(input);
    Files.delete(own);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("names-mine.tsv:2").contains("unknown kind");
    assertThat(articles()).doesNotContain(GOOD);
  }

  @Test
  void wrongLineOfTheDesksIssues() throws IOException {
    Path register = Files.createDirectories(Path.of(desk, "register"));
    Path own =
        Files.writeString(
            register.resolve("issues-mine.tsv"), "# mine\nherring\tHerring\tfish\therring\n");
    Run run = read(input);
    Files.delete(own);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("issues-mine.tsv:2").contains("fish").contains("write");
    assertThat(articles()).doesNotContain(GOOD);
  }

  @Test
  void wrongLineOfIssuesGivenToCode() throws IOException {
    Path own = Files.writeString(folder.resolve("issues-mine.tsv"), "herring\tHerring\n");
    Run run = Program.run("code", input.toString(), "--issues", own.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("issues-mine.tsv:1").contains("2 columns").contains("write");
    Path other = Files.writeString(folder.resolve("mine.tsv"), "");
    assertThat(Program.run("code", input.toString(), "--issues", other.toString()).err())
        .contains("issues-mine.tsv");
  }

  @Test
  void theDesksIssuesAreRead() throws IOException {
    Path register = Files.createDirectories(Path.of(desk, "register"));
    Path own =
        Files.writeString(
            register.resolve("issues-mine.tsv"), "herring\tHerring quotas\t-\therring quota\n");
    Path words =
        Files.writeString(
            folder.resolve("herring.txt"), "Kenya met Chile for talks on herring quotas.");
    Run coded = Program.run("code", words.toString(), "--issues", own.toString());
    Files.delete(own);
    assertThat(coded.out()).contains("\"issue\":\"Herring quotas\"");
  }

  /** Whatever a test has done. */
  @AfterEach
  void nothingStoredIsLost() {
    Run verify = Program.run("verify", "--desk", desk);
    assertThat(verify.code()).as(verify.out() + verify.err()).isZero();
    assertThat(Program.run("list", "contacts", "PER", "MLI", "--desk", desk, "--csv").out())
        .contains("Peru met Mali.");
    assertThat(articles()).contains(STORED);
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(input.resolve(name), bytes);
  }

  private Run read(Path... inputs) {
    List<String> arguments =
        new ArrayList<>(List.of("read", "--annotator", "words", "--desk", desk));
    for (Path path : inputs) {
      arguments.add(path.toString());
    }
    return Program.run(arguments.toArray(String[]::new));
  }

  private String articles() {
    return Program.run("list", "sources", "--desk", desk, "--csv").out();
  }

  /** Reads the folder: the bad file is named with the reason, once; the good one is read. */
  private Run refuses(String source, String... reason) {
    Run run = read(input);
    assertThat(run.code()).as(run.err()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines().stream().filter(line -> line.contains(source)))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .startsWith(input.resolve(source) + ": ")
                    .contains(reason)
                    .hasSizeLessThan(400));
    assertThat(run.err()).contains(" 1 failed").doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(articles()).contains(GOOD).contains("CODED", "FAILED");
    return run;
  }

  @Test
  void anEmptyFile() throws IOException {
    write("empty.txt", "");
    refuses("empty.txt", "empty");
  }

  @Test
  void aFileOfWhiteSpace() throws IOException {
    write("white.txt", " \n\t\n");
    refuses("white.txt", "empty");
  }

  @Test
  void aBinaryFile() throws IOException {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    write("photo.txt", bytes);
    refuses("photo.txt", "binary file", "give text, HTML or JSONL");
  }

  @Test
  void fiftyMegabytesOfText() throws IOException {
    byte[] sentence =
        "Kenya met Chile again, and nothing came of it.\n".getBytes(StandardCharsets.UTF_8);
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(input.resolve("long.txt")))) {
      for (int written = 0; written < 50_000_000; written += sentence.length) {
        out.write(sentence);
      }
    }
    refuses("long.txt", "larger than 10 MB", "split it");
  }

  @Test
  void aLineOfInvalidJsonAmongGoodOnes() throws IOException {
    write(
        "wire.jsonl",
        """
        {"id":"one","text":"Ghana met Nepal."}
        {"id":"two","text":
        {"id":"three","text":"Qatar met Samoa."}
        """);
    Run run = refuses("wire.jsonl:2", "JSON");
    assertThat(run.err()).contains("3 coded");
    assertThat(articles()).contains("one,", "three,");
  }

  @Test
  void anUnknownEncoding() throws IOException {
    write("odd.txt", new byte[] {'K', (byte) 0x81, (byte) 0xFE, (byte) 0xFF, 'n', (byte) 0x8D});
    refuses("odd.txt", "unknown encoding", "iconv");
  }

  @Test
  void twoFilesWithTheSameContent() throws IOException {
    write("other.txt", "Kenya met Chile.");

    Run run = read(input);

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("1 coded", "1 duplicates, 0 failed");
    assertThat(articles()).containsPattern("other\\.txt\"?,good\\.txt,DUPLICATE");
    assertThat(Program.run("list", "contacts", "KEN", "CHL", "--desk", desk, "--json").outLines())
        .hasSize(1);
  }

  @Test
  void aFileThatHasVanished() throws IOException {
    Files.createSymbolicLink(input.resolve("gone.txt"), folder.resolve("nowhere.txt"));
    refuses("gone.txt", "a link that leads nowhere");
  }

  @Test
  void aLinkThatLeadsOutOfTheFolder() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "Togo met Oman.");
    Files.createSymbolicLink(input.resolve("link.txt"), secret);
    refuses("link.txt", "leads out of the folder", secret.toRealPath().toString());
    assertThat(Program.run("list", "contacts", "TGO", "OMN", "--desk", desk, "--csv").out())
        .doesNotContain("Togo");
  }

  @Test
  void aPathThatIsNotThere() {
    Run run = read(input.resolve("typo.txt"), input);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains(input.resolve("typo.txt") + ": no such file or folder");
  }

  @Test
  void aHundredThousandNestedTags() throws IOException {
    write("deep.html", "<html><body>" + "<div>".repeat(100_000) + "Kenya met Cuba.");

    Run run = assertTimeout(Duration.ofSeconds(90), () -> read(input));

    // its text may be found or not, but the run goes on
    assertThat(run.code()).as(run.err()).isIn(0, 3);
    assertThat(run.err()).doesNotContain("\tat ").doesNotContain("StackOverflow");
    assertThat(articles()).contains(GOOD).contains("deep.html");
  }

  @Test
  void aPageOfScriptsEntitiesAndLinksThatRunThem() throws IOException {
    write(
        "page.html",
        """
        <html><head><title>Kenya &amp; Chile &lt;b&gt;</title>
        <script>document.write("Togo met Oman.")</script></head>
        <body onload="steal()"><article><h1>Kenya &amp; Chile</h1>
        <p>Angola met Bhutan. The two delegations spoke, and then they dined, and then they left.</p>
        <p>&lt;script&gt;alert(1)&lt;/script&gt; was the word, said a clerk, who laughed, and nobody knew why.</p>
        <p><a href="javascript:alert(2)">Angola thanked Bhutan.</a> It was a long day, and the end of it was quiet.</p>
        <img src=x onerror="alert(3)"></article></body></html>
        """);
    Path output = folder.resolve("dossier.html");

    assertThat(read(input).code()).isZero();
    Run dossier =
        Program.run("dossier", "Angola", "Bhutan", "--desk", desk, "-o", output.toString());

    assertThat(dossier.code()).as(dossier.err()).isZero();
    assertThat(Files.readString(output))
        .contains("Angola met Bhutan.")
        .doesNotContain("<script", "javascript:", "onerror", "onload=\"", "document.write", "Togo");
    // what the page shows as words is shown as words
    assertThat(Jsoup.parse(Files.readString(output)).select(".article-text").text())
        .contains("<script>alert(1)</script> was the word");
  }

  @Test
  void aDeskOfANewerVersion() throws IOException {
    Path newer = folder.resolve("newer");
    assertThat(
            Program.run(
                    "read", input.toString(), "--annotator", "words", "--desk", newer.toString())
                .code())
        .isZero();
    Path description = newer.resolve("desk.json");
    String changed = Files.readString(description).replaceAll("(\"format\"\\s*:\\s*)1", "$199");
    Files.writeString(description, changed.replace("\"format\" : 199", "\"format\" : 99"));
    String before = Files.readString(description);

    for (String command : List.of("verify", "rebuild", "read " + input)) {
      Run run = Program.run((command + " --desk " + newer).split(" "));

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.errLines())
          .anySatisfy(
              line -> assertThat(line).contains("desk.json", "99", "newer version of Attaché"));
    }
    assertThat(description).hasContent(before);
  }

  @Test
  void nothingButBadFiles() throws IOException {
    Files.delete(input.resolve(GOOD));
    write("empty.txt", "");

    Run run = read(input);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("empty.txt: empty");
  }

  @Test
  void aFolderWithoutFiles() throws IOException {
    Files.delete(input.resolve(GOOD));

    Run run = read(input);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(input + ": no files in this folder");
  }

  @Test
  void aDossierIsWrittenOfWhatCouldBeRead() throws IOException {
    write("empty.txt", "");
    Path output = folder.resolve("dossier.html");

    Run run =
        Program.run(
            "dossier",
            "Kenya",
            "Chile",
            input.toString(),
            "--annotator",
            "words",
            "--desk",
            desk,
            "-o",
            output.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("empty.txt: empty");
    assertThat(output).content().contains("Kenya met Chile.", "1 more could not be read");
  }

  /** A page without an end fails alone, a second after it was begun. */
  @Test
  void anEndlessPage() throws IOException {
    write("endless.txt", "Kenya met Chile and Peru told Ghana that Mali had left. ".repeat(60_000));

    Run code = Program.run("code", input.toString(), "--document-seconds", "1", "--threads", "1");
    Run read = Program.run("read", input.toString(), "--desk", desk, "--document-seconds", "1");

    String reason = "took longer than 1 s; give it more with --document-seconds";
    assertThat(code.code()).isEqualTo(3);
    assertThat(code.err()).contains("endless.txt: " + reason);
    assertThat(code.out()).contains("Kenya met Chile.");
    assertThat(read.code()).isEqualTo(3);
    assertThat(read.err()).contains("endless.txt: coding it " + reason);
    assertThat(Program.run("list", "sources", "--desk", desk).out())
        .containsPattern("endless.txt +FAILED +0 +coding it took longer than 1 s");
  }

  @Test
  void theFilterGoesOnToo() throws IOException {
    write("a-binary.txt", new byte[] {0, 1, 2, 3});
    write(
        "wire.jsonl", "{\"text\":\"Ghana met Nepal.\"}\n{oops\n{\"text\":\"Qatar met Samoa.\"}\n");

    Run run = Program.run("code", input.toString(), "--annotator", "words");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("Kenya met Chile.", "Ghana met Nepal.", "Qatar met Samoa.");
    assertThat(run.err()).contains("a-binary.txt: binary file", "wire.jsonl:2: ");
    assertThat(run.outLines()).allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"));
  }
}
