package org.attache.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one table, one by one. */
interface Rows extends Closeable {

  /**
   * @param values in the order of the columns
   */
  void add(List<@Nullable Object> values) throws IOException;
}
