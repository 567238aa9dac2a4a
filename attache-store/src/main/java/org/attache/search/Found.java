package org.attache.search;

import java.util.List;

/**
 * A page of what was searched for.
 *
 * @param total how many there are on all pages
 * @param hits of this page, best first
 */
public record Found(long total, List<Hit> hits) {

  public Found {
    hits = List.copyOf(hits);
  }
}
