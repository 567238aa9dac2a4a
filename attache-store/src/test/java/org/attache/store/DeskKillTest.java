package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.attache.search.SearchRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that reads and decides is killed with SIGKILL at random moments, and started again:
 * nothing that it acknowledged is lost, and it ends where one ends that nobody disturbs. {@code
 * -Dattache.kills=100} kills a hundred times.
 */
@Tag("slow")
class DeskKillTest {

  private static final int KILLS = Integer.getInteger("attache.kills", 4);

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  @Test
  void nothingAcknowledgedIsLostInAFolder() throws Exception {
    killAndGoOn(folder.resolve("desk"), null);
  }

  @Test
  void nothingAcknowledgedIsLostOnAServer() throws Exception {
    killAndGoOn(null, PostgresServer.get());
  }

  private void killAndGoOn(Path desk, PostgresServer server) throws Exception {
    String undisturbed = KilledDecider.undisturbed(folder.resolve("undisturbed"));
    Random random = new Random(7);
    int ended = 0;
    int killed = 0;
    for (int round = 0; killed < KILLS; round++) {
      String address =
          server == null ? desk.resolveSibling("desk" + round).toString() : server.newDatabase();
      for (boolean done = false; !done; ) {
        // from the start of the JVM to the end of a run
        long moment = killed < KILLS ? 200 + random.nextInt(4000) : Long.MAX_VALUE;
        done = runOnce(address, moment);
        killed += done ? 0 : 1;
      }
      ended++;
      try (Desk open = Desk.open(address)) {
        assertThat(open.fingerprint()).as("round " + round).isEqualTo(undisturbed);
        assertThat(open.decisions(flaw -> {})).hasSize(KilledDecider.DECISIONS);
        assertThat(open.verify()).isEmpty();
        assertThat(open.search(SearchRequest.of("news", 1)).total())
            .isEqualTo(KilledDecider.ARTICLES);
      }
    }
    System.out.println(
        killed
            + " kills, "
            + ended
            + " runs to the end, nothing lost, same rows: "
            + (server == null ? "folder" : "PostgreSQL"));
  }

  /** Runs until it is done or until a moment; then everything that it said must be there. */
  private boolean runOnce(String address, long moment) throws Exception {
    Process process = Programs.start(folder, KilledDecider.class, address);
    Thread killer =
        new Thread(
            () -> {
              try {
                if (!process.waitFor(moment, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                  process.destroyForcibly();
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    killer.start();
    int read = 0;
    long decided = 0;
    boolean done = false;
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        if (line.startsWith("read ")) {
          read++;
        } else if (line.startsWith("decided ")) {
          decided = Long.parseLong(line.substring("decided ".length()));
        } else if (line.equals("done")) {
          done = true;
        }
      }
    }
    process.waitFor();
    killer.join();
    if (!done && (read > 0 || decided > 0)) {
      try (Desk open = Desk.open(address)) {
        assertThat(open.ledger().size()).isGreaterThanOrEqualTo(read);
        assertThat(open.decisions(flaw -> {}).size()).isGreaterThanOrEqualTo((int) decided);
      }
    }
    return done;
  }
}
