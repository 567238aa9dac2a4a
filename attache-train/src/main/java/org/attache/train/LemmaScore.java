package org.attache.train;

import java.util.List;
import java.util.Locale;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Sentence;
import org.attache.annotate.Token;
import org.attache.annotate.fast.Lemmatiser;

/** How often the lemmatiser gives the teacher's lemma, from the teacher's words and tags. */
record LemmaScore(long common, long words) {

  static LemmaScore of(List<AnnotatedArticle> lessons) {
    long common = 0;
    long words = 0;
    for (AnnotatedArticle lesson : lessons) {
      for (Sentence sentence : lesson.sentences()) {
        for (Token token : sentence.tokens()) {
          words++;
          if (Lemmatiser.lemma(token.text(), token.tag()).equals(token.lemma())) {
            common++;
          }
        }
      }
    }
    return new LemmaScore(common, words);
  }

  double accuracy() {
    return words == 0 ? 0 : (double) common / words;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "lemmas %.3f %%", 100 * accuracy());
  }
}
