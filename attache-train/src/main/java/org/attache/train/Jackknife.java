package org.attache.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.annotate.fast.Draft;
import org.attache.annotate.fast.Layer;
import org.attache.annotate.fast.Scratch;
import org.attache.annotate.fast.Tagger;
import org.attache.annotate.fast.Weights;

/**
 * Tags for the lessons themselves, each part of them by a tagger that learned from the other parts:
 * what comes after the tagger has to learn with tags as good, and as bad, as those it will get.
 *
 * @param folds how many parts
 * @param epochs rounds of each tagger
 */
record Jackknife(Labels labels, int folds, int epochs) {

  /** One array of tags for each lesson. */
  List<int[]> tags(List<Lesson> lessons) {
    List<int[]> tags = new ArrayList<>(Collections.nCopies(lessons.size(), new int[0]));
    IntStream.range(0, folds).parallel().forEach(fold -> tag(lessons, fold, tags));
    return tags;
  }

  private void tag(List<Lesson> lessons, int fold, List<int[]> tags) {
    List<Lesson> others =
        lessons.stream().filter(lesson -> lesson.article() % folds != fold).toList();
    Weights weights =
        new TaggerTrainer(Layer.TAGS, labels.tags().size())
            .train(TaggerTrainer.tagging(others), epochs)
            .average();
    Tagger tagger = new Tagger(Layer.TAGS, weights, labels.tags().size());
    Draft draft = new Draft();
    Scratch scratch = new Scratch();
    for (int i = 0; i < lessons.size(); i++) {
      Lesson lesson = lessons.get(i);
      if (lesson.article() % folds == fold) {
        lesson.begin(draft);
        tagger.tag(draft, scratch);
        tags.set(i, IntStream.range(0, lesson.size()).map(draft::tag).toArray());
      }
    }
  }
}
