package org.attache.export;

import java.io.IOException;
import java.util.Map;

/**
 * A table whose rows are made of many records each: what is counted is staged on the disk, then
 * grouped there.
 */
abstract class StagedProfile<R> extends TableProfile<R> {

  /** DuckDB types of what is staged, by name. */
  abstract Map<String, String> staged();

  abstract void stage(Source source, Left left, Staging staging) throws IOException;

  abstract void answer(Source source, Staging staging, RowTaker<R> taker) throws IOException;

  @Override
  void rows(Source source, Parcel parcel, Left left, RowTaker<R> taker) throws IOException {
    try (Staging staging = new Staging(parcel, id(), staged())) {
      stage(source, left, staging);
      staging.finish();
      answer(source, staging, taker);
    }
  }
}
