package org.attache.search;

import java.util.Objects;

/**
 * What is searched for, as people type it; there is no wrong input.
 *
 * <pre>
 * arms embargo              both words, in any of their forms
 * "arms embargo"            these words, in this form and order
 * negotiat*                 words that begin so
 * -arms                     without the word
 * kind:event type:SANCTION  records of a kind and type
 * party:RUS party:USA       that involve both: an actor, or all actors of a country
 * issue:syria               about an issue
 * source:"Daily Courier"    of an outlet, or of the article with that id; source:daily* begins so
 * day:2015-03..2016         whose days lie in, or reach into, a period; either end may be open
 * standing:planned          done, planned, past, possible or denied
 * confidence:0.7            at least so sure
 * </pre>
 *
 * <p>Words alone find sentences and titles; with a field, or where {@link #records} asks for it,
 * records are found. A field that begins with {@code -} keeps out.
 *
 * @param offset how many hits to pass over
 * @param limit how many to give at most
 */
public record SearchRequest(String typed, boolean records, int offset, int limit) {

  public SearchRequest {
    Objects.requireNonNull(typed, "typed");
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("offset " + offset + " and limit " + limit);
    }
  }

  /** The first page. */
  public static SearchRequest of(String typed, int limit) {
    return new SearchRequest(typed, false, 0, limit);
  }
}
