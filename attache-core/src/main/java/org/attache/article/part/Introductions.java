package org.attache.article.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.article.Part.Voice;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the text introduces the person behind a speaker's label: "Foreign Minister Ingrid
 * Moe" before the label "Moe:", "Ola Berg, a historian at Bergen" before "O.B.:".
 */
final class Introductions {

  private static final Pattern NAME = Pattern.compile(PersonNames.FULL);
  private static final Pattern WORD = Pattern.compile(PersonNames.WORD);
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern AFTER =
      Pattern.compile("\\s?(?:,\\s|\\()((?:[^.,;:()\\n]|(?<=\\b\\p{Lu})\\.){3,120})");

  /** A full name in the text and the words that describe the person, before or after it. */
  private record Introduction(Span name, List<String> words, @Nullable Span description) {}

  private final List<Introduction> introductions = new ArrayList<>();

  /** Reads the full names in a text up to an offset. */
  Introductions(String text, int end) {
    Matcher names = NAME.matcher(text).region(0, end);
    names.useTransparentBounds(true);
    while (names.find()) {
      add(text, names.start(), names.end());
    }
  }

  /** Takes titles and owners ("the Gazette's") off the front: what is left is the name. */
  private void add(String text, int start, int end) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(start, end);
    int name = 0;
    while (matcher.find()) {
      words.add(new Span(matcher.start(), matcher.end()));
      if (POSSESSIVE.matcher(matcher.group()).find()
          || PersonWords.hasRole(matcher.group())
          || PersonWords.HONORIFICS.matcher(matcher.group() + " ").matches()) {
        name = words.size();
      }
    }
    if (words.size() - name < 2) {
      return;
    }
    if (words.size() - name > 3) {
      name = words.size() - 2;
    }
    Span span = new Span(words.get(name).start(), end);
    List<String> parts = new ArrayList<>();
    for (Span word : words.subList(name, words.size())) {
      parts.add(text.substring(word.start(), word.end()).toUpperCase(Locale.ROOT));
    }
    introductions.add(new Introduction(span, parts, description(text, start, span)));
  }

  private static @Nullable Span description(String text, int start, Span name) {
    Matcher after = AFTER.matcher(text).region(name.end(), text.length());
    if (after.lookingAt() && PersonWords.hasRole(after.group(1))) {
      return White.trim(text, after.start(1), after.end(1));
    }
    Span before = White.trim(text, start, name.start());
    boolean title =
        !before.isEmpty() && PersonWords.hasRole(text.substring(before.start(), before.end()));
    return title ? before : null;
  }

  /**
   * The first introduction before an offset of a person with this surname, these initials or, where
   * the label is only "A", of anybody with a role; null where there is none.
   */
  @Nullable Voice of(String label, int before) {
    String key = label.toUpperCase(Locale.ROOT);
    String letters = key.replace(".", "").replace(" ", "");
    boolean anybody = PersonWords.answers(label);
    for (Introduction introduction : introductions) {
      if (introduction.name().end() > before) {
        break;
      }
      if (anybody
          ? introduction.description() != null
          : key.equals(introduction.words().get(introduction.words().size() - 1))
              || letters.equals(initials(introduction.words()))) {
        return new Voice(introduction.name(), introduction.description());
      }
    }
    return null;
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }
}
