package org.attache.store;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.attache.extract.Observation;
import org.attache.review.Decided;
import org.attache.review.Decision;

/**
 * Decides on records at random for some seconds, and says what was kept: {@link TwoDecidersTest}.
 */
final class DecidingPerson {

  private DecidingPerson() {}

  public static void main(String[] arguments) throws IOException {
    String name = arguments[1];
    Random random = new Random(name.hashCode());
    try (Desk desk = Desk.open(arguments[0])) {
      List<Observation> records = desk.observations(Query.everything());
      System.out.println("ready");
      System.in.read(); // both begin together
      long end = System.nanoTime() + Long.parseLong(arguments[2]) * 1_000_000_000L;
      while (System.nanoTime() < end) {
        Observation record = records.get(random.nextInt(records.size()));
        Decision decision =
            random.nextBoolean()
                ? new Decision.Confirm(desk.target(record))
                : new Decision.Note(desk.target(record), "of " + name);
        try {
          keep(desk, name, "", decision, 0);
        } catch (Conflict conflict) {
          System.out.println("conflict " + record.id() + " " + conflict.getMessage());
          if (random.nextInt(3) == 0) { // one in three looks, and decides again
            try {
              keep(desk, name, "seen", decision, conflict.standing().number());
            } catch (Conflict again) {
              System.out.println("conflict " + record.id() + " " + again.getMessage());
            }
          }
        }
      }
    }
  }

  private static void keep(Desk desk, String name, String why, Decision decision, long seen) {
    Decided decided = desk.decide(new Journal.Wish(Instant.now(), name, why, decision, seen));
    System.out.println("kept " + decided.number() + " " + name + " " + decision.subject());
    System.out.flush();
  }
}
