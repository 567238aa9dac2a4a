package org.attache.consolidate;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.Evidence;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.extract.Assessment;
import org.attache.extract.Encounter;
import org.attache.extract.Event;
import org.attache.extract.Linkage;
import org.attache.extract.Observation;
import org.attache.extract.ObservationId;
import org.attache.extract.Outlook;
import org.attache.extract.PloverType;
import org.attache.extract.Position;
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
import org.jspecify.annotations.Nullable;

/**
 * Writes observations by hand, for tests without grammar: an article is a text, and each record
 * quotes words of it.
 *
 * <pre>{@code
 * Observations desk = new Observations();
 * desk.article("wire", "2021-03-06", "Petrova visited Marland on 5 March.")
 *     .say("Petrova visited Marland").by(PETROVA).to(MARLAND).on("2021-03-05").visit();
 * }</pre>
 */
public final class Observations {

  public static final Actor NORLAND = state("XNO", "Norland");
  public static final Actor SUDRIA = state("XSU", "Sudria");
  public static final Actor MARLAND = state("XMA", "Marland");
  public static final Actor PETROVA = official("XNO", "Ana Petrova", "Foreign Minister");
  public static final Actor HOLM = official("XNO", "Jon Holm", "President");
  public static final Actor OKAFOR = official("XSU", "Chidi Okafor", "Foreign Minister");
  public static final Actor SALO = official("XSU", "Mika Salo", "President");
  public static final Actor REED =
      person("?iris-reed", "Iris Reed", null, List.of(Sector.EDU), "professor", "Coast University");
  public static final Actor VOSS =
      person("?emil-voss", "Emil Voss", null, List.of(Sector.EDU), "fellow", "Harbour Institute");

  private final List<PublishedArticle> articles = new ArrayList<>();
  private final List<Observation> observations = new ArrayList<>();

  public static Actor state(String code, String name) {
    return new Actor(new ActorId(code), name, code, List.of(), false, null, null);
  }

  public static Actor official(String country, String name, String role) {
    String slug = name.toLowerCase(Locale.ROOT).replace(' ', '-');
    return person(country + "/" + slug, name, country, List.of(Sector.GOV), role, null);
  }

  public static Actor person(
      String id,
      String name,
      @Nullable String country,
      List<Sector> sectors,
      @Nullable String role,
      @Nullable String affiliation) {
    return new Actor(new ActorId(id), name, country, sectors, true, role, affiliation);
  }

  public List<PublishedArticle> articles() {
    return List.copyOf(articles);
  }

  /** All of them, in the order of writing. */
  public List<Observation> all() {
    return List.copyOf(observations);
  }

  public Consolidated consolidated() {
    return Consolidator.consolidate(observations, NearDuplicates.facts(articles));
  }

  /**
   * @param published a day, or null where it is not known
   */
  public Text article(String id, @Nullable String published, String text) {
    return article(id, published, text, null);
  }

  public Text article(String id, @Nullable String published, String text, @Nullable String byline) {
    Article article =
        new Article(
            new ArticleId(id),
            text,
            List.of(new Part(Part.Kind.BODY, new Span(0, text.length()))),
            new Article.Origin(id + ".txt", "Title of " + id, byline, null, null),
            published == null ? null : LocalDate.parse(published));
    articles.add(PublishedArticle.of(article));
    return new Text(article);
  }

  /** An article to quote. */
  public final class Text {
    private final Article article;

    private Text(Article article) {
      this.article = article;
    }

    public Evidence cite(String words) {
      int start = article.text().indexOf(words);
      if (start < 0) {
        throw new IllegalArgumentException("the text of " + article.id() + " has no: " + words);
      }
      return article.cite(new Span(start, start + words.length()));
    }

    /** Begins a record that rests on words of the text. */
    public Draft say(String words) {
      return new Draft(this, cite(words));
    }
  }

  /** A record on the way. Every method that names a kind ends it. */
  public final class Draft {
    private final Text text;
    private final Evidence words;
    private final List<Party> actors = new ArrayList<>();
    private final List<Party> recipients = new ArrayList<>();
    private final List<Party> voice = new ArrayList<>();
    private final List<Encounter.AgendaItem> agenda = new ArrayList<>();
    private double factuality = 3;
    private Standing.Time time = Standing.Time.PAST;
    private Standing.@Nullable Condition condition;
    private @Nullable When when;
    private @Nullable Place place;
    private @Nullable Duration duration;
    private @Nullable Integer ordinal;
    private @Nullable String mode;
    private @Nullable Evidence trigger;

    private Draft(Text text, Evidence words) {
      this.text = text;
      this.words = words;
    }

    public Draft by(Actor... who) {
      for (Actor actor : who) {
        actors.add(new Party(actor, null, null, "test"));
      }
      return this;
    }

    public Draft to(Actor... who) {
      for (Actor actor : who) {
        recipients.add(new Party(actor, null, null, "test"));
      }
      return this;
    }

    public Draft voice(Actor... who) {
      for (Actor actor : who) {
        voice.add(new Party(actor, null, null, "test"));
      }
      return this;
    }

