package org.attache.article.part;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attache.article.Days;
import org.jspecify.annotations.Nullable;

/**
 * The lines above a text that are about it and no part of it: the head of a mail ("From: …", "Date:
 * …"), what stands between two rows of dashes above a page ("title: …"), and what a press office
 * writes above a release ("FOR IMMEDIATE RELEASE", "Office of the Spokesperson", "Press Release No.
 * 12"). One labelled line alone may be a sentence; two in a row are a head, and so is what a row of
 * dashes opens.
 *
 * @param lines indices of the paragraphs that are particulars
 * @param author who wrote the text, as its line says; null where none does
 * @param published the day that a line gives in full
 */
record Particulars(Set<Integer> lines, @Nullable String author, @Nullable LocalDate published) {

  /** A head has so many lines at most. */
  private static final int MOST = 24;

  private static final int LONGEST = 200;

  private static final Pattern RULE = Pattern.compile("[-–—_=*]{3,}");
  private static final Pattern LABELLED =
      Pattern.compile("(?<label>[\\p{L}][\\p{L} -]{1,24}?)\\s?:(?:\\s+(?<value>\\S.{0,180})|\\s*)");

  private static final Map<String, String> LABELS =
      WordLists.read("particulars.tsv", 3).stream()
          .filter(entry -> !entry.get(0).equals("release"))
          .collect(Collectors.toUnmodifiableMap(entry -> entry.get(1), entry -> entry.get(0)));

  private static final List<Pattern> RELEASES =
      WordLists.read("particulars.tsv", 3).stream()
          .filter(entry -> entry.get(0).equals("release"))
          .map(entry -> Pattern.compile(entry.get(1), Pattern.CASE_INSENSITIVE))
          .toList();

  static Particulars of(String text, List<Paragraph> paragraphs, IntPredicate plain) {
    Set<Integer> lines = new LinkedHashSet<>();
    String author = null;
    LocalDate published = null;
    int most = Math.min(MOST, paragraphs.size());
    boolean fenced = most > 0 && RULE.matcher(paragraphs.get(0).in(text)).matches();
    int first = fenced ? 1 : 0;
    for (int i = first; i < most && plain.test(i); i++) {
      String words = paragraphs.get(i).length() > LONGEST ? "" : paragraphs.get(i).in(text);
      if (RULE.matcher(words).matches()) {
        lines.add(i);
        break;
      }
      Matcher labelled = LABELLED.matcher(words);
      String kind = labelled.matches() ? kind(labelled.group("label")) : null;
      if (kind == null && !(fenced && isItem(words))) {
        break;
      }
      lines.add(i);
      String value = kind == null ? null : labelled.group("value");
      if (value != null && kind.equals("author") && author == null) {
        author = bare(value);
      } else if (value != null && kind.equals("day") && published == null) {
        published = Days.in(bare(value));
      }
    }
    boolean head = fenced ? !lines.isEmpty() : lines.size() >= 2;
    if (!head) {
      lines.clear();
      author = null;
      published = null;
    } else if (fenced) {
      lines.add(0);
    }
    for (int i = 0; i < Math.min(8, paragraphs.size() - 1); i++) {
      if (plain.test(i) && paragraphs.get(i).length() <= 120) {
        String words = paragraphs.get(i).in(text);
        if (RELEASES.stream().anyMatch(release -> release.matcher(words).matches())) {
          lines.add(i);
        }
      }
    }
    return new Particulars(lines, author, published);
  }

  /** Whether a line is a rule or bears a label of a head; such a line is a paragraph of its own. */
  static boolean isLine(String words) {
    if (words.length() > LONGEST || words.isEmpty()) {
      return false;
    }
    if (RULE.matcher(words).matches()) {
      return true;
    }
    int colon = words.indexOf(':');
    return colon > 0 && colon < 26 && kind(words.substring(0, colon)) != null;
  }

  private static @Nullable String kind(String label) {
    return LABELS.get(label.strip().toLowerCase(Locale.ROOT));
  }

  /** An item or any other key of a page's head: "- trade", "layout: post". */
  private static boolean isItem(String words) {
    return words.startsWith("- ") || words.matches("[a-z_-]{2,24}:.*");
  }

  private static String bare(String value) {
    String bare = value.strip();
    boolean quoted =
        bare.length() > 1
            && (bare.charAt(0) == '"' || bare.charAt(0) == '\'')
            && bare.charAt(bare.length() - 1) == bare.charAt(0);
    bare = quoted ? bare.substring(1, bare.length() - 1) : bare;
    // "Kari Moe <kari@example.org>"
    int address = bare.indexOf(" <");
    return address > 0 ? bare.substring(0, address) : bare;
  }
}
