package org.attache.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.article.Span;
import org.attache.consolidate.Consolidated;
import org.attache.consolidate.Consolidator;
import org.attache.consolidate.Contact;
import org.attache.consolidate.Happening;
import org.attache.consolidate.NearDuplicates;
import org.attache.consolidate.Parties;
import org.attache.extract.Event;
import org.attache.extract.Observation;
import org.attache.review.Decided;
import org.attache.review.Ties;
import org.attache.store.ArticleCard;
import org.attache.store.Desk;
import org.attache.store.Selection;

/** Finds what a record or a happening rests on. */
final class Explainer {

  private final Desk desk;
  private final Answers answers;

  Explainer(Desk desk, Answers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  Explanation explain(String id) {
    Optional<Observation> record = desk.observation(id);
    if (record.isPresent()) {
      return new Explanation(null, List.of(told(record.get(), List.of())));
    }
    Happening happening = happening(id);
    List<Explanation.Told> records = new ArrayList<>();
    for (int i = 0; i < happening.mentions().size(); i++) {
      records.add(told(happening.mentions().get(i), happening.matches().get(i).reasons()));
    }
    return new Explanation(happening.id(), records);
  }

  private Explanation.Told told(Observation record, List<String> joinedBy) {
    Span words = record.span();
    Span sentence = desk.sentence(record.article(), words.start()).orElse(words).cover(words);
    String subject = desk.target(record).subject();
    List<Decided> decisions =
        desk.decisions(flaw -> {}).stream()
            .filter(each -> each.decision().subject().equals(subject))
            .toList();
    return new Explanation.Told(
        record, desk.article(record.article()).orElseThrow(), sentence, joinedBy, decisions);
  }

  /** The happening whose first record the id names, joined with all that could tell of it. */
  private Happening happening(String id) {
    Event first =
        desk.observation(id.replaceFirst("^h", ""))
            .filter(Event.class::isInstance)
            .map(Event.class::cast)
            .orElseThrow(
                () ->
                    new Unknown(
                        "no record has the id "
                            + id
                            + " on "
                            + desk.place()
                            + "; attache list events PARTY PARTY shows the ids"));
    Selection told = tied(like(first), new HashSet<>());
    Consolidated record =
        Consolidator.consolidate(
            told.observations(), NearDuplicates.facts(answers.articles(told)), desk.ties());
    return Stream.concat(
            record.contacts().stream().map(Contact::happening), record.happenings().stream())
        .filter(happening -> happening.mentions().contains(first))
        .findFirst()
        .orElseThrow();
  }

  private Selection like(Event event) {
    return desk.like(
        event.article(), Parties.camps(Parties.union(event.actors(), event.recipients())));
  }

  /** With the articles of what people joined to it, however little they have in common. */
  private Selection tied(Selection told, Set<String> followed) {
    Map<String, Observation> records = new LinkedHashMap<>();
    told.observations().forEach(each -> records.put(each.id(), each));
    for (Ties.Pair pair : desk.ties().joined()) {
      for (String id : List.of(pair.one(), pair.other())) {
        boolean reached = records.containsKey(pair.one()) || records.containsKey(pair.other());
        if (reached && !records.containsKey(id) && followed.add(id)) {
          Optional<Event> other =
              desk.observation(id).filter(Event.class::isInstance).map(Event.class::cast);
          if (other.isPresent()) {
            return tied(union(told, like(other.get())), followed);
          }
        }
      }
    }
    return told;
  }

  private static Selection union(Selection one, Selection other) {
    Set<ArticleCard> articles = new LinkedHashSet<>(one.articles());
    articles.addAll(other.articles());
    Set<Observation> observations = new LinkedHashSet<>(one.observations());
    observations.addAll(other.observations());
    return new Selection(List.copyOf(articles), List.copyOf(observations));
  }
}
