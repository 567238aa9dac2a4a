package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlowIdTest {

  private static final FlowId OWN = new FlowId("1.0.0+abc", "fast@1", List.of("register@77"));

  @Test
  void isWrittenWithTheVersionInFront() {
    assertThat(OWN).hasToString("attache@1.0.0+abc fast@1 register@77");
  }

  @Test
  void thatOfAnotherAnnotatorIsCurrent() {
    assertThat(OWN.isCurrent(OWN.toString())).isTrue();
    assertThat(OWN.isCurrent("attache@1.0.0+abc corenlp@4 register@77")).isTrue();
  }

  @Test
  void thatOfAnotherProgramOrTablesIsNot() {
    assertThat(OWN.isCurrent("attache@1.0.0+abd fast@1 register@77")).isFalse();
    assertThat(OWN.isCurrent("attache@1.0.0+abc fast@1 register@78")).isFalse();
    assertThat(OWN.isCurrent("attache@1.0.0+abc fast@1")).isFalse();
    assertThat(OWN.isCurrent("fast@1 event@1 statement@1 claim@1")).isFalse();
    assertThat(OWN.isCurrent("")).isFalse();
  }
}
