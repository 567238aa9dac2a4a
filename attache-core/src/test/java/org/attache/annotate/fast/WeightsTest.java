package org.attache.annotate.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WeightsTest {

  private static final int FEATURE_IN_ROW_1 = 0x4000_0000;

  private static Weights weights() {
    Weights.Builder builder = new Weights.Builder(2, 3);
    builder.add(0, 5);
    builder.add(2, -1);
    builder.endRow();
    builder.add(1, 30_000);
    builder.add(2, -30_000);
    builder.endRow();
    builder.endRow();
    builder.add(0, -128);
    builder.endRow();
    return builder.build();
  }

  private static int[] scores(Weights weights, int... features) {
    Scratch scratch = new Scratch();
    System.arraycopy(features, 0, scratch.features, 0, features.length);
    weights.score(scratch, features.length);
    return Arrays.copyOf(scratch.scores, 3);
  }

  @Test
  void addsTheWeightsOfAllFeatures() {
    assertThat(scores(weights(), 0, FEATURE_IN_ROW_1)).containsExactly(5, 30_000, -30_001);
  }

  @Test
  void aFeatureWithoutWeightsChangesNothing() {
    assertThat(scores(weights(), 0x8000_0000)).containsExactly(0, 0, 0);
  }

  @Test
  void readsWhatItWrote() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    weights().write(new DataOutputStream(bytes));
    Weights read = Weights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    for (int row = 0; row < 4; row++) {
      assertThat(scores(read, row << 30)).isEqualTo(scores(weights(), row << 30));
    }
    assertThat(read.size()).isEqualTo(5);
  }

  @Test
  void aRowTooFewIsRefused() {
    Weights.Builder builder = new Weights.Builder(2, 3);
    builder.endRow();
    assertThatThrownBy(builder::build).hasMessage("1 rows of 4");
  }
}
