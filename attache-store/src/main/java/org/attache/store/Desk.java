package org.attache.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.attache.article.ArticleId;
import org.attache.article.Span;
import org.attache.article.read.Inputs;
import org.attache.extract.Observation;
import org.attache.review.Decided;
import org.attache.review.Fate;
import org.attache.review.Target;
import org.attache.review.Ties;
import org.attache.search.Found;
import org.attache.search.Hit;
import org.attache.search.Search;
import org.attache.search.SearchIndex;
import org.attache.search.SearchRequest;
import org.attache.store.json.ObservationJson;
import org.jspecify.annotations.Nullable;

/**
 * A desk: keeps documents as they came, what was found in them and what people decided; in a folder
 * or on a PostgreSQL server ({@link #open(String)}). A folder holds
 *
 * <pre>
 * desk.json          that this is a desk, and the version of its layout
 * articles/          every document as it came; never changed
 * refusals.jsonl     inputs that gave no document, and why; only added to
 * decisions.jsonl    what people decided; only added to
 * watches/           what they asked to be told of
 * desk.duckdb        derived: tables, see docs/tables.md
 * index/             derived: the search index
 * desk.lock          held by the one program that has the desk open
 * </pre>
 *
 * <p>What is derived depends on the kept files and the coding flow alone: {@link #rebuild} makes it
 * again with the same rows, which {@link #fingerprint} shows. (The bytes of {@code desk.duckdb}
 * itself may differ: DuckDB lays out its blocks as it likes.)
 *
 * <pre>{@code
 * try (Desk desk = Desk.open(folder)) {
 *   ReadReport report = desk.read(inputs, flow, Progress.silent());
 *   desk.observations(Query.everything().between("USA", "RUS"));
 * }
 * }</pre>
 *
 * <p>One program at a time opens a desk, and one thread of it reads or rebuilds; any number of
 * threads ask. Everything that cannot be done throws a {@link DeskException} whose message is one
 * line for people.
 */
public final class Desk implements AutoCloseable {

  private final Engine engine;
  private final Reviewer reviewer;
  private final Clock clock;
  private boolean caughtUp;

  Desk(Engine engine, Clock clock) {
    this.engine = engine;
    this.reviewer = new Reviewer(engine.journal());
    this.clock = clock;
  }

  /**
   * Opens a desk in a folder; makes one where the folder is absent or empty.
   *
   * @throws DeskException if the folder is something else, if a newer version made the desk, or if
   *     another program has it open; then nothing was touched
   */
  public static Desk open(Path folder) {
    return open(folder, new Durable(), Clock.systemUTC());
  }

  /**
   * Opens a desk in a folder or, where the address begins with {@code postgresql://}, on a server.
   */
  public static Desk open(String address) {
    return isServer(address)
        ? new Desk(PostgresEngine.open(address), Clock.systemUTC())
        : open(Path.of(address));
  }

  /** Whether an address is that of a server. */
  public static boolean isServer(String address) {
    return address.startsWith("postgresql:") || address.startsWith("postgres:");
  }

  /** Whether the address of a server has a password in it. */
  public static boolean holdsPassword(String address) {
    return PostgresAddress.holdsPassword(address);
  }

  static Desk open(Path folder, Durable durable, Clock clock) {
    return new Desk(FolderEngine.open(folder, durable), clock);
  }

  /** Where the desk is, for people: never with a password. */
  public String place() {
    return engine.place();
  }

  /** The folder of the desk, or null where it is on a server. */
  public @Nullable Path folder() {
    return engine.folder();
  }

