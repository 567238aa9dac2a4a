package org.attache.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attache.app.cli.Program.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From finding a record to deciding on it, taking that back, and being told what is new. */
class DecisionsTest {

  private final Path folder;

  DecisionsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void readTwoArticles() throws IOException {
    read("one.txt", "Kenya met Chile. Norway condemned Peru. ");
    read("two.txt", "Kenya met Norway. ");
  }

  private void read(String name, String text) throws IOException {
    String article = Files.writeString(folder.resolve(name), text).toString();
    Run read = Program.run("read", article, "--annotator", "words", "--desk", desk());
    assertThat(read.code()).as(read.err()).isZero();
  }

  private String desk() {
    return folder.resolve("desk").toString();
  }

  private Run run(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--desk";
    all[arguments.length + 1] = desk();
    return Program.run(all);
  }

  private String done(String... arguments) {
    Run run = run(arguments);
    assertThat(run.code()).as(String.join(" ", arguments) + ": " + run.err()).isZero();
    return run.out();
  }

  private void fails(int code, String message, String... arguments) {
    Run run = run(arguments);
    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(code);
    assertThat(run.err()).contains(message).doesNotContain("\tat ");
  }

  /** The id of the only record that a search finds. */
  private String id(String... words) {
    String[] find = new String[words.length + 2];
    find[0] = "find";
    find[1] = "--records";
    System.arraycopy(words, 0, find, 2, words.length);
    List<String> lines = done(find).lines().toList();
    assertThat(lines).as(String.join(" ", words)).hasSize(1);
    return lines.get(0).substring(0, lines.get(0).indexOf(' '));
  }

  @Test
  void findsSentencesAndRecords() throws IOException {
    assertThat(done("find", "kenya").lines()).hasSize(2).allMatch(line -> line.contains("[Kenya]"));
    assertThat(done("find", "--count", "kenya", "-norway")).isEqualTo("1\n");
    assertThat(done("find", "kind:event", "party:KEN").lines()).hasSize(2);
    assertThat(done("find", "kind:event", "party:KEN", "party:NOR").lines()).hasSize(1);
    assertThat(done("find", "source:two.txt", "kind:event").lines()).hasSize(1);
    assertThat(done("find", "kind:event", "confidence:1.1", "--count")).isEqualTo("0\n");
    JsonNode hit = new ObjectMapper().readTree(done("find", "condemned", "--json"));
    assertThat(hit.get("text").asText()).isEqualTo("Norway condemned Peru.");
    assertThat(hit.get("highlights").get(0).get(0).asInt()).isEqualTo(7);
    assertThat(run("find", "kenya", "--size", "1", "--page", "2").err()).contains("page 2 of 2");
    fails(1, "both begin at 1", "find", "kenya", "--page", "0");
  }

  @Test
  void decidesAndTakesItBack() {
    String id = id("Kenya", "met", "Chile", "kind:event");
    String rejected = done("decide", "reject", id, "--by", "Ada", "--why", "a match");
    assertThat(rejected).startsWith("1  ").contains("Ada  reject " + id, "(a match)");
    assertThat(done("list", "contacts", "KEN", "CHL", "--csv").lines()).hasSize(1);
    assertThat(done("rules", "--worst", "--csv")).contains("1,0,0,");
    fails(1, "attache log shows what was decided", "decide", "confirm", id, "--by", "Ada");

    assertThat(done("undo", "1", "--by", "Ada")).contains("undo 1");
    assertThat(done("explain", id)).contains("decided    1  ").contains("decided    2  ");
    assertThat(done("list", "contacts", "KEN", "CHL", "--csv").lines()).hasSize(2);
    assertThat(done("undo", "2", "--by", "Ada")).contains("undo 2");
    assertThat(done("find", "--count", "--records", "Chile", "kind:event")).isEqualTo("0\n");
    assertThat(done("log").lines()).hasSize(3);
    fails(1, "there is no decision 9", "undo", "9");
    assertThat(run("verify").code()).isZero();
  }

