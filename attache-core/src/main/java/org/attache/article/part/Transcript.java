package org.attache.article.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import org.attache.article.Part.Voice;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the turns of an interview or a press conference: paragraphs that begin with the label of a
 * speaker ("Q:", "The Gazette:", "Mr. Moe:"). One label is not a transcript, unless it names an
 * office and its holder; labels that recur are. A turn lasts until the next.
 */
final class Transcript {

  private static final int LEAST_TURNS = 4;

  /**
   * One turn.
   *
   * @param labelEnd where the label ends, after its colon
   * @param voice who speaks; null where the turn is the interviewer's
   */
  record Turn(int labelEnd, @Nullable Voice voice) {}

  private record Labelled(
      int paragraph, Span name, @Nullable Span role, int end, boolean sure, boolean question) {}

  private Transcript() {}

  /**
   * The turns by the index of their paragraph, in order; empty where the text is no transcript.
   *
   * @param eligible whether a paragraph can be a turn: pointers and captions have labels too
   */
  static Map<Integer, Turn> of(String text, List<Paragraph> paragraphs, IntPredicate eligible) {
    Map<String, List<Labelled>> speakers = speakers(text, paragraphs, eligible);
    long turns = speakers.values().stream().mapToLong(List::size).sum();
    boolean sure = speakers.values().stream().flatMap(List::stream).anyMatch(Labelled::sure);
    if (!sure && (turns < LEAST_TURNS || speakers.size() < 2 || !recurs(speakers))) {
      return Map.of();
    }
    Introductions introductions = new Introductions(text, lastFirstTurn(speakers));
    Map<Integer, Turn> found = new LinkedHashMap<>();
    boolean allAsk = speakers.values().stream().allMatch(turn -> asks(text, turn));
    speakers.forEach(
        (key, said) -> {
          boolean asks = PersonWords.asks(label(text, said)) || (!allAsk && asks(text, said));
          Voice voice = asks ? null : voice(text, key, said, introductions);
          boolean once = said.size() == 1 && !said.get(0).sure();
          if (voice != null
              && once
              && isOnlyLabel(voice, said.get(0))
              && !(sure && isNamedElsewhere(text, said.get(0).name()))) {
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
    speakers
        .values()
        .removeIf(
            said ->
                said.size() == 1
                    && !said.get(0).sure()
                    && said.get(0).role() == null
                    && !isFullName(text, said.get(0))
                    && !PersonWords.asks(label(text, said)));
    return speakers;
  }

  private static @Nullable Labelled label(String text, Paragraph paragraph, int index) {
    String opening = paragraph.opening(text, SpeakerLabels.LOOK);
    SpeakerLabel read = SpeakerLabels.read(opening);
    if (read == null) {
      return null;
    }
    SpeakerLabel label = read.shifted(paragraph.span().start());
    boolean sure = label.sure() && (!label.parted() || isNamedElsewhere(text, label.name()));
    return new Labelled(
        index,
        label.name(),
        label.role(),
        label.end(),
        sure,
        paragraph.ending(text, 2).matches(".?\\?[\"”]?"));
  }

  /** Whether the last two words of a name stand in the text a second time. */
  private static boolean isNamedElsewhere(String text, Span name) {
    String words = text.substring(name.start(), name.end());
    int space = words.lastIndexOf(' ');
    int start = name.start() + (space < 0 ? 0 : words.lastIndexOf(' ', space - 1) + 1);
    String last = text.substring(start, name.end());
    int first = text.indexOf(last);
    return space > 0 && (first < start || text.indexOf(last, name.end()) >= 0);
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
        && said.stream().noneMatch(turn -> turn.role() != null)
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

  private static Voice voice(
      String text, String key, List<Labelled> said, Introductions introductions) {
    Voice titled = null;
    for (Labelled turn : said) {
      if (turn.role() != null) {
        boolean full = text.substring(turn.name().start(), turn.name().end()).indexOf(' ') > 0;
        titled = titled == null || full ? new Voice(turn.name(), turn.role()) : titled;
        if (full) {
          return titled;
        }
      }
    }
    Span first = said.get(0).name();
    String label = text.substring(first.start(), first.end());
    Voice introduced = introductions.of(PersonWords.answers(label) ? label : key, first.start());
    return introduced != null ? introduced : titled != null ? titled : new Voice(first, null);
  }
}
