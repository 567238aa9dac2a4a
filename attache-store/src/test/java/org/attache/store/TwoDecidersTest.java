package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.review.Decided;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two people, each in a process of their own, decide on the same thousand records of a server at
 * the same time: no decision that was acknowledged is lost, and every conflict is reported to the
 * second one. {@code -Dattache.seconds=300} lets them do so for five minutes.
 */
@Tag("slow")
class TwoDecidersTest {

  private static final int SECONDS = Integer.getInteger("attache.seconds", 5);
  private static final int ARTICLES = Integer.getInteger("attache.deciders.articles", 4);

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  @Test
  void noDecisionIsLostAndEveryConflictIsReported() throws Exception {
    String address = PostgresServer.get().newDatabase();
    try (Desk desk = Desk.open(address)) {
      desk.read(Documents.meetings(ARTICLES), new WordFlow(), Progress.silent(), 2);
    }
    List<Process> people = new ArrayList<>();
    for (String name : List.of("Ada", "Ben")) {
      people.add(
          Programs.start(folder, DecidingPerson.class, address, name, String.valueOf(SECONDS)));
    }
    List<BufferedReader> voices = new ArrayList<>();
    for (Process person : people) {
      voices.add(person.inputReader(StandardCharsets.UTF_8));
      assertThat(voices.get(voices.size() - 1).readLine()).isEqualTo("ready");
    }
    for (Process person : people) {
      person.outputWriter().append('\n').flush();
    }
    List<List<String>> lines = voices.parallelStream().map(said -> said.lines().toList()).toList();
    Map<Long, String> acknowledged = new HashMap<>();
    int conflicts = 0;
    for (int i = 0; i < people.size(); i++) {
      for (String line : lines.get(i)) {
        String[] words = line.split(" ", 3);
        if (words[0].equals("kept")) {
          assertThat(acknowledged.put(Long.parseLong(words[1]), words[2])).isNull();
        } else if (words[0].equals("conflict")) {
          conflicts++;
          assertThat(line).contains("Ada", "Ben");
        } else {
          throw new AssertionError(line);
        }
      }
      assertThat(people.get(i).waitFor()).isZero();
    }
    try (Desk desk = Desk.open(address)) {
      List<Decided> kept = desk.decisions(flaw -> {});
      assertThat(kept).extracting(Decided::number).containsAll(acknowledged.keySet());
      assertThat(kept).hasSize(acknowledged.size());
      Map<String, Decided> last = new HashMap<>();
      for (Decided each : kept) {
        assertThat(acknowledged.get(each.number()))
            .isEqualTo(each.by() + " " + each.decision().subject());
        Decided before = last.put(each.decision().subject(), each);
        // nobody decided over another's decision without having seen it
        assertThat(before == null || before.by().equals(each.by()) || each.why().equals("seen"))
            .isTrue();
      }
      if (kept.size() > 100) { // on a machine that is busy with other things, they may never meet
        assertThat(conflicts).isPositive();
      }
      assertThat(desk.verify()).isEmpty();
      System.out.println(
          acknowledged.size() + " decisions kept, " + conflicts + " conflicts reported, 0 lost");
    }
  }
}
