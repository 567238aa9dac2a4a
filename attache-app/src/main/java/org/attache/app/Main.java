package org.attache.app;

import org.attache.app.cli.AttacheCommand;

/** Where the program starts. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(AttacheCommand.run(System.in, System.out, System.err, arguments));
  }
}
