package org.attache.train;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Sentence;
import org.attache.annotate.Token;
import org.attache.annotate.fast.Tokeniser;
import org.attache.annotate.fast.Words;
import org.attache.article.Part;

/**
 * How the tokeniser's words and sentences agree with the teacher's: what both have in common by the
 * exact offsets. A boundary is the end of a sentence's last word.
 */
record TokenScore(Agreement tokens, Agreement boundaries, Agreement sentences) {

  /** Counts of what both say, what the tokeniser says and what the teacher says. */
  record Agreement(long common, long ours, long teachers) {

    double precision() {
      return ours == 0 ? 0 : (double) common / ours;
    }

    double recall() {
      return teachers == 0 ? 0 : (double) common / teachers;
    }

    double f1() {
      return ours + teachers == 0 ? 0 : 2.0 * common / (ours + teachers);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "P %.3f %% R %.3f %% F1 %.3f %%",
          100 * precision(),
          100 * recall(),
          100 * f1());
    }
  }

  /** Spans of a text as longs, sorted by nothing: only compared. */
  private static final class Spans {
    final Set<Long> tokens = new HashSet<>();
    final Set<Long> boundaries = new HashSet<>();
    final Set<Long> sentences = new HashSet<>();

    void sentence(int start, int end) {
      boundaries.add((long) end);
      sentences.add(key(start, end));
    }

    static long key(int start, int end) {
      return ((long) start << 32) | end;
    }
  }

  static TokenScore of(List<AnnotatedArticle> lessons) {
    long[] counts = new long[9];
    Words words = new Words();
    for (AnnotatedArticle lesson : lessons) {
      Spans teachers = teachers(lesson);
      Spans ours = ours(lesson, words);
      count(counts, 0, ours.tokens, teachers.tokens);
      count(counts, 3, ours.boundaries, teachers.boundaries);
      count(counts, 6, ours.sentences, teachers.sentences);
    }
    return new TokenScore(agreement(counts, 0), agreement(counts, 3), agreement(counts, 6));
  }

  private static Spans teachers(AnnotatedArticle lesson) {
    Spans spans = new Spans();
    for (Sentence sentence : lesson.sentences()) {
      for (Token token : sentence.tokens()) {
        spans.tokens.add(Spans.key(token.span().start(), token.span().end()));
      }
      spans.sentence(sentence.span().start(), sentence.span().end());
    }
    return spans;
  }

  private static Spans ours(AnnotatedArticle lesson, Words words) {
    Spans spans = new Spans();
    for (Part part : lesson.article().parts()) {
      Tokeniser.split(lesson.article().text(), part.span().start(), part.span().end(), words);
      for (int word = 0; word < words.size(); word++) {
        spans.tokens.add(Spans.key(words.start(word), words.end(word)));
      }
      for (int sentence = 0; sentence < words.sentences(); sentence++) {
        spans.sentence(
            words.start(words.firstWord(sentence)), words.end(words.endWord(sentence) - 1));
      }
    }
    return spans;
  }

  private static void count(long[] counts, int at, Set<Long> ours, Set<Long> teachers) {
    counts[at] += ours.stream().filter(teachers::contains).count();
    counts[at + 1] += ours.size();
    counts[at + 2] += teachers.size();
  }

  private static Agreement agreement(long[] counts, int at) {
    return new Agreement(counts[at], counts[at + 1], counts[at + 2]);
  }

  @Override
  public String toString() {
    return "tokens "
        + tokens
        + System.lineSeparator()
        + "sentence boundaries "
        + boundaries
        + System.lineSeparator()
        + "whole sentences "
        + sentences;
  }
}
