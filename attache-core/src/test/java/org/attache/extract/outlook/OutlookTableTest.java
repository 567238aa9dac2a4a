package org.attache.extract.outlook;

import java.util.List;
import org.attache.extract.LexiconExamples;
import org.attache.extract.Outlook;
import org.attache.extract.claim.Conditions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every line of the tables of outlooks is read as it says. */
class OutlookTableTest {

  @TestFactory
  List<DynamicTest> outlooks() {
    return LexiconExamples.each(
        OutlookReader.rows(),
        row -> o -> o instanceof Outlook && o.provenance().entry().startsWith(row.cell(0) + ":"));
  }

  @TestFactory
  List<DynamicTest> conditions() {
    return LexiconExamples.each(
        Conditions.rows(),
        row ->
            o -> {
              var condition = o.standing().condition();
              return o instanceof Outlook
                  && condition != null
                  && condition.word().equals(row.cell(0));
            });
  }

  @TestFactory
  List<DynamicTest> directions() {
    return LexiconExamples.each(
        Directions.rows(), row -> o -> o instanceof Outlook outlook && outlook.direction() != null);
  }
}
