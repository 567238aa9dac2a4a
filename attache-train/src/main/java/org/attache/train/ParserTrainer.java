package org.attache.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.attache.annotate.fast.Configuration;
import org.attache.annotate.fast.Draft;
import org.attache.annotate.fast.Parser;
import org.attache.annotate.fast.Scratch;
import org.attache.annotate.fast.Transitions;

/**
 * Learns the parser's transitions with a dynamic oracle and exploration: from the second round on
 * it mostly follows its own choices, right or wrong, and learns what is best from there (Goldberg
 * and Nivre 2013, algorithm 3).
 */
final class ParserTrainer {

  private static final double FOLLOWS_ITSELF = 0.9;

  private final Transitions transitions;
  private final int bits;

  ParserTrainer(Transitions transitions, int bits) {
    this.transitions = transitions;
    this.bits = bits;
  }

  /** Called after each round. */
  interface Progress {
    void after(int epoch, Perceptron perceptron);
  }

  /**
   * @param tags the tags to learn with, one array for each lesson: better the tagger's own
   */
  Perceptron train(List<Lesson> lessons, List<int[]> tags, int epochs, Progress progress) {
    Perceptron perceptron = new Perceptron(bits, transitions.size());
    Parser parser = new Parser(perceptron, transitions);
    Oracle oracle = new Oracle(transitions);
    Draft draft = new Draft();
    Configuration at = new Configuration();
    Scratch scratch = new Scratch();
    Random random = new Random(11);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) {
      if (lessons.get(i).isProjectiveTree()) {
        order.add(i);
      }
    }
    for (int epoch = 1; epoch <= epochs; epoch++) {
      Collections.shuffle(order, random);
      for (int index : order) {
        Lesson lesson = lessons.get(index);
        lesson.begin(draft);
        for (int word = 0; word < lesson.size(); word++) {
          draft.tag(word, tags.get(index)[word]);
        }
        at.start(draft);
        while (!at.isFinal()) {
          int chosen = parser.best(at, scratch);
          oracle.look(at, lesson);
          int right = oracle.best(scratch.scores());
          perceptron.count();
          int next = chosen;
          if (right >= 0 && !oracle.accepts(chosen)) {
            perceptron.learn(scratch.features(), Parser.featureCount(), right, chosen);
            next = epoch > 1 && random.nextDouble() < FOLLOWS_ITSELF ? chosen : right;
          }
          transitions.apply(next, at);
        }
      }
      progress.after(epoch, perceptron);
    }
    return perceptron;
  }
}
