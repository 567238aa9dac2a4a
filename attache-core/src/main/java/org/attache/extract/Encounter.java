package org.attache.extract;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.attache.article.Evidence;
import org.attache.resolve.Party;
import org.jspecify.annotations.Nullable;

/**
 * What an article tells of a contact beyond its parties, days and place.
 *
 * @param duration null where the text does not give it; {@code Duration.ofDays(3)} for "three-day"
 * @param ordinal the how-manieth it was, from 1, or null
 */
public record Encounter(
    Form form,
    @Nullable Duration duration,
    @Nullable Integer ordinal,
    @Nullable Party host,
    List<AgendaItem> agenda) {

  /** The format of a contact. */
  public enum Form {
    VISIT,
    MEETING,
    CALL,
    SUMMIT,
    NEGOTIATION,
    LETTER
  }

  /** A topic of the contact: an issue of the thesaurus, or the topic in the text's words. */
  public record AgendaItem(String issue, Evidence words) {
    public AgendaItem {
      Objects.requireNonNull(issue, "issue");
      Objects.requireNonNull(words, "words");
    }
  }

  public Encounter {
    Objects.requireNonNull(form, "form");
    agenda = List.copyOf(agenda);
  }
}
