package org.attache.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.article.ArticleId;
import org.attache.article.Span;
import org.attache.article.read.Inputs;
import org.attache.extract.Observation;
import org.attache.search.Hit;
import org.attache.search.Search;
import org.attache.search.SearchIndex;
import org.attache.store.json.ObservationJson;
import org.jspecify.annotations.Nullable;

/**
 * A desk: a folder that keeps documents as they came, and what was found in them.
 *
 * <pre>
 * desk.json          that this is a desk, and the version of its layout
 * articles/          every document as it came; never changed
 * refusals.jsonl     inputs that gave no document, and why; only added to
 * decisions.jsonl    what people decided; only added to
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

  private static final String TABLES = "desk.duckdb";
  private static final String INDEX = "index";
  private static final String UNFINISHED = ".new";

  private final Path folder;
  private final DeskLock lock;
  private final Archive archive;
  private final Journal<Decision> decisions;
  private final Journal<Refusal> refusals;
  private final Clock clock;
  private @Nullable Database database;
  private @Nullable SearchIndex index;

  private Desk(Path folder, DeskLock lock, Durable durable, Clock clock) {
    this.folder = folder;
    this.lock = lock;
    this.archive = new Archive(folder.resolve("articles"), durable);
    this.decisions =
        new Journal<>(folder.resolve("decisions.jsonl"), durable, Decision::write, Decision::read);
    this.refusals =
        new Journal<>(folder.resolve("refusals.jsonl"), durable, Refusal::write, Refusal::read);
    this.clock = clock;
  }

  /**
   * Opens a desk; makes one where the folder is absent or empty.
   *
   * @throws DeskException if the folder is something else, if a newer version made the desk, or if
   *     another program has it open; then nothing was touched
   */
  public static Desk open(Path folder) {
    return open(folder, new Durable(), Clock.systemUTC());
  }

  static Desk open(Path folder, Durable durable, Clock clock) {
    DeskFormat.open(folder, durable);
    DeskLock lock = DeskLock.take(folder);
    try {
      Desk desk = new Desk(folder, lock, durable, clock);
      desk.removeUnfinished();
      return desk;
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  public Path folder() {
    return folder;
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
    return run(database(), index(), folder.resolve(INDEX), flow, progress)
        .read(inputs, refusals, threads);
  }

  private ReadRun run(
      Database into, SearchIndex index, Path indexFolder, CodingFlow flow, Progress progress) {
    return new ReadRun(archive, into, index, indexFolder, flow, progress, clock);
  }

  /** Derives everything again, on as many threads as there are processors. */
  public ReadReport rebuild(CodingFlow flow, Progress progress) {
    return rebuild(flow, progress, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Derives tables and index again from the kept files alone, beside the old ones, and puts them in
   * their place when they are finished. Stopped before that, the old ones stay.
   */
  public synchronized ReadReport rebuild(CodingFlow flow, Progress progress, int threads) {
    Path tables = folder.resolve(TABLES + UNFINISHED);
    Path words = folder.resolve(INDEX + UNFINISHED);
    removeUnfinished();
    ReadReport report;
    try (Database newDatabase = Database.open(tables);
        SearchIndex newIndex = openIndex(words)) {
      report = run(newDatabase, newIndex, words, flow, progress).derive(refusals, threads);
    } catch (IOException e) {
      throw DeskException.of(words, e);
    }
    closeDerived();
    try {
      // The index goes first and comes last: between the two there is none, and an absent index
      // is made again, where one of other tables might be taken for theirs.
      delete(folder.resolve(INDEX));
      Files.deleteIfExists(folder.resolve(TABLES + ".wal")); // of tables that cannot be opened
      Files.move(tables, folder.resolve(TABLES), StandardCopyOption.ATOMIC_MOVE);
      Files.move(words, folder.resolve(INDEX), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw DeskException.of(folder, e);
    }
    return report;
  }

  /** Checks the whole desk; empty if all is well. See {@link Verification}. */
  public synchronized List<Flaw> verify() {
    return new Verification(
            archive, decisions, refusals, database(), folder.resolve(INDEX), index())
        .flaws();
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
      throw DeskException.of(folder.resolve(INDEX), e);
    }
  }

  /** Keeps a decision; when this returns, it is on the disk. */
  public synchronized void decide(Decision decision) {
    decisions.append(decision);
  }

  /** All decisions, in the order in which they were taken. */
  public synchronized List<Decision> decisions() {
    return decisions.entries();
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
    if (database == null) {
      database = Database.open(folder.resolve(TABLES));
    }
    return database;
  }

  /** The index, made again from the tables where it is not a copy of them. */
  private synchronized SearchIndex index() {
    if (index == null) {
      Database origin = database();
      Path words = folder.resolve(INDEX);
      SearchIndex opened = openIndex(words);
      try {
        if (!origin.revision().equals(opened.revision())) {
          new Reports(origin).fill(opened);
        }
      } catch (IOException e) {
        closeIndex(opened);
        throw DeskException.of(words, e);
      } catch (RuntimeException e) {
        closeIndex(opened);
        throw e;
      }
      index = opened;
    }
    return index;
  }

  private SearchIndex openIndex(Path words) {
    try {
      return SearchIndex.open(words);
    } catch (IOException | IllegalArgumentException e) {
      // Damaged or of another version of Lucene. It is a copy: make it anew.
      try {
        delete(words);
        return SearchIndex.open(words);
      } catch (IOException again) {
        again.addSuppressed(e);
        throw DeskException.of(words, again);
      }
    }
  }

  /** Removes what a rebuild that was stopped left behind. */
  private void removeUnfinished() {
    try {
      delete(folder.resolve(INDEX + UNFINISHED));
      try (DirectoryStream<Path> found =
          Files.newDirectoryStream(folder, TABLES + UNFINISHED + "*")) {
        for (Path file : found) {
          delete(file);
        }
      }
    } catch (IOException e) {
      throw DeskException.of(folder, e);
    }
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e)
              throws IOException {
            if (e != null) {
              throw e;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private synchronized void closeDerived() {
    if (index != null) {
      SearchIndex closing = index;
      index = null;
      closeIndex(closing);
    }
    if (database != null) {
      Database closing = database;
      database = null;
      closing.close();
    }
  }

  private void closeIndex(SearchIndex closing) {
    try {
      closing.close();
    } catch (IOException e) {
      throw DeskException.of(folder.resolve(INDEX), e);
    }
  }

  @Override
  public void close() {
    try {
      closeDerived();
    } finally {
      lock.close();
    }
  }
}
