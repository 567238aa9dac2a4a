package org.attache.consolidate;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import org.attache.resolve.DayRange;
import org.attache.resolve.When;
import org.jspecify.annotations.Nullable;

/** Days, compared as far as they are known. */
public final class Days {

  /** An interval longer than this says too little of the day to join by it. */
  private static final int WIDE = 62;

  /** The most exact first: the narrowest, then by basis, then the earliest. */
  static final Comparator<When> EXACT_FIRST =
      Comparator.<When>comparingLong(when -> when.days().days())
          .thenComparing(When::basis)
          .thenComparing(when -> when.days().from())
          .thenComparing(when -> when.days().to());

  private Days() {}

  /** Whether the days are narrow enough to tell one happening from the next. */
  public static boolean dated(@Nullable When when) {
    return when != null && when.days().days() <= WIDE;
  }

  /** 0 where both name days, growing with what is open; for the order of joining. */
  static int rank(@Nullable When when) {
    if (when == null || !dated(when)) {
      return 4;
    }
    if (when.days().days() > 31) {
      return 3;
    }
    if (when.days().days() > 7) {
      return 2;
    }
    return switch (when.basis()) {
      case EXPLICIT -> 0;
      case RELATIVE -> 1;
      case PUBLICATION, BOUNDS -> 2;
    };
  }

  /** Days between two intervals; 0 where they share one. */
  static long gap(DayRange one, DayRange other) {
    if (one.overlaps(other)) {
      return 0;
    }
    return one.to().isBefore(other.from())
        ? ChronoUnit.DAYS.between(one.to(), other.from())
        : ChronoUnit.DAYS.between(other.to(), one.from());
  }

  /** The more exact of two, where either may be missing. */
  static @Nullable When exacter(@Nullable When one, @Nullable When other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return EXACT_FIRST.compare(one, other) <= 0 ? one : other;
  }

  /** The most exact, or null where there is none. */
  public static @Nullable When exactest(Collection<When> all) {
    return all.stream().min(EXACT_FIRST).orElse(null);
  }
}
