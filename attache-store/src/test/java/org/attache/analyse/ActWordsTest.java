package org.attache.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.extract.PloverType;
import org.attache.extract.Standing;
import org.junit.jupiter.api.Test;

class ActWordsTest {

  @Test
  void everyExampleShowsItsWords() {
    for (ActWords.Row row : ActWords.rows()) {
      assertThat(row.example().contains(row.towards()) || row.example().contains(row.alone()))
          .as(row.toString())
          .isTrue();
      assertThat(PloverType.values()).extracting(Enum::name).contains(row.type());
      assertThat(row.cases()).isNotBlank();
    }
  }

  private static void check(
      PloverType type, String mode, boolean recipients, Standing standing, String words) {
    assertThat(ActWords.verb(type, mode, recipients, standing)).isEqualTo(words);
  }

  private static Standing standing(double factuality, Standing.Time time) {
    return new Standing(List.of(), factuality, time, null);
  }

  @Test
  void anUnknownModeFallsBackToItsType() {
    Standing done = standing(3, Standing.Time.PAST);
    check(PloverType.ACCUSE, "unheard-of", true, done, "accused");
    check(PloverType.MOBILIZE, "troops", false, done, "sent forces");
    check(PloverType.CONSULT, "visit", true, done, "visited");
  }

  @Test
  void theStandingShowsInTheVerb() {
    PloverType type = PloverType.RETREAT;
    check(type, "withdraw", false, standing(2, Standing.Time.FUTURE), "will withdraw forces");
    check(type, "withdraw", false, standing(0, Standing.Time.FUTURE), "may withdraw forces");
    check(type, "withdraw", false, standing(-3, Standing.Time.PAST), "did not withdraw forces");
    check(
        type,
        "withdraw",
        true,
        standing(-3, Standing.Time.FUTURE),
        "will not withdraw forces from");
  }
}
