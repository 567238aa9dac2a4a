package org.attache.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.attache.resolve.Party;

/** Who acted on whom, as a graph: states and organisations, an edge for each pair and direction. */
final class Network extends Profile {

  /** Attributes of an edge beside its ends: their names and types in GraphML. */
  static final Map<String, String> EDGE = new LinkedHashMap<>();

  /** Attributes of a node beside its id. */
  static final Map<String, String> NODE = new LinkedHashMap<>();

  static {
    NODE.put("label", "string");
    NODE.put("iso3c", "string");
    NODE.put("cown", "long");
    NODE.put("gwn", "long");
    NODE.put("kind", "string");
    EDGE.put("weight", "long");
    EDGE.put("cooperation", "long");
    EDGE.put("conflict", "long");
    EDGE.put("contacts", "long");
    EDGE.put("intensity_mean", "double");
    EDGE.put("first", "string");
    EDGE.put("last", "string");
  }

  @Override
  String id() {
    return "network";
  }

  @Override
  String says() {
    return "Who acted on whom, as a graph";
  }

  @Override
  List<Format> formats() {
    return List.of(Format.GRAPHML, Format.GEXF);
  }

  @Override
  List<String> notCarried() {
    return List.of(
        "kinds of records other than events",
        "events that are planned, possible, denied, conditional or undated (see left_out)",
        "persons: they count as their state; single events, their words and days");
  }

  @Override
  List<Resource> write(Source source, Format format, Parcel parcel, Left left) throws IOException {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("one", "VARCHAR");
    types.put("other", "VARCHAR");
    types.put("name_one", "VARCHAR");
    types.put("name_other", "VARCHAR");
    types.put("quad", "BIGINT");
    types.put("contact", "BIGINT");
    types.put("score", "DOUBLE");
    types.put("day", "DATE");
    boolean undirected = source.request().undirected();
    long[] edges = {0};
    try (Staging staging = new Staging(parcel, id(), types);
        OutputStream out =
            new BufferedOutputStream(Files.newOutputStream(parcel.file(parcel.name())))) {
      StateCodes codes = source.codes();
      PairProfile.pairs(
          source,
          left,
          false,
          pair -> {
            String one = Pairs.camp(pair.actor());
            String other = Pairs.camp(Objects.requireNonNull(pair.recipient()));
            if (one.equals(other)) {
              left.out("within one state");
            } else if (undirected
                && pair.event().recipients().isEmpty()
                && one.compareTo(other) > 0) {
              return; // what is done together is there in the other direction
            } else {
              boolean turned = undirected && one.compareTo(other) > 0;
              String first = name(pair.actor(), codes);
              String second = name(Objects.requireNonNull(pair.recipient()), codes);
              staging.add(
                  turned ? other : one,
                  turned ? one : other,
                  turned ? second : first,
                  turned ? first : second,
                  Cells.quad(pair.event().type()),
                  pair.event().encounter() == null ? 0 : 1,
                  pair.event().score(),
                  pair.day());
            }
          });
      staging.finish();
      GraphWriter graph = GraphWriter.of(format, out, undirected);
      graph.begin();
      staging.each(
          "SELECT id, min(name) AS label FROM (SELECT one AS id, name_one AS name FROM "
              + staging.table()
              + " UNION ALL SELECT other, name_other FROM "
              + staging.table()
              + ") GROUP BY id ORDER BY id",
          row -> node(graph, row, codes));
      graph.edges();
      staging.each(
          "SELECT one, other, count(*) AS weight, count(*) FILTER (quad <= 2) AS cooperation,"
              + " count(*) FILTER (quad > 2) AS conflict, sum(contact)::BIGINT AS contacts,"
              + " round(avg(score::DECIMAL(9,3)), 6) AS intensity_mean,"
              + " min(day)::VARCHAR AS first, max(day)::VARCHAR AS last FROM "
              + staging.table()
              + " GROUP BY one, other ORDER BY one, other",
          row -> {
            edges[0]++;
            Map<String, String> values = new LinkedHashMap<>();
            EDGE.keySet().forEach(name -> values.put(name, row.path(name).asText()));
            graph.edge(edges[0], row.path("one").asText(), row.path("other").asText(), values);
          });
      graph.end();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return List.of(Resource.of(parcel.name(), format, edges[0]));
  }

  private static String name(Party party, StateCodes codes) {
    String state = codes.name(party.actor().country());
    return state == null ? party.actor().name() : state;
  }

  private static void node(GraphWriter graph, JsonNode row, StateCodes codes) throws IOException {
    String id = row.path("id").asText();
    boolean state = codes.name(id) != null;
    Map<String, String> values = new LinkedHashMap<>();
    values.put("label", row.path("label").asText());
    if (state) {
      values.put("iso3c", id);
      Long cow = codes.cow(id, null);
      Long gw = codes.gw(id, null);
      if (cow != null) {
        values.put("cown", cow.toString());
      }
      if (gw != null) {
        values.put("gwn", gw.toString());
      }
    }
    values.put("kind", state ? "state" : id.startsWith("?") ? "unknown" : "other");
    graph.node(id, values);
  }
}
