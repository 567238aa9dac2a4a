package org.attache.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The row at which a result stands, with nulls told from zeros. */
final class Row {

  private final ResultSet result;

  Row(ResultSet result) {
    this.result = result;
  }

  String text(String column) throws SQLException {
    String value = result.getString(column);
    if (value == null) {
      throw new SQLException("column " + column + " is empty");
    }
    return value;
  }

  @Nullable String textOrNull(String column) throws SQLException {
    return result.getString(column);
  }

  byte[] bytes(String column) throws SQLException {
    byte[] value = result.getBytes(column);
    if (value == null) {
      throw new SQLException("column " + column + " is empty");
    }
    return value;
  }

  int integer(String column) throws SQLException {
    int value = result.getInt(column);
    if (result.wasNull()) {
      throw new SQLException("column " + column + " is empty");
    }
    return value;
  }

  @Nullable Integer integerOrNull(String column) throws SQLException {
    int value = result.getInt(column);
    return result.wasNull() ? null : value;
  }

  double real(String column) throws SQLException {
    return result.getDouble(column);
  }

  @Nullable LocalDate dayOrNull(String column) throws SQLException {
    return result.getObject(column, LocalDate.class);
  }

  @Nullable Object value(String column, Table.Type type) throws SQLException {
    if (type == Table.Type.REAL) {
      double value = result.getDouble(column);
      return result.wasNull() ? null : value;
    }
    return switch (type) {
      case TEXT -> textOrNull(column);
      case INTEGER -> integerOrNull(column);
      case DAY -> dayOrNull(column);
      case REAL -> throw new AssertionError();
    };
  }
}
