package org.attache.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.attache.annotate.fast.Configuration;
import org.attache.annotate.fast.Draft;
import org.attache.annotate.fast.Transitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OracleTest {

  private static final Transitions TRANSITIONS =
      new Transitions(
          List.of("shift", "left a", "left b", "right a", "right b"), List.of("a", "b"));

  /** A tree without crossing arcs: the head of a stretch splits it, and so on below. */
  private static Lesson tree(int size, Random random) {
    Lesson lesson = new Lesson(0, size);
    Arrays.fill(lesson.words(), "w");
    grow(lesson, 0, size, -1, random);
    return lesson;
  }

  private static void grow(Lesson lesson, int from, int to, int head, Random random) {
    if (from == to) {
      return;
    }
    int top = from + random.nextInt(to - from);
    lesson.heads()[top] = head;
    lesson.relations()[top] = random.nextInt(2);
    for (int[] side : new int[][] {{from, top}, {top + 1, to}}) {
      int start = side[0];
      while (start < side[1]) {
        int end = start + 1 + random.nextInt(side[1] - start);
        grow(lesson, start, end, top, random);
        start = end;
      }
    }
  }

  private static Draft draft(Lesson lesson) {
    Draft draft = new Draft();
    lesson.begin(draft);
    return draft;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 9, 20, 60})
  void whoFollowsItGetsTheRightTree(int size) {
    Random random = new Random(size);
    for (int round = 0; round < 200; round++) {
      Lesson lesson = tree(size, random);
      assertThat(lesson.isProjectiveTree()).isTrue();
      Draft draft = draft(lesson);
      Configuration at = new Configuration();
      Oracle oracle = new Oracle(TRANSITIONS);
      at.start(draft);
      while (!at.isFinal()) {
        oracle.look(at, lesson);
        TRANSITIONS.apply(oracle.best(scores(random)), at);
      }
      assertThat(lost(draft, lesson)).isZero();
    }
  }

  /** From any place, what it accepts loses no more than the best of all ways to the end loses. */
  @Test
  void whatItAcceptsIsTheBestFromAnywhere() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      Lesson lesson = tree(5, random);
      List<Integer> path = new ArrayList<>();
      int steps = random.nextInt(8);
      for (int step = 0; step < steps; step++) {
        Configuration at = replay(lesson, path);
        if (at.isFinal()) {
          break;
        }
        path.add(TRANSITIONS.best(at, scores(random)));
      }
      Configuration at = replay(lesson, path);
      if (at.isFinal()) {
        continue;
      }
      Oracle oracle = new Oracle(TRANSITIONS);
      oracle.look(at, lesson);
      int best = leastLost(lesson, path);
      for (int transition = 0; transition < TRANSITIONS.size(); transition++) {
        if (oracle.accepts(transition)) {
          List<Integer> next = new ArrayList<>(path);
          next.add(transition);
          assertThat(leastLost(lesson, next)).as(path + " then " + transition).isEqualTo(best);
        }
      }
    }
  }

  private static int leastLost(Lesson lesson, List<Integer> path) {
    Draft draft = draft(lesson);
    Configuration at = replay(draft, path);
    if (at.isFinal()) {
      return lost(draft, lesson);
    }
    int least = Integer.MAX_VALUE;
    for (int transition = 0; transition < TRANSITIONS.size(); transition++) {
      boolean legal =
          transition == Transitions.SHIFT
              ? at.canShift()
              : TRANSITIONS.isLeft(transition) ? at.canLeft() : at.canRight();
      if (legal && (transition == 0 || transition == 1 || transition == 3)) {
        List<Integer> next = new ArrayList<>(path);
        next.add(transition);
        least = Math.min(least, leastLost(lesson, next));
      }
    }
    return least;
  }

  private static Configuration replay(Lesson lesson, List<Integer> path) {
    return replay(draft(lesson), path);
  }

  private static Configuration replay(Draft draft, List<Integer> path) {
    Configuration at = new Configuration();
    at.start(draft);
    path.forEach(transition -> TRANSITIONS.apply(transition, at));
    return at;
  }

  private static int[] scores(Random random) {
    return random.ints(TRANSITIONS.size(), 0, 100).toArray();
  }

  /** How many words have another head than in the lesson. */
  private static int lost(Draft draft, Lesson lesson) {
    int lost = 0;
    for (int word = 0; word < lesson.size(); word++) {
      lost += draft.head(word) == lesson.heads()[word] ? 0 : 1;
    }
    return lost;
  }
}
