package org.attache.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attache.table.Table;
import org.junit.jupiter.api.DynamicTest;

/** The examples of a table of claims as tests: each is read as its line says. */
public final class LexiconExamples {

  private static final Extractor CLAIMS = Claims.extractor();

  private LexiconExamples() {}

  /** The same, each example in the mouth of a minister: what a report tells charges nobody. */
  public static List<DynamicTest> said(
      List<Table.Line> rows, Function<Table.Line, Predicate<Observation>> holds) {
    return each(rows, holds, "The foreign minister of Peru said that ");
  }

  /** One test for each line, whose last cell is the example. */
  public static List<DynamicTest> each(
      List<Table.Line> rows, Function<Table.Line, Predicate<Observation>> holds) {
    return each(rows, holds, "");
  }

  private static List<DynamicTest> each(
      List<Table.Line> rows, Function<Table.Line, Predicate<Observation>> holds, String before) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Table.Line row : rows) {
      String plain = row.cell(row.cells().size() - 1);
      String example =
          before.isEmpty() || plain.startsWith("We ")
              ? plain
              : before + plain.replaceFirst("^The ", "the ");
      tests.add(
          DynamicTest.dynamicTest(
              row.cell(0) + ": " + example,
              () ->
                  assertThat(CLAIMS.extract(Examples.readByFast(example)))
                      .as(row.file() + ":" + row.number())
                      .anyMatch(holds.apply(row))));
    }
    return tests;
  }
}
