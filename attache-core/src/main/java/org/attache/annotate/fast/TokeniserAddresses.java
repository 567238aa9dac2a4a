package org.attache.annotate.fast;

import org.attache.annotate.fast.TokeniserLists.Kind;

/**
 * Addresses of pages and mailboxes as single words: "https://example.org/a", "www.example.org",
 * "example.org/a", "desk@example.org".
 *
 * <p>A mailbox is seen only at its "@", so the next "@" of the text is always known, with the place
 * where what could be its mailbox begins; both are looked for once for each "@".
 */
final class TokeniserAddresses {

  private static final ClosedList DOMAINS = TokeniserLists.of(Kind.DOMAIN);

  private final String text;
  private final int from;
  private final int to;
  private int at = -1;
  private int mailbox;

  /** No domain name begins before this offset: what was looked at is not looked at again. */
  private int noDomainBefore;

  TokeniserAddresses(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.noDomainBefore = from;
    nextAt(from);
  }

  /** Where the address that begins at an offset ends, or −1. */
  int end(int start) {
    if (at >= 0 && at < start) {
      nextAt(start);
    }
    char c = text.charAt(start);
    if (c >= 128 || !isName(c)) {
      return -1;
    }
    if (start == mailbox && at > start) {
      int end = domainEnd(at + 1);
      if (end > 0) {
        return end;
      }
    }
    if (startsPage(start)) {
      return pageEnd(start);
    }
    if (start >= noDomainBefore && (start == from || !isName(text.charAt(start - 1)))) {
      int end = domainEnd(start);
      if (end > 0) {
        return end + 1 < to && text.charAt(end) == '/' && isName(text.charAt(end + 1))
            ? pageEnd(start)
            : end;
      }
    }
    return -1;
  }

  private boolean startsPage(int start) {
    return switch (text.charAt(start)) {
      case 'h', 'H' -> starts(start, "http://") || starts(start, "https://");
      case 'w', 'W' -> starts(start, "www.");
      case 'f', 'F' -> starts(start, "ftp://");
      default -> false;
    };
  }

  /** Looks for the next "@" and for where its mailbox begins. */
  private void nextAt(int start) {
    int found = text.indexOf('@', start);
    at = found < 0 || found >= to ? Integer.MAX_VALUE : found;
    mailbox = at;
    if (at < to) {
      while (mailbox > start && isMailbox(text.charAt(mailbox - 1))) {
        mailbox--;
      }
    }
  }

  /** The end of a name such as "www.example.org" that begins at an offset, or −1. */
  private int domainEnd(int start) {
    int end = start;
    int label = start;
    boolean dotted = false;
    int found = -1;
    while (end < to && (isName(text.charAt(end)) || text.charAt(end) == '.')) {
      if (text.charAt(end) == '.') {
        if (end == label) {
          break;
        }
        if (dotted && DOMAINS.contains(text, label, end)) {
          found = end;
        }
        dotted = true;
        label = end + 1;
      }
      end++;
    }
    noDomainBefore = Math.max(noDomainBefore, end);
    return dotted && DOMAINS.contains(text, label, end) ? end : found;
  }

  /** The end of an address without the punctuation after it. */
  private int pageEnd(int start) {
    int end = start;
    while (end < to && isPage(text.charAt(end))) {
      end++;
    }
    while (end > start + 1 && ".,:;!?)'*".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private boolean starts(int start, String prefix) {
    return start + prefix.length() < to
        && text.regionMatches(true, start, prefix, 0, prefix.length())
        && isName(text.charAt(start + prefix.length()));
  }

  private static boolean isName(char c) {
    byte kind = Characters.of(c);
    boolean alphanumeric = kind == Characters.LETTER || kind == Characters.DIGIT;
    return c == '-' || c == '_' || (c < 128 && alphanumeric);
  }

  private static boolean isMailbox(char c) {
    return isName(c) || c == '.' || c == '+' || c == '%';
  }

  private static boolean isPage(char c) {
    return c > ' ' && c < 127 && "<>\"|[]{}^`\\".indexOf(c) < 0;
  }
}
