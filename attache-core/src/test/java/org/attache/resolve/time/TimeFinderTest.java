package org.attache.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.annotate.AnnotatedArticle;
import org.attache.resolve.DayRange;
import org.attache.resolve.Publication;
import org.attache.resolve.TimeExpression;
import org.attache.resolve.When;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TimeFinderTest {

  private static final TimeFinder FINDER = TimeFinder.load();

  /** Every rule's example. */
  @TestFactory
  Stream<DynamicTest> rules() {
    return Table.resource(TimeFinder.class, "rules.tsv", 5).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    "rules.tsv " + row.number() + ": " + row.cell(0),
                    () -> check(row.cell(2), row.cell(3), row.cell(4))));
  }

  /** Every time word's example. */
  @TestFactory
  Stream<DynamicTest> words() {
    return Table.resource(TimeFinder.class, "words.tsv", 5).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    "words.tsv " + row.number() + ": " + row.cell(1),
                    () -> check(row.cell(3), "2015-12-17", row.cell(4))));
  }

  /** Sentence, day of publication, what is found with its days. */
  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (InputStream stream = TimeFinderTest.class.getResourceAsStream("times.tsv")) {
      assertThat(stream).as("times.tsv").isNotNull();
      List<String> lines =
          new String(stream.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      return lines.stream()
          .map(
              line -> {
                String[] cells = line.split("\t", -1);
                return DynamicTest.dynamicTest(
                    cells[0],
                    () -> assertThat(found(cells[0], cells[1], true)).isEqualTo(cells[2]));
              });
    }
  }

  private static void check(String text, String published, String expected) {
    assertThat(found(text, published, false)).isEqualTo(expected);
  }

  private static String found(String text, String published, boolean days) {
    AnnotatedArticle annotated = Flat.parse(text, day(published));
    List<TimeExpression> times = FINDER.find(annotated, publication(annotated, published));
    String all =
        times.stream()
            .map(
                time ->
                    time.words().quote()
                        + "="
                        + time.value()
                        + (days ? " " + show(time.days()) + mark(time) : ""))
            .collect(Collectors.joining(" ; "));
    return all.isEmpty() ? "-" : all;
  }

  private static String mark(TimeExpression time) {
    return time.days() != null && time.basis() == When.Basis.BOUNDS ? " bounds" : "";
  }

  private static @Nullable LocalDate day(String published) {
    return published.length() == 10 ? LocalDate.parse(published) : null;
  }

  /** A day, {@code from..to} with either missing, or {@code ?} for what the text says. */
  private static Publication publication(AnnotatedArticle annotated, String published) {
    int dots = published.indexOf("..");
    if (dots < 0) {
      return FINDER.publication(annotated);
    }
    return new Publication(
        day(published.substring(0, dots)), day(published.substring(dots + 2)), "test");
  }

  private static String show(@Nullable DayRange days) {
    if (days == null) {
      return "open";
    }
    return days.days() == 1 ? days.from().toString() : days.from() + ".." + days.to();
  }

  @Test
  void everyRuleIsAsLongAsItLooks() {
    assertThat(Table.resource(TimeFinder.class, "rules.tsv", 5)).hasSizeGreaterThan(120);
  }

  @Test
  void readsEachWordOnceAndInOrder() {
    String text = "They met in May 2010 . ".repeat(300).strip();
    List<TimeExpression> times = FINDER.find(Flat.parse(text, null), Publication.unknown());

    assertThat(times)
        .hasSize(300)
        .isSortedAccordingTo((a, b) -> a.words().span().compareTo(b.words().span()));
    assertThat(times).allSatisfy(time -> assertThat(time.value()).isEqualTo("2010-05"));
  }
}
