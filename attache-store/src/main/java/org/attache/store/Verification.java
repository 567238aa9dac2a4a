package org.attache.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.article.Article;
import org.attache.article.Span;
import org.attache.article.read.ArticleReader;
import org.attache.article.read.ArticleReader.Reading;
import org.attache.extract.Observation;
import org.attache.resolve.Publication;
import org.attache.search.SearchIndex;
import org.attache.store.Holdings.Holding;
import org.attache.store.LedgerLine.Status;
import org.attache.store.json.ObservationJson;
import org.jspecify.annotations.Nullable;

/**
 * Checks a desk against its own articles.
 *
 * <ol>
 *   <li>Every kept file can be read, none is missing, and the bytes have the SHA-256 that they had.
 *   <li>Every document has its line in the ledger, and the line says what the documents say.
 *   <li>Every article, read again from its bytes, has the text and the parts that are stored; every
 *       observation can be read, and every word that it quotes stands where it says; the counts of
 *       the ledger are those of the rows. For this the rows of an article are made again from its
 *       text and the JSON of its observations, and compared as a whole.
 *   <li>The index has each sentence and each title once.
 * </ol>
 */
final class Verification {

  /** Articles whose rows are held in memory at a time. */
  private static final int BATCH = 100;

  private static final String REBUILD = "run 'attache rebuild'";

  private final Archive archive;
  private final Journal journal;
  private final Reviewer reviewer;
  private final Database database;
  private final Path indexFolder;
  private final SearchIndex index;
  private final ArticleReader reader = new ArticleReader();
  private final List<Flaw> flaws = new ArrayList<>();

  Verification(Engine engine, Database database, SearchIndex index, Reviewer reviewer) {
    this.archive = engine.archive();
    this.journal = engine.journal();
    this.database = database;
    this.indexFolder = engine.indexFolder();
    this.index = index;
    this.reviewer = reviewer;
  }

  List<Flaw> flaws() {
    Holdings holdings = Holdings.of(archive.accessions(flaws::add));
    journal.entries(flaws::add);
    Map<String, String> refused = Refusal.standing(archive.refusals(flaws::add));
    Map<Integer, LedgerRow> ledger = ledger(refused);
    Map<Integer, Holding> coded = new TreeMap<>();
    for (Holding holding : holdings.all()) {
      for (Accession member : holding.members()) {
        ledgerLine(holding, member, ledger.remove(member.number()), coded);
      }
    }
    for (LedgerRow row : ledger.values()) {
      flaw(Table.LEDGER, row.source(), "tells of a document that articles/ does not have", REBUILD);
    }
    strangers(coded);
    List<Integer> numbers = new ArrayList<>(coded.keySet());
    for (int from = 0; from < numbers.size(); from += BATCH) {
      batch(coded, numbers.subList(from, Math.min(from + BATCH, numbers.size())));
    }
    index();
    return List.copyOf(flaws);
  }

  /** The rows of documents, by number; those of refused inputs are checked here. */
  private Map<Integer, LedgerRow> ledger(Map<String, String> refused) {
    Map<Integer, LedgerRow> rows = new TreeMap<>();
    Map<String, String> stored = new TreeMap<>();
    for (LedgerRow row : new Reports(database).ledgerRows()) {
      Integer accession = row.accession();
      if (accession == null) {
        stored.put(row.source(), String.valueOf(row.reason()));
      } else if (rows.put(accession, row) != null) {
        flaw(Table.LEDGER, row.source(), "document " + accession + " has two lines", REBUILD);
      }
    }
    TreeSet<String> sources = new TreeSet<>(refused.keySet());
    sources.addAll(stored.keySet());
    for (String source : sources) {
      if (!Objects.equals(refused.get(source), stored.get(source))) {
        flaw(
            Table.LEDGER,
            source,
            "the ledger has the reason "
                + stored.get(source)
                + ", refusals.jsonl has "
                + refused.get(source),
            "run 'attache read' again, or 'attache rebuild'");
      }
    }
    return rows;
  }

