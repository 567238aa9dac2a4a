package org.attache.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.consolidate.Observations.HOLM;
import static org.attache.consolidate.Observations.MARLAND;
import static org.attache.consolidate.Observations.NORLAND;
import static org.attache.consolidate.Observations.OKAFOR;
import static org.attache.consolidate.Observations.PETROVA;
import static org.attache.consolidate.Observations.SUDRIA;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attache.article.ArticleId;
import org.attache.extract.Event;
import org.attache.extract.PloverType;
import org.attache.resolve.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Any set of articles and one more: everything that the record told before it still tells, on the
 * word of the same article, or of the one of which that is a copy.
 */
class OneMoreArticleTest {

  private static final List<Actor> ACTORS =
      List.of(NORLAND, SUDRIA, MARLAND, PETROVA, OKAFOR, HOLM);
  private static final LocalDate FIRST = LocalDate.parse("2021-03-01");

  /** What an article tells: an act, or a saying. */
  record Telling(
      String word,
      Actor by,
      Actor to,
      @Nullable Integer day,
      @Nullable String city,
      boolean plan) {}

  /**
   * An article.
   *
   * @param text articles of one text are copies
   * @param name its id sorts by this, so that the one more may come before the others
   */
  record Report(int name, int day, int text, List<Telling> tellings) {}

  @Provide
  Arbitrary<Report> reports() {
    Arbitrary<Telling> telling =
        Combinators.combine(
                Arbitraries.of("met", "visited", "struck", "warned", "we want peace"),
                Arbitraries.of(ACTORS),
                Arbitraries.of(ACTORS),
                Arbitraries.integers().between(0, 20).injectNull(0.3),
                Arbitraries.of("Sorin", "Aln").injectNull(0.6),
                Arbitraries.of(false, false, false, true))
            .as(Telling::new);
    return Combinators.combine(
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, 25),
            Arbitraries.integers().between(0, 3),
            telling.list().ofMaxSize(5))
        .as(Report::new);
  }

  @Provide
  Arbitrary<List<Report>> press() {
    return reports().list().ofMaxSize(12);
  }

  @Property(tries = 120)
  void nothingIsToldNoMore(@ForAll("press") List<Report> press, @ForAll("reports") Report oneMore) {
    Observations desk = new Observations();
    for (int i = 0; i < press.size(); i++) {
      write(desk, press.get(i), i);
    }
    Map<String, SortedSet<ArticleId>> before = sources(desk.consolidated());
    Observations more = new Observations();
    for (int i = 0; i < press.size(); i++) {
      write(more, press.get(i), i);
    }
    write(more, oneMore, press.size());
    Consolidated record = more.consolidated();
    Map<String, SortedSet<ArticleId>> after = sources(record);
    Map<ArticleId, ArticleId> source = new HashMap<>();
    record.articles().forEach(article -> source.put(article.id(), article.source()));

    before.forEach(
        (mention, articles) -> {
          assertThat(after).containsKey(mention);
          assertThat(after.get(mention))
              .as("sources of what %s tells", mention)
              .contains(source.get(article(more, mention)));
        });
  }

  private static ArticleId article(Observations desk, String mention) {
    return desk.all().stream()
        .filter(each -> each.id().equals(mention))
        .findFirst()
        .orElseThrow()
        .article();
  }

  /** For each mention the sources of that of which it is one. */
  private static Map<String, SortedSet<ArticleId>> sources(Consolidated record) {
    Map<String, SortedSet<ArticleId>> sources = new TreeMap<>();
    record.happenings().forEach(it -> add(sources, it));
    record.contacts().forEach(it -> add(sources, it.happening()));
    record
        .quotations()
        .forEach(it -> it.mentions().forEach(mention -> sources.put(mention.id(), it.sources())));
    return sources;
  }

  private static void add(Map<String, SortedSet<ArticleId>> sources, Happening happening) {
    for (Event mention : happening.mentions()) {
      assertThat(sources.put(mention.id(), happening.sources()))
          .as("a mention is of one happening")
          .isNull();
    }
  }

  private static void write(Observations desk, Report report, int number) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      words.append(" word").append(report.text()).append("of").append(i);
    }
    Observations.Text text =
        desk.article(
            "a" + report.name() + "-" + number,
            FIRST.plusDays(report.day()).toString(),
            "They met, visited, struck, warned. They said: we want peace." + words);
    for (Telling telling : report.tellings()) {
      Observations.Draft draft = text.say(telling.word()).by(telling.by());
      if (telling.word().startsWith("we")) {
        draft.statement();
        continue;
      }
      draft = draft.to(telling.to());
      if (telling.day() != null) {
        draft = draft.on(FIRST.plusDays(telling.day()).toString());
      }
      if (telling.city() != null) {
        draft = draft.at(telling.city(), "XSU");
      }
      if (telling.plan()) {
        draft = draft.future();
      }
      switch (telling.word()) {
        case "met" -> draft.meeting();
        case "visited" -> draft.visit();
        case "struck" -> draft.event(PloverType.ASSAULT);
        default -> draft.event(PloverType.THREATEN);
      }
    }
  }
}
