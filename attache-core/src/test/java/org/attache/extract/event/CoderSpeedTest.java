package org.attache.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.StandardResolver;
import org.attache.annotate.Grammar;
import org.attache.extract.Examples;
import org.attache.resolve.ResolvedArticle;
import org.attache.table.Table;
import org.junit.jupiter.api.Test;

/**
 * Keeps the time of the coder independent of the size of the lexicon and linear in the length of
 * the sentence. The two that are compared take turns, and the time that the thread spends is
 * counted, so that other work on the machine counts little; {@code CoderBench} measures.
 */
class CoderSpeedTest {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 9;
  private static final List<String> SENTENCES =
      List.of(
          "The president of Kenya met the premier of Uganda in Nairobi.",
          "Norway sent medicine to the hospitals of Malawi.",
          "The army of Chad attacked two villages near the lake.",
          "Peru accused the government of Chile of spying.",
          "Japan and China signed an agreement on fishing.",
          "The farmers of Togo protested against the new tax.");
  private static final String[][] CLAUSES = {
    {"Kenya", "met", "meet", "Uganda"},
    {"Norway", "criticized", "criticize", "Iceland"},
    {"Peru", "helped", "help", "Chile"},
    {"Japan", "visited", "visit", "China"},
    {"Egypt", "invaded", "invade", "Sudan"},
  };

  private final EventExtractor coder = new EventExtractor();

  @Test
  void aLexiconTwiceAsLargeCostsNoTime() {
    List<Table.Line> rows = new ArrayList<>(EventLexicon.rows());
    for (Table.Line row : EventLexicon.rows()) {
      List<String> columns = new ArrayList<>(row.cells());
      columns.set(0, "x-" + columns.get(0));
      rows.add(new Table.Line(row.file(), row.number(), columns));
    }
    EventLexicon twice = EventLexicon.of(rows, EventLexicon.classRows());
    EventExtractor larger = new EventExtractor(twice);
    assertThat(twice.all()).hasSize(2 * EventLexicon.load().all().size());

    List<ResolvedArticle> articles = SENTENCES.stream().map(Examples::readByFast).toList();
    assertThat(larger.extract(articles.get(0))).isEqualTo(coder.extract(articles.get(0)));
    double[] times = medians(() -> run(coder, articles, 40), () -> run(larger, articles, 40));
    assertThat(times[1] / times[0]).as("twice the lexicon, times the time").isLessThan(1.5);
  }

  @Test
  void timeIsLinearInTheLengthOfTheSentence() {
    List<ResolvedArticle> shorter = List.of(clauses(10));
    List<ResolvedArticle> longer = List.of(clauses(40));
    assertThat(coder.extract(longer.get(0))).hasSize(40);
    double[] times = medians(() -> run(coder, shorter, 60), () -> run(coder, longer, 15));
    // As many clauses each time; were it quadratic, the long sentence would take four times as
    // long.
    assertThat(times[1] / times[0]).as("a sentence of 40 clauses to four of 10").isLessThan(2);
  }

  /** One sentence: "Kenya met Uganda, Norway criticized Iceland, …". */
  private static ResolvedArticle clauses(int count) {
    StringBuilder grammar = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String[] clause = CLAUSES[i % CLAUSES.length];
      int verb = 4 * i + 2;
      grammar
          .append("%s %s NNP %d nsubj PLACE\n".formatted(clause[0], clause[0], verb))
          .append(
              "%s %s VBD %d %s\n"
                  .formatted(clause[1], clause[2], i == 0 ? 0 : 2, i == 0 ? "root" : "conj"))
          .append("%s %s NNP %d obj PLACE\n".formatted(clause[3], clause[3], verb))
          .append(", , , %d punct\n".formatted(verb));
    }
    return StandardResolver.load().resolve(Grammar.parse(grammar.toString()));
  }

  private static int run(EventExtractor coder, List<ResolvedArticle> articles, int times) {
    int events = 0;
    for (int time = 0; time < times; time++) {
      for (ResolvedArticle article : articles) {
        events += coder.extract(article).size();
      }
    }
    return events;
  }

  /** What one and other take, after a few rounds in which the program warms up. */
  private static double[] medians(Runnable one, Runnable other) {
    double[] first = new double[ROUNDS];
    double[] second = new double[ROUNDS];
    for (int round = -3; round < ROUNDS; round++) {
      double mine = time(one);
      double its = time(other);
      if (round >= 0) {
        first[round] = mine;
        second[round] = its;
      }
    }
    Arrays.sort(first);
    Arrays.sort(second);
    return new double[] {first[ROUNDS / 2], second[ROUNDS / 2]};
  }

  private static double time(Runnable run) {
    long start = THREADS.getCurrentThreadCpuTime();
    run.run();
    return THREADS.getCurrentThreadCpuTime() - start;
  }
}
