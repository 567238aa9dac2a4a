package org.attache.article.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a stream holds: known by the name of the file, else by its first bytes. */
enum Contents {
  TEXT,
  HTML,
  /** One JSON object over several lines. */
  JSON,
  /** One JSON object a line. */
  JSON_LINES;

  /** So many first bytes are looked at. */
  static final int HEAD = 8192;

  private static final Map<String, Contents> BY_EXTENSION =
      Map.of(
          "txt", TEXT,
          "text", TEXT,
          "md", TEXT,
          "markdown", TEXT,
          "html", HTML,
          "htm", HTML,
          "xhtml", HTML,
          "jsonl", JSON_LINES,
          "ndjson", JSON_LINES);

  /** Formats that begin with letters, so that no NUL byte need betray them. */
  private static final Map<String, String> FOREIGN =
      Map.of(
          "%PDF-", "a PDF file; convert it to text first: pdftotext -layout",
          "PK\u0003\u0004", "a zip or Office file; unpack it, or save it as text or HTML",
          "{\\rtf", "an RTF file; save it as text or HTML",
          "%!PS", "a PostScript file; convert it to text first");

  private static final Pattern MARKUP =
      Pattern.compile(
          "\\s{0,200}(?:<!--.{0,2000}?-->\\s{0,200}|<\\?xml.{0,200}?\\?>\\s{0,200}){0,5}"
              + "<(?:!doctype\\s+html|html|head|body|article|div|p|h1|meta|title)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern OBJECT = Pattern.compile("\\s{0,200}\\{\\s{0,200}(?:[\"}]|$)");

  /**
   * The contents of a file.
   *
   * @param name the name of the file, perhaps ending in {@code .gz}
   * @param head its first bytes, unpacked
   */
  static Contents of(String name, byte[] head) throws Refusal {
    refuseForeign(head);
    Contents known = BY_EXTENSION.get(extension(name));
    return known == null ? sniff(head) : known;
  }

  private static void refuseForeign(byte[] head) throws Refusal {
    String start = new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> foreign : FOREIGN.entrySet()) {
      if (start.startsWith(foreign.getKey())) {
        throw new Refusal(foreign.getValue());
      }
    }
    if (!Decoder.isMarkedWide(head)) {
      for (byte b : head) {
        if (b == 0) {
          throw new Refusal(Refusal.BINARY);
        }
      }
    }
  }

  private static String extension(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return plain.substring(plain.lastIndexOf('.') + 1);
  }

  private static Contents sniff(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00EF\u00BB\u00BF")) {
      start = start.substring(3); // the mark of UTF-8, read as Latin 1
    }
    if (MARKUP.matcher(start).lookingAt()) {
      return HTML;
    }
    if (!OBJECT.matcher(start).lookingAt()) {
      return TEXT;
    }
    String line = start.strip().lines().findFirst().orElse("").strip();
    // A line that leaves its object open goes on in the next: an object laid out for people.
    return line.endsWith("{") || line.endsWith(",") || line.endsWith("[") || line.endsWith(":")
        ? JSON
        : JSON_LINES;
  }
}
