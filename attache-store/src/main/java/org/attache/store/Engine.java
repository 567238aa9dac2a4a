package org.attache.store;

import java.nio.file.Path;
import java.util.SortedSet;
import java.util.function.BiFunction;
import org.attache.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/**
 * What a desk runs on: its four ports, and how what is derived is made again. {@link Desk} is the
 * same on each.
 */
interface Engine extends AutoCloseable {

  /** Where the desk is, for messages: never with a password. */
  String place();

  /** The folder of the desk, or null where it is on a server. */
  @Nullable Path folder();

  Archive archive();

  Journal journal();

  Shelf shelf();

  /** The tables; opened at the first call. */
  Database database();

  /** The index, brought up to date with the tables where it is not a copy of them. */
  SearchIndex index();

  /** Where the index is, for messages. */
  Path indexFolder();

  /** What a run tells the index. */
  Indexing indexing();

  /** Takes articles into the index whose rows were changed. */
  void indexed(SortedSet<Integer> changed);

  /** Derives everything again by a run that is given tables and index to write. */
  ReadReport rebuild(BiFunction<Database, Indexing, ReadReport> run);

  /** Something that is given back. */
  interface Held extends AutoCloseable {
    @Override
    void close();
  }

  /** Held while documents are read: one program at a time does. */
  default Held reading() {
    return () -> {};
  }

  @Override
  void close();
}
