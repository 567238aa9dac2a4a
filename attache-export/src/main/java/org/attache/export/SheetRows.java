package org.attache.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of XLSX, written as a stream. Texts stay texts there whatever they begin with, so that no
 * formula can come of one; codes keep their zeros.
 */
final class SheetRows implements Rows {

  /** What the format allows. */
  private static final int MOST_ROWS = 1_048_576;

  private static final int LONGEST = 32_767;

  private final OutputStream out;
  private final Workbook book;
  private final Worksheet sheet;
  private int row;

  SheetRows(Path file, String name, List<String> names) throws IOException {
    this.out = new BufferedOutputStream(Files.newOutputStream(file));
    this.book = new Workbook(out, "Attache", "1.0");
    this.sheet = book.newWorksheet(name);
    sheet.freezePane(0, 1);
    for (int i = 0; i < names.size(); i++) {
      sheet.value(0, i, names.get(i));
    }
    row = 1;
  }

  @Override
  public void add(List<@Nullable Object> values) throws IOException {
    if (row == MOST_ROWS) {
      throw new ExportException(
          "a sheet of XLSX holds "
              + MOST_ROWS
              + " rows and there are more; ask for a shorter period, or for --format csv");
    }
    for (int i = 0; i < values.size(); i++) {
      put(i, values.get(i));
    }
    row++;
    if (row % 1000 == 0) {
      sheet.flush();
    }
  }

  private void put(int column, @Nullable Object value) {
    if (value instanceof Double number) {
      sheet.value(row, column, number);
    } else if (value instanceof Number number) {
      sheet.value(row, column, number.longValue());
    } else if (value instanceof Boolean truth) {
      sheet.value(row, column, truth);
    } else if (value instanceof LocalDate day) {
      sheet.value(row, column, day.toString()); // its calendar begins in 1900 and knows no 1815
    } else if (value != null) {
      String text = DelimitedRows.oneLine(value.toString());
      sheet.value(row, column, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }
  }

  @Override
  public void close() throws IOException {
    sheet.finish();
    book.finish();
    book.close();
    out.close(); // the library leaves what is buffered
  }
}
