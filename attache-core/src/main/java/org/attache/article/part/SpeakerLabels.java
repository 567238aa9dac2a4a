package org.attache.article.part;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the label with which a paragraph may open, form by form; the first that fits counts.
 * Whether a text is a transcript at all is {@link Transcript}'s to say.
 */
final class SpeakerLabels {

  /** A label lies within so many characters. */
  static final int LOOK = 260;

  /** "Moe:", "Mr. Moe:", "O.B.:", "Kari Moe, Foreign Minister (in Norwegian):". */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?<name>Q\\d{0,3}|(?:\\p{Lu}\\.){2,4}|(?:\\p{Lu}\\p{L}{1,4}\\.\\s){0,2}"
              + PersonNames.SHORT
              + ")(?:,\\s(?<role>[^:?!\\n]{3,140}))?(?<asides>(?:\\s\\([^():]{1,60}\\)){0,3})\\s?:(?=\\s|$)");

  /** "Q." and "A." are labels too, where the letter stands alone. */
  private static final Pattern LETTER = Pattern.compile("(?<name>[QA])\\.(?=\\s)");

  /** "Q Will the strait stay open?", as transcribers of press rooms write. */
  private static final Pattern BARE = Pattern.compile("(?<name>Q)\\s{1,4}(?=\\p{Lu}|[—–(“\"…]|-)");

  /** "Prime Minister MOE. We shall…", as the records of parliaments have it. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?<role>(?:Mr|Mrs|Ms|Dr|Sen|Rep|Amb|Gen|Adm)\\.|Prime Minister|President|Chancellor"
              + "|Secretary|Minister|Ambassador|Senator|Chairman|Chairwoman|Governor|General|King)"
              + "\\s(?<name>\\p{Lu}[\\p{Lu}'’-]{2,30}(?:\\s\\p{Lu}[\\p{Lu}'’-]{2,30}){0,2})\\."
              + "(?=\\s\\p{Lu}|\\s[“\"])");

  /** What stands before the colon of a label with an office before the name. */
  private static final Pattern TITLED =
      Pattern.compile(
          "(?<base>\\p{Lu}[^:?!“”\"();\\n]{4,200}?)(?<asides>(?:\\s?\\([^():]{1,60}\\)){0,3})\\s?:(?=\\s|$)");

  private static final Pattern TOKEN = Pattern.compile("\\S+");

  /** What may stand uncapitalised between the words of an office or of a name. */
  static final Set<String> SMALL = WordLists.set("words.tsv", "small");

  /** Offices of which there is one a state: what they are of is short, and a name follows. */
  private static final Set<String> HEADS = WordLists.set("words.tsv", "head");

  private static final Set<String> ASIDES = WordLists.set("words.tsv", "aside");

  private SpeakerLabels() {}

  /** The label of a paragraph that opens with these words, offsets from their start; or null. */
  static @Nullable SpeakerLabel read(String opening) {
    SpeakerLabel plain = plain(opening);
    if (plain != null
        && !(plain.role() == null && hasOffice(opening.substring(0, plain.name().end())))) {
      return plain;
    }
    SpeakerLabel titled = titled(opening);
    if (titled != null) {
      return titled;
    }
    if (plain != null) {
      return plain;
    }
    Matcher capitals = CAPITALS.matcher(opening);
    if (capitals.lookingAt()) {
      boolean office = !capitals.group("role").endsWith(".");
      return new SpeakerLabel(
          span(capitals, "name"),
          office ? span(capitals, "role") : null,
          capitals.end(),
          false,
          false);
    }
    for (Pattern letter : new Pattern[] {LETTER, BARE}) {
      Matcher matcher = letter.matcher(opening);
      if (matcher.lookingAt()) {
        return new SpeakerLabel(span(matcher, "name"), null, matcher.end(), false, false);
      }
    }
    return null;
  }

  private static @Nullable SpeakerLabel plain(String opening) {
    Matcher label = PLAIN.matcher(opening);
    if (!label.lookingAt()) {
      return null;
    }
    Span role = null;
    String described = label.group("role");
    if (described != null) {
      boolean one = label.group("name").indexOf(' ') < 0; // "Today, the President and I agreed:"
      if (one || PersonWords.endsInSaying(described) || !PersonWords.hasRole(described)) {
        return null;
      }
      role = span(label, "role");
    }
    Matcher honorifics = PersonWords.HONORIFICS.matcher(opening);
    int start =
        honorifics.lookingAt() && honorifics.end() < label.end("name") ? honorifics.end() : 0;
    Span country = inBrackets(opening, label.start("asides"), label.end("asides"));
    boolean spoken = hasAside(label.group("asides"));
    return new SpeakerLabel(
        new Span(start, label.end("name")),
        role == null ? country : role,
        label.end(),
        spoken && !PersonWords.asks(opening.substring(start, label.end("name"))),
        false);
  }

  /** The first bracket that is no remark on how it was said: a country, a body; or null. */
  private static @Nullable Span inBrackets(String text, int from, int to) {
    int open = text.indexOf('(', from);
    if (open < 0 || open >= to) {
      return null;
    }
    int close = text.indexOf(')', open);
    return isAside(text.substring(open + 1, close)) ? null : new Span(open + 1, close);
  }

  private static boolean hasAside(String brackets) {
    for (String bracket : brackets.split("[()]")) {
      if (isAside(bracket)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAside(String words) {
    String first = words.strip().toLowerCase(Locale.ROOT).split("[\\s,]+", 2)[0];
    return ASIDES.contains(first);
  }

  private static boolean hasOffice(String words) {
    for (String word : words.split("\\s+")) {
      if (PersonWords.isOffice(word)) {
        return true;
      }
    }
    return false;
  }

  // "Prime Minister of Norway Kari Moe Moe KariPrime Minister of Norway (retranslated):".

  private static @Nullable SpeakerLabel titled(String opening) {
    Matcher label = TITLED.matcher(opening);
    if (!label.lookingAt()) {
      return null;
    }
    Span[] tokens = tokens(label.group("base"));
    String[] words = new String[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      words[i] = opening.substring(tokens[i].start(), tokens[i].end());
    }
    int hover = hover(words);
    int end = hover < 0 ? tokens.length : hover;
    int first = hover < 0 ? nameBehindOffice(words) : nameOf(words, hover);
    if (first < 0 || first >= end || !isTitle(words, first)) {
      return null;
    }
    boolean office = false;
    for (int i = 0; i < first; i++) {
      office |= PersonWords.isOffice(words[i]);
    }
    if (!office && hover < 0) {
      return null;
    }
    boolean told = hover >= 0 || hasAside(label.group("asides"));
    boolean sure = told || end - first >= 2;
    String last = first == 0 ? "" : words[first - 1];
    String before = String.join(" ", List.of(words).subList(0, Math.max(0, first - 1)));
    boolean parted = !told && SMALL.contains(last) && !HEADS.contains(before);
    return new SpeakerLabel(
        new Span(tokens[first].start(), tokens[end - 1].end()),
        first == 0 ? null : new Span(tokens[0].start(), tokens[first - 1].end()),
        label.end(),
        sure,
        parted);
  }

  private static Span[] tokens(String base) {
    return TOKEN
        .matcher(base)
        .results()
        .map(found -> new Span(found.start(), found.end()))
        .toArray(Span[]::new);
  }

  /**
   * Where the text that pages show beside a name begins, which copying runs into the label: "Kari
   * Moe Moe KariPrime Minister of Norway", family name first; −1 where there is none.
   */
  private static int hover(String[] words) {
    for (int i = 2; i < words.length; i++) {
      for (int name = i - 1; name >= Math.max(0, i - 4); name--) {
        if (words[i].equals(words[name]) && i + 1 < words.length) {
          for (int given = i - 1; given >= Math.max(0, i - 4); given--) {
            boolean other = given != name && words[given].length() > 1;
            if (other && !SMALL.contains(words[given]) && words[i + 1].startsWith(words[given])) {
              return i;
            }
          }
        }
      }
    }
    return -1;
  }

  /** Where the name begins that a hover text repeats. */
  private static int nameOf(String[] words, int hover) {
    int first = hover;
    for (int i = hover - 1; i >= Math.max(0, hover - 4); i--) {
      if (words[hover].equals(words[i]) || words[hover + 1].startsWith(words[i])) {
        first = i;
      }
    }
    return first;
  }

  /** Where the capitalised words begin that end the label, behind the last word of an office. */
  private static int nameBehindOffice(String[] words) {
    int first = words.length;
    boolean parted = false;
    while (first > 0 && !PersonWords.isOffice(words[first - 1])) {
      String word = words[first - 1];
      if (SMALL.contains(word)) {
        parted = !PersonNames.isParticle(word);
        if (parted) {
          break;
        }
      } else if (!Character.isUpperCase(word.charAt(0)) || word.endsWith(",")) {
        parted = true;
        break;
      }
      first--;
    }
    while (first < words.length && PersonNames.isParticle(words[first])) {
      first++;
    }
    // "Minister of Defence:" is an office, "Minister of Defence Kari Moe:" a speaker.
    int least = parted ? 3 : 1;
    return words.length - first >= least ? first : -1;
  }

  /** Whether the words before the name are all capitalised or small: no sentence begins so. */
  private static boolean isTitle(String[] words, int end) {
    for (int i = 0; i < end; i++) {
      String word = words[i].replaceAll("[,.]$", "");
      boolean capital = !word.isEmpty() && !Character.isLowerCase(word.charAt(0));
      if (!capital && !SMALL.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static Span span(Matcher matcher, String group) {
    return new Span(matcher.start(group), matcher.end(group));
  }
}
