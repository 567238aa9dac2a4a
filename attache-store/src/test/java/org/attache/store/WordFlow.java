package org.attache.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.article.Article;
import org.attache.article.Span;
import org.attache.extract.Encounter;
import org.attache.extract.Event;
import org.attache.extract.Observation;
import org.attache.extract.ObservationId;
import org.attache.extract.PloverType;
import org.attache.extract.Provenance;
import org.attache.extract.Setting;
import org.attache.extract.Standing;
import org.attache.extract.Statement;
import org.attache.resolve.Actor;
import org.attache.resolve.ActorId;
import org.attache.resolve.DayRange;
import org.attache.resolve.Party;
import org.attache.resolve.Place;
import org.attache.resolve.Publication;
import org.attache.resolve.Sector;
import org.attache.resolve.When;

/**
 * A flow without grammar, for tests: finds "A met B", "A told B" and days written as 2014-05-06,
 * and throws at the word BOOM. Words between the two names of a pair are allowed to be emoji.
 */
class WordFlow implements CodingFlow {

  private static final Pattern SENTENCE = Pattern.compile("[^.!?\\s][^.!?]*[.!?]");
  private static final Pattern ACT = Pattern.compile("(\\w+)(?: \\W+)? (met|told) (\\w+)");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private static final Map<String, Actor> ACTORS =
      Map.of(
          "Kenya", state("KEN", "Kenya"),
          "Chile", state("CHL", "Chile"),
          "Norway", state("NOR", "Norway"),
          "Okafor",
              new Actor(
                  new ActorId("KEN/ada-okafor"),
                  "Ada Okafor",
                  "KEN",
                  List.of(Sector.GOV),
                  true,
                  "Foreign Minister",
                  null));

  private final String id;

  WordFlow() {
    this("words@1");
  }

  WordFlow(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Coded code(Article article) {
    if (article.text().contains("BOOM")) {
      throw new IllegalStateException("the article\nexploded");
    }
    List<Observation> found = new ArrayList<>();
    List<Span> sentences = new ArrayList<>();
    Matcher sentence = SENTENCE.matcher(article.text());
    while (sentence.find()) {
      Span span = new Span(sentence.start(), sentence.end());
      sentences.add(span);
      Matcher act = ACT.matcher(sentence.group());
      if (act.find()) {
        found.add(observation(article, span, act));
      }
    }
    LocalDate day = article.published();
    return new Coded(found, sentences, day == null ? Publication.unknown() : Publication.on(day));
  }

  private static Observation observation(Article article, Span sentence, Matcher act) {
    Party one = party(article, sentence, act, 1);
    Party other = party(article, sentence, act, 3);
    Provenance provenance = new Provenance(article.cite(sentence), "words@1", act.group(2), 0.5);
    Standing standing = new Standing(List.of(), 3, Standing.Time.PAST, null);
    Setting setting = setting(article, sentence);
    if (act.group(2).equals("told")) {
      return new Statement(
          ObservationId.of(Observation.Kind.STATEMENT, provenance.evidence(), one.actor().id()),
          one,
          article.cite(at(sentence, act, 2)),
          article.cite(sentence),
          Statement.Form.INDIRECT,
          List.of(other),
          List.of(),
          null,
          provenance,
          standing,
          setting);
    }
    return new Event(
        ObservationId.of(
            Observation.Kind.EVENT, provenance.evidence(), one.actor().id(), other.actor().id()),
        PloverType.CONSULT,
        null,
        List.of("diplomatic"),
        "040",
        2.5,
        List.of(one, other),
        List.of(),
        article.cite(at(sentence, act, 2)),
        new Encounter(Encounter.Form.MEETING, null, null, one, List.of()),
        provenance,
        standing,
        setting);
  }

  private static Setting setting(Article article, Span sentence) {
    String words = article.cite(sentence).quote();
    Matcher day = DAY.matcher(words);
    When when =
        day.find()
            ? new When(
                DayRange.of(LocalDate.parse(day.group())),
                article.cite(
                    new Span(sentence.start() + day.start(), sentence.start() + day.end())),
                When.Basis.EXPLICIT)
            : null;
    int oslo = words.indexOf("Oslo");
    Place place =
        oslo < 0
            ? null
            : new Place(
                0,
                0,
                "Oslo",
                "NOR",
                59.9,
                10.7,
                article.cite(new Span(sentence.start() + oslo, sentence.start() + oslo + 4)));
    return new Setting(when, place);
  }

  private static Party party(Article article, Span sentence, Matcher act, int group) {
    String name = act.group(group);
    Actor actor =
        ACTORS.getOrDefault(
            name, new Actor(new ActorId("?" + name), name, null, List.of(), true, null, null));
    return new Party(actor, article.cite(at(sentence, act, group)), null, "name");
  }

  private static Span at(Span sentence, Matcher act, int group) {
    return new Span(sentence.start() + act.start(group), sentence.start() + act.end(group));
  }

  private static Actor state(String id, String name) {
    return new Actor(new ActorId(id), name, id, List.of(), false, null, null);
  }
}
