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
  JSON_LINES,
  PDF,
  DOCX,
  ODT,
  MAIL,
  MHTML;

  /** So many first bytes are looked at. */
  static final int HEAD = 8192;

  private static final Map<String, Contents> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("txt", TEXT),
          Map.entry("text", TEXT),
          Map.entry("md", TEXT),
          Map.entry("markdown", TEXT),
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("xhtml", HTML),
          Map.entry("jsonl", JSON_LINES),
          Map.entry("ndjson", JSON_LINES),
          Map.entry("eml", MAIL),
          Map.entry("mht", MHTML),
          Map.entry("mhtml", MHTML));

  private static final String ZIP = "PK\u0003\u0004";

  /** The first member of an OpenDocument file is its kind, not packed. */
  private static final String ODT_KIND = "mimetypeapplication/vnd.oasis.opendocument.text";

  /** Formats that begin with letters, so that no NUL byte need betray them. */
  private static final Map<String, String> FOREIGN =
      Map.of(
          "{\\rtf", "an RTF file; save it as text or HTML",
          "%!PS", "a PostScript file; convert it to text first");

  private static final Pattern MARKUP =
      Pattern.compile(
          "\\s{0,200}(?:<!--.{0,2000}?-->\\s{0,200}|<\\?xml.{0,200}?\\?>\\s{0,200}){0,5}"
              + "<(?:!doctype\\s+html|html|head|body|article|div|p|h1|meta|title)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /**
   * A message as it travelled: its first lines are fields, one of them such as only mail programs
   * write. A text that begins "From: … Subject: …" was typed by somebody and is a text.
   */
  private static final Pattern MAIL_HEAD =
      Pattern.compile(
          "(?:[A-Za-z][A-Za-z0-9-]{1,40}:[^\\n]{0,1000}\\n(?:[ \\t][^\\n]{0,1000}\\n){0,40}){0,40}?"
              + "(?:Received|Return-Path|Message-ID|MIME-Version|Delivered-To|DKIM-Signature):",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SAVED_PAGE =
      Pattern.compile(
          "^Content-Type:\\s{0,3}multipart/related", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private static final Pattern OBJECT = Pattern.compile("\\s{0,200}\\{\\s{0,200}(?:[\"}]|$)");

  /**
   * The contents of a file.
   *
   * @param name the name of the file, perhaps ending in {@code .gz}
   * @param head its first bytes, unpacked
   */
  static Contents of(String name, byte[] head) throws Refusal {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF-")) {
      return PDF;
    }
    if (start.startsWith(ZIP)) {
      return office(name, start);
    }
    refuseForeign(head);
    Contents known = BY_EXTENSION.get(extension(name));
    return known == null ? sniff(head) : known;
  }

  /** What an Office program packed: known by its first members, since names are lost on the way. */
  private static Contents office(String name, String start) throws Refusal {
    if (start.startsWith(ODT_KIND, 30)) {
      return ODT;
    }
    boolean word =
        start.contains("word/")
            || (extension(name).equals("docx") && start.contains("[Content_Types].xml"));
    if (word) {
      return DOCX;
    }
    throw new Refusal("a zip or Office file of another kind; save its text as DOCX, text or HTML");
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

  private static Contents sniff(byte[] head) throws Refusal {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00EF\u00BB\u00BF")) {
      start = start.substring(3); // the mark of UTF-8, read as Latin 1
    }
    if (MARKUP.matcher(start).lookingAt()) {
      return HTML;
    }
    if (start.stripLeading().startsWith("<?xml")) {
      throw new Refusal("an XML file of a kind that is not read; save it as text or HTML");
    }
    if (MAIL_HEAD.matcher(start).lookingAt()) {
      return SAVED_PAGE.matcher(start).find() ? MHTML : MAIL;
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
