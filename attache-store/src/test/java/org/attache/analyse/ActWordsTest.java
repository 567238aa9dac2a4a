package org.attache.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.extract.PloverType;
import org.junit.jupiter.api.Test;

class ActWordsTest {

  @Test
  void everyExampleShowsItsWords() {
    for (ActWords.Row row : ActWords.rows()) {
      assertThat(row.example().contains(row.towards()) || row.example().contains(row.alone()))
          .as(row.toString())
          .isTrue();
      assertThat(PloverType.valueOf(row.type())).isNotNull();
      assertThat(row.cases()).isNotBlank();
    }
  }

  @Test
  void anUnknownModeFallsBackToItsType() {
    assertThat(ActWords.verb(PloverType.ACCUSE, "unheard-of", true)).isEqualTo("accused");
    assertThat(ActWords.verb(PloverType.MOBILIZE, "troops", false)).isEqualTo("sent forces");
    assertThat(ActWords.verb(PloverType.CONSULT, "visit", true)).isEqualTo("visited");
  }
}
