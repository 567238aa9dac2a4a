package org.attache.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.attache.annotate.fast.Configuration;
import org.attache.annotate.fast.Draft;
import org.attache.annotate.fast.Parser;
import org.attache.annotate.fast.Scratch;
import org.attache.annotate.fast.Transitions;
import org.attache.annotate.fast.Weights;

/**
 * Learns the parser's transitions with a dynamic oracle and exploration: from the second round on
 * it mostly follows its own choices, right or wrong, and learns what is best from there (Goldberg
 * and Nivre 2013, algorithm 3).
 */
final class ParserTrainer {

  private static final double FOLLOWS_ITSELF = 0.9;

  /**
   * How far the best right transition has to be above the best wrong one: about half of what one
   * step of learning moves them.
   */
  private static final int MARGIN = 200;

  private final Transitions transitions;
  private final int bits;

  ParserTrainer(Transitions transitions, int bits) {
    this.transitions = transitions;
    this.bits = bits;
  }

  /**
   * @param tags the tags to learn with, one array for each lesson: better the tagger's own
   */
  Weights train(List<Lesson> lessons, List<int[]> tags, int epochs, Consumer<Weights> afterEach) {
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
    Weights average = perceptron.average();
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
          int rival = oracle.rival(scratch.scores());
          int next = chosen;
          if (right >= 0 && rival >= 0) {
            if (scratch.scores()[right] - scratch.scores()[rival] < MARGIN) {
              perceptron.learn(scratch.features(), Parser.featureCount(), right, rival);
            }
            if (chosen == rival) {
              next = epoch > 1 && random.nextDouble() < FOLLOWS_ITSELF ? chosen : right;
            }
          }
          transitions.apply(next, at);
        }
      }
      average = perceptron.average();
      afterEach.accept(average);
    }
    return average;
  }
}
