package org.attache.extract.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.extract.standing.Embedding.Complement;
import org.attache.extract.standing.Embedding.Kind;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/** The entries of {@code embedding.tsv}, found by word, kind and the shape of what is embedded. */
final class Embeddings {

  static final String RESOURCE = "embedding.tsv";
  static final int COLUMNS = 8;

  private record Key(String word, Kind kind, Complement complement) {}

  private final Map<Key, Embedding> entries;

  private Embeddings(Map<Key, Embedding> entries) {
    this.entries = entries;
  }

  static Embeddings load() {
    return of(Table.resource(Embeddings.class, RESOURCE, COLUMNS));
  }

  /**
   * The table given as rows.
   *
   * @throws IllegalArgumentException where a row cannot be read or says what another says; names
   *     file and line
   */
  static Embeddings of(List<Table.Line> rows) {
    Map<Key, Embedding> entries = new HashMap<>();
    for (Table.Line row : rows) {
      Embedding entry = Embedding.of(row);
      for (String complement : row.cell(2).split(",", -1)) {
        Complement shape =
            complement.equals("-")
                ? Complement.NONE
                : Embedding.choice(row, Complement.class, complement);
        Embedding other = entries.put(new Key(entry.word(), entry.kind(), shape), entry);
        if (other != null) {
          throw row.wrong(
              "\"" + entry.word() + "\" with " + complement + " stands in line " + other.line());
        }
      }
    }
    return new Embeddings(entries);
  }

  @Nullable Embedding find(String word, Kind kind, Complement complement) {
    return entries.get(new Key(word, kind, complement));
  }

  /** A word that stands on the predicate itself. */
  @Nullable Embedding find(String word, Kind kind) {
    return find(word, kind, Complement.NONE);
  }
}
