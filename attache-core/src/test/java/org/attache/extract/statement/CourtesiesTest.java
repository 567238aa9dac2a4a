package org.attache.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attache.table.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CourtesiesTest {

  private static final Courtesies COURTESIES = Courtesies.load();

  @TestFactory
  List<DynamicTest> everyOpeningIsSilentAndItsCounterIsNot() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Table.Line row : Courtesies.rows()) {
      String place = row.file() + ":" + row.number();
      tests.add(
          DynamicTest.dynamicTest(
              row.cell(2), () -> assertThat(COURTESIES.isOne(row.cell(2))).as(place).isTrue()));
      tests.add(
          DynamicTest.dynamicTest(
              row.cell(3), () -> assertThat(COURTESIES.isOne(row.cell(3))).as(place).isFalse()));
    }
    return tests;
  }

  @Test
  void oneSentenceThatSaysSomethingIsEnough() {
    assertThat(COURTESIES.isAll("Good morning, colleagues. Thank you. All right.")).isTrue();
    assertThat(COURTESIES.isAll("Good morning, colleagues. The strait is open again.")).isFalse();
  }
}
