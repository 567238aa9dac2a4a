package org.attache.resolve.register;

import java.util.List;
import java.util.Objects;

/**
 * A title of royalty or clergy before a given name: the "Prince" of "Prince Saud" tells that Saud
 * is no family name.
 *
 * @param word in lower case
 * @param offices whose holders are called so
 * @param states any of whose office-holders may be called so, as a family rules there
 */
public record Style(String word, List<String> offices, List<String> states) {

  public Style {
    Objects.requireNonNull(word, "word");
    offices = List.copyOf(offices);
    states = List.copyOf(states);
  }

  /** Whether it belongs to the office itself. */
  public boolean isOf(Entry.Term term) {
    return offices.contains(term.office());
  }

  /** Whether somebody in this office may be called so. */
  public boolean fits(Entry.Term term) {
    return isOf(term) || states.contains(term.owner());
  }
}
