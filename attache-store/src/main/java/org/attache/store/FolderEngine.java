package org.attache.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedSet;
import java.util.function.BiFunction;
import org.attache.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/**
 * A desk in a folder: documents and journals in files, tables in DuckDB, the index in Lucene. One
 * program at a time has it open.
 */
final class FolderEngine implements Engine {

  private static final String TABLES = "desk.duckdb";
  private static final String INDEX = "index";
  private static final String UNFINISHED = ".new";

  private final Path folder;
  private final DeskLock lock;
  private final Archive archive;
  private final Journal journal;
  private final Shelf shelf;
  private @Nullable Database database;
  private @Nullable SearchIndex index;

  private FolderEngine(Path folder, DeskLock lock, Durable durable) {
    this.folder = folder;
    this.lock = lock;
    this.archive = new FolderArchive(folder.resolve("articles"), durable);
    this.journal = new FileJournal(folder.resolve("decisions.jsonl"), durable);
    this.shelf = new FolderShelf(folder.resolve("watches"), durable);
  }

  static FolderEngine open(Path folder, Durable durable) {
    DeskFormat.open(folder, durable);
    DeskLock lock = DeskLock.take(folder);
    try {
      FolderEngine engine = new FolderEngine(folder, lock, durable);
      engine.removeUnfinished();
      return engine;
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  @Override
  public String place() {
    return folder.toString();
  }

  @Override
  public Path folder() {
    return folder;
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
  public Path indexFolder() {
    return folder.resolve(INDEX);
  }

  @Override
  public synchronized Database database() {
    if (database == null) {
      database = Database.open(folder.resolve(TABLES));
    }
    return database;
  }

  @Override
  public synchronized SearchIndex index() {
    if (index == null) {
      Database origin = database();
      Path words = indexFolder();
      SearchIndex opened = openIndex(words);
      try {
        if (!origin.revision().equals(opened.revision())) {
          new IndexFill(origin).fill(opened);
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

  @Override
  public Indexing indexing() {
    return Indexing.into(index());
  }

  @Override
  public void indexed(SortedSet<Integer> changed) {
    try {
      new IndexFill(database()).update(index(), changed);
    } catch (IOException e) {
      throw DeskException.of(indexFolder(), e);
    }
  }

  /**
   * Tables and index come beside the old ones and are put in their place when they are finished.
   * Stopped before that, the old ones stay.
   */
  @Override
  public synchronized ReadReport rebuild(BiFunction<Database, Indexing, ReadReport> run) {
    Path tables = folder.resolve(TABLES + UNFINISHED);
    Path words = folder.resolve(INDEX + UNFINISHED);
    removeUnfinished();
    ReadReport report;
    try (Database newDatabase = Database.open(tables);
        SearchIndex newIndex = openIndex(words)) {
      report = run.apply(newDatabase, Indexing.into(newIndex));
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

  static void delete(Path tree) throws IOException {
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
      throw DeskException.of(indexFolder(), e);
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
