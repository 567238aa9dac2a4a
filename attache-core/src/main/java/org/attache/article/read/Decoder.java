package org.attache.article.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns bytes into text. Tries, in this order: the byte order mark, the encoding that the page
 * declares (for HTML), UTF-8, and what the bytes look like (Mozilla's detector: Li and Momoi, "A
 * composite approach to language/encoding detection", 2001). Each is tried strictly: one byte that
 * does not fit refuses it, so that no text is read with replacement characters in it.
 */
final class Decoder {

  private static final int HEAD = 4096;

  /** Text has line breaks and tabs; one control character in so many is a file of another kind. */
  private static final int CONTROLS_ONE_IN = 50;

  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s{0,3}=\\s{0,3}[\"']?\\s{0,3}([\\w:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  /** The byte order marks, written as Latin 1. */
  private enum Mark {
    UTF_32BE("UTF-32BE", "\0\0\u00FE\u00FF"),
    UTF_32LE("UTF-32LE", "\u00FF\u00FE\0\0"), // before UTF-16LE, which begins in the same way
    UTF_8("UTF-8", "\u00EF\u00BB\u00BF"),
    UTF_16BE("UTF-16BE", "\u00FE\u00FF"),
    UTF_16LE("UTF-16LE", "\u00FF\u00FE");

    private final String charset;
    private final String bytes;

    Mark(String charset, String bytes) {
      this.charset = charset;
      this.bytes = bytes;
    }

    private boolean begins(byte[] content) {
      int length = Math.min(content.length, bytes.length());
      return new String(content, 0, length, StandardCharsets.ISO_8859_1).equals(bytes);
    }
  }

  private final byte[] content;
  private final Set<String> tried = new LinkedHashSet<>();

  private Decoder(byte[] content) {
    this.content = content;
  }

  /** The text of a plain text, without its byte order mark. */
  static String text(byte[] content) throws Refusal {
    return new Decoder(content).decode(false);
  }

  /** The markup of a page, without its byte order mark. */
  static String html(byte[] content) throws Refusal {
    return new Decoder(content).decode(true);
  }

  /** A line of JSON, which is UTF-8 by its standard (RFC 8259, section 8.1). */
  static String json(byte[] content) throws Refusal {
    Decoder decoder = new Decoder(content);
    String text = decoder.strictly(StandardCharsets.UTF_8, Mark.UTF_8.begins(content) ? 3 : 0);
    if (text == null) {
      throw new Refusal("not UTF-8, as JSON must be; convert it: iconv -t UTF-8");
    }
    return text;
  }

  /** Whether bytes begin with the mark of an encoding that uses NUL bytes for plain letters. */
  static boolean isMarkedWide(byte[] head) {
    for (Mark mark : Mark.values()) {
      if (mark != Mark.UTF_8 && mark.begins(head)) {
        return true;
      }
    }
    return false;
  }

  private String decode(boolean page) throws Refusal {
    String text = byMark();
    if (text == null && page) {
      text = byDeclaration();
    }
    if (text == null) {
      text = strictly(StandardCharsets.UTF_8, 0);
    }
    if (text == null) {
      text = byLook();
    }
    if (text == null) {
      throw new Refusal(
          "unknown encoding: tried " + String.join(", ", tried) + "; convert it: iconv -t UTF-8");
    }
    check(text);
    return text;
  }

  private @Nullable String byMark() {
    for (Mark mark : Mark.values()) {
      if (mark.begins(content)) {
        return strictly(named(mark.charset), mark.bytes.length());
      }
    }
    return null;
  }

  private @Nullable String byDeclaration() {
    String head =
        new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    return declared.find() ? strictly(named(declared.group(1)), 0) : null;
  }

  private @Nullable String byLook() {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(content);
    detector.dataEnd();
    String detected = detector.getDetectedCharset();
    if (detected == null) {
      tried.add("the look of its bytes");
      return null;
    }
    return strictly(named(detected), 0);
  }

  /** The charset of a name, by the names of the web: there Latin 1 is windows-1252. */
  private @Nullable Charset named(String name) {
    String web =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii" -> "windows-1252";
          case "utf-16", "utf-16le", "utf-16be" -> // a declaration that can be read is not wide
              isMarkedWide(content) ? name : "UTF-8";
          case "utf8" -> "UTF-8";
          case "gb2312" -> "GBK";
          case "x-sjis" -> "Shift_JIS";
          default -> name;
        };
    try {
      return Charset.forName(web);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      tried.add(name + " (unknown)");
      return null;
    }
  }

  private @Nullable String strictly(@Nullable Charset charset, int skip) {
    if (charset == null) {
      return null;
    }
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(content, skip, content.length - skip))
          .toString();
    } catch (CharacterCodingException e) {
      tried.add(charset.name());
      return null;
    }
  }

  private static void check(String text) throws Refusal {
    if (text.indexOf('\0') >= 0) {
      throw new Refusal(Refusal.BINARY);
    }
    long controls = text.chars().filter(c -> Character.isISOControl(c) && !isLayout(c)).count();
    if (controls * CONTROLS_ONE_IN > text.length()) {
      throw new Refusal("binary file: control characters; give text, HTML or JSONL");
    }
  }

  private static boolean isLayout(int c) {
    return Character.isWhitespace(c) || c == 0x85;
  }
}