    public Draft on(String day) {
      return on(day, day, When.Basis.EXPLICIT);
    }

    public Draft on(String from, String to, When.Basis basis) {
      when = new When(new DayRange(LocalDate.parse(from), LocalDate.parse(to)), null, basis);
      return this;
    }

    public Draft at(String name, String country) {
      place = new Place(0, 0, name, country, null, null, words);
      return this;
    }

    public Draft lasting(Duration told) {
      duration = told;
      return this;
    }

    public Draft ordinal(int number) {
      ordinal = number;
      return this;
    }

    public Draft about(String... issues) {
      for (String issue : issues) {
        agenda.add(new Encounter.AgendaItem(issue, words));
      }
      return this;
    }

    public Draft future() {
      time = Standing.Time.FUTURE;
      return this;
    }

    public Draft historical() {
      time = Standing.Time.HISTORICAL;
      return this;
    }

    public Draft factuality(double value) {
      factuality = value;
      return this;
    }

    public Draft iff(String word, String clause) {
      condition = new Standing.Condition(word, text.cite(clause));
      return this;
    }

    public Draft mode(String plover) {
      mode = plover;
      return this;
    }

    public Draft trigger(String word) {
      trigger = text.cite(word);
      return this;
    }

    public Event visit() {
      mode = mode == null ? "visit" : mode;
      return encounter(Encounter.Form.VISIT);
    }

    public Event meeting() {
      return encounter(Encounter.Form.MEETING);
    }

    public Event talks() {
      return encounter(Encounter.Form.NEGOTIATION);
    }

    private Event encounter(Encounter.Form form) {
      return add(
          event(PloverType.CONSULT, new Encounter(form, duration, ordinal, null, agenda), 2.5));
    }

    public Event event(PloverType type) {
      return add(event(type, null, type.score()));
    }

    private Event event(PloverType type, @Nullable Encounter encounter, double score) {
      return new Event(
          id(Observation.Kind.EVENT, type, mode, actors, recipients, when),
          type,
          mode,
          List.of(),
          "000",
          score,
          actors,
          recipients,
          trigger == null ? words : trigger,
          encounter,
          provenance(),
          standing(),
          setting());
    }

    public Statement statement(String... issues) {
      return add(
          new Statement(
              id(Observation.Kind.STATEMENT, actors),
              actors.get(0),
              null,
              words,
              Statement.Form.DIRECT,
              recipients,
              List.of(issues),
              null,
              provenance(),
              standing(),
              setting()));
    }

    public Position position(String issue, Position.Stance stance) {
      return position(issue, stance, null);
    }

    public Position position(
        String issue, Position.Stance stance, Position.@Nullable Stance before) {
      return add(
          new Position(
              id(Observation.Kind.POSITION, issue, stance, actors),
              actors.get(0),
              issue,
              stance,
              words,
              before == null ? null : new Position.Change(before, null, words),
              provenance(),
              standing(),
              setting()));
    }

    /** Judges the parties given by {@link #by}, or the topic where there are none. */
    public Assessment assessment(double polarity, String... topics) {
      List<Assessment.Subject> about = new ArrayList<>();
      actors.forEach(party -> about.add(new Assessment.Subject(party, party.actor().name())));
      for (String topic : topics) {
        about.add(new Assessment.Subject(null, topic));
      }
      return add(
          new Assessment(
              id(Observation.Kind.ASSESSMENT, polarity),
              about,
              words,
              polarity,
              0.8,
              List.of(),
              provenance(),
              standing(),
              setting()));
    }

    public Outlook outlook(Outlook.@Nullable Direction direction) {
      return add(
          new Outlook(
              id(Observation.Kind.OUTLOOK, direction),
              words,
              null,
              direction,
              0.7,
              provenance(),
              standing(),
              setting()));
    }

    public Linkage linkage(String give, String get, String link) {
      return add(
          new Linkage(
              id(Observation.Kind.LINKAGE, give),
              actors,
              text.cite(give),
              text.cite(get),
              text.cite(link),
              provenance(),
              standing(),
              setting()));
    }

    private <T extends Observation> T add(T observation) {
      observations.add(observation);
      return observation;
    }

    private String id(Observation.Kind kind, @Nullable Object... coded) {
      StringBuilder code = new StringBuilder();
      for (Object part : coded) {
        code.append(Objects.toString(part)).append('|');
      }
      return ObservationId.of(kind, words, code);
    }

    private Provenance provenance() {
      return new Provenance(words, "test@1", "test", 1);
    }

    private Standing standing() {
      return new Standing(voice, factuality, time, condition);
    }

    private Setting setting() {
      return new Setting(when, place);
    }
  }

  /** What is known of the articles, as published, none a copy of another. */
  public List<ArticleFacts> factsAlone() {
    return articles.stream()
        .map(article -> ArticleFacts.alone(article.id(), article.publication()))
        .toList();
  }

  /** The publication of a day. */
  public static Publication published(String day) {
    return Publication.on(LocalDate.parse(day));
  }
}
