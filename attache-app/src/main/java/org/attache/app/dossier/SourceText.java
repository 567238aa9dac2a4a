package org.attache.app.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Set;
import org.attache.analyse.Dossier.Highlight;
import org.attache.analyse.Dossier.SourcePage;
import org.attache.article.Part;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an article into passages and nested stretches of words, so that every record can be marked
 * in it. Nothing is added and nothing left out: the stretches, joined, are the text.
 *
 * <p>Spans may cross, elements may not. Of two that cross, the later one is cut where the earlier
 * ends, and goes on after it; only its first stretch carries its anchor. The same happens where a
 * record runs over the end of a paragraph.
 */
final class SourceText {

  /** A stretch of words. */
  sealed interface Words permits Plain, Marked {}

  /** Words as they stand. */
  record Plain(String text) implements Words {}

  /**
   * Words of a record.
   *
   * @param first whether the record begins here, so that its number is shown
   * @param id the anchor of the words, on the first stretch only
   */
  record Marked(Highlight highlight, boolean first, @Nullable String id, List<Words> inside)
      implements Words {
    Marked {
      inside = List.copyOf(inside);
    }
  }

  /**
   * A part of the article, or what lies between two parts.
   *
   * @param style the kind of the part as a class name, "expert-heading"; null between parts
   * @param role what is said of it in the margin; null where it speaks for itself
   */
  record Passage(@Nullable String style, @Nullable String role, List<Words> words) {
    Passage {
      words = List.copyOf(words);
    }
  }

  private record Piece(int start, int end, Highlight highlight, boolean first) {}

  private static final Set<Part.Kind> SPEAKS_FOR_ITSELF =
      EnumSet.of(
          Part.Kind.HEADLINE,
          Part.Kind.LEAD,
          Part.Kind.BODY,
          Part.Kind.EXPERT_HEADING,
          Part.Kind.SPEAKER_LABEL);

  private static final Comparator<Highlight> TEXT_ORDER =
      Comparator.comparing(Highlight::span)
          .thenComparing(Highlight::kind)
          .thenComparing(Highlight::observation);

  private final SourcePage source;
  private final Set<String> anchored;
  private final PriorityQueue<Piece> pieces =
      new PriorityQueue<>(
          Comparator.comparingInt(Piece::start)
              .thenComparing(Comparator.comparingInt(Piece::end).reversed())
              .thenComparing(Piece::highlight, TEXT_ORDER));

  private SourceText(SourcePage source, Set<String> anchored) {
    this.source = source;
    this.anchored = anchored;
    int length = source.text().length();
    for (Highlight highlight : source.highlights()) {
      Span span = highlight.span();
      pieces.add(
          new Piece(Math.min(span.start(), length), Math.min(span.end(), length), highlight, true));
    }
  }

  static List<Highlight> inTextOrder(List<Highlight> highlights) {
    return highlights.stream().sorted(TEXT_ORDER).toList();
  }

  /**
   * The passages of all articles, in the order of the articles.
   *
   * @return as many lists as there are sources
   */
  static List<List<Passage>> passages(List<SourcePage> sources) {
    // An anchor is given once on a page, even if a record is highlighted in two places.
    Set<String> anchored = new HashSet<>();
    return sources.stream().map(source -> new SourceText(source, anchored).passages()).toList();
  }

  private List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    int at = 0;
    for (Part part : source.parts()) {
      between(at, part.span().start(), passages);
      passages.add(
          new Passage(
              Phrases.slug(part.kind().name()),
              role(part),
              cut(part.span().start(), part.span().end())));
      at = part.span().end();
    }
    between(at, source.text().length(), passages);
    // A record of no words at the very end belongs to no passage.
    if (!pieces.isEmpty()) {
      passages.add(new Passage(null, null, cut(source.text().length(), Integer.MAX_VALUE)));
    }
    return passages;
  }

  private void between(int start, int end, List<Passage> passages) {
    if (start < end) {
      passages.add(new Passage(null, null, cut(start, end)));
    }
  }

  private List<Words> cut(int start, int end) {
    List<Words> words = new ArrayList<>();
    int at = start;
    Piece next = pieces.peek();
    while (next != null && next.start() < end) {
      pieces.remove();
      plain(at, next.start(), words);
      if (next.end() > end) {
        pieces.add(new Piece(end, next.end(), next.highlight(), false));
      }
      int stop = Math.min(next.end(), end);
      words.add(mark(next, cut(next.start(), stop)));
      at = stop;
      next = pieces.peek();
    }
    plain(at, Math.min(end, source.text().length()), words);
    return words;
  }

  private Marked mark(Piece piece, List<Words> inside) {
    Highlight highlight = piece.highlight();
    boolean anchor = piece.first() && anchored.add(highlight.observation());
    return new Marked(
        highlight,
        piece.first(),
        anchor ? Citations.wordsAnchor(highlight.observation()) : null,
        inside);
  }

  private void plain(int start, int end, List<Words> words) {
    if (start < end) {
      words.add(new Plain(source.text().substring(start, end)));
    }
  }

  private @Nullable String role(Part part) {
    if (SPEAKS_FOR_ITSELF.contains(part.kind())) {
      return null;
    }
    String name = Phrases.capital(part.kind().name().toLowerCase(Locale.ROOT));
    Part.Voice voice = part.voice();
    return voice == null
        ? name
        : name + ": " + source.text().substring(voice.name().start(), voice.name().end());
  }
}
