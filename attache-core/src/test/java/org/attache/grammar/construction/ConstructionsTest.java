package org.attache.grammar.construction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.annotate.Sentence;
import org.attache.table.Table;
import org.attache.table.WordClasses;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ConstructionsTest {

  private static final WordClasses CLASSES =
      WordClasses.of(
          "classes.tsv",
          Table.lines(
              "classes.tsv",
              List.of("longing\tverb\twant\twant wish", "toll\tnoun\tcost\ttariff toll"),
              4));

  /** A name is somebody here, whoever it is. */
  private static final Set<String> KINDS = Set.of("@name");

  private static final Vocabulary VOCABULARY = Vocabulary.ofClauses(KINDS, CLASSES);

  private static final String[] ROWS = {
    "class:longing\tverb\tinf=any neg!=any\twants\tTogo wants to sell the ferry.\tTogo wants a ferry.",
    "want\tverb\tinf=any neg=no-longer\tdropped\tTogo no longer wants to sell the ferry.\tTogo"
        + " wants to sell the ferry.",
    "impose\tverb\tobj=#toll on=@name\tcharges\tTogo imposed a tariff on Benin.\tTogo imposed a"
        + " tariff on cotton.",
    "impose\tverb\tobj=#toll\ttaxes\tTogo imposed a tariff on cotton.\tTogo imposed silence.",
    "back_down\tverb\t-\tyields\tTogo backed down on Friday.\tTogo backed the plan.",
    "expel\tverb\tvoice=passive by=@name\tsuffers\tTwo envoys were expelled by Togo.\tTogo expelled"
        + " two envoys.",
    "free\tverb\tobj.amod=sick\tpities\tTogo freed the sick sailors.\tTogo freed the sailors.",
    "leave\tverb\trole=condition\tsupposes\tIf the fleet leaves, the talks go on.\tThe fleet left.",
    "ask\tverb\twh=any\tasks\tTogo asked whether the ferry was safe.\tTogo asked for a ferry.",
    "worried\tadjective\tsubj=@name\tfears\tTogo is worried.\tThe sailor is worried.",
  };

  private static final Constructions<String> RULES = read(ROWS);

  private static Constructions<String> read(String... rows) {
    return Constructions.of(
        Table.lines("rules.tsv", List.of(rows), 6), VOCABULARY, row -> row.cell(3, "meaning"));
  }

  private static Situation situation(Sentence sentence) {
    return new ClauseSituation(
        sentence, (filler, kind, word, slot) -> sentence.token(filler).isProper());
  }

  @TestFactory
  Stream<DynamicTest> everyRuleFiresInItsExampleAlone() {
    return ConstructionExamples.of(RULES, ConstructionsTest::situation);
  }

  @Test
  void theMoreSpecificRuleIsTheBest() {
    assertThat(best("Togo imposed a tariff on Benin.")).isEqualTo("charges");
    assertThat(best("Togo imposed a tariff on cotton.")).isEqualTo("taxes");
    assertThat(best("Togo imposed silence.")).isEqualTo("nothing");
  }

  private static String best(String text) {
    Sentence sentence = ConstructionExamples.sentences(text).get(0);
    Situation situation = situation(sentence);
    for (int word = 0; word < sentence.size(); word++) {
      Construction<String> rule = RULES.best(situation, word);
      if (rule != null) {
        return rule.result();
      }
    }
    return "nothing";
  }

  @Test
  void aRuleSaysWhereItStands() {
    assertThat(RULES.all().get(4).source()).isEqualTo("rules.tsv:5");
  }

  @Test
  void aRowThatSpeaksOfWhatThereIsNotIsRefused() {
    assertRefused("obect=any", "there is no slot \"obect\"");
    assertRefused("obj=#tolls", "there is no word class \"tolls\" in word-classes.tsv");
    assertRefused("obj=@party", "there is no kind \"@party\" in [@name]");
    assertRefused("obj", "a condition is slot=words, not \"obj\"");
    assertRefused("voice=pasive", "\"voice=pasive\": voice is one of [active, passive]");
  }

  private static void assertRefused(String condition, String message) {
    assertThatThrownBy(() -> read("want\tverb\t" + condition + "\twants\tTogo wants it.\t-"))
        .hasMessage("rules.tsv:1: " + message);
  }

  @Test
  void twoRowsThatSayTheSameAreRefused() {
    assertThatThrownBy(() -> read("want|like\tverb\t-\ta\tX.\t-", "like\tverb\t-\tb\tY.\t-"))
        .hasMessage("rules.tsv:2: \"like\" stands with the same in line 1");
  }
}
