package org.attache.app.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a reader may add to the inputs. */
final class InputOptions {

  @Option(
      names = "--published",
      paramLabel = "DAY",
      description = "Day of publication (YYYY-MM-DD) of documents that carry none.")
  private @Nullable LocalDate published;

  @Nullable LocalDate published() {
    return published;
  }
}
