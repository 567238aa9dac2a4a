package org.attache.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attache.store.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The columns of each table are exactly those that its readers expect: {@code headers.tsv}. */
class GoldenHeadersTest {

  @TempDir Path folder;

  @Test
  void everyTableHasItsColumns() throws IOException {
    List<String> lines;
    try (InputStream in = getClass().getResourceAsStream("headers.tsv")) {
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    List<String> checked = new ArrayList<>();
    try (Desk desk = ExampleDesk.open(folder)) {
      for (Profile profile : Profiles.list()) {
        if (profile instanceof TableProfile<?> table) {
          Source source =
              new Source(desk, ExampleDesk.REGISTER, "test", Request.all(profile.id(), folder));
          checked.add(
              profile.id()
                  + "\t"
                  + String.join("\t", table.columns(source).stream().map(Column::name).toList()));
        }
      }
    }
    assertThat(checked)
        .containsExactlyElementsOf(lines.stream().filter(line -> !line.startsWith("#")).toList());
  }
}
