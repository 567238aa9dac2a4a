package org.attache.extract.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.attache.annotate.Sentence;
import org.attache.extract.Examples;
import org.attache.resolve.ResolvedArticle;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How what the words around it say adds up for the predicate in brackets. */
class ConstructionsTest {

  private static final String CASES =
      """
      -3   | Ghana did not [sign] the treaty.
      -3   | Ghana never [signed] the treaty.
      -3   | Nobody [signed] the treaty.
      3    | Ghana did not just [sign] the treaty.
      3    | Ghana did not fail to [sign] the treaty.
      -3   | Ghana neither [signed] the treaty nor left the union.
      -3   | Ghana neither signed the treaty nor [left] the union.
      -3   | Ghana did not sign the treaty, nor did it [leave] the union.
      -3   | Ghana [shelled] no town.
      -3   | Ghana made no [promise].
      -2   | Ghana [made] no promise.
      1.2  | Ghana [sees] no end to the siege.
      0.9  | Ghana may try to [sign] the treaty.
      0.9  | Ghana wants to be able to [sign] the treaty.
      -0.9 | Ghana may have failed to [sign] the treaty.
      1.6  | The envoy flew to Togo to [meet] the king.
      0    | The envoy did not fly to Togo to [meet] the king.
      1.6  | Ghana would [sign] the treaty if Togo left the union.
      0.5  | Ghana would sign the treaty if Togo [left] the union.
      -2   | Ghana would have [signed] the treaty if Togo had left the union.
      2.5  | The siege will have [ended] by May.
      3    | Ghana signed the treaty although Togo [left] the union.
      -3   | Ghana left without [signing] the treaty.
      0.5  | Ghana cannot leave without [signing] the treaty.
      -3   | Ghana closed the port without [seeking] approval.
      1.2  | Ghana will sign as soon as Togo [leaves] the union.
      3    | Ghana signed as soon as Togo [left] the union.
      -1.5 | Ghana sent a letter instead of [visiting] Togo.
      0    | Did Ghana [sign] the treaty?
      0.9  | [Sign] the treaty!
      3    | The [attack] may surprise Togo.
      3    | Togo may punish the general who [attacked] the town.
      2.5  | The [rescue] team surprised Togo.
      0.9  | Togo offered a reward for the [capture] of the gang.
      3    | Togo denied the [request].
      -3   | Togo denied the [attack].
      0.9  | Any [attack] might surprise Togo.
      -1.5 | A [war] seems unlikely.
      -3   | His refusal to [pay] surprised Togo.
      0.5  | Ghana will stay provided that the rebels [leave] the town.
      """;

  private final StandingReader reader = new StandingReader();

  @TestFactory
  Stream<DynamicTest> everyConstructionGivesItsValue() {
    return CASES
        .lines()
        .map(
            line -> {
              int bar = line.indexOf('|');
              double value = Double.parseDouble(line.substring(0, bar).strip());
              String text = line.substring(bar + 1).strip();
              return DynamicTest.dynamicTest(
                  text, () -> assertThat(read(text)).as(text).isEqualTo(value));
            });
  }

  private double read(String text) {
    ResolvedArticle article = Examples.readByFast(text.replace("[", "").replace("]", ""));
    Sentence sentence = article.sentences().get(0);
    return reader.read(article, sentence, sentence.wordAt(text.indexOf('['))).factuality();
  }
}
