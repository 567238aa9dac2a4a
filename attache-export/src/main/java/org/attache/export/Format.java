package org.attache.export;

import java.util.Locale;

/** How a file of an export is written. */
public enum Format {
  TSV("text/tab-separated-values"),
  CSV("text/csv"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  PARQUET("application/vnd.apache.parquet"),
  JSONL("application/x-ndjson"),
  JSON("application/json"),
  GRAPHML("application/xml"),
  GEXF("application/xml"),
  GEOJSON("application/geo+json"),
  ICS("text/calendar"),
  BIB("application/x-bibtex");

  private final String media;

  Format(String media) {
    this.media = media;
  }

  /** The ending of files, as users type it. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  String media() {
    return media;
  }
}
