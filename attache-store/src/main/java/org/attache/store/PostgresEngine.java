package org.attache.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.apache.lucene.store.LockObtainFailedException;
import org.attache.article.ArticleId;
import org.attache.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/**
 * A desk on a PostgreSQL server, for several people at once. Documents, record and journal are
 * there; each program keeps an index of its own in the user's cache folder, and brings it up to
 * date with the rows that changed since.
 */
final class PostgresEngine implements Engine {

  /** So many programs of one user on one machine have an index each. */
  private static final int MOST_INDEXES = 64;

  private final PostgresSql sql;
  private final Archive archive;
  private final Journal journal;
  private final Shelf shelf;
  private final Database database;
  private @Nullable SearchIndex index;
  private Path indexFolder;

  private PostgresEngine(PostgresSql sql) {
    this.sql = sql;
    this.archive = new PostgresArchive(sql);
    this.journal = new PostgresJournal(sql);
    this.shelf = new PostgresShelf(sql);
    this.database = new Database(sql);
    this.indexFolder = cache();
  }

  static PostgresEngine open(String address) {
    PostgresSql sql = PostgresSql.open(PostgresAddress.read(address));
    try {
      PostgresSchema.prepare(sql);
      return new PostgresEngine(sql);
    } catch (RuntimeException e) {
      sql.close();
      throw e;
    }
  }

  /** Who this program is, for others who wait for it. */
  static String whoami() {
    return "attache, "
        + System.getProperty("user.name", "somebody")
        + ", process "
        + ProcessHandle.current().pid();
  }

  @Override
  public String place() {
    return sql.place();
  }

  @Override
  public @Nullable Path folder() {
    return null;
  }

  @Override
  public Archive archive() {
    return archive;
  }

  @Override
  public Journal journal() {
    return journal;
  }

  @Override
  public Shelf shelf() {
    return shelf;
  }

  @Override
  public Database database() {
    return database;
  }

  @Override
  public Path indexFolder() {
    return indexFolder;
  }

  /** One for each desk: a desk that is made anew at the same place is another. */
  private Path cache() {
    String home = System.getProperty("user.home", ".");
    String given = System.getenv("XDG_CACHE_HOME");
    Path caches = given == null || given.isBlank() ? Path.of(home, ".cache") : Path.of(given);
    String desk =
        database
            .query("SELECT value FROM desk WHERE name = 'id'", List.of(), row -> row.text("value"))
            .get(0);
    return caches.resolve("attache-index").resolve(desk);
  }

  @Override
  public synchronized SearchIndex index() {
    try {
      if (index == null) {
        index = openIndex();
      }
      sync(index);
      return index;
    } catch (IOException e) {
      throw DeskException.of(indexFolder, e);
    }
  }

  @Override
  public void indexed(SortedSet<Integer> changed) {
    // others change rows too: whoever searches next brings the index up to date
  }

  private SearchIndex openIndex() throws IOException {
    Path first = indexFolder;
    for (int number = 1; ; number++) {
      Path folder = first.resolve(String.valueOf(number));
      Files.createDirectories(folder);
      try {
        SearchIndex opened = SearchIndex.open(folder);
        indexFolder = folder;
        return opened;
      } catch (LockObtainFailedException e) {
        if (number == MOST_INDEXES) {
          throw e;
        }
      } catch (IOException | IllegalArgumentException e) {
        FolderEngine.delete(folder); // damaged, or of another version of Lucene: it is a copy
      }
    }
  }

  /** Takes in what changed since the index was a copy. */
  private void sync(SearchIndex copy) throws IOException {
    String now = database.revision();
    if (now.equals(copy.revision())) {
      return;
    }
    long since = copy.revision() == null ? -1 : Long.parseLong(copy.revision());
    if (since > Long.parseLong(now)) {
      since = -1; // the desk was restored from a backup
    }
    if (since < 0) {
      copy.clear();
    }
    Map<String, Integer> changed = new TreeMap<>();
    database.each(
        "SELECT DISTINCT l.article AS article, coalesce(a.accession, 0) AS accession FROM ledger l"
            + " LEFT JOIN articles a ON a.article = l.article"
            + " WHERE l.article IS NOT NULL AND l.revision > ?",
        List.of(since),
        row -> changed.put(row.text("article"), row.integer("accession")));
    List<Integer> put = new ArrayList<>();
    for (Map.Entry<String, Integer> each : changed.entrySet()) {
      if (each.getValue() == 0) {
        copy.remove(new ArticleId(each.getKey()));
      } else {
        put.add(each.getValue());
      }
    }
    IndexFill fill = new IndexFill(database);
    for (int from = 0; from < put.size(); from += IndexFill.BATCH) {
      fill.put(copy, put.subList(from, Math.min(put.size(), from + IndexFill.BATCH)));
    }
    copy.commit(now);
  }

  /** Article by article, in place: stopped before the end, the next one goes on. */
  @Override
  public ReadReport rebuild(BiFunction<Database, Indexing, ReadReport> run) {
    return run.apply(database, indexing());
  }

  @Override
  public Indexing indexing() {
    return Indexing.NONE;
  }

  /** A lock of a connection of its own, which ends with it. */
  @Override
  public Held reading() {
    try {
      Connection connection = sql.pool().getConnection();
      try (Statement statement = connection.createStatement()) {
        try (ResultSet got = statement.executeQuery("SELECT pg_try_advisory_lock(741852, 2)")) {
          got.next();
          if (!got.getBoolean(1)) {
            connection.close();
            throw new DeskException(
                new Flaw(
                    place(),
                    "another program reads into this desk: " + reader(),
                    "wait until it is done; people can decide meanwhile"));
          }
        }
      }
      return () -> release(connection);
    } catch (SQLException e) {
      throw sql.failure(e);
    }
  }

  private String reader() {
    SortedSet<String> names = new TreeSet<>();
    database.each(
        "SELECT s.application_name AS name FROM pg_locks l JOIN pg_stat_activity s ON s.pid = l.pid"
            + " WHERE l.locktype = 'advisory' AND l.classid = 741852 AND l.objid = 2 AND l.granted",
        List.of(),
        row -> names.add(row.text("name")));
    return String.join("; ", names);
  }

  private static void release(Connection connection) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SELECT pg_advisory_unlock(741852, 2)");
    } catch (SQLException e) {
      // the connection is gone, and the lock with it
    } finally {
      try {
        connection.close();
      } catch (SQLException e) {
        // so it is closed
      }
    }
  }

  @Override
  public void close() {
    try {
      if (index != null) {
        index.close();
      }
    } catch (IOException e) {
      throw DeskException.of(indexFolder, e);
    } finally {
      sql.close();
    }
  }
}