  @Test
  void correctsSwapsAndAdds() {
    String id = id("condemned", "kind:event");
    done(
        "decide",
        "correct",
        id,
        "type=THREATEN",
        "recipients=Chile",
        "date.from=2016-02-03",
        "date.to=2016-02-04",
        "date.basis=explicit",
        "--by",
        "Ada");
    assertThat(id("type:THREATEN", "party:CHL", "day:2016-02")).isEqualTo(id);
    assertThat(done("explain", id)).contains("\"cameo\":\"130\"", "2016-02-03");
    done("decide", "swap", id, "--by", "Ada");
    assertThat(done("explain", id)).contains("actor      Chile", "recipient  Norway");
    fails(1, "no type of PLOVER", "decide", "correct", id, "type=FOOTBALL");
    fails(1, "is no FIELD=VALUE", "decide", "correct", id, "type");
    fails(1, "\"colour\"", "decide", "correct", id, "colour=red");
    fails(1, "what the record is known by", "decide", "correct", id, "quote=x");
    fails(
        1,
        "nobody in the register is called \"Atlantis\"",
        "decide",
        "correct",
        id,
        "actors=Atlantis");

    done("decide", "add", "statement", "two.txt", "Kenya met", "speaker=Norway", "--by", "Ada");
    assertThat(done("find", "kind:statement", "party:NOR").lines()).hasSize(1);
    fails(1, "do not stand in two.txt", "decide", "add", "event", "two.txt", "Chile met");
    fails(1, "no article is called", "decide", "add", "event", "three.txt", "Chile met");
    assertThat(run("verify").code()).isZero();
    JsonNode example = json(done("log", "--examples").lines().toList().get(0));
    assertThat(example.get("records").get(0).get("type").asText()).isEqualTo("THREATEN");
  }

  private static JsonNode json(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }

  @Test
  void joinsAndSplitsHappenings() {
    String one = id("Kenya", "met", "Chile", "kind:event");
    String other = id("Kenya", "met", "Norway", "kind:event");
    assertThat(done("explain", "h" + one)).contains("records: 1");
    done("decide", "join", one, other, "--by", "Ada");
    assertThat(done("explain", "h" + one)).contains("records: 2", "a person joined them");
    done("decide", "split", one, other, "--by", "Ada");
    assertThat(done("explain", "h" + one)).contains("records: 1");
  }

  @Test
  void twoPeopleOnOneRecord() {
    String id = id("condemned", "kind:event");
    done("decide", "confirm", id, "--by", "Ada");
    fails(4, "Ada decided on this record", "decide", "reject", id, "--by", "Ben");
    fails(4, "the decision of Ben was not kept", "decide", "reject", id, "--by", "Ben");
    done("decide", "reject", id, "--by", "Ben", "--over", "1");
  }

  @Test
  void reviewsKeyByKey() {
    Run run = Program.fed("x n r u r q", "review", "--by", "Ada", "--desk", desk());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("1/5", "no such key", "2/5", "1 decisions");
    assertThat(done("log").lines()).hasSize(3);
    assertThat(done("find", "--count", "kind:event")).isEqualTo("2\n");
    Run rest = Program.fed("a\nt\nAID\n", "review", "--by", "Ada", "--desk", desk());
    assertThat(rest.out()).contains("1/4", "2 decisions");
    assertThat(done("find", "--count", "type:AID")).isEqualTo("1\n");
    Program.fed("a a", "review", "--by", "Ada", "--desk", desk());
    assertThat(Program.fed("", "review", "--by", "Ada", "--desk", desk()).err())
        .contains("nothing waits for a look");
  }

  @Test
  void tellsWhatIsNew() throws IOException {
    assertThat(run("news").err()).contains("nothing is watched");
    done("watch", "kenya", "party:KEN", "kind:event");
    assertThat(done("news")).contains("kenya (party:KEN kind:event)", ": 0");
    read("three.txt", "Kenya met Peru. ");
    done("decide", "reject", id("Kenya", "met", "Chile", "kind:event"), "--by", "Ada");
    assertThat(done("news", "kenya", "--peek"))
        .contains(": 2", "  new        CONSULT: KEN + PER", "three.txt")
        .contains("  withdrawn  CONSULT: CHL + KEN", "one.txt");
    assertThat(done("news")).contains(": 2");
    assertThat(done("news")).contains(": 0");
    done("watch", "kenya", "--remove");
    fails(1, "no watch is called \"kenya\"", "news", "kenya");
    fails(1, "has other signs than letters", "watch", "../x", "kenya");
  }

  @Test
  void aWrongLineOfTheJournalStopsNobody() throws IOException {
    String id = id("condemned", "kind:event");
    done("decide", "reject", id, "--by", "Ada");
    Path journal = folder.resolve("desk/decisions.jsonl");
    Files.writeString(
        journal, "{\"version\":9,\"number\":7}\n", java.nio.file.StandardOpenOption.APPEND);
    assertThat(done("find", "--count", "kind:event")).isEqualTo("2\n");
    assertThat(run("log").err()).contains("decisions.jsonl:2", "version 9");
    assertThat(run("verify").code()).isEqualTo(1);
  }

  @Test
  void aDeskWithAPasswordOnTheCommandLineIsRefused() {
    Run run = Program.run("list", "sources", "--desk", "postgresql://ada:geheim@db/desk");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("PGPASSWORD").doesNotContain("geheim");
  }
}
