package org.attache.extract.position;

import java.util.List;
import org.attache.extract.LexiconExamples;
import org.attache.extract.Position;
import org.attache.extract.RuleExamples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every line of the table of positions is read as it says. */
class PositionTableTest {

  @TestFactory
  List<DynamicTest> positions() {
    return RuleExamples.of(
        PositionReader.rules(),
        (observation, rule) ->
            observation instanceof Position
                && observation.provenance().entry().equals(PositionReader.entry(rule)));
  }

  @TestFactory
  List<DynamicTest> holders() {
    return LexiconExamples.each(
        org.attache.extract.statement.Holders.holderRows(), row -> o -> o instanceof Position);
  }
}
