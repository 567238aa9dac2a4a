package org.attache.article.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.attache.article.Links;
import org.attache.article.read.Document.Format;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents behind the inputs of a command: files, folders, JSONL, standard input.
 *
 * <p>An input that gives no document is handed on as refused, and the next one is looked at: one
 * bad file ends nothing. A JSONL is read line by line, whatever its size.
 *
 * <p>The name of a document, which names its article where the content does not, is that of its
 * file; in a folder the path from the given folder, in a JSONL with the number of the line.
 */
public final class Inputs {

  private static final String STANDARD_INPUT = "-";

  /** Between a container and its member: {@code wire.zip!talks.txt}. */
  private static final String INSIDE = "!";

  /** A zip in a mail in a mailbox; deeper than that only to do harm. */
  private static final int DEEPEST = 4;

  private final List<String> inputs;
  private final @Nullable LocalDate published;
  private final InputStream standardInput;
  private final Formats formats = Formats.standard();

  /**
   * @param inputs paths of files and folders; {@code -} is standard input
   * @param published the day for documents that carry none, or null
   */
  public Inputs(List<String> inputs, @Nullable LocalDate published) {
    this(inputs, published, System.in);
  }

  /**
   * @param standardInput what {@code -} stands for; read at most once and not closed
   */
  public Inputs(List<String> inputs, @Nullable LocalDate published, InputStream standardInput) {
    this.inputs = List.copyOf(inputs);
    this.published = published;
    this.standardInput = Objects.requireNonNull(standardInput, "standardInput");
  }

  /** Hands on each document or refusal, one at a time: folders in order of path, lines in order. */
  public void forEach(Consumer<Intake> taker) {
    for (String input : inputs) {
      if (input.equals(STANDARD_INPUT)) {
        stream(standardInput, STANDARD_INPUT, "stdin", taker);
      } else {
        path(input, taker);
      }
    }
  }

