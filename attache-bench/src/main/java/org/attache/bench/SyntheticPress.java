package org.attache.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.Evidence;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.extract.Encounter;
import org.attache.extract.Event;
import org.attache.extract.Observation;
import org.attache.extract.ObservationId;
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
import org.attache.resolve.Sector;
import org.attache.resolve.When;
import org.jspecify.annotations.Nullable;

/**
 * Writes articles of an invented world together with what is to be found in them, as many as a
 * benchmark wants: each depends on the seed and its number alone.
 *
 * <p>An article tells of one pair of states. Pairs are drawn unevenly (Zipf's law over the states),
 * days evenly over twenty years. What a pair does on a day is drawn for the pair and the day, so
 * that several articles tell of the same acts, some without the day, some without the place.
 */
final class SyntheticPress {

  /** Observations of an article. */
  static final int EACH = 25;

  private static final int STATES = 150;
  private static final int PERSONS = 4;
  private static final int DAYS = 20 * 365;
  private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
  private static final String[] TOPICS = {"fishing", "tariffs", "missiles", "visas", "water"};
  private static final PloverType[] TYPES = PloverType.values();

  private final long seed;
  private final double[] reach = new double[STATES];

  /** An article and what it says. */
  record Piece(Article article, LocalDate published, List<Observation> observations) {}

  SyntheticPress(long seed) {
    this.seed = seed;
    double sum = 0;
    for (int i = 0; i < STATES; i++) {
      sum += 1.0 / (i + 1);
      reach[i] = sum;
    }
  }

  /** The code of a state, the most written of first. */
  static String state(int number) {
    return "X" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
  }

  /** The number of the article that has an id. */
  static int number(ArticleId id) {
    return Integer.parseInt(id.value().substring(1));
  }

  Piece piece(int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    int one = draw(random);
    int other = draw(random);
    while (other == one) {
      other = draw(random);
    }
    return new Writer(number, Math.min(one, other), Math.max(one, other), random).write();
  }

  private int draw(SplittableRandom random) {
    double at = random.nextDouble() * reach[STATES - 1];
    int state = 0;
    while (reach[state] < at) {
      state++;
    }
    return state;
  }

  /** Writes one article, sentence by sentence. */
  private final class Writer {
    private final ArticleId id;
    private final int one;
    private final int other;
    private final int day;
    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();
    private final List<Observation> observations = new ArrayList<>();

    private Writer(int number, int one, int other, SplittableRandom random) {
      this.id = new ArticleId(String.format(Locale.ROOT, "a%08d", number));
      this.one = one;
      this.other = other;
      this.day = random.nextInt(DAYS);
      this.random = random;
    }

    private Piece write() {
      for (int i = 0; i < EACH; i++) {
        int kind = random.nextInt(20);
        // What is told happened today or in the days before.
        int of = Math.max(0, day - random.nextInt(4));
        SplittableRandom fact =
            new SplittableRandom(
                ((seed * STATES + one) * STATES + other) * DAYS + of + random.nextInt(3) * 77L);
        if (kind < 12) {
          act(fact, of);
        } else if (kind < 15) {
          contact(fact, of);
        } else if (kind < 19) {
          saying(fact);
        } else {
          stand(fact);
        }
      }
      LocalDate published = FIRST.plusDays(day);
      Article article =
          new Article(
              id,
              text.toString(),
              List.of(new Part(Part.Kind.BODY, new Span(0, text.length()))),
              new Article.Origin(id.value(), id.value(), null, null, null),
              published);
      return new Piece(article, published, observations);
    }

    private void act(SplittableRandom fact, int of) {
      boolean turned = fact.nextBoolean();
      Actor by = actor(turned ? other : one, fact.nextInt(PERSONS + 4));
      Actor to = actor(turned ? one : other, PERSONS);
      PloverType type = TYPES[1 + fact.nextInt(TYPES.length - 1)];
      String word = type.name().toLowerCase(Locale.ROOT);
      event(type, word, List.of(by), List.of(to), null, setting(fact, of));
    }

    private void contact(SplittableRandom fact, int of) {
      Actor here = actor(one, fact.nextInt(PERSONS));
      Actor there = actor(other, fact.nextInt(PERSONS));
      Encounter encounter = new Encounter(Encounter.Form.MEETING, null, null, null, List.of());
      event(
          PloverType.CONSULT, "met", List.of(here, there), List.of(), encounter, setting(fact, of));
    }

