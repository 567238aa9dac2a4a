package org.attache.annotate.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplatesTest {

  private static final Templates TEMPLATES =
      new Templates("word\n\nword tag # both\n# nothing\ntag", List.of("word", "tag"));

  private static int[] features(int word, int tag) {
    int[] features = new int[TEMPLATES.size()];
    TEMPLATES.fill(new int[] {word, tag}, features);
    return features;
  }

  @Test
  void blankLinesAndCommentsAreNoTemplates() {
    assertThat(TEMPLATES.size()).isEqualTo(3);
  }

  @Test
  void aFeatureChangesWithItsOwnAtomsOnly() {
    int[] one = features(1, 2);
    int[] other = features(1, 3);
    assertThat(other[0]).isEqualTo(one[0]);
    assertThat(other[1]).isNotEqualTo(one[1]);
    assertThat(other[2]).isNotEqualTo(one[2]);
  }

  @Test
  void theSameValueInTwoTemplatesIsTwoFeatures() {
    int[] features = features(7, 7);
    assertThat(features[0]).isNotEqualTo(features[2]);
  }

  @Test
  void anUnknownAtomIsNamed() {
    assertThatThrownBy(() -> new Templates("word wrod", List.of("word")))
        .hasMessage("no atom is called wrod: word wrod");
  }
}
