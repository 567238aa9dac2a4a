package org.attache.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import org.attache.extract.Event;
import org.attache.resolve.Party;
import org.attache.store.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One direction of an event between two parties: a row of event data. What has several actors or
 * recipients gives a pair for each two; what is done together gives both directions.
 *
 * @param recipient null for an act on nobody who is named
 * @param number place among the pairs of the event, from 0
 * @param pairs how many the event has
 * @param day {@link Screen#day}
 */
record Pair(
    Recorded record,
    Event event,
    Party actor,
    @Nullable Party recipient,
    int number,
    int pairs,
    LocalDate day) {

  /**
   * The story, the type and the record, as POLECAT joins them; rows of one event share all but the
   * end.
   */
  String id() {
    String group =
        record.article().id().value().replace('_', '-') + "_" + event.type() + "_" + event.id();
    return pairs == 1 ? group : group + "-" + number;
  }

  /** A whole number below 2^52 that stays with the pair when articles are read again. */
  long stableNumber() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(id().getBytes(StandardCharsets.UTF_8));
      long number = 0;
      for (int i = 0; i < 8; i++) {
        number = (number << 8) | (digest[i] & 0xff);
      }
      return number >>> 12;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
