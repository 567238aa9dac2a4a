package org.attache.annotate.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ConfigurationTest {

  private static Draft draft(int size) {
    Draft draft = new Draft();
    draft.reset(size);
    for (int word = 0; word < size; word++) {
      draft.word(word, "w" + word);
    }
    return draft;
  }

  /** Whatever is chosen, a tree comes out: that is why nothing after the parser has to check. */
  @Property
  void everySequenceOfLegalTransitionsEndsInATree(
      @ForAll @IntRange(min = 1, max = 40) int size, @ForAll long seed) {
    Random random = new Random(seed);
    Draft draft = draft(size);
    Configuration at = new Configuration();
    at.start(draft);
    int steps = 0;
    while (!at.isFinal()) {
      List<Runnable> legal = new ArrayList<>();
      if (at.canShift()) {
        legal.add(at::shift);
      }
      if (at.canLeft()) {
        legal.add(() -> at.left(1));
      }
      if (at.canRight()) {
        legal.add(() -> at.right(2));
      }
      legal.get(random.nextInt(legal.size())).run();
      steps++;
    }
    assertThat(steps).isEqualTo(2 * size - 1);
    int roots = 0;
    for (int word = 0; word < size; word++) {
      roots += draft.head(word) < 0 ? 1 : 0;
      int up = word;
      for (int step = 0; up >= 0; step++) {
        assertThat(step).as("no cycle above word " + word).isLessThan(size);
        up = draft.head(up);
      }
    }
    assertThat(roots).isEqualTo(1);
  }
}
