package org.attache.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text with cells between tabs or commas: UTF-8, one line feed a row, no byte-order mark. */
final class DelimitedRows implements Rows {

  private final Writer out;
  private final Dialect dialect;
  private final boolean safe;
  private final StringBuilder line = new StringBuilder();

  /**
   * @param safe whether texts that look like formulas are guarded
   */
  DelimitedRows(Path file, Dialect dialect, List<String> names, boolean safe) throws IOException {
    this.out = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), 1 << 16);
    this.dialect = dialect;
    this.safe = safe;
    if (dialect.header()) {
      add(List.<@Nullable Object>copyOf(names));
    }
  }

  @Override
  public void add(List<@Nullable Object> values) throws IOException {
    line.setLength(0);
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        line.append(dialect.delimiter());
      }
      Object value = values.get(i);
      line.append(value == null ? dialect.missing() : cell(value));
    }
    out.append(line.append('\n'));
  }

  private String cell(Object value) {
    if (value instanceof Double number) {
      return plain(number);
    }
    if (value instanceof Boolean truth) {
      return truth ? "TRUE" : "FALSE";
    }
    String text = value.toString();
    if (safe && value instanceof String) {
      text = Formulas.guarded(text);
    }
    return dialect.delimiter() == '\t' ? oneLine(text) : quoted(text);
  }

  /** Never with an exponent, which half of the readers take for text. */
  static String plain(double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      return (long) number + ".0";
    }
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /**
   * Tabs and line ends become blanks; nothing is quoted, since readers of these files unquote
   * nothing.
   */
  static String oneLine(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (breaks(text.charAt(i))) {
        StringBuilder clean = new StringBuilder(text);
        for (int k = i; k < text.length(); k++) {
          if (breaks(text.charAt(k))) {
            clean.setCharAt(k, ' ');
          }
        }
        return clean.toString();
      }
    }
    return text;
  }

  private static boolean breaks(char sign) {
    return sign < ' ' || sign == '\u0085' || sign == '\u2028' || sign == '\u2029';
  }

  /** RFC 4180. */
  private static String quoted(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '"' || sign == ',' || sign == '\n' || sign == '\r') {
        return '"' + text.replace("\"", "\"\"") + '"';
      }
    }
    return text;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
