package org.attache.annotate;

import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.attache.article.Article;
import org.attache.article.Deadline;
import org.attache.article.Problem;

/**
 * An article with the grammar of its sentences and the names in them, both in text order.
 *
 * @param cut indices of sentences that were too long for the annotator and go on in the next one
 * @param problems sentences on whose grammar the annotator failed; they stand among the others as
 *     {@link Sentence#unread}
 */
public record AnnotatedArticle(
    Article article,
    List<Sentence> sentences,
    List<Name> names,
    List<Integer> cut,
    List<Problem> problems) {

  /** An article whose sentences could all be read. */
  public AnnotatedArticle(
      Article article, List<Sentence> sentences, List<Name> names, List<Integer> cut) {
    this(article, sentences, names, cut, List.of());
  }

  /** An article of which no sentence was cut. */
  public AnnotatedArticle(Article article, List<Sentence> sentences, List<Name> names) {
    this(article, sentences, names, List.of());
  }

  public AnnotatedArticle {
    Objects.requireNonNull(article, "article");
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    cut = List.copyOf(cut);
    problems = List.copyOf(problems);
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).index() != i) {
        throw new IllegalArgumentException(
            "sentence " + i + " of " + article.id() + " calls itself " + sentences.get(i).index());
      }
    }
  }

  /** The sentences; asks for the time at every use, as every pass over an article does. */
  @Override
  public List<Sentence> sentences() {
    Deadline.check();
    return sentences;
  }

  /** The same article, as if a sentence had no words; its neighbours keep their places. */
  public AnnotatedArticle without(int sentence) {
    return reading(index -> index != sentence);
  }

  /** The same article, as if no sentence from an index on had words. */
  public AnnotatedArticle upTo(int end) {
    return reading(index -> index < end);
  }

  private AnnotatedArticle reading(IntPredicate wanted) {
    return new AnnotatedArticle(
        article,
        sentences.stream()
            .map(sentence -> wanted.test(sentence.index()) ? sentence : unread(sentence))
            .toList(),
        names.stream().filter(name -> wanted.test(name.sentence())).toList(),
        cut.stream().filter(wanted::test).toList(),
        problems);
  }

  private Sentence unread(Sentence sentence) {
    return Sentence.unread(sentence.index(), article.cite(sentence.span()));
  }
}
