package org.attache.extract.linkage;

import java.util.List;
import org.attache.extract.LexiconExamples;
import org.attache.extract.Linkage;
import org.attache.extract.RuleExamples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every line of the table of linkages is read as it says. */
class LinkageTableTest {

  @TestFactory
  List<DynamicTest> bargains() {
    return RuleExamples.of(
        Bargains.rules(),
        (observation, rule) -> observation.provenance().entry().equals(rule.source()));
  }

  @TestFactory
  List<DynamicTest> linkages() {
    return LexiconExamples.each(
        LinkageReader.rows(),
        row -> o -> o instanceof Linkage && o.provenance().entry().equals(row.cell(0)));
  }
}
