package org.attache.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts in the table {@code shelf}. */
final class PostgresShelf implements Shelf {

  private final Sql sql;

  PostgresShelf(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<String> names() {
    return texts("SELECT name AS found FROM shelf ORDER BY name", List.of());
  }

  @Override
  public Optional<String> get(String name) {
    return texts("SELECT content AS found FROM shelf WHERE name = ?", List.of(Shelf.checked(name)))
        .stream()
        .findFirst();
  }

  @Override
  public void put(String name, String text) {
    write(
        "INSERT INTO shelf (name, content) VALUES (?, ?)"
            + " ON CONFLICT (name) DO UPDATE SET content = excluded.content",
        List.of(Shelf.checked(name), text));
  }

  @Override
  public void remove(String name) {
    write("DELETE FROM shelf WHERE name = ?", List.of(Shelf.checked(name)));
  }

  private List<String> texts(String query, List<?> parameters) {
    List<String> found = new ArrayList<>();
    try {
      sql.each(query, parameters, row -> found.add(row.text("found")));
    } catch (SQLException e) {
      throw sql.failure(e);
    }
    return found;
  }

  private void write(String statement, List<?> parameters) {
    try {
      sql.write(writer -> writer.execute(statement, parameters));
    } catch (SQLException e) {
      throw sql.failure(e);
    }
  }
}
