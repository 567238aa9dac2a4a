package org.attache.article.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

  private final Path folder;

  InputsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsAFolderInOrderOfPath() throws IOException {
    write("b.txt", "They met.");
    write("a/z.html", "<p>They met.</p>");
    write("a.txt", "They met.");
    write("a/b/c.md", "They met.");
    write(".hidden.txt", "They met.");
    write(".git/config.txt", "They met.");
    check(
        "a.txt TEXT", // as text, "a.txt" stands before "a/…"
        "a/b/c.md TEXT",
        "a/z.html HTML",
        "b.txt TEXT");
  }

  @Test
  void readsJsonLinesOneByOne() throws IOException {
    write("wire.jsonl", "{\"text\":\"One.\"}\r\n\n{\"text\":\"Two.\"}");
    check("wire.jsonl:1 JSON {\"text\":\"One.\"}", "wire.jsonl:3 JSON {\"text\":\"Two.\"}");
  }

  @Test
  void anInvalidLineIsRefusedAndTheRestGoesOn() throws IOException {
    write(
        "wire.ndjson",
        "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\n{\"id\":\"c\",\"text\":\"Two.\"}\n");
    List<String> read = new ArrayList<>();
    new Inputs(List.of(folder.resolve("wire.ndjson").toString()), null)
        .forEach(
            intake -> {
              Document document = ((Intake.Found) intake).document();
              read.add(
                  new ArticleReader().read(document) instanceof ArticleReader.Reading.Read it
                      ? it.article().id().value()
                      : document.source().replace(folder + "/", "") + " refused");
            });
    assertThat(read).containsExactly("a", "wire.ndjson:2 refused", "c");
  }

  @Test
  void unpacksWhatIsPackedWhateverItIsCalled() throws IOException {
    write("a.txt.gz", packed("They met."));
    write("b.jsonl.gz", packed("{\"text\":\"One.\"}\n"));
    write("c.html", packed("<p>They met.</p>"));
    check(
        "a.txt.gz TEXT They met.",
        "b.jsonl.gz:1 JSON {\"text\":\"One.\"}",
        "c.html HTML <p>They met.</p>");
  }

  @Test
  void aBrokenPackIsRefused() throws IOException {
    byte[] whole = packed("They met. ".repeat(1000));
    write("a.txt.gz", Arrays.copyOf(whole, whole.length / 2));
    check("a.txt.gz refused: cannot be read: EOFException");
  }

  @Test
  void sniffsWhatHasNoKnownName() throws IOException {
    write("a", "They met.");
    write("b.story", "\n <!-- made in Bergen -->\n<!DOCTYPE html><title>x</title>");
    write("c.dat", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n");
    write("d.json", "{\n  \"text\": \"One.\"\n}\n");
    write("e.news", "{see below} They met.");
    check(
        "a TEXT They met.",
        "b.story HTML",
        "c.dat:1 JSON",
        "c.dat:2 JSON",
        "d.json JSON",
        "e.news TEXT");
  }

  @Test
  void refusesWhatIsNoText() throws IOException {
    write("a.bin", new byte[] {'a', 0, 'b'});
    write("b.txt", new byte[] {'a', 0, 'b'});
    write("c.jsonl", new byte[] {'a', 0, 'b'});
    write("e.docx", "PK\u0003\u0004");
    check(
        "a.bin refused: binary file: NUL bytes; give text, HTML or JSONL",
        "b.txt refused: binary file: NUL bytes; give text, HTML or JSONL",
        "c.jsonl refused: binary file: NUL bytes; give text, HTML or JSONL",
        "e.docx refused: a zip or Office file of another kind");
  }

  @Test
  void refusesWhatIsEmptyOrTooLarge() throws IOException {
    write("a.txt", "");
    write("b.jsonl", "\n\n");
    write("c.txt", "They met. ".repeat(5_000_000)); // 50 MB
    write("d.jsonl", "{\"text\":\"" + "x".repeat(Document.MOST_BYTES) + "\"}\n{\"text\":\"One.\"}");
    check(
        "a.txt refused: empty",
        "b.jsonl refused: empty",
        "c.txt refused: larger than 10 MB",
        "d.jsonl:1 refused: larger than 10 MB",
        "d.jsonl:2 JSON {\"text\":\"One.\"}");
  }

  @Test
  void refusesJsonLinesThatAreNotUtf8() throws IOException {
    ByteArrayOutputStream wide = new ByteArrayOutputStream();
    wide.write(0xFF);
    wide.write(0xFE);
    wide.write("{\"text\":\"One.\"}".getBytes(UTF_16LE));
    write("a.jsonl", wide.toByteArray());
    check("a.jsonl refused: not UTF-8");
  }

  @Test
  void aJsonLinesFileMayBeLargerThanTheMemoryForOneArticle() throws IOException {
    String line = "{\"text\":\"" + "They met. ".repeat(100_000) + "\"}\n";
    try (OutputStream out = Files.newOutputStream(folder.resolve("big.jsonl"))) {
      for (int i = 0; i < 30; i++) {
        out.write(line.getBytes(UTF_8));
      }
    }
    int[] count = {0};
    new Inputs(List.of(folder.toString()), null)
        .forEach(intake -> count[0] += intake instanceof Intake.Found ? 1 : 0);
    assertThat(count[0]).isEqualTo(30);
  }

  @Test
  void refusesALinkThatLeadsOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("secret.txt"), "They met.");
    write("in/a.txt", "They met.");
    link("in/b.txt", elsewhere.resolve("secret.txt"));
    link("in/c.txt", Path.of("a.txt"));
    link("in/d", elsewhere);
    link("in/e", folder.resolve("in"));
    link("in/f.txt", Path.of("nowhere.txt"));
    check(
        "in/a.txt TEXT They met.",
        "in/b.txt refused: a link that leads out of the folder, to " + elsewhere.toRealPath(),
        "in/c.txt TEXT They met.",
        "in/d refused: a link that leads out of the folder",
        "in/e refused: a link to a folder",
        "in/f.txt refused: a link that leads nowhere");
  }

  @Test
  void aLinkThatIsGivenItselfIsFollowed(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("a.txt"), "They met.");
    link("b.txt", elsewhere.resolve("a.txt"));
    assertThat(read(null, folder.resolve("b.txt").toString()))
        .containsExactly("b.txt TEXT They met.");
  }

  @Test
  void aFileThatVanishesIsRefusedAndTheRestGoesOn() throws IOException {
    write("a.txt", "They met.");
    write("b.txt", "They met.");
    write("c.txt", "They met.");
    List<String> found = new ArrayList<>();
    new Inputs(List.of(folder.toString()), null)
        .forEach(
            intake -> {
              found.add(show(intake));
              delete(folder.resolve("b.txt"));
            });
    assertThat(found)
        .containsExactly(
            "a.txt TEXT They met.",
            "b.txt refused: vanished before it was read; read again",
            "c.txt TEXT They met.");
  }

  @Test
  void whatCannotBeReadIsRefused() {
    Path unreadable = Path.of("/proc/self/mem");
    assumeTrue(Files.exists(unreadable), "no file here that even root cannot read");
    assertThat(read(null, unreadable.toString()).get(0)).contains("refused: cannot be read: ");
  }

  @Test
  void refusesPathsThatLeadNowhere() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    assertThat(
            read(
                null,
                folder.resolve("missing.txt").toString(),
                folder.resolve("empty").toString(),
                "a\0b"))
        .satisfiesExactly(
            missing -> assertThat(missing).startsWith("missing.txt refused: no such file"),
            empty -> assertThat(empty).startsWith("empty refused: no files in this folder"),
            invalid -> assertThat(invalid).contains("refused: not a path"));
  }

  @Test
  void readsStandardInput() {
    assertThat(read("They met.", "-")).containsExactly("- TEXT They met.");
    assertThat(read("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n", "-"))
        .containsExactly("-:1 JSON {\"text\":\"One.\"}", "-:2 JSON {\"text\":\"Two.\"}");
    assertThat(read("", "-").get(0)).startsWith("- refused: empty");
  }

  @Test
  void namesArticlesAfterTheirFilesAndPassesTheDayOn() throws IOException {
    write("a/b.txt", "They met.");
    write("c.jsonl", "{\"text\":\"One.\"}");
    LocalDate day = LocalDate.of(2011, 5, 3);
    List<String> names = new ArrayList<>();
    new Inputs(
            List.of(folder.toString(), folder.resolve("a/b.txt").toString(), "-"),
            day,
            new ByteArrayInputStream("{\"text\":\"One.\"}".getBytes(UTF_8)))
        .forEach(
            intake -> {
              Document document = ((Intake.Found) intake).document();
              assertThat(document.published()).isEqualTo(day);
              names.add(document.name());
            });
    assertThat(names).containsExactly("a/b.txt", "c.jsonl:1", "b.txt", "stdin:1");
  }

  @Test
  void aStreamThatBreaksOffIsRefusedAfterTheLinesThatCame() {
    InputStream breaking =
        new InputStream() {
          private final byte[] start = "{\"text\":\"One.\"}\n".repeat(1000).getBytes(ISO_8859_1);
          private int next;

          @Override
          public int read() throws IOException {
            if (next == start.length) {
              throw new IOException("the line is dead");
            }
            return start[next++];
          }

          @Override
          public int read(byte[] into, int from, int most) throws IOException {
            into[from] = (byte) read();
            return 1;
          }
        };
    List<String> found = new ArrayList<>();
    new Inputs(List.of("-"), null, breaking).forEach(intake -> found.add(show(intake)));
    assertThat(found).hasSize(1001);
    assertThat(found.get(1000)).startsWith("-:1001 refused: cannot be read: IOException (the line");
  }

  /** Reads the folder; what is expected is the beginning of what each document shows. */
  private void check(String... expected) {
    List<String> found = read(null, folder.toString());
    assertThat(found).hasSameSizeAs(expected);
    for (int i = 0; i < expected.length; i++) {
      assertThat(found.get(i)).startsWith(expected[i]);
    }
  }

  private List<String> read(@Nullable String standardInput, String... inputs) {
    List<String> found = new ArrayList<>();
    String given = standardInput == null ? "" : standardInput;
    new Inputs(List.of(inputs), null, new ByteArrayInputStream(given.getBytes(UTF_8)))
        .forEach(intake -> found.add(show(intake)));
    return found;
  }

  private String show(Intake intake) {
    String root = folder + "/";
    if (intake instanceof Intake.Refused refused) {
      return refused.source().replace(root, "") + " refused: " + refused.reason();
    }
    Document document = ((Intake.Found) intake).document();
    String start =
        new String(document.content(), 0, Math.min(60, document.content().length), UTF_8);
    return document.source().replace(root, "") + " " + document.format() + " " + start;
  }

  private void write(String name, String content) throws IOException {
    write(name, content.getBytes(UTF_8));
  }

  private void write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, content);
  }

  private void link(String name, Path target) throws IOException {
    Files.createSymbolicLink(folder.resolve(name), target);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] packed(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