    private Setting setting(SplittableRandom fact, int of) {
      boolean here = fact.nextBoolean();
      int city = fact.nextInt(3);
      LocalDate on = FIRST.plusDays(of);
      When when =
          random.nextInt(5) == 0 ? null : new When(DayRange.of(on), null, When.Basis.RELATIVE);
      String country = state(here ? one : other);
      Place place =
          random.nextInt(3) == 0
              ? null
              : new Place(-1, -1, "City" + city + country, country, null, null, cite(0, 0));
      return new Setting(when, place);
    }

    private void event(
        PloverType type,
        String word,
        List<Actor> by,
        List<Actor> to,
        @Nullable Encounter encounter,
        Setting setting) {
      int start = sentence(by.get(0).name());
      int verb = text.length() + 1;
      text.append(' ').append(word).append(' ').append(to.isEmpty() ? "them" : to.get(0).name());
      text.append(" (").append(observations.size()).append(").");
      Evidence trigger = cite(verb, verb + word.length());
      Provenance provenance = provenance(start, "act:" + word);
      observations.add(
          new Event(
              ObservationId.of(Observation.Kind.EVENT, provenance.evidence(), type),
              type,
              null,
              List.of(),
              "010",
              type == PloverType.ASSAULT ? -9 : 2,
              parties(by),
              parties(to),
              trigger,
              encounter,
              provenance,
              told(),
              setting));
    }

    private void saying(SplittableRandom fact) {
      Actor speaker = actor(fact.nextBoolean() ? one : other, fact.nextInt(PERSONS));
      String topic = TOPICS[fact.nextInt(TOPICS.length)];
      int start = sentence(speaker.name());
      text.append(" said: ");
      int said = text.length();
      text.append("we want ").append(topic);
      for (int i = 0; i < 10; i++) {
        text.append(" word").append(fact.nextInt(500));
      }
      Evidence content = cite(said, text.length());
      text.append('.');
      Provenance provenance = provenance(start, "cue:said");
      observations.add(
          new Statement(
              ObservationId.of(Observation.Kind.STATEMENT, provenance.evidence(), speaker.id()),
              party(speaker),
              null,
              content,
              Statement.Form.DIRECT,
              List.of(),
              List.of(topic),
              null,
              provenance,
              told(),
              Setting.OPEN));
    }

    private void stand(SplittableRandom fact) {
      Actor holder = actor(fact.nextBoolean() ? one : other, PERSONS);
      String topic = TOPICS[fact.nextInt(TOPICS.length)];
      int start = sentence(holder.name());
      text.append(" demands ").append(topic).append('.');
      Provenance provenance = provenance(start, "stance:demands");
      observations.add(
          new Position(
              ObservationId.of(Observation.Kind.POSITION, provenance.evidence(), topic),
              party(holder),
              topic,
              Position.Stance.DEMANDS,
              cite(start, text.length()),
              null,
              provenance,
              told(),
              Setting.OPEN));
    }

    /** Begins a sentence and says where. */
    private int sentence(String first) {
      int start = text.length() + (text.length() == 0 ? 0 : 1);
      text.append(text.length() == 0 ? "" : " ").append(first);
      return start;
    }

    private Provenance provenance(int start, String entry) {
      return new Provenance(cite(start, text.length()), "synthetic@1", entry, 1);
    }

    private Evidence cite(int start, int end) {
      return new Evidence(id, new Span(start, end), text.substring(start, end));
    }

    private Standing told() {
      return new Standing(List.of(), 3, Standing.Time.PAST, null);
    }

    /** A person of a state; from {@link #PERSONS} on, the state itself. */
    private Actor actor(int state, int number) {
      String code = state(state);
      if (number >= PERSONS) {
        return new Actor(new ActorId(code), "Land" + code, code, List.of(), false, null, null);
      }
      String name = "Envoy" + number + code;
      return new Actor(
          new ActorId(code + "/" + name.toLowerCase(Locale.ROOT)),
          name,
          code,
          List.of(Sector.GOV),
          true,
          "envoy",
          null);
    }

    private List<Party> parties(List<Actor> actors) {
      return actors.stream().map(this::party).toList();
    }

    private Party party(Actor actor) {
      return new Party(actor, null, null, "synthetic");
    }
  }
}
