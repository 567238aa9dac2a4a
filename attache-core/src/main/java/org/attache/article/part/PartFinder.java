package org.attache.article.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.attache.article.Deadline;
import org.attache.article.Part;
import org.attache.article.Part.Kind;
import org.attache.article.Part.Voice;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says of every paragraph of a text what role it plays.
 *
 * <p>One pass over the paragraphs, in text order, with one thing remembered: whose words it is now.
 * What tells of the article itself (captions, pointers, notes) is known by how it begins or ends
 * and interrupts nobody; a heading or a label hands the word to somebody else; a note of revision,
 * a disclaimer or a crosshead takes it back. All that no rule claims is the article's own body.
 *
 * <p>The order of the rules is that of {@link #part}.
 */
public final class PartFinder {

  /** A crosshead is a line of few words without a full stop. */
  private static final int LONGEST_CROSSHEAD = 80;

  private static final int LONGEST_RULE = 18;

  /** A dateline stands in one of the first paragraphs. */
  private static final int DATELINE = 8;

  /** So many titles may follow a pointer that ends in a colon ("Related:"). */
  private static final int POINTED_AT = 5;

  /**
   * The parts of a text, in order, and what its head says of it.
   *
   * @param byline the names after "By"
   * @param published the day on a line of its own or in the dateline, never guessed
   */
  public record Segmented(
      List<Part> parts, @Nullable String byline, @Nullable LocalDate published) {
    public Segmented {
      parts = List.copyOf(parts);
    }
  }

  private final String text;
  private final List<Paragraph> paragraphs;
  private final Map<Integer, Kind> aside = new HashMap<>();
  private final Map<Integer, ExpertHeadings.Heading> headings;
  private final Map<Integer, Transcript.Turn> turns;
  private final Head head;
  private final int tail;
  private final List<Part> parts = new ArrayList<>();

  private @Nullable Voice voice;
  private boolean asking;
  private boolean led;

  private PartFinder(String text, List<Paragraph> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
    findAsides();
    IntPredicate plain = i -> !aside.containsKey(i);
    head = Head.of(text, paragraphs, plain);
    headings = ExpertHeadings.of(text, paragraphs);
    tail = tail();
    turns =
        Transcript.of(
            text,
            paragraphs,
            i -> plain.test(i) && !head.kinds().containsKey(i) && !headings.containsKey(i));
  }

  /** The parts of a plain text. */
  public static Segmented find(String text) {
    return find(text, Paragraphs.of(text));
  }

  /**
   * The parts of a text whose paragraphs are known.
   *
   * @param paragraphs in order; together they hold all of the text that is not white
   */
  public static Segmented find(String text, List<Paragraph> paragraphs) {
    PartFinder finder = new PartFinder(text, paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      Deadline.check();
      finder.part(i);
    }
    return new Segmented(finder.parts, finder.head.byline(), finder.head.published());
  }

  /** Captions, pointers, notes and disclaimers, and what stands below those that end in a colon. */
  private void findAsides() {
    int pointedAt = 0;
    boolean noteFollows = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      Deadline.check();
      Paragraph paragraph = paragraphs.get(i);
      Kind kind =
          paragraph.mark() == Paragraph.Mark.CAPTION
              ? Kind.CAPTION
              : Openers.kindOf(paragraph, text);
      if (kind == null && noteFollows) {
        kind = Kind.UPDATE;
        noteFollows = false;
        pointedAt = 0;
      } else if (kind == null && pointedAt > 0 && isLine(paragraph)) {
        kind = Kind.POINTER;
        pointedAt--;
      } else {
        boolean opens = paragraph.ending(text, 1).equals(":");
        pointedAt = opens && kind == Kind.POINTER ? POINTED_AT : 0;
        noteFollows = opens && kind == Kind.UPDATE && paragraph.length() <= LONGEST_CROSSHEAD;
      }
      if (kind != null) {
        aside.put(i, kind);
      }
    }
  }

  private void part(int index) {
    Span span = paragraphs.get(index).span();
    Kind known = aside.getOrDefault(index, head.kinds().get(index));
    ExpertHeadings.Heading heading = headings.get(index);
    Transcript.Turn turn = turns.get(index);
    if (known != null) {
      if (known == Kind.UPDATE || known == Kind.DISCLAIMER) {
        giveBack();
      }
      parts.add(new Part(known, span));
    } else if (heading != null) {
      asking = false;
      speak(Kind.EXPERT_HEADING, span, heading.end(), heading.voice());
    } else if (turn != null && turn.voice() == null) {
      voice = null;
      asking = true;
      parts.add(new Part(Kind.QUESTION, span));
    } else if (turn != null) {
      asking = false;
      speak(Kind.SPEAKER_LABEL, span, turn.labelEnd(), turn.voice());
    } else if (isCrosshead(index)) {
      giveBack();
      parts.add(new Part(Kind.BODY, span));
    } else if (asking) {
      parts.add(new Part(Kind.QUESTION, span));
    } else if (voice != null) {
      parts.add(new Part(Kind.EXPERT, span, voice));
    } else {
      parts.add(new Part(led ? Kind.BODY : Kind.LEAD, report(index)));
      led = true;
    }
  }

  /** A paragraph without its dateline, which becomes a part of its own. */
  private Span report(int index) {
    Span span = paragraphs.get(index).span();
    Dateline dateline = index < DATELINE ? Dateline.of(text, paragraphs.get(index)) : null;
    if (dateline == null) {
      return span;
    }
    parts.add(new Part(Kind.DATELINE, dateline.words()));
    return White.trim(text, dateline.words().end(), span.end());
  }

  /** The first of the lines with which pages end: topics, persons, "Text version". */
  private int tail() {
    int first = paragraphs.size();
    while (first > 0 && isLine(paragraphs.get(first - 1))) {
      first--;
    }
    return first;
  }

  /** A heading or label, and the words of the one whom it announces, if they follow at once. */
  private void speak(Kind kind, Span paragraph, int end, @Nullable Voice speaker) {
    voice = speaker;
    Span label = White.trim(text, paragraph.start(), end);
    parts.add(new Part(kind, label, speaker));
    Span words = White.trim(text, end, paragraph.end());
    if (!words.isEmpty()) {
      parts.add(new Part(Kind.EXPERT, words, speaker));
    }
    if (kind == Kind.SPEAKER_LABEL && isQuotation(words)) {
      // One of a list of what people said: the next paragraph is not theirs.
      giveBack();
    }
  }

  private boolean isQuotation(Span words) {
    return words.length() > 2
        && "\"“‘«".indexOf(text.charAt(words.start())) >= 0
        && "\"”’»".indexOf(text.charAt(words.end() - 1)) >= 0;
  }

  private void giveBack() {
    voice = null;
    asking = false;
  }

  /** A line of a few words above another paragraph ends what an expert has to say. */
  private boolean isCrosshead(int index) {
    if ((voice == null && !asking) || index + 1 >= paragraphs.size()) {
      return false;
    }
    Paragraph paragraph = paragraphs.get(index);
    return paragraph.mark() == Paragraph.Mark.HEADING
        || isRule(paragraph)
        || index >= tail
        || (turns.isEmpty() && isLine(paragraph) && paragraphs.get(index + 1).apart());
  }

  /** "* * *": what follows is nobody's turn. */
  private boolean isRule(Paragraph paragraph) {
    return paragraph.length() <= LONGEST_RULE && paragraph.in(text).matches("(?:\\*\\s?){3,9}");
  }

  /** Whether a paragraph looks like a title: short, begins with a capital, no full stop. */
  private boolean isLine(Paragraph paragraph) {
    if (paragraph.length() > LONGEST_CROSSHEAD || paragraph.length() < 3) {
      return false;
    }
    char first = text.charAt(paragraph.span().start());
    char last = text.charAt(paragraph.span().end() - 1);
    return Character.isUpperCase(first) && (Character.isLetterOrDigit(last) || last == '?');
  }
}
