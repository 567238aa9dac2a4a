package org.attache.app.cli;

import picocli.CommandLine.Option;

/** At most one of the formats in which rows are printed. */
final class FormatOptions {

  @Option(names = "--json", description = "JSON lines.")
  private boolean json;

  @Option(names = "--csv", description = "CSV with a header line.")
  private boolean csv;

  Listing.Format format() {
    return json ? Listing.Format.JSON : csv ? Listing.Format.CSV : Listing.Format.TABLE;
  }
}
