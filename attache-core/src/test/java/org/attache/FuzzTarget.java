package org.attache;

/**
 * What Jazzer calls with bytes of its own making: all readers and all stages. Built with the tests,
 * run by {@code ./mvnw -Pfuzz -pl attache-core test-compile exec:exec@fuzz} only.
 */
public final class FuzzTarget {

  private FuzzTarget() {}

  public static void fuzzerTestOneInput(byte[] content) {
    WholeFlow.read(content);
  }
}
