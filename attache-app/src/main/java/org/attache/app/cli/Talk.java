package org.attache.app.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * What the program says to people, on standard error, so that standard output is data alone.
 * Progress moves only on a terminal; elsewhere it is silent.
 */
final class Talk {

  private final PrintStream err;
  private final boolean terminal;
  private volatile boolean debug;

  Talk(PrintStream err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  void say(String line) {
    err.println(line);
  }

  void debug(boolean on) {
    debug = on;
  }

  /** Where a failure came from; for people who mend the program, and only where they ask for it. */
  void trace(Throwable failure) {
    if (debug) {
      failure.printStackTrace(err);
    }
  }

  /** A count that goes up while something is done; its end is not known beforehand. */
  Progress progress(String task) {
    if (!terminal) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(-1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .setConsumer(new ConsoleProgressBarConsumer(err))
            .build());
  }

  /** One running count. */
  static final class Progress implements AutoCloseable {

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
      this.bar = bar;
    }

    void step(String what) {
      if (bar != null) {
        bar.step();
        bar.setExtraMessage(" " + what);
      }
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
      }
    }
  }
}
