package org.attache.extract;

import java.util.Objects;
import org.attache.article.Evidence;
import org.attache.article.Span;

/**
 * What an observation hangs on, whatever it is taken for: its kind, and its own words at their
 * place in the article. Everything else about it (type, parties, standing, days, the clause around
 * the words) is how it is coded, which a better version of the rules may do otherwise.
 *
 * <p>The own words are the narrowest that make it one: the trigger of an event, the link of a
 * linkage, the content of what is said, wanted, judged or expected.
 *
 * @param place of the words in the text of the article, half open, in UTF-16 units
 */
public record Anchor(Observation.Kind kind, Span place, String words) {

  private static final Observation.Cases<Evidence> OWN_WORDS = new OwnWords();

  public Anchor {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(words, "words");
    if (words.length() != place.length()) {
      throw new IllegalArgumentException("\"" + words + "\" cannot stand at " + place);
    }
  }

  /** The anchor of an observation. */
  public static Anchor of(Observation observation) {
    Evidence own = observation.match(OWN_WORDS);
    return new Anchor(observation.kind(), own.span(), own.quote());
  }

  /** Whether the words stand at their place in a text. */
  public boolean standsIn(String text) {
    return place.end() <= text.length() && text.startsWith(words, place.start());
  }

  private static final class OwnWords implements Observation.Cases<Evidence> {

    @Override
    public Evidence event(Event event) {
      return event.trigger();
    }

    @Override
    public Evidence statement(Statement statement) {
      return statement.content();
    }

    @Override
    public Evidence position(Position position) {
      return position.content();
    }

    @Override
    public Evidence assessment(Assessment assessment) {
      return assessment.content();
    }

    @Override
    public Evidence outlook(Outlook outlook) {
      return outlook.content();
    }

    @Override
    public Evidence linkage(Linkage linkage) {
      return linkage.link();
    }

    @Override
    public Evidence predicate(Predicate predicate) {
      return predicate.provenance().evidence();
    }

    @Override
    public Evidence attribution(Attribution attribution) {
      return statement(attribution.reported());
    }

    @Override
    public Evidence date(DateMention date) {
      return date.provenance().evidence();
    }
  }
}