  private void ledgerLine(
      Holding holding, Accession member, @Nullable LedgerRow row, Map<Integer, Holding> coded) {
    try {
      archive.bytes(member);
    } catch (DeskException e) {
      flaws.add(e.flaw());
      return;
    }
    if (row == null) {
      flaws.add(
          new Flaw(
              archive.place(member),
              member.source() + " is kept but not yet coded",
              "run 'attache read' again, or 'attache rebuild'"));
      return;
    }
    boolean standing = holding.isReadFrom(member);
    if (!holding.article().equals(row.article())
        || !member.content().equals(row.hash())
        || !member.document().equals(row.document())
        || !member.source().equals(row.source())
        || standing == (row.status() == Status.DUPLICATE)) {
      flaw(Table.LEDGER, member.source(), "says other things than articles/: " + row, REBUILD);
    }
    if (standing && row.status() == Status.CODED) {
      coded.put(holding.first().number(), holding);
      count(holding, row);
    }
  }

  private void count(Holding holding, LedgerRow row) {
    int found =
        database
            .query(
                "SELECT CAST(count(*) AS INTEGER) AS n FROM observations WHERE accession = ?",
                List.of(holding.first().number()),
                counted -> counted.integer("n"))
            .get(0);
    if (found != row.observations()) {
      flaw(
          Table.LEDGER,
          row.source(),
          "counts " + row.observations() + " observations, there are " + found,
          REBUILD);
    }
  }

  /** Rows of articles that there are not. */
  private void strangers(Map<Integer, Holding> coded) {
    for (Table table : Table.values()) {
      if (table == Table.LEDGER) {
        continue;
      }
      database.each(
          "SELECT DISTINCT accession FROM " + table.sqlName() + " ORDER BY accession NULLS LAST",
          List.of(),
          row -> {
            Integer accession = row.integerOrNull("accession");
            if (accession == null || !coded.containsKey(accession)) {
              flaw(
                  table,
                  "accession " + accession,
                  "rows of an article that the ledger does not call coded",
                  REBUILD);
            }
          });
    }
  }

