package org.attache.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.attache.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A rule that is wrong is refused when it is loaded, by file and line, with what would be right.
 */
class RulesTest {

  private record Fault(Table.Line line, String message) {
    @Override
    public String toString() {
      return line.cell(0) + " means " + line.cell(1);
    }
  }

  /** The lines of {@code faulty-rules.tsv}: each is wrong, its last column says why. */
  static List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    for (Table.Line line : Table.resource(RulesTest.class, "faulty-rules.tsv", 5)) {
      faults.add(new Fault(line, line.cell(4)));
    }
    return faults;
  }

  @ParameterizedTest
  @MethodSource("faults")
  void refusesAWrongRule(Fault fault) {
    assertThatThrownBy(() -> Rules.of(List.of(fault.line())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("faulty-rules.tsv:" + fault.line().number() + ": ")
        .hasMessageContaining(fault.message());
  }

  @Test
  void refusesALineThatLacksAColumn() {
    assertThatThrownBy(() -> Table.lines("rules.tsv", List.of("today\tOFFSET 0 DAY"), 5))
        .hasMessage("rules.tsv:1: has 2 columns, not 5");
  }

  @Test
  void takesTheRulesOfTheProgram() {
    assertThat(Rules.load()).isNotNull();
  }
}
