package org.attache.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.attache.annotate.fast.Draft;
import org.attache.annotate.fast.Layer;
import org.attache.annotate.fast.Scratch;
import org.attache.annotate.fast.Tagger;

/** Learns one layer of sentences, word by word, with the history that the tagger itself decided. */
final class TaggerTrainer {

  private static final int BITS = 20;

  private final Layer layer;
  private final int classes;

  TaggerTrainer(Layer layer, int classes) {
    this.layer = layer;
    this.classes = classes;
  }

  Perceptron train(List<Exercise> exercises, int epochs) {
    Perceptron perceptron = new Perceptron(BITS, classes);
    Tagger tagger = new Tagger(layer, perceptron, classes);
    Draft draft = new Draft();
    Scratch scratch = new Scratch();
    List<Exercise> order = new ArrayList<>(exercises);
    Random random = new Random(7);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Exercise exercise : order) {
        exercise.begin(draft);
        int[] right = exercise.answers();
        for (int word = 0; word < right.length; word++) {
          int chosen = tagger.best(draft, word, scratch);
          perceptron.count();
          if (chosen != right[word]) {
            perceptron.learn(scratch.features(), layer.templates().size(), right[word], chosen);
          }
          layer.values(draft)[word] = chosen;
        }
      }
    }
    return perceptron;
  }

  /** Lessons in which the tags are asked for. */
  static List<Exercise> tagging(List<Lesson> lessons) {
    return lessons.stream().<Exercise>map(Tagging::new).toList();
  }

  /**
   * Lessons in which the names are asked for.
   *
   * @param tags what is given, one array for each lesson
   */
  static List<Exercise> naming(List<Lesson> lessons, List<int[]> tags) {
    List<Exercise> exercises = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) {
      exercises.add(new Naming(lessons.get(i), tags.get(i)));
    }
    return exercises;
  }

  private record Tagging(Lesson lesson) implements Exercise {
    @Override
    public void begin(Draft draft) {
      lesson.begin(draft);
    }

    @Override
    public int[] answers() {
      return lesson.tags();
    }
  }

  private record Naming(Lesson lesson, int[] tags) implements Exercise {
    @Override
    public void begin(Draft draft) {
      lesson.begin(draft);
      for (int word = 0; word < tags.length; word++) {
        draft.tag(word, tags[word]);
      }
    }

    @Override
    public int[] answers() {
      return lesson.names();
    }
  }

  /** A sentence with what is given and what is asked for. */
  interface Exercise {

    /** Puts what is given into a draft. */
    void begin(Draft draft);

    int[] answers();
  }
}