  private void batch(Map<Integer, Holding> coded, List<Integer> numbers) {
    Map<Table, Map<Integer, List<List<@Nullable Object>>>> rows = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      Map<Integer, List<List<@Nullable Object>>> byArticle = new HashMap<>();
      rows.put(table, byArticle);
      database.each(
          table.select() + " WHERE accession BETWEEN ? AND ? ORDER BY " + table.order(),
          List.of(numbers.get(0), numbers.get(numbers.size() - 1)),
          row -> {
            List<@Nullable Object> values = new ArrayList<>();
            for (Table.Column column : table.columns()) {
              values.add(row.value(column.name(), column.type()));
            }
            byArticle
                .computeIfAbsent(row.integer("accession"), key -> new ArrayList<>())
                .add(values);
          });
    }
    for (int number : numbers) {
      Map<Table, List<List<@Nullable Object>>> ofArticle = new EnumMap<>(Table.class);
      for (Table table : Table.values()) {
        ofArticle.put(table, rows.getOrDefault(table, Map.of()).getOrDefault(number, List.of()));
      }
      Holding holding = coded.get(number);
      if (holding != null) {
        article(holding, number, ofArticle);
      }
    }
  }

  private void article(
      Holding holding, int number, Map<Table, List<List<@Nullable Object>>> stored) {
    Accession standing = holding.standing();
    Reading reading;
    try {
      reading =
          ArticleCoder.read(
              reader, holding.first().toDocument(archive.bytes(standing), standing.told()));
    } catch (DeskException e) {
      return; // told before
    }
    if (!(reading instanceof Reading.Read read)) {
      flaw(
          Table.ARTICLES,
          holding.article().value(),
          "its document can no longer be read: " + ((Reading.Refused) reading).reason(),
          REBUILD);
      return;
    }
    Article article = ArticleCoder.named(read.article(), holding.article());
    List<List<@Nullable Object>> articles = rows(stored, Table.ARTICLES);
    if (articles.size() != 1) {
      flaw(
          Table.ARTICLES,
          article.id().value(),
          "has " + articles.size() + " rows instead of one",
          REBUILD);
      return;
    }
    List<Observation> current = observations(article, Table.OBSERVATIONS, stored);
    List<Observation> kept = observations(article, Table.EXTRACTED, stored);
    List<Observation> extracted = kept.isEmpty() ? current : kept;
    Coded coded;
    try {
      coded =
          new Coded(
              extracted,
              rows(stored, Table.SENTENCES).stream().map(Verification::span).toList(),
              publication(articles.get(0)));
    } catch (RuntimeException e) {
      flaw(
          Table.ARTICLES,
          article.id().value(),
          "has a row that holds no days or no spans: " + e.getMessage(),
          REBUILD);
      return;
    }
    Map<Table, List<List<@Nullable Object>>> expected =
        ArticleRows.of(
            number,
            article,
            coded,
            reviewer
                .review()
                .of(holding.first().content(), article.id(), coded.observations())
                .observations());
    for (Table table : Table.values()) {
      if (table != Table.LEDGER) {
        compare(table, article, expected.getOrDefault(table, List.of()), rows(stored, table));
      }
    }
  }

  private List<Observation> observations(
      Article article, Table table, Map<Table, List<List<@Nullable Object>>> stored) {
    List<Observation> observations = new ArrayList<>();
    int json = table.indexOf("json");
    for (List<@Nullable Object> row : rows(stored, table)) {
      try {
        Observation observation = ObservationJson.read(String.valueOf(row.get(json)));
        String wrong = Words.wrong(observation, article);
        if (wrong != null) {
          flaw(table, article.id().value(), wrong, REBUILD);
        }
        observations.add(observation);
      } catch (RuntimeException e) {
        flaw(
            table,
            article.id() + ", position " + row.get(table.indexOf("position")),
            "its json is no observation: " + DeskException.oneLine(String.valueOf(e.getMessage())),
            REBUILD);
      }
    }
    return observations;
  }

  private void compare(
      Table table,
      Article article,
      List<List<@Nullable Object>> expected,
      List<List<@Nullable Object>> stored) {
    if (expected.size() != stored.size()) {
      flaw(
          table,
          article.id().value(),
          "has " + stored.size() + " rows, its article and observations give " + expected.size(),
          REBUILD);
      return;
    }
    for (int i = 0; i < expected.size(); i++) {
      for (int column = 0; column < table.columns().size(); column++) {
        Object is = stored.get(i).get(column);
        Object shouldBe = expected.get(i).get(column);
        if (!Objects.equals(is, shouldBe)) {
          flaw(
              table,
              article.id() + ", row " + i,
              table.columns().get(column).name()
                  + " is "
                  + brief(is)
                  + ", the article gives "
                  + brief(shouldBe),
              REBUILD);
        }
      }
    }
  }

  private void index() {
    int expected =
        database
            .query(
                "SELECT CAST((SELECT count(*) FROM articles) + (SELECT count(*) FROM sentences)"
                    + " + (SELECT count(*) FROM observations) AS INTEGER) AS n",
                List.of(),
                row -> row.integer("n"))
            .get(0);
    try {
      int size = index.size();
      if (size != expected) {
        flaws.add(
            new Flaw(
                indexFolder.toString(),
                "has " + size + " sentences, titles and records, the tables have " + expected,
                REBUILD));
      }
    } catch (IOException e) {
      flaws.add(DeskException.of(indexFolder, e).flaw());
    }
  }

  private void flaw(Table table, String row, String what, String next) {
    flaws.add(new Flaw(database.place() + ", table " + table.sqlName() + ", " + row, what, next));
  }

  private static List<List<@Nullable Object>> rows(
      Map<Table, List<List<@Nullable Object>>> rows, Table table) {
    return rows.getOrDefault(table, List.of());
  }

  private static Span span(List<@Nullable Object> row) {
    return new Span(
        (Integer) Objects.requireNonNull(row.get(Table.SENTENCES.indexOf("utf16_start"))),
        (Integer) Objects.requireNonNull(row.get(Table.SENTENCES.indexOf("utf16_end"))));
  }

  private static Publication publication(List<@Nullable Object> row) {
    return new Publication(
        (java.time.LocalDate) row.get(Table.ARTICLES.indexOf("published_from")),
        (java.time.LocalDate) row.get(Table.ARTICLES.indexOf("published_to")),
        String.valueOf(row.get(Table.ARTICLES.indexOf("published_reason"))));
  }

  private static String brief(@Nullable Object value) {
    String text = DeskException.oneLine(String.valueOf(value));
    return text.length() > 80 ? text.substring(0, 80) + " …" : text;
  }
}
