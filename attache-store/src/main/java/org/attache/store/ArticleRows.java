package org.attache.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.extract.Assessment;
import org.attache.extract.Attribution;
import org.attache.extract.DateMention;
import org.attache.extract.Event;
import org.attache.extract.Linkage;
import org.attache.extract.Observation;
import org.attache.extract.Outlook;
import org.attache.extract.Position;
import org.attache.extract.Predicate;
import org.attache.extract.Statement;
import org.attache.resolve.Actor;
import org.attache.resolve.Place;
import org.attache.resolve.Publication;
import org.attache.resolve.When;
import org.attache.store.json.ObservationJson;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one article, table by table, each row in the order of the columns of its {@link
 * Table}.
 */
final class ArticleRows {

  private final int accession;
  private final ArticleId id;
  private final CodePoints characters;
  private final Map<Table, List<List<@Nullable Object>>> rows = new EnumMap<>(Table.class);

  private ArticleRows(int accession, ArticleId id, String text) {
    this.accession = accession;
    this.id = id;
    this.characters = new CodePoints(text);
  }

  /**
   * @param accession number of the first document with the content of the article
   */
  static Map<Table, List<List<@Nullable Object>>> of(int accession, Article article, Coded coded) {
    return of(accession, article, coded, coded.observations());
  }

  /**
   * @param reviewed what stands of it after the review
   */
  static Map<Table, List<List<@Nullable Object>>> of(
      int accession, Article article, Coded coded, List<Observation> reviewed) {
    ArticleRows rows = new ArticleRows(accession, article.id(), article.text());
    rows.article(article, coded.publication());
    rows.parts(article.parts());
    rows.sentences(coded.sentences());
    rows.observations(reviewed);
    rows.extracted(coded.observations(), reviewed);
    return rows.rows;
  }

  /** The rows that a review writes anew. */
  static Map<Table, List<List<@Nullable Object>>> reviewed(
      int accession,
      ArticleId id,
      String text,
      List<Observation> extracted,
      List<Observation> reviewed) {
    ArticleRows rows = new ArticleRows(accession, id, text);
    rows.observations(reviewed);
    rows.extracted(extracted, reviewed);
    return rows.rows;
  }

  /** Kept only where the review changed something. */
  private void extracted(List<Observation> extracted, List<Observation> reviewed) {
    if (!extracted.equals(reviewed)) {
      int position = 0;
      for (Observation observation : extracted) {
        add(Table.EXTRACTED, accession, position++, ObservationJson.write(observation));
      }
    }
  }

  private void article(Article article, Publication publication) {
    LocalDate told = article.published();
    Publication known = told == null ? publication : Publication.on(told);
    Article.Origin origin = article.origin();
    add(
        Table.ARTICLES,
        accession,
        article.id().value(),
        article.title(),
        origin.byline(),
        origin.outlet(),
        origin.url(),
        origin.source(),
        known.from(),
        known.to(),
        known.reason(),
        article.text());
  }

  private void parts(List<Part> parts) {
    int position = 0;
    for (Part part : parts) {
      Span span = part.span();
      Span name = part.voice() == null ? null : part.voice().name();
      Span description = part.voice() == null ? null : part.voice().description();
      add(
          Table.PARTS,
          accession,
          id.value(),
          position++,
          part.kind().name(),
          span.start(),
          span.end(),
          characters.at(span.start()),
          characters.at(span.end()),
          name == null ? null : name.start(),
          name == null ? null : name.end(),
          description == null ? null : description.start(),
          description == null ? null : description.end());
    }
  }

  private void sentences(List<Span> sentences) {
    int position = 0;
    for (Span span : sentences) {
      add(
          Table.SENTENCES,
          accession,
          id.value(),
          position++,
          span.start(),
          span.end(),
          characters.at(span.start()),
          characters.at(span.end()));
    }
  }

  private void observations(List<Observation> observations) {
    int position = 0;
    for (Observation observation : observations) {
      Span span = observation.span();
      When when = observation.setting().when();
      Place place = observation.setting().place();
      Event event = observation instanceof Event is ? is : null;
      add(
          Table.OBSERVATIONS,
          accession,
          id.value(),
          position,
          observation.id(),
          lower(observation.kind()),
          type(observation),
          span.start(),
          span.end(),
          characters.at(span.start()),
          characters.at(span.end()),
          observation.quote(),
          observation.standing().factuality(),
          lower(observation.standing().time()),
          when == null ? null : when.days().from(),
          when == null ? null : when.days().to(),
          when == null ? null : lower(when.basis()),
          place == null ? null : place.name(),
          place == null ? null : place.country(),
          event == null ? null : event.cameo(),
          event == null ? null : event.score(),
          observation.provenance().confidence(),
          observation.provenance().extractor(),
          ObservationJson.write(observation));
      for (Involved involved : Involved.in(observation)) {
        Actor actor = involved.party().actor();
        add(
            Table.OBSERVATION_PARTIES,
            accession,
            position,
            involved.number(),
            observation.id(),
            involved.role(),
            actor.id().value(),
            actor.name(),
            actor.country());
      }
      position++;
    }
  }

  private void add(Table table, @Nullable Object... values) {
    if (values.length != table.columns().size()) {
      throw new IllegalStateException(table + " has other columns than " + Arrays.toString(values));
    }
    rows.computeIfAbsent(table, key -> new ArrayList<>())
        .add(Collections.unmodifiableList(Arrays.asList(values)));
  }

  static @Nullable String type(Observation observation) {
    return observation.match(TYPE).orElse(null);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** What tells observations of one kind apart most briefly, where something does. */
  private static final Observation.Cases<Optional<String>> TYPE =
      new Observation.Cases<>() {
        @Override
        public Optional<String> event(Event event) {
          return Optional.of(event.type().name());
        }

        @Override
        public Optional<String> statement(Statement statement) {
          return Optional.of(lower(statement.form()));
        }

        @Override
        public Optional<String> position(Position position) {
          return Optional.of(lower(position.stance()));
        }

        @Override
        public Optional<String> assessment(Assessment assessment) {
          return Optional.empty();
        }

        @Override
        public Optional<String> outlook(Outlook outlook) {
          return Optional.ofNullable(outlook.direction()).map(ArticleRows::lower);
        }

        @Override
        public Optional<String> linkage(Linkage linkage) {
          return Optional.of(linkage.link().quote());
        }

        @Override
        public Optional<String> attribution(Attribution attribution) {
          return statement(attribution.reported());
        }

        @Override
        public Optional<String> predicate(Predicate predicate) {
          return Optional.empty();
        }

        @Override
        public Optional<String> date(DateMention date) {
          return Optional.of(date.expression().type().name());
        }
      };
}
