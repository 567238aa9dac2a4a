package org.attache.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.attache.app.cli.Program.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands say and how they end: data on stdout, talk on stderr, a code for scripts. */
class CommandsTest {

  private static final String ARTICLE = "Kenya met Chile. ";

  private static String desk;

  private final Path folder;

  CommandsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String article() throws IOException {
    return Files.writeString(folder.resolve("article.txt"), ARTICLE).toString();
  }

  /** A desk that holds one article; no test changes it. */
  @BeforeAll
  static void makeADesk(@TempDir Path shared) throws IOException {
    String article = Files.writeString(shared.resolve("article.txt"), ARTICLE).toString();
    desk = shared.resolve("desk").toString();
    Run read = Program.run("read", article, "--annotator", "words", "--desk", desk);
    assertThat(read.code()).as(read.err()).isZero();
  }

  private static void usage(Run run, String... words) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(words).contains("Usage: attache");
  }

  /** Ends with code 1 and one line that says why and what to do. */
  private static void fails(Run run, String... words) {
    assertThat(run.code()).as(run.err()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines())
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("attache: ").contains(words));
  }

  @Test
  void asksForACommand() {
    usage(Program.run(), "Say what to do", "dossier", "Exit codes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--colour                                   | Unknown option: '--colour'",
        "read                                       | INPUT",
        "code                                       | INPUT",
        "read x --colour                            | Unknown option: '--colour'",
        "read x --published yesterday               | --published",
        "read x --published 2016-02-30              | --published",
        "read x --threads many                      | --threads",
        "code x --layers moods                      | --layers",
        "dossier USA                                | PARTY",
        "dossier USA RUS --from soon                | --from",
        "dossier USA RUS --to 2016                  | --to",
        "list                                       | KIND",
        "list moods                                 | contacts, events",
        "list contacts USA RUS --json --csv         | mutually exclusive",
        "explain                                    | ID",
        "verify --desk                              | --desk"
      })
  void refusesWhatItDoesNotUnderstandAsUsage(String line, String named) {
    usage(Program.run(line.split(" ")), named);
  }

  @Test
  void needsAThread() throws IOException {
    fails(
        Program.run("code", article(), "--annotator", "words", "--threads", "0"),
        "--threads is 0",
        "at least 1");
    fails(
        Program.run(
            "read", article(), "--annotator", "words", "--threads", "-1", "--desk", path("d")),
        "--threads is -1");
  }

  @Test
  void namesTheNextStepWhereAPartyIsUnknown() throws IOException {
    fails(
        Program.run("dossier", "USA", "Atlantis", "--desk", desk),
        "\"Atlantis\"",
        "give a country's code (USA)");
    fails(Program.run("list", "events", "Atlantis", "USA", "--desk", desk), "\"Atlantis\"");
  }

  @Test
  void asksWhichOneWhereANameIsAmbiguous() throws IOException {
    fails(
        Program.run("dossier", "USA", "Congolese", "--desk", desk),
        "\"Congolese\" may be ",
        "(COD)",
        "(COG)",
        "give the code");
  }

  @Test
  void proposesTheCommandThatWasMeant() {
    Run run = Program.run("dosier", "USA", "RUS");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'dosier'", "attache dossier");
  }

  @ParameterizedTest
  @CsvSource({"USA, USA", "USA, United States", "Kremlin, RUS"})
  void needsTwoDifferentParties(String one, String other) throws IOException {
    fails(Program.run("dossier", one, other, "--desk", desk), one, other, "name two parties");
    fails(
        Program.run("list", "events", one, other, "--desk", desk), one, other, "name two parties");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dossier USA RUS",
        "list contacts USA RUS",
        "list sources",
        "explain e123",
        "verify",
        "rebuild --annotator words"
      })
  void saysWhereThereIsNoDeskAndMakesNone(String line) {
    fails(
        Program.run((line + " --desk " + path("none")).split(" ")),
        path("none"),
        "attache read INPUT");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void refusesADeskThatIsSomethingElse() throws IOException {
    article();
    fails(
        Program.run("verify", "--desk", folder.toString()),
        folder.toString(),
        "is not a desk",
        "--desk");
  }

  @Test
  void listNeedsTwoPartiesExceptForSources() throws IOException {

    fails(Program.run("list", "contacts", "--desk", desk), "attache list contacts USA RUS");
    fails(Program.run("list", "events", "KEN", "--desk", desk), "needs two parties");
    assertThat(Program.run("list", "sources", "--desk", desk).code()).isZero();
    assertThat(Program.run("list", "sources", "KEN", "CHL", "--desk", desk).code()).isZero();
  }

  @Test
  void comparesTwoPeriods() throws IOException {
    Run compared =
        Program.run("compare", "2014..2015", "2016-01..2016-12", "KEN", "CHL", "--desk", desk);
    assertThat(compared.code()).isZero();
    assertThat(compared.out()).startsWith("kind  item");
    assertThat(compared.err()).contains("Too few dated acts");
    usage(Program.run("compare", "2014", "2016..x", "KEN", "CHL", "--desk", desk), "no period");
    usage(Program.run("compare", "2016..2014", "2017", "KEN", "CHL", "--desk", desk), "no period");
    fails(
        Program.run("compare", "2014..2015", "2015..2016", "KEN", "CHL", "--desk", desk),
        "the two periods overlap");
  }

  @Test
  void thePeriodMustNotEndBeforeItBegins() throws IOException {
    fails(
        Program.run(
            "list",
            "events",
            "KEN",
            "CHL",
            "--from",
            "2016-02-01",
            "--to",
            "2016-01-01",
            "--desk",
            desk),
        "2016-02-01",
        "2016-01-01",
        "earlier day first");
  }

  @ParameterizedTest
  @ValueSource(strings = {"e000000000000", "he000000000000", "h", "", "'; DROP TABLE articles"})
  void saysWhereAnIdIsUnknown(String id) throws IOException {
    fails(Program.run("explain", id, "--desk", desk), "no record has the id " + id, "attache list");
  }

  @Test
  void saysWhatIsThereWhereAnAnnotatorIsUnknown() throws IOException {
    fails(Program.run("code", article(), "--annotator", "oracle"), "oracle", "./attache");
  }

  @Test
  void leavesNothingHalfWrittenWhereTheDossierCannotBeWritten() throws IOException {
    String output = path("missing/dossier.html");

    fails(Program.run("dossier", "KEN", "CHL", "--desk", desk, "-o", output), output, "-o");

    assertThat(folder.resolve("missing")).doesNotExist();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void leavesAFolderInThePlaceOfTheDossierAsItIs() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("taken"));
    Files.writeString(taken.resolve("note"), "mine");

    fails(
        Program.run("dossier", "KEN", "CHL", "--desk", desk, "-o", taken.toString()),
        taken.toString(),
        "-o");

    assertThat(taken.resolve("note")).hasContent("mine");
    assertThat(folder.resolve("taken.part")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"code", "list", "explain", "verify", "dossier"})
  void saysWhereStandardOutputIsClosed(String command) throws IOException {
    String[] arguments =
        switch (command) {
          case "code" -> new String[] {"code", article(), "--annotator", "words"};
          case "list" -> new String[] {"list", "sources", "--desk", desk};
          case "explain" -> new String[] {"explain", contact(), "--desk", desk};
          case "verify" -> new String[] {"verify", "--desk", desk};
          default -> new String[] {"dossier", "KEN", "CHL", "--desk", desk, "-o", path("d.html")};
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code =
        AttacheCommand.run(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(new Closed(), false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            arguments);

    assertThat(code).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("attache: standard output was closed or is full before all was written")
        .doesNotContain("\tat ");
  }

  /** A pipe whose reader has gone. */
  private static final class Closed extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("Broken pipe");
    }
  }

  private static String contact() throws IOException {
    Run events = Program.run("list", "contacts", "KEN", "CHL", "--desk", desk, "--json");
    return new ObjectMapper().readTree(events.outLines().get(0)).get("id").asText();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dossier", "read", "list", "explain", "code", "verify", "rebuild"})
  void helpHasAnExample(String command) {
    for (Run help : new Run[] {Program.run(command, "--help"), Program.run("help", command)}) {
      assertThat(help.code()).isZero();
      assertThat(help.err()).isEmpty();
      assertThat(help.out())
          .startsWith("Usage: attache " + command)
          .containsPattern("Examples?:\\R\\s+attache " + command);
      assertThat(help.outLines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(100));
    }
  }

  @Test
  void theProgramItselfHasHelpAndAVersion() {
    Run help = Program.run("--help");
    Run version = Program.run("--version");

    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("Examples:", "Exit codes:", "dossier", "verify");
    assertThat(version.code()).isZero();
    assertThat(version.out()).matches("attache \\S+\\R");
  }

  @Test
  void completesInTheShell() {
    Run completion = Program.run("generate-completion");

    assertThat(completion.code()).isZero();
    assertThat(completion.err()).isEmpty();
    assertThat(completion.out())
        .startsWith("#!/usr/bin/env bash")
        .contains("complete -F _complete_attache")
        .contains("dossier", "--desk", "contacts");
  }

  @Test
  void codesWhatComesOnStandardInput() throws IOException {
    Run run =
        Program.fed(
            "{\"id\":\"a\",\"text\":\"Kenya met Chile.\"}\n\n{\"id\":\"b\",\"text\":\"Peru met Mali.\"}\n",
            "code",
            "-",
            "--annotator",
            "words");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.outLines()).hasSize(2);
    JsonNode first = new ObjectMapper().readTree(run.outLines().get(0));
    assertThat(first.get("article").asText()).isEqualTo("a");
    assertThat(first.get("quote").asText()).isEqualTo("Kenya met Chile.");
    assertThat(first.get("kind").asText()).isEqualTo("event");
  }

  @Test
  void printsDataAloneOnStdoutAndTalkAloneOnStderr() throws IOException {
    Run code = Program.run("code", article(), "--annotator", "words");
    assertThat(code.outLines()).isNotEmpty().allSatisfy(line -> new ObjectMapper().readTree(line));
    assertThat(code.errLines()).containsExactly("Loading the annotator words@1 …");

    Run read = Program.run("read", article(), "--annotator", "words", "--desk", path("desk"));
    assertThat(read.out()).isEmpty();
    assertThat(read.errLines())
        .containsExactly(
            "Loading the annotator words@1 …",
            "1 coded (1 observations), 0 unchanged, 0 duplicates, 0 failed");

    String output = path("d.html");
    Run dossier = Program.run("dossier", "KEN", "CHL", "--desk", path("desk"), "-o", output);
    assertThat(dossier.errLines()).containsExactly("The dossier lies at " + output);
    assertThat(dossier.out()).contains("Kenya").doesNotContain("lies at");

    Run verify = Program.run("verify", "--desk", path("desk"));
    assertThat(verify.err()).isEmpty();
    assertThat(verify.out()).contains("is sound: 1 articles");

    Run rebuild = Program.run("rebuild", "--annotator", "words", "--desk", path("desk"));
    assertThat(rebuild.out()).matches("fingerprint \\p{XDigit}{64}\\R");
    assertThat(rebuild.err()).contains("1 coded");

    for (Run run : new Run[] {code, read, dossier, verify, rebuild}) {
      assertThat(run.code()).isZero();
      // neither bars nor colours where nobody sits at a terminal
      assertThat(run.out() + run.err()).doesNotContain("\r").doesNotContain("\u001b");
    }
  }

  @Test
  void aTidyDayOfPublicationIsTaken() throws IOException {
    Run run =
        Program.run(
            "read",
            article(),
            "--published",
            "2016-02-29",
            "--annotator",
            "words",
            "--desk",
            path("desk"));

    assertThat(run.code()).isZero();
    assertThat(Program.run("list", "sources", "KEN", "CHL", "--desk", path("desk"), "--csv").out())
        .contains("29 Feb 2016");
  }
}
