package org.attache.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All derived rows as JSON lines, table by table, in the order of their keys: the same bytes
 * whenever the rows are the same.
 */
final class Export {

  private Export() {}

  static void write(Database database, OutputStream to) {
    for (Table table : Table.values()) {
      database.each(
          table.selectAll(),
          List.of(),
          row -> {
            ObjectNode line = Json.object();
            line.put("table", table.sqlName());
            for (Table.Column column : table.columns()) {
              put(line, column.name(), row.value(column.name(), column.type()));
            }
            try {
              to.write((Json.line(line) + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  private static void put(ObjectNode line, String name, @Nullable Object value) {
    if (value instanceof Integer number) {
      line.put(name, number);
    } else if (value instanceof Double number) {
      line.put(name, number);
    } else if (value != null) {
      line.put(name, value.toString());
    }
  }

  /** SHA-256 of what {@link #write} writes. */
  static String fingerprint(Database database) {
    DigestOutputStream digest =
        new DigestOutputStream(OutputStream.nullOutputStream(), Hashes.sha256());
    write(database, digest);
    return Hashes.hex(digest.getMessageDigest().digest());
  }
}
