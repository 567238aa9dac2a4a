package org.attache.resolve.time;

import org.attache.annotate.Sentence;
import org.attache.resolve.TimeExpression;

/** The words of a time expression in the tree of its sentence. */
record TimeWords(TimeExpression expression, int first, int end, int head) {

  static TimeWords of(Sentence sentence, TimeExpression expression) {
    int first = -1;
    int end = -1;
    for (int i = first(sentence, expression.words().start()); i < sentence.size(); i++) {
      if (first >= 0 && sentence.token(i).span().start() >= expression.words().span().end()) {
        break;
      }
      if (expression.words().span().contains(sentence.token(i).span())) {
        first = first < 0 ? i : first;
        end = i + 1;
      }
    }
    if (first < 0) {
      throw new IllegalArgumentException(
          "sentence " + sentence.index() + " has no words " + expression.words());
    }
    return new TimeWords(expression, first, end, head(sentence, first, end));
  }

  /** The first word that does not begin before a place in the text. */
  private static int first(Sentence sentence, int start) {
    int low = 0;
    int high = sentence.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentence.token(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The word of a stretch that depends on a word outside it, the last where there are more. */
  static int head(Sentence sentence, int first, int end) {
    int found = first;
    for (int i = first; i < end; i++) {
      int head = sentence.head(i);
      if (head < first || head >= end) {
        found = sentence.is(i, "punct", "case", "det") && i > first ? found : i;
      }
    }
    return found;
  }
}
