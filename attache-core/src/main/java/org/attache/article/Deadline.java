package org.attache.article;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Until when work on a document may go on. The work asks often, {@link #check}, and ends by itself;
 * no thread is stopped from outside. Asking outside of {@link #within} costs nothing and never ends
 * anything.
 *
 * <pre>{@code
 * Outcome outcome = Deadline.within(Duration.ofSeconds(20), () -> attache.code(article));
 * }</pre>
 */
public final class Deadline {

  /** Thrown where the time is over. */
  public static final class Passed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Passed(Duration limit) {
      super("took longer than " + limit.toSeconds() + " s");
    }
  }

  /** The clock is asked at every so-manieth check: asking it costs more than all else here. */
  private static final int EVERY = 128;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();

  private final Duration limit;
  private long start = used();
  private int asked;

  private Deadline(Duration limit) {
    this.limit = limit;
  }

  /**
   * Does work that may take so long.
   *
   * @throws Passed where it takes longer
   */
  public static <T> T within(Duration limit, Supplier<T> work) {
    Deadline outer = CURRENT.get();
    CURRENT.set(new Deadline(limit));
    try {
      return work.get();
    } finally {
      if (outer == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(outer);
      }
    }
  }

  /**
   * Goes on, if there is time left for the work of this thread.
   *
   * @throws Passed where there is none
   */
  public static void check() {
    Deadline current = CURRENT.get();
    if (current != null && ++current.asked % EVERY == 0) {
      current.checkClock();
    }
  }

  private void checkClock() {
    if (used() - start > limit.toNanos()) {
      throw new Passed(limit);
    }
  }

  /** Does work that is no document's, such as loading a model, without counting its time. */
  public static <T> T uncounted(Supplier<T> work) {
    Deadline current = CURRENT.get();
    long before = current == null ? 0 : used();
    try {
      return work.get();
    } finally {
      if (current != null) {
        current.start += used() - before;
      }
    }
  }

  /** The time of a processor that this thread has used: a busy machine makes no article longer. */
  private static long used() {
    return THREADS.isCurrentThreadCpuTimeSupported()
        ? THREADS.getCurrentThreadCpuTime()
        : System.nanoTime();
  }
}
