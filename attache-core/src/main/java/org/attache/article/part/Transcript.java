package org.attache.article.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.article.Part.Voice;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the turns of an interview or a press conference: paragraphs that begin with the label of a
 * speaker ("Q:", "The Gazette:", "Mr. Moe:"). One label is not a transcript; labels that recur are.
 */
final class Transcript {

  private static final int LOOK = 200;
  private static final int LEAST_TURNS = 4;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<name>Q\\d{0,3}|(?:\\p{Lu}\\.){2,4}|(?:\\p{Lu}\\p{L}{1,4}\\.\\s){0,2}"
              + PersonNames.SHORT
              + ")(?:,\\s(?<role>[^:?!\\n]{3,140}))?(?:\\s\\([^():]{1,60}\\))?\\s?:(?=\\s|$)");

  /** "Q." and "A." are labels too, where the letter stands alone. */
  private static final Pattern LETTER = Pattern.compile("(?<name>[QA])\\.(?=\\s)");

  /**
   * One turn.
   *
   * @param labelEnd where the label ends, after its colon
   * @param voice who speaks; null where the turn is the interviewer's
   */
  record Turn(int labelEnd, @Nullable Voice voice) {}

  private record Labelled(
      int paragraph, Span name, @Nullable Span role, int end, boolean question) {}

  private Transcript() {}

  /**
   * The turns by the index of their paragraph, in order; empty where the text is no transcript.
   *
   * @param eligible whether a paragraph can be a turn: pointers and captions have labels too
   */
  static Map<Integer, Turn> of(String text, List<Paragraph> paragraphs, IntPredicate eligible) {
    Map<String, List<Labelled>> speakers = speakers(text, paragraphs, eligible);
    long turns = speakers.values().stream().mapToLong(List::size).sum();
    if (turns < LEAST_TURNS || speakers.size() < 2 || !recurs(speakers)) {
      return Map.of();
    }
    Introductions introductions = new Introductions(text, lastFirstTurn(speakers));
    Map<Integer, Turn> found = new LinkedHashMap<>();
    boolean allAsk = speakers.values().stream().allMatch(turn -> asks(text, turn));
    speakers.forEach(
        (key, said) -> {
          boolean asks = PersonWords.asks(label(text, said)) || (!allAsk && asks(text, said));
          Voice voice = asks ? null : voice(text, key, said.get(0), introductions);
          if (voice != null && said.size() == 1 && isOnlyLabel(voice, said.get(0))) {
            return; // said once, by nobody who is introduced: a topic
          }
          for (Labelled turn : said) {
            found.put(turn.paragraph(), new Turn(turn.end(), voice));
          }
        });
    return found;
  }

  private static Map<String, List<Labelled>> speakers(
      String text, List<Paragraph> paragraphs, IntPredicate eligible) {
    Map<String, List<Labelled>> speakers = new LinkedHashMap<>();
    Map<String, String> initials = new LinkedHashMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (!eligible.test(i)) {
        continue;
      }
      Labelled turn = label(text, paragraphs.get(i), i);
      if (turn != null) {
        speakers.computeIfAbsent(key(text, turn, initials), k -> new ArrayList<>()).add(turn);
      }
    }
    // Who speaks once and is no person is a topic: "Outlook: …".
    speakers.values().removeIf(said -> said.size() == 1 && !isFullName(text, said.get(0)));
    return speakers;
  }

  private static @Nullable Labelled label(String text, Paragraph paragraph, int index) {
    String opening = paragraph.opening(text, LOOK);
    Matcher label = LABEL.matcher(opening);
    Span role = null;
    if (label.lookingAt()) {
      String described = label.group("role");
      if (described != null) {
        if (PersonWords.endsInSaying(described) || !PersonWords.hasRole(described)) {
          return null;
        }
        role = shift(label.start("role"), label.end("role"), paragraph);
      }
    } else {
      label = LETTER.matcher(opening);
      if (!label.lookingAt()) {
        return null;
      }
    }
    Matcher honorifics = PersonWords.HONORIFICS.matcher(opening);
    int start =
        honorifics.lookingAt() && honorifics.end() < label.end("name") ? honorifics.end() : 0;
    return new Labelled(
        index,
        shift(start, label.end("name"), paragraph),
        role,
        paragraph.span().start() + label.end(),
        paragraph.ending(text, 2).matches(".?\\?[\"”]?"));
  }

  private static Span shift(int start, int end, Paragraph paragraph) {
    return new Span(paragraph.span().start() + start, paragraph.span().start() + end);
  }

  /** One key for "Ingrid Moe", "Moe", "MOE" and "I.M.". */
  private static String key(String text, Labelled turn, Map<String, String> initials) {
    String name = text.substring(turn.name().start(), turn.name().end()).toUpperCase(Locale.ROOT);
    String letters = name.replace(".", "");
    if (letters.matches("Q\\d{0,3}|QUESTION")) {
      return "Q";
    }
    String known = initials.get(letters);
    if (known != null) {
      return known;
    }
    String[] words = name.split("\\s+");
    String key = words[words.length - 1];
    if (words.length > 1) {
      StringBuilder first = new StringBuilder();
      for (String word : words) {
        first.append(word.charAt(0));
      }
      initials.putIfAbsent(first.toString(), key);
    }
    return key;
  }

  private static boolean recurs(Map<String, List<Labelled>> speakers) {
    return speakers.values().stream().filter(said -> said.size() > 1).count() >= 2
        || (speakers.size() >= 3 && speakers.values().stream().anyMatch(said -> said.size() > 1));
  }

  private static boolean isFullName(String text, Labelled turn) {
    String name = text.substring(turn.name().start(), turn.name().end());
    return name.matches(PersonNames.FULL);
  }

  private static boolean isOnlyLabel(Voice voice, Labelled turn) {
    return turn.role() == null && voice.name().equals(turn.name());
  }

  private static boolean asks(String text, List<Labelled> said) {
    return !PersonWords.answers(label(text, said))
        && (PersonWords.asks(label(text, said))
            || said.stream().filter(Labelled::question).count() * 2 >= said.size());
  }

  private static String label(String text, List<Labelled> said) {
    Span name = said.get(0).name();
    String label = text.substring(name.start(), name.end());
    return label.matches("Q\\d{0,3}") ? "Q" : label;
  }

  private static int lastFirstTurn(Map<String, List<Labelled>> speakers) {
    return speakers.values().stream().mapToInt(said -> said.get(0).name().start()).max().orElse(0);
  }

  private static Voice voice(String text, String key, Labelled first, Introductions introductions) {
    if (first.role() != null) {
      return new Voice(first.name(), first.role());
    }
    String label = text.substring(first.name().start(), first.name().end());
    Voice introduced =
        introductions.of(PersonWords.answers(label) ? label : key, first.name().start());
    return introduced != null ? introduced : new Voice(first.name(), null);
  }
}
