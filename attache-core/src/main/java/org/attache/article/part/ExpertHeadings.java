package org.attache.article.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.article.Part.Voice;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the paragraphs that announce an expert: a name, a description and a colon, with nothing
 * behind it ("Marta Lindqvist, fellow at the Harbour Institute (Gothenburg):") or, where it recurs,
 * with the expert's words behind it.
 *
 * <p>What tells a heading from a sentence that introduces a quotation is that it has no verb. There
 * is no grammar at this stage, so two things stand in for it: the description names an office or an
 * institution (or the form recurs in the article), and it neither ends in a verb of saying nor
 * begins its last clause with a verb.
 */
final class ExpertHeadings {

  /** A longer paragraph announces nobody. */
  private static final int LONGEST = 400;

  /** What is shorter behind the colon is no section of its own. */
  private static final int SHORTEST_WORDS = 40;

  private static final Pattern NAME = Pattern.compile(PersonNames.FULL);

  /** White or nothing, then what separates a name from its description. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s{0,3}(?:,|\\(|[-–—](?=\\s))\\s{0,3}");

  private static final Pattern SENTENCE_END = Pattern.compile("[\\p{Ll})]{3}[.!?]\\s");

  /**
   * A heading.
   *
   * @param end where the heading ends; the words of the expert may follow in the same paragraph
   */
  record Heading(Voice voice, int end) {}

  private record Candidate(int paragraph, Heading heading, boolean alone, boolean hasRole) {}

  private ExpertHeadings() {}

  /** The headings by the index of their paragraph, in order. */
  static Map<Integer, Heading> of(String text, List<Paragraph> paragraphs) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Candidate candidate = candidate(text, paragraphs.get(i), i);
      if (candidate != null && (!candidate.alone() || i + 1 < paragraphs.size())) {
        candidates.add(candidate);
      }
    }
    long alone = candidates.stream().filter(Candidate::alone).count();
    long inline = candidates.size() - alone;
    Map<Integer, Heading> headings = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      boolean sure =
          candidate.alone()
              ? candidate.hasRole() || alone >= 2
              : candidate.hasRole() && inline >= 2;
      if (sure) {
        headings.put(candidate.paragraph(), candidate.heading());
      }
    }
    return headings;
  }

  private static @Nullable Candidate candidate(String text, Paragraph paragraph, int index) {
    String opening = paragraph.opening(text, LONGEST);
    int colon = opening.indexOf(':');
    boolean marked = paragraph.mark() == Paragraph.Mark.HEADING && paragraph.length() <= LONGEST;
    if (colon < 0 && marked) {
      colon = opening.length();
    }
    if (colon < 0) {
      return null;
    }
    int behind = paragraph.length() - colon - 1;
    boolean alone = behind <= 0;
    int afterColon = paragraph.span().start() + colon + 1;
    if (!alone && (behind < SHORTEST_WORDS || !Character.isWhitespace(text.charAt(afterColon)))) {
      return null;
    }
    Voice voice = voice(opening.substring(0, colon), paragraph.span().start());
    if (voice == null || voice.description() == null) {
      return null;
    }
    Span description = voice.description();
    String words = text.substring(description.start(), description.end());
    boolean hasRole = PersonWords.hasRole(words);
    if (PersonWords.endsInSaying(words)
        || PersonWords.endsInClause(words)
        || SENTENCE_END.matcher(words).find()
        || (colon == opening.length() && !hasRole)) {
      return null;
    }
    int end = Math.min(paragraph.span().end(), paragraph.span().start() + colon + 1);
    return new Candidate(index, new Heading(voice, end), alone, hasRole);
  }

  /** Reads "Dr. Marta Lindqvist, fellow at …" or "Marta Lindqvist (Harbour Institute)". */
  private static @Nullable Voice voice(String words, int offset) {
    Matcher honorifics = PersonWords.HONORIFICS.matcher(words);
    int start = honorifics.lookingAt() ? honorifics.end() : 0;
    Matcher name = NAME.matcher(words).region(start, words.length());
    if (!name.lookingAt()) {
      return null;
    }
    Matcher separator = SEPARATOR.matcher(words).region(name.end(), words.length());
    if (!separator.lookingAt()) {
      return null;
    }
    Span description = White.trim(words, separator.end(), words.length());
    boolean parenthesis = separator.group().contains("(");
    if (parenthesis
        && description.length() > 0
        && words.indexOf(')', description.start()) == description.end() - 1) {
      description = White.trim(words, description.start(), description.end() - 1);
    }
    if (description.isEmpty()) {
      return null;
    }
    return new Voice(shift(new Span(start, name.end()), offset), shift(description, offset));
  }

  private static Span shift(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