  private void path(String input, Consumer<Intake> taker) {
    Path path;
    try {
      path = Path.of(input);
    } catch (InvalidPathException e) {
      refuse(input, "not a path: " + e.getReason(), taker);
      return;
    }
    if (Files.isDirectory(path)) {
      new Folder(path)
          .forEach((file, source, name) -> file(file, source, name, true, taker), taker);
    } else if (Files.exists(path)) {
      file(path, input, nameOf(path), false, taker);
    } else {
      refuse(input, "no such file or folder; check the path", taker);
    }
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  /**
   * @param listed whether a folder listed it: then nobody named it, and a link that took its place
   *     since is not followed
   */
  private void file(Path file, String source, String name, boolean listed, Consumer<Intake> taker) {
    LinkOption[] options =
        listed ? new LinkOption[] {LinkOption.NOFOLLOW_LINKS} : new LinkOption[0];
    try (InputStream in = Files.newInputStream(file, options)) {
      stream(in, source, name, taker);
    } catch (NoSuchFileException e) {
      refuse(source, "vanished before it was read; read again", taker);
    } catch (IOException e) {
      refuse(source, unreadable(e), taker);
    }
  }

  private void stream(InputStream raw, String source, String name, Consumer<Intake> taker) {
    stream(raw, source, name, 0, taker);
  }

  /**
   * @param depth how many containers this one stands in
   */
  private void stream(
      InputStream raw, String source, String name, int depth, Consumer<Intake> taker) {
    try {
      InputStream in = unpacked(raw);
      byte[] head = head(in);
      Container container = formats.container(name, head);
      if (container != null) {
        if (depth == DEEPEST) {
          throw new Refusal(
              "a container in " + DEEPEST + " others; unpack the outer ones and read again");
        }
        container.open(in, new Opened(source, name, depth + 1, taker));
        return;
      }
      switch (Contents.of(name, head)) {
        case JSON_LINES -> lines(in, head, source, name, taker);
        case JSON -> taker.accept(whole(in, source, name, Format.JSON));
        case HTML -> taker.accept(whole(in, source, name, Format.HTML));
        case TEXT -> taker.accept(whole(in, source, name, Format.TEXT));
        case PDF -> taker.accept(whole(in, source, name, Format.PDF));
        case DOCX -> taker.accept(whole(in, source, name, Format.DOCX));
        case ODT -> taker.accept(whole(in, source, name, Format.ODT));
        case MAIL -> taker.accept(whole(in, source, name, Format.MAIL));
        case MHTML -> taker.accept(whole(in, source, name, Format.MHTML));
      }
    } catch (Refusal refusal) {
      refuse(source, refusal.reason(), taker);
    } catch (IOException e) {
      refuse(source, unreadable(e), taker);
    }
  }

  /** What stands in a container is named by the container and its own name. */
  private final class Opened implements Container.Members {

    private final String source;
    private final String name;
    private final int depth;
    private final Consumer<Intake> taker;

    Opened(String source, String name, int depth, Consumer<Intake> taker) {
      this.source = source;
      this.name = name;
      this.depth = depth;
      this.taker = taker;
    }

    @Override
    public void member(String member, InputStream content) {
      stream(content, source + INSIDE + member, inside(member), depth, taker);
    }

    @Override
    public void document(String member, Format format, byte[] content) {
      taker.accept(
          content.length > format.mostBytes()
              ? new Intake.Refused(source + INSIDE + member, Refusal.tooLarge(format).reason())
              : new Intake.Found(
                  new Document(
                      source + INSIDE + member, inside(member), format, content, published)));
    }

    @Override
    public void refuse(String member, String reason) {
      Inputs.refuse(source + INSIDE + member, reason, taker);
    }

    /** A member with an address of its own needs no other name. */
    private String inside(String member) {
      return Links.web(member) == null ? name + INSIDE + member : member;
    }
  }

  /** Unpacks what is packed with gzip, by its first two bytes and not by its name. */
  private static InputStream unpacked(InputStream raw) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, Contents.HEAD);
    in.mark(2);
    boolean packed = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return packed
        ? new BufferedInputStream(new GZIPInputStream(in, Contents.HEAD), Contents.HEAD)
        : in;
  }

  private static byte[] head(InputStream in) throws IOException {
    in.mark(Contents.HEAD);
    byte[] head = in.readNBytes(Contents.HEAD);
    in.reset();
    return head;
  }

  private Intake whole(InputStream in, String source, String name, Format format)
      throws IOException, Refusal {
    byte[] content = in.readNBytes(format.mostBytes() + 1);
    if (content.length == 0) {
      throw new Refusal(Refusal.EMPTY);
    }
    if (content.length > format.mostBytes()) {
      throw Refusal.tooLarge(format);
    }
    return new Intake.Found(new Document(source, name, format, content, published));
  }

  private void lines(
      InputStream in, byte[] head, String source, String name, Consumer<Intake> taker)
      throws Refusal {
    if (Decoder.isMarkedWide(head)) {
      throw new Refusal("not UTF-8, as JSONL must be; convert it: iconv -t UTF-8");
    }
    Lines lines = new Lines(in, Document.MOST_BYTES);
    int found = 0;
    try {
      for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
        byte[] content = line.bytes();
        String place = source + ":" + line.number();
        if (content == null) {
          refuse(place, Refusal.tooLarge(Format.JSON).reason(), taker);
        } else if (isBlank(content)) {
          continue;
        } else {
          String article = name + ":" + line.number();
          taker.accept(
              new Intake.Found(new Document(place, article, Format.JSON, content, published)));
        }
        found++;
      }
    } catch (IOException e) {
      refuse(source + ":" + (lines.number() + 1), unreadable(e), taker);
      return;
    }
    if (found == 0) {
      throw new Refusal(Refusal.EMPTY);
    }
  }

  private static boolean isBlank(byte[] line) {
    return new String(line, StandardCharsets.ISO_8859_1).isBlank();
  }

  private static String unreadable(IOException e) {
    String detail =
        e.getMessage() == null ? "" : " (" + e.getMessage().lines().findFirst().orElse("") + ")";
    return "cannot be read: "
        + e.getClass().getSimpleName()
        + detail
        + "; check its permissions and the disk, then read again";
  }

  private static void refuse(String source, String reason, Consumer<Intake> taker) {
    taker.accept(new Intake.Refused(source, reason));
  }
}
