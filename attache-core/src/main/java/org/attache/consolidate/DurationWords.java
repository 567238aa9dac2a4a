package org.attache.consolidate;

import java.time.Duration;

/** Durations for people: "4 hours", "3 days", "1 hour 30 minutes". */
public final class DurationWords {

  private DurationWords() {}

  public static String of(Duration duration) {
    if (duration.toHours() > 0 && duration.toHours() % 24 == 0 && duration.toMinutesPart() == 0) {
      return count(duration.toDays(), "day");
    }
    String hours = duration.toHours() == 0 ? "" : count(duration.toHours(), "hour");
    String minutes = duration.toMinutesPart() == 0 ? "" : count(duration.toMinutesPart(), "minute");
    return (hours + " " + minutes).strip();
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
