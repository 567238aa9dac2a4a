package org.attache.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.store.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contacts, panels, graphs, maps, calendars and citations. */
class PeopleProfilesTest {

  @TempDir static Path folder;

  private static Desk desk;

  @BeforeAll
  static void read() throws IOException {
    desk = ExampleDesk.open(folder.resolve("desk"));
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static Path export(Request request) {
    return Exporter.run(desk, ExampleDesk.REGISTER, "attache test", request).target();
  }

  private static List<Map<String, String>> csv(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    String[] names = lines.get(0).split(",", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      assertThat(cells).hasSameSizeAs(names);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < names.length; i++) {
        row.put(names[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  @Test
  void aContactHasARowForEachSide() throws IOException {
    List<Map<String, String>> rows = csv(export(Request.all("contacts", folder.resolve("c.csv"))));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .containsEntry("LeaderCountryISO", "KEN")
        .containsEntry("CountryVisited", "Norway")
        .containsEntry("TripStartDate", "2014-05-06")
        .containsEntry("TripDuration", "1")
        .containsEntry("Forms", "visit")
        .containsEntry("MetHostHoGS", "");
    assertThat(rows.get(1)).containsEntry("LeaderCountryISO", "CHL");
  }

  @Test
  void aPanelWritesZerosAndCoverage() throws IOException {
    Request request =
        Request.all("panel", folder.resolve("panel.csv"))
            .parties("KEN", "CHL")
            .days(LocalDate.of(2014, 4, 1), LocalDate.of(2014, 7, 31));
    List<Map<String, String>> rows = csv(export(request));
    assertThat(rows).hasSize(8);
    assertThat(rows.get(0))
        .containsEntry("iso3c_1", "CHL")
        .containsEntry("iso3c_2", "KEN")
        .containsEntry("cown_1", "155")
        .containsEntry("gwn_2", "501")
        .containsEntry("date", "2014-04-01")
        .containsEntry("events", "0")
        .containsEntry("coverage", "0");
    Map<String, String> may = rows.get(5);
    assertThat(may)
        .containsEntry("iso3c_1", "KEN")
        .containsEntry("month", "5")
        .containsEntry("events", "3")
        .containsEntry("sanction", "2")
        .containsEntry("quad_4", "2")
        .containsEntry("penta_3", "2")
        .containsEntry("contacts", "1")
        .containsEntry("documents", "2")
        .containsEntry("intensity_sum", "-9.5")
        .containsEntry("coverage", "1");
    assertThat(rows.get(7)).containsEntry("events", "0").containsEntry("coverage", "1");
  }

  @Test
  void aPanelOfAllPairsIsTheFullGrid() throws IOException {
    List<Map<String, String>> rows =
        csv(export(Request.all("panel", folder.resolve("all.csv")).by(Request.Period.YEAR)));
    assertThat(rows).hasSize(3 * 2 * 45); // Chile, Germany and Kenya, 1970 … 2014
    assertThat(rows.get(0)).containsEntry("cown_2", "260").containsEntry("month", "");
    assertThat(
            rows.stream().map(r -> r.get("iso3c_1") + r.get("iso3c_2") + r.get("year")).distinct())
        .hasSize(rows.size());
    assertThat(
            csv(
                export(
                    Request.all("panel", folder.resolve("half.csv"))
                        .by(Request.Period.YEAR)
                        .bothWays())))
        .hasSize(3 * 45);
    assertThatThrownBy(
            () -> export(Request.all("panel", folder.resolve("p.csv")).parties("KEN/ada-okafor")))
        .hasMessageContaining("is no state");
  }

  @Test
  void aGraphHasStatesAndDirections() throws IOException {
    String xml = Files.readString(export(Request.all("network", folder.resolve("n.graphml"))));
    assertThat(xml)
        .contains("edgedefault=\"directed\"")
        .contains("source=\"CHL\" target=\"KEN\"")
        .contains("source=\"KEN\" target=\"CHL\"><data key=\"edge_weight\">3</data>");
    String gexf =
        Files.readString(export(Request.all("network", folder.resolve("n.gexf")).bothWays()));
    assertThat(gexf)
        .contains("defaultedgetype=\"undirected\"")
        .contains("source=\"CHL\" target=\"KEN\" weight=\"3\"")
        .doesNotContain("source=\"KEN\" target=\"CHL\"");
  }

  @Test
  void aMapHasPoints() throws IOException {
    JsonNode map =
        new ObjectMapper()
            .readTree(export(Request.all("geojson", folder.resolve("m.geojson"))).toFile());
    assertThat(map.path("features")).hasSize(1);
    assertThat(map.at("/features/0/geometry/coordinates/0").asDouble()).isEqualTo(10.75);
  }

  @Test
  void aCalendarHasWhatIsPlanned() throws IOException {
    byte[] bytes = Files.readAllBytes(export(Request.all("ics", folder.resolve("plan.ics"))));
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(text)
        .contains("DTSTART;VALUE=DATE:20140601\r\n")
        .contains("DTEND;VALUE=DATE:20140602\r\n")
        .contains("DTSTAMP:20140507T000000Z\r\n")
        .contains("SUMMARY:Kenya\\, Norway: visit\r\n");
    assertThat(text.split("BEGIN:VEVENT", -1)).hasSize(2);
    for (String line : text.split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
    }
  }

  @Test
  void articlesAreCitedOnce() throws IOException {
    String bib = Files.readString(export(Request.all("bibtex", folder.resolve("a.bib"))));
    assertThat(bib.split("@misc", -1)).hasSize(3);
    assertThat(bib)
        .contains("@misc{attache-gulf-1-1,")
        .contains("title = {Talks in Oslo}")
        .contains("date = {2014-05-07}")
        .contains("attache:gulf\\_1");
    JsonNode csl =
        new ObjectMapper().readTree(export(Request.all("csl", folder.resolve("a.json"))).toFile());
    assertThat(csl).hasSize(2);
    assertThat(csl.at("/0/issued/date-parts/0/0").asInt()).isEqualTo(2014);
  }

  @Test
  void recordsKeepEveryFieldInParquet() throws IOException {
    Path lines = folder.resolve("r.jsonl");
    Path again = folder.resolve("r.again");
    export(Request.all("records", lines));
    Parquet.toLines(export(Request.all("records", folder.resolve("r.parquet"))), again);
    List<String> one = Files.readAllLines(lines);
    List<String> other = Files.readAllLines(again);
    assertThat(one).hasSize(10).hasSameSizeAs(other);
    ObjectMapper json = new ObjectMapper();
    for (int i = 0; i < one.size(); i++) {
      assertThat(withoutNulls(json.readTree(other.get(i)))).isEqualTo(json.readTree(one.get(i)));
    }
  }

  private static JsonNode withoutNulls(JsonNode node) {
    if (node.isObject()) {
      ((com.fasterxml.jackson.databind.node.ObjectNode) node)
          .properties()
          .removeIf(field -> withoutNulls(field.getValue()).isNull());
    } else {
      node.forEach(PeopleProfilesTest::withoutNulls);
    }
    return node;
  }
}
