package org.attache.search;

import java.io.IOException;
import java.util.List;

/** Finds the sentences and titles that have certain words. */
public interface Search {

  /**
   * The best hits, best first; of equal ones, those of the article that came first.
   *
   * @param typed words (all of them are wanted, in any form), {@code "exact phrases"}, {@code
   *     begin*}, {@code -without}
   * @return empty if nothing has them, or if nothing was typed
   */
  List<Hit> find(String typed, int limit) throws IOException;

  /** A page of records, sentences and titles, best first, and how many there are. */
  Found search(SearchRequest request) throws IOException;
}
