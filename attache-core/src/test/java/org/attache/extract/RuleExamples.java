package org.attache.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.attache.grammar.construction.Construction;
import org.attache.grammar.construction.Constructions;
import org.junit.jupiter.api.DynamicTest;

/**
 * The examples and counter-examples of rules as tests: a rule fires in the one and not in the
 * other.
 */
public final class RuleExamples {

  private static final Extractor CLAIMS = Claims.extractor();

  private RuleExamples() {}

  /**
   * A test for each rule.
   *
   * @param fired whether an observation is one that a rule made
   */
  public static <R> List<DynamicTest> of(
      Constructions<R> rules, BiPredicate<Observation, Construction<R>> fired) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Construction<R> rule : rules.all()) {
      tests.add(
          DynamicTest.dynamicTest(
              rule.source() + ": " + rule.example(),
              () ->
                  assertThat(CLAIMS.extract(Examples.readByFast(rule.example())))
                      .as(rule.source())
                      .anyMatch(observation -> fired.test(observation, rule))));
      String counter = rule.counterExample();
      if (counter != null) {
        tests.add(
            DynamicTest.dynamicTest(
                rule.source() + ", not: " + counter,
                () ->
                    assertThat(CLAIMS.extract(Examples.readByFast(counter)))
                        .as(rule.source())
                        .noneMatch(observation -> fired.test(observation, rule))));
      }
    }
    return tests;
  }
}
