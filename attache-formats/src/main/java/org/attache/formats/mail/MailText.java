package org.attache.formats.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The plain text of a message: without quoted lines and signature, its lines joined to paragraphs
 * where the mail program broke them.
 */
final class MailText {

  /** Mail programs break lines before the 80th column (RFC 3676 asks for 78). */
  private static final int WRAPPED_FROM = 60;

  private static final Pattern QUOTED = Pattern.compile("\\s{0,3}>.*");
  private static final Pattern ATTRIBUTION =
      Pattern.compile("(?:On\\b.{5,120}\\bwrote:|-{3,}\\s?Original Message\\s?-{3,})\\s*");
  private static final Pattern LIST_ITEM = Pattern.compile("\\s{0,8}(?:[-*•]|\\d{1,3}[.)])\\s.*");

  private MailText() {}

  static String of(String plain) {
    List<StringBuilder> paragraphs = new ArrayList<>();
    boolean open = false;
    String before = "";
    for (String raw : plain.lines().toList()) {
      String line = raw.stripTrailing();
      if (raw.equals("-- ")) {
        break; // the signature (RFC 3676, section 4.3)
      }
      if (QUOTED.matcher(line).matches() || ATTRIBUTION.matcher(line).matches()) {
        open = false;
        continue;
      }
      boolean goesOn =
          open && before.length() >= WRAPPED_FROM && !LIST_ITEM.matcher(line).matches();
      if (line.isBlank()) {
        open = false;
      } else if (goesOn) {
        paragraphs.get(paragraphs.size() - 1).append(' ').append(line.strip());
      } else {
        paragraphs.add(new StringBuilder(line.strip()));
        open = true;
      }
      before = line;
    }
    return String.join("\n\n", paragraphs);
  }
}
