package org.attache.extract.position;

import java.util.List;
import org.attache.extract.LexiconExamples;
import org.attache.extract.Position;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every line of the table of positions is read as it says. */
class PositionTableTest {

  @TestFactory
  List<DynamicTest> positions() {
    return LexiconExamples.each(
        PositionReader.rows(),
        row ->
            o ->
                o instanceof Position
                    && o.provenance().entry().equals(row.cell(0) + ":" + row.cell(1)));
  }

  @TestFactory
  List<DynamicTest> holders() {
    return LexiconExamples.each(
        org.attache.extract.statement.Holders.holderRows(), row -> o -> o instanceof Position);
  }
}