  /** Reads what is new in the inputs, on as many threads as there are processors. */
  public ReadReport read(Inputs inputs, CodingFlow flow, Progress progress) {
    return read(inputs, flow, progress, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Reads what is new in the inputs: stores each document, codes it, stores what was found, in the
   * order of the inputs whatever the number of threads. Documents that an earlier run stored and
   * did not get to code are coded too, and so are those that are outdated ({@link
   * CodingFlow#isCurrent}).
   */
  public ReadReport read(Inputs inputs, CodingFlow flow, Progress progress, int threads) {
    return read(inputs::forEach, flow, progress, threads);
  }

  synchronized ReadReport read(
      DocumentSource inputs, CodingFlow flow, Progress progress, int threads) {
    Engine.Held held = engine.reading();
    try {
      Database tables = database();
      ReadReport report = run(tables, engine.indexing(), flow, progress).read(inputs, threads);
      catchUp();
      return report;
    } finally {
      held.close();
    }
  }

  private ReadRun run(Database into, Indexing index, CodingFlow flow, Progress progress) {
    return new ReadRun(
        engine.archive(), into, index, engine.indexFolder(), reviewer, flow, progress, clock);
  }

  /** Derives everything again, on as many threads as there are processors. */
  public ReadReport rebuild(CodingFlow flow, Progress progress) {
    return rebuild(flow, progress, Runtime.getRuntime().availableProcessors());
  }

  /** Derives tables and index again from what is kept alone. */
  public synchronized ReadReport rebuild(CodingFlow flow, Progress progress, int threads) {
    Engine.Held held = engine.reading();
    try {
      caughtUp = true; // a rebuild reviews everything, and the old tables may be past opening
      ReadReport report =
          engine.rebuild((tables, index) -> run(tables, index, flow, progress).derive(threads));
      catchUp();
      return report;
    } finally {
      held.close();
    }
  }

  /** Checks the whole desk; empty if all is well. See {@link Verification}. */
  public synchronized List<Flaw> verify() {
    return new Verification(engine, database(), index(), reviewer).flaws();
  }

  /** All documents and inputs, in the order of arrival, and what became of each. */
  public List<LedgerLine> ledger() {
    return new Reports(database()).ledger();
  }

  /**
   * How many articles each flow coded, by its id, in the order of the ids: more than one flow after
   * an update that the articles have not been read with again.
   */
  public Map<String, Integer> flows() {
    Map<String, Integer> flows = new LinkedHashMap<>();
    database()
        .each(
            "SELECT flow, CAST(count(*) AS INTEGER) AS n FROM ledger"
                + " WHERE status = 'CODED' AND flow IS NOT NULL GROUP BY flow ORDER BY flow",
            List.of(),
            row -> flows.put(row.text("flow"), row.integer("n")));
    return flows;
  }

  /** All articles, in the order of arrival. */
  public List<ArticleCard> articles() {
    return new Reports(database()).articles();
  }

  /** How many documents and inputs failed. */
  public int failed() {
    return database()
        .query(
            "SELECT CAST(count(*) AS INTEGER) AS n FROM ledger WHERE status = 'FAILED'",
            List.of(),
            row -> row.integer("n"))
        .get(0);
  }

  /**
   * The articles that speak of both parties, with all that they say.
   *
   * @param one the id of an actor, or of a state, which stands for all actors of it
   */
  public Selection onBoth(String one, String other) {
    return new Selector(database()).onBoth(one, other);
  }

  /**
   * An article, with all that could tell of the same: those on one of the parties and another that
   * the article names.
   *
   * @param parties ids as for {@link #onBoth}; where there are none, all that the article names
   */
  public Selection like(ArticleId article, Collection<String> parties) {
    return new Selector(database()).like(article, parties);
  }

  /** What was asked for: articles in the order of arrival, each in text order. */
  public List<Observation> observations(Query query) {
    Query.Sql sql = query.sql();
    return database()
        .query(sql.text(), sql.parameters(), row -> ObservationJson.read(row.text("json")));
  }

  /**
   * Hands on what was asked for one by one, in the order of arrival and of the text; memory does
   * not grow with the desk.
   *
   * @throws DeskException also where the desk changed meanwhile
   */
  public void records(Query query, Consumer<Recorded> taker) {
    new RecordStream(database()).each(query, taker);
  }

  /** Hands on everything that the desk holds: see {@link DeskCopy}. */
  public void copy(DeskCopy.Taker taker) throws IOException {
    try {
      DeskCopy.of(engine, database(), taker);
    } catch (UncheckedIOException e) {
      throw e.getCause() == null ? new IOException(e) : e.getCause();
    }
  }

  /** Hands on all articles without their texts, in the order of arrival. */
  public void heads(Consumer<Recorded.Head> taker) {
    new RecordStream(database()).heads(taker);
  }

  /** The day on which an article came to the desk, in UTC. */
  public Optional<LocalDate> arrived(ArticleId article) {
    return engine.archive().accessions().stream()
        .filter(each -> each.article().equals(article))
        .map(each -> LocalDate.ofInstant(each.arrived(), ZoneOffset.UTC))
        .findFirst();
  }

  /** The observation with an id; of several with the same words, the first. */
  public Optional<Observation> observation(String id) {
    return database()
        .query(
            "SELECT json FROM observations WHERE observation = ?"
                + " ORDER BY accession, position LIMIT 1",
            List.of(id),
            row -> ObservationJson.read(row.text("json")))
        .stream()
        .findFirst();
  }

  /** The sentence of an article in which an offset lies; empty between sentences. */
  public Optional<Span> sentence(ArticleId article, int offset) {
    return database()
        .query(
            "SELECT s.utf16_start, s.utf16_end FROM sentences s"
                + " JOIN articles a ON a.accession = s.accession"
                + " WHERE a.article = ? AND s.utf16_start <= ? AND ? < s.utf16_end",
            List.of(article.value(), offset, offset),
            row -> new Span(row.integer("utf16_start"), row.integer("utf16_end")))
        .stream()
        .findFirst();
  }

  /** The article with an id. */
  public Optional<ArticleCard> article(ArticleId id) {
    return new Reports(database()).article(id);
  }

  /** Sentences and titles that have certain words: see {@link Search#find}. */
  public List<Hit> find(String typed, int limit) {
    try {
      return index().find(typed, limit);
    } catch (IOException e) {
      throw DeskException.of(engine.indexFolder(), e);
    }
  }

  /** Records, sentences and titles by words and fields: see {@link SearchRequest}. */
  public Found search(SearchRequest request) {
    try {
      return index().search(request);
    } catch (IOException e) {
      throw DeskException.of(engine.indexFolder(), e);
    }
  }

  /**
   * Keeps a decision and applies it: when this returns, it is on the disk, and the record shows it.
   *
   * @throws Conflict where somebody else has decided on the same since
   */
  public synchronized Decided decide(Journal.Wish wish) {
    database(); // rows that are behind catch up before
    Decided decided = engine.journal().append(wish);
    engine.indexed(catchUp());
    return decided;
  }

  /** All decisions, in the order in which they were taken; lines that are none go to the taker. */
  public List<Decided> decisions(Consumer<Flaw> flaws) {
    return engine.journal().entries(flaws);
  }

  /** What became of every decision that nobody has undone, in their order. */
  public synchronized List<Fate> fates() {
    return new ReviewedRows(database(), engine.journal(), reviewer).fates();
  }

  /** What people said of happenings. */
  public Ties ties() {
    return reviewer.review().ties();
  }

  /** The record as something to decide on. */
  public Target target(Observation record) {
    return database()
        .query(
            "SELECT hash FROM ledger WHERE article = ? AND hash IS NOT NULL ORDER BY accession",
            List.of(record.article().value()),
            row -> Target.of(row.text("hash"), record))
        .get(0);
  }

  /** The record that a decision is about as it was extracted, before any review. */
  public Optional<Observation> extracted(Target target) {
    return new ReviewedRows(database(), engine.journal(), reviewer).extracted(target);
  }

  /**
   * Records in the order of uncertainty × importance: what a look would tell most about.
   *
   * @param offset how many to pass over
   */
  public List<Observation> mostWorthALook(int offset, int limit) {
    return database()
        .query(
            "SELECT json FROM observations WHERE kind NOT IN ('attribution', 'predicate', 'date')"
                + " ORDER BY (1 - abs(2 * confidence - 1)) * CASE kind WHEN 'event'"
                + " THEN 0.5 + abs(score) / 20 WHEN 'position' THEN 0.7 ELSE 0.4 END DESC,"
                + " accession, position LIMIT ? OFFSET ?",
            List.of(limit, offset),
            row -> ObservationJson.read(row.text("json")));
  }

  Journal journal() {
    return engine.journal();
  }

  /** Small texts of the user's. */
  public Shelf shelf() {
    return engine.shelf();
  }

  /**
   * Writes all derived rows as JSON lines, in the order of their keys; does not close the stream.
   */
  public void export(OutputStream to) throws IOException {
    try {
      Export.write(database(), to);
    } catch (UncheckedIOException e) {
      throw e.getCause() == null ? new IOException(e) : e.getCause();
    }
  }

  /**
   * SHA-256 of all derived rows, as {@link #export} writes them: two desks with the same documents,
   * in the same order, coded by the same flow, have the same, whenever and in however many runs
   * they were read.
   */
  public String fingerprint() {
    return Export.fingerprint(database());
  }

  private synchronized Database database() {
    Database database = engine.database();
    if (!caughtUp) {
      caughtUp = true;
      catchUp();
    }
    return database;
  }

  /** Brings the rows up to the last decision; gives the articles that changed. */
  private SortedSet<Integer> catchUp() {
    return new ReviewedRows(engine.database(), engine.journal(), reviewer).catchUp();
  }

  private SearchIndex index() {
    database();
    return engine.index();
  }

  @Override
  public void close() {
    engine.close();
  }
}
