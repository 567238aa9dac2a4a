package org.attache.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.attache.extract.Observation;
import org.attache.review.Decision;

/**
 * A program of its own that reads and then decides, and says what was acknowledged, made to be
 * killed: see {@link DeskKillTest}. Decisions are a function of what is on the desk: it goes on
 * where the last one was killed.
 */
final class KilledDecider {

  static final int ARTICLES = 30;
  static final int DECISIONS = 30;

  private KilledDecider() {}

  public static void main(String[] arguments) {
    run(arguments[0], true);
  }

  static void run(String address, boolean aloud) {
    try (Desk desk = Desk.open(address)) {
      desk.read(
          Documents.meetings(ARTICLES),
          new WordFlow(),
          (documents, line) -> say(aloud, "read " + line.source()),
          2);
      long taken = desk.decisions(flaw -> {}).size();
      List<Observation> all =
          desk.observations(Query.everything()).stream()
              .filter(each -> each.kind() == Observation.Kind.STATEMENT)
              .toList();
      for (long next = taken; next < DECISIONS; next++) {
        Observation record = all.get((int) next % all.size());
        Decision decision =
            next % 3 == 0
                ? new Decision.Confirm(desk.target(record))
                : new Decision.Note(desk.target(record), "note " + next);
        desk.decide(new Journal.Wish(Instant.EPOCH, "Ada", "", decision, 0));
        say(aloud, "decided " + (next + 1));
      }
      say(aloud, "done");
    }
  }

  private static void say(boolean aloud, String words) {
    if (aloud) {
      System.out.println(words);
      System.out.flush();
    }
  }

  /** Where a run that nobody disturbs ends. */
  static String undisturbed(Path folder) {
    run(folder.toString(), false);
    try (Desk desk = Desk.open(folder)) {
      return desk.fingerprint();
    }
  }
}
