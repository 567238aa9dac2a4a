package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Forty texts, spoilt in some thousand ways, through all readers and stages. Each spoilt text has a
 * number; {@code -Dattache.mutations=20000} tries more of them, and {@code
 * -Dattache.mutations.from=N} begins at one, for instance at one that failed.
 */
class RobustnessTest {

  private static final int FROM = Integer.getInteger("attache.mutations.from", 0);
  private static final int COUNT = Integer.getInteger("attache.mutations", 800);

  @Test
  void readsEverySeedText() {
    assertThat(SeedTexts.ALL).hasSize(40).doesNotHaveDuplicates();
    for (String text : SeedTexts.ALL) {
      assertThat(WholeFlow.read(text)).as(text).isPositive();
    }
  }

  @Test
  void noMutationBringsADocumentDown() {
    int sentences = 0;
    for (int number = FROM; number < FROM + COUNT; number++) {
      String text = SeedTexts.mutated(number);
      try {
        sentences += WholeFlow.read(text);
      } catch (RuntimeException | StackOverflowError | AssertionError e) {
        throw new AssertionError("mutation " + number + ": " + text, e);
      }
    }
    assertThat(sentences).isGreaterThan(COUNT);
  }
}
