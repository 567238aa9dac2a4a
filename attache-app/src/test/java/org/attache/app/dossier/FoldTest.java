package org.attache.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldTest {

  @Test
  void foldsALongTail() {
    Fold<Integer> fold = Fold.of(List.of(1, 2, 3, 4, 5), 2);

    assertThat(fold.shown()).containsExactly(1, 2);
    assertThat(fold.folded()).containsExactly(3, 4, 5);
  }

  @Test
  void showsATailThatIsNotWorthAClick() {
    assertThat(Fold.of(List.of(1, 2, 3, 4), 2).folded()).isEmpty();
    assertThat(Fold.of(List.of(), 2).shown()).isEmpty();
  }
}
