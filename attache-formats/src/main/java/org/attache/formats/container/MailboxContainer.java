package org.attache.formats.container;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.attache.article.read.Container;
import org.attache.article.read.Document.Format;

/**
 * Mailboxes: messages one behind the other, each behind a line "From address day" (RFC 4155). Lines
 * of a message that begin so are marked with "&gt;", which is taken away.
 */
public final class MailboxContainer implements Container {

  private static final Pattern FIRST =
      Pattern.compile(
          "From \\S{1,200} {1,3}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \\d]\\d .{0,40}");

  private static final int LONGEST_FIRST = 300;

  @Override
  public String id() {
    return "mbox@1";
  }

  @Override
  public boolean opens(String name, byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    return FIRST.matcher(start.lines().findFirst().orElse("")).matches();
  }

  @Override
  public void open(InputStream raw, Members members) throws IOException {
    InputStream in = raw instanceof BufferedInputStream ? raw : new BufferedInputStream(raw);
    int most = Format.MAIL.mostBytes();
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    int number = 0;
    boolean blank = true;
    for (byte[] line = line(in); line.length > 0; line = line(in)) {
      if (blank && isFirst(line)) {
        hand(number, message, members);
        number++;
        message.reset();
      } else if (message.size() <= most) {
        int quoted = isQuotedFirst(line) ? 1 : 0;
        message.write(line, quoted, line.length - quoted);
      }
      blank = line.length <= 2 && new String(line, StandardCharsets.ISO_8859_1).isBlank();
    }
    hand(number, message, members);
  }

  private static void hand(int number, ByteArrayOutputStream message, Members members) {
    if (message.size() > 0) {
      members.document(String.valueOf(number), Format.MAIL, message.toByteArray());
    }
  }

  private static boolean isFirst(byte[] line) {
    return line.length < LONGEST_FIRST
        && FIRST.matcher(new String(line, StandardCharsets.ISO_8859_1).strip()).matches();
  }

  private static boolean isQuotedFirst(byte[] line) {
    int at = 0;
    while (at < line.length && line[at] == '>') {
      at++;
    }
    byte[] rest = Arrays.copyOfRange(line, at, Math.min(line.length, at + 5));
    return at > 0 && new String(rest, StandardCharsets.ISO_8859_1).equals("From ");
  }

  /** The next line with its break, or a piece of a very long one; empty at the end. */
  private static byte[] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      line.write(b);
      if (b == '\n' || line.size() == 1_000_000) {
        break;
      }
    }
    return line.toByteArray();
  }
}
