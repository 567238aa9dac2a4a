package org.attache.app.cli;

import picocli.CommandLine.Option;

/** The help of one command: {@code attache read --help}, beside {@code attache help read}. */
final class HelpOption {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help message and exit.")
  @SuppressWarnings("unused") // picocli asks for it
  private boolean help;
}
