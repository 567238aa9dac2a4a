package org.attache.store;

import java.util.ArrayList;
import java.util.List;
import org.attache.article.Article;
import org.attache.article.Evidence;
import org.attache.extract.Assessment;
import org.attache.extract.Attribution;
import org.attache.extract.DateMention;
import org.attache.extract.Encounter;
import org.attache.extract.Event;
import org.attache.extract.Linkage;
import org.attache.extract.Observation;
import org.attache.extract.Outlook;
import org.attache.extract.Position;
import org.attache.extract.Predicate;
import org.attache.extract.Statement;
import org.attache.resolve.Place;
import org.attache.resolve.When;
import org.jspecify.annotations.Nullable;

/** All words of an article that an observation quotes, for checking them against its text. */
final class Words implements Observation.Cases<Void> {

  private final List<Evidence> found = new ArrayList<>();

  private Words() {}

  /** Every quotation in an observation: its own and those of its parts. */
  static List<Evidence> of(Observation observation) {
    Words words = new Words();
    words.add(observation.provenance().evidence());
    observation.match(words);
    for (Involved involved : Involved.in(observation)) {
      words.add(involved.party().naming());
      words.add(involved.party().mention());
    }
    if (observation.standing().condition() != null) {
      words.add(observation.standing().condition().words());
    }
    words.add(observation.setting().when());
    Place place = observation.setting().place();
    if (place != null) {
      words.add(place.words());
    }
    return words.found;
  }

  /** What is wrong with an observation's words, or null where each stands where it says. */
  static @Nullable String wrong(Observation observation, Article article) {
    for (Evidence words : of(observation)) {
      if (!words.article().equals(article.id())) {
        return observation.id() + " quotes " + words.article() + " in " + article.id();
      }
      if (words.end() > article.text().length()
          || !article.text().startsWith(words.quote(), words.start())) {
        return observation.id()
            + " quotes \""
            + DeskException.oneLine(words.quote())
            + "\" at "
            + words.start()
            + ", where the article has other words";
      }
    }
    return null;
  }

  private void add(@Nullable Evidence words) {
    if (words != null) {
      found.add(words);
    }
  }

  private void add(@Nullable When when) {
    if (when != null) {
      add(when.words());
    }
  }

  @Override
  public Void event(Event event) {
    add(event.trigger());
    Encounter encounter = event.encounter();
    if (encounter != null) {
      encounter.agenda().forEach(item -> add(item.words()));
    }
    return done();
  }

  @Override
  public Void statement(Statement statement) {
    add(statement.cue());
    add(statement.content());
    add(statement.venue());
    return done();
  }

  @Override
  public Void position(Position position) {
    add(position.content());
    if (position.change() != null) {
      add(position.change().words());
    }
    return done();
  }

  @Override
  public Void assessment(Assessment assessment) {
    add(assessment.content());
    assessment.reasons().forEach(this::add);
    return done();
  }

  @Override
  public Void outlook(Outlook outlook) {
    add(outlook.content());
    add(outlook.horizon());
    return done();
  }

  @Override
  public Void linkage(Linkage linkage) {
    add(linkage.give());
    add(linkage.get());
    add(linkage.link());
    return done();
  }

  @Override
  public Void attribution(Attribution attribution) {
    return statement(attribution.reported());
  }

  @Override
  public Void predicate(Predicate predicate) {
    return done();
  }

  @Override
  public Void date(DateMention date) {
    add(date.expression().words());
    return done();
  }

  @SuppressWarnings("NullAway") // Void has no other value
  private static Void done() {
    return null;
  }
}
