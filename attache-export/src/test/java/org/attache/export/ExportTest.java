package org.attache.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
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

class ExportTest {

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

  private static Exporter.Report export(Request request) {
    return Exporter.run(desk, ExampleDesk.REGISTER, "attache test", request);
  }

  private static List<Map<String, String>> table(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    String[] names = lines.get(0).split("\t", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
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
  void onlyWhatIsAssertedPastAndDatedBecomesAnEvent() throws IOException {
    Exporter.Report report = export(Request.all("polecat", folder.resolve("events.tsv")));
    assertThat(report.leftOut())
        .containsEntry("planned", 1L)
        .containsEntry("denied", 1L)
        .containsEntry("possible only", 1L)
        .containsEntry("hangs on a condition", 1L)
        .containsEntry("no day known", 1L)
        .hasSize(5);
    List<Map<String, String>> rows = table(report.target());
    assertThat(rows).hasSize(7).hasSize((int) report.rows());
    assertThat(rows)
        .extracting(
            row ->
                row.get("Actor Name")
                    + " "
                    + row.get("Event Type")
                    + " "
                    + row.get("Recipient Name"))
        .containsExactly(
            "Kenya CONSULT Chile",
            "Chile CONSULT Kenya",
            "Ada Okafor SANCTION Chile",
            "Kenya SANCTION Chile",
            "Germany AGREE Chile",
            "Chile AGREE Germany",
            "Chile PROTEST None");
    Map<String, String> visit = rows.get(0);
    assertThat(visit.get("Event ID")).startsWith("gulf-1_CONSULT_").endsWith("-0");
    assertThat(visit)
        .containsEntry("Event Date", "2014-05-06")
        .containsEntry("Event Mode", "visit")
        .containsEntry("Quad Code", "1")
        .containsEntry("Actor COW", "501")
        .containsEntry("City", "Oslo")
        .containsEntry("Country", "NOR")
        .containsEntry("Latitude", "59.91")
        .containsEntry("Wikipedia Actor ID", "None")
        .containsEntry("Publication Date", "2014-05-07");
    assertThat(rows.get(4)).containsEntry("Actor COW", "260"); // the Federal Republic
  }

  @Test
  void rowsOfOneEventShareAllButTheEndOfTheirId() throws IOException {
    List<Map<String, String>> rows =
        table(export(Request.all("polecat", folder.resolve("ids.tsv"))).target());
    String one = rows.get(0).get("Event ID");
    String other = rows.get(1).get("Event ID");
    assertThat(one.substring(0, one.length() - 1))
        .isEqualTo(other.substring(0, other.length() - 1));
    assertThat(rows.stream().map(row -> row.get("Event ID")).distinct()).hasSize(rows.size());
  }

  @Test
  void codesAreText() throws IOException {
    Map<String, String> row =
        table(export(Request.all("icews", folder.resolve("icews.tsv"))).target()).get(0);
    assertThat(row)
        .containsEntry("CAMEO Code", "042")
        .containsEntry("Event Text", "Make a visit")
        .containsEntry("Intensity", "1.9")
        .containsEntry("Source Country", "Kenya")
        .containsEntry("District", "NA")
        .containsEntry("Publisher", "=The Fjord")
        .containsEntry("Story ID", "1")
        .containsEntry("Sentence Number", "1");
  }

  @Test
  void gdeltNamesPlacesByFipsAndActorsByCameo() throws IOException {
    List<String> lines =
        Files.readAllLines(export(Request.all("gdelt", folder.resolve("gdelt.CSV"))).target());
    String[] cells = lines.get(0).split("\t", -1);
    assertThat(cells).hasSize(61);
    assertThat(cells[1]).isEqualTo("20140506");
    assertThat(cells[4]).isEqualTo("2014.4274");
    assertThat(cells[5]).isEqualTo("KENGOV");
    assertThat(cells[26]).isEqualTo("042");
    assertThat(cells[28]).isEqualTo("04");
    assertThat(cells[51]).isEqualTo("4");
    assertThat(cells[52]).isEqualTo("Oslo, Norway");
    assertThat(cells[53]).isEqualTo("NO");
    assertThat(cells[60]).isEqualTo("https://fjord.example/1");
  }

  @Test
  void phoenixHasOneRowForADayPairAndCode() throws IOException {
    List<String> lines =
        Files.readAllLines(export(Request.all("phoenix", folder.resolve("phoenix.txt"))).target());
    assertThat(lines).hasSize(5).allMatch(line -> line.split("\t", -1).length == 26);
    String told = lines.stream().filter(line -> line.contains("\t163\t")).findFirst().orElseThrow();
    assertThat(told).contains("\tKENGOV\tKEN\tGOV\t").contains("gulf_1_2;second_1");
    assertThat(lines.get(0)).contains("\t1970\t3\t2\t");
  }

  @Test
  void ploverRecordsArePairs() throws IOException {
    List<String> lines =
        Files.readAllLines(export(Request.all("plover", folder.resolve("p.jsonl"))).target());
    assertThat(lines).hasSize(7);
    JsonNode first = new ObjectMapper().readTree(lines.get(0));
    assertThat(first.at("/actor/0/code").asText()).isEqualTo("KEN");
    assertThat(first.at("/recipient/0/code").asText()).isEqualTo("CHL");
    assertThat(first.at("/event_loc/country_code").asText()).isEqualTo("NOR");
    assertThat(first.path("quad_code").asInt()).isEqualTo(1);
  }

  @Test
  void twoPartiesLimitPairs() throws IOException {
    Exporter.Report report =
        export(Request.all("polecat", folder.resolve("two.tsv")).parties("DEU", "CHL"));
    assertThat(table(report.target()))
        .extracting(row -> row.get("Actor Country"))
        .containsExactly("DEU", "CHL");
  }

  @Test
  void nothingSaysWhy() throws IOException {
    LocalDate day = LocalDate.of(2014, 6, 1);
    Exporter.Report planned =
        export(Request.all("polecat", folder.resolve("none.tsv")).parties("NOR").days(day, day));
    assertThat(planned.rows()).isZero();
    assertThat(planned.emptyBecause()).contains("1 planned");
    assertThat(table(planned.target())).isEmpty();
    assertThat(manifest(planned).at("/attache/empty_because").asText()).contains("planned");
    assertThat(
            export(Request.all("polecat", folder.resolve("none2.tsv")).parties("JPN"))
                .emptyBecause())
        .contains("no record of this kind for the parties");
  }

  private static JsonNode manifest(Exporter.Report report) throws IOException {
    return new ObjectMapper().readTree(Files.readAllBytes(report.manifest()));
  }

  @Test
  void theManifestSaysWhatIsInTheFile() throws IOException {
    Exporter.Report report = export(Request.all("polecat", folder.resolve("m.tsv")));
    JsonNode file = manifest(report).at("/resources/0");
    assertThat(file.path("rows").asInt()).isEqualTo(7);
    assertThat(file.path("bytes").asLong()).isEqualTo(Files.size(report.target()));
    assertThat(file.path("hash").asText()).isEqualTo("sha256:" + Manifest.sha256(report.target()));
    assertThat(file.at("/sums/Intensity").decimalValue()).isEqualByComparingTo("-7");
    assertThat(file.at("/schema/fields")).hasSize(40);
    assertThat(manifest(report).at("/attache/left_out/planned").asInt()).isEqualTo(1);
  }

  @Test
  void theSameDeskGivesTheSameBytes() throws IOException {
    for (String profile : List.of("polecat", "phoenix", "plover")) {
      Path one = export(Request.all(profile, folder.resolve("same-1"))).target();
      Path other = export(Request.all(profile, folder.resolve("same-2"))).target();
      assertThat(one).hasSameBinaryContentAs(other);
    }
    Path one = export(Request.all("polecat", folder.resolve("same-1.parquet"))).target();
    Path other = export(Request.all("polecat", folder.resolve("same-2.parquet"))).target();
    assertThat(one).hasSameBinaryContentAs(other);
  }

  @Test
  void formulasAreGuardedForPeopleAlone() throws IOException {
    Request request = Request.all("icews", folder.resolve("safe.csv"));
    assertThat(Files.readString(export(request).target())).contains(",=The Fjord,");
    assertThat(Files.readString(export(request.guarded()).target())).contains(",'=The Fjord,");
  }

  @Test
  void numbersAreNoFormulas() {
    assertThat(Formulas.guarded("-1+2")).isEqualTo("'-1+2");
    assertThat(Formulas.guarded("the -1")).isEqualTo("the -1");
    assertThat(DelimitedRows.plain(-7)).isEqualTo("-7.0");
    assertThat(DelimitedRows.plain(0.00001)).isEqualTo("0.00001");
  }

  @Test
  void parquetKeepsTypesAndZeros() throws IOException {
    Path file = export(Request.all("icews", folder.resolve("i.parquet"))).target();
    Path lines = folder.resolve("i.lines");
    Parquet.toLines(file, lines);
    JsonNode first = new ObjectMapper().readTree(Files.readAllLines(lines).get(0));
    assertThat(first.get("CAMEO Code").isTextual()).isTrue();
    assertThat(first.get("CAMEO Code").asText()).isEqualTo("042");
    assertThat(first.get("Intensity").isNumber()).isTrue();
    assertThat(first.get("Event Date").asText()).isEqualTo("2014-05-06");
    assertThat(first.get("District").isNull()).isTrue();
  }

  @Test
  void aSheetIsWritten() throws IOException {
    Path file = export(Request.all("polecat", folder.resolve("e.xlsx"))).target();
    try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
      String sheet =
          new String(
              zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
              java.nio.charset.StandardCharsets.UTF_8);
      assertThat(sheet).contains("r=\"A8\"").doesNotContain("r=\"A9\"").doesNotContain("<f>");
    }
  }

  @Test
  void whatCannotBeHadIsNamed() {
    Path file = folder.resolve("x.tsv");
    assertThatThrownBy(() -> export(Request.all("polekat", file)))
        .hasMessageContaining("there are attache, records, polecat, icews");
    assertThatThrownBy(() -> export(Request.all("polecat", file).as(Format.GEXF)))
        .hasMessageContaining("tsv, csv, parquet, xlsx");
    assertThat(file).doesNotExist();
  }
}
