package org.attache.app.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Who decides, and why. */
final class Who {

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description =
          "Who decides (default: the environment variable ATTACHE_USER, else your login).")
  private String by =
      Optional.ofNullable(System.getenv("ATTACHE_USER"))
          .orElse(System.getProperty("user.name", "somebody"));

  @Option(names = "--why", paramLabel = "TEXT", description = "The reason, in your words.")
  private String why = "";

  String by() {
    if (by.isBlank()) {
      throw new CommandFailure("--by is blank; a decision needs somebody who took it");
    }
    return by;
  }

  String why() {
    return why;
  }
}
