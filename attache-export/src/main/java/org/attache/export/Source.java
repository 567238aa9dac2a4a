package org.attache.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.attache.extract.Event;
import org.attache.extract.Observation;
import org.attache.resolve.register.Register;
import org.attache.store.Desk;
import org.attache.store.Query;
import org.attache.store.Recorded;

/**
 * Where an export comes from.
 *
 * @param version of the program, for what is written
 */
record Source(Desk desk, Register register, String version, Request request) {

  /** Takes an event, as it goes by. */
  interface EventTaker {
    void take(Recorded record, Event event) throws IOException;
  }

  /** Takes a record, as it goes by. */
  interface Taker {
    void take(Recorded record) throws IOException;
  }

  StateCodes codes() {
    return new StateCodes(register);
  }

  /** All records that were asked for, one by one. */
  void records(Query query, Taker taker) throws IOException {
    try {
      desk.records(
          query,
          record -> {
            try {
              taker.take(record);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** All events that were asked for, one by one. */
  void events(EventTaker taker) throws IOException {
    records(
        request.query().kinds(Observation.Kind.EVENT),
        record -> {
          if (record.observation() instanceof Event event) {
            taker.take(record, event);
          }
        });
  }
}
