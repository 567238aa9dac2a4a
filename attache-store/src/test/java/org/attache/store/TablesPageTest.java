package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/tables.md} lists the columns that there are, in their order. */
class TablesPageTest {

  private static final Pattern COLUMN =
      Pattern.compile("^\\| `(\\w+)` \\| ([A-Z]+) \\|", Pattern.MULTILINE);

  @ParameterizedTest
  @EnumSource(Table.class)
  void listsTheColumns(Table table) throws IOException {
    String page = Files.readString(Path.of("..", "docs", "tables.md"));
    String heading = "\n## " + table.sqlName() + "\n";
    assertThat(page).contains(heading);
    String section = page.substring(page.indexOf(heading) + heading.length());
    int next = section.indexOf("\n## ");
    List<String> columns = new ArrayList<>();
    Matcher column = COLUMN.matcher(next < 0 ? section : section.substring(0, next));
    while (column.find()) {
      columns.add(column.group(1) + " " + column.group(2));
    }
    assertThat("CREATE TABLE " + table.sqlName() + " (" + String.join(", ", columns) + ")")
        .isEqualTo(table.create());
  }
}
