package org.attache.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attache.extract.Event;
import org.attache.resolve.Party;
import org.attache.resolve.Place;
import org.attache.store.Recorded;

/** Events on a map: GeoJSON (RFC 7946), a point for each event that happened at a known place. */
final class GeoJson extends Profile {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  String id() {
    return "geojson";
  }

  @Override
  String says() {
    return "Events at known places, for a map";
  }

  @Override
  List<Format> formats() {
    return List.of(Format.GEOJSON);
  }

  @Override
  List<String> notCarried() {
    return List.of(
        "kinds of records other than events",
        "events that are planned, possible, denied, conditional or undated, or at no known place"
            + " (see left_out)",
        "voice, factuality, issues, encounter, rule");
  }

  @Override
  List<Resource> write(Source source, Format format, Parcel parcel, Left left) throws IOException {
    long[] rows = {0};
    try (BufferedWriter out = Files.newBufferedWriter(parcel.file(parcel.name()))) {
      out.write("{\"type\":\"FeatureCollection\",\"features\":[");
      source.events(
          (record, event) -> {
            String reason = Screen.out(event);
            Place place = event.setting().place();
            if (reason == null && (place == null || place.latitude() == null)) {
              reason = "no known place";
            }
            if (reason != null) {
              left.out(reason);
              return;
            }
            out.write(rows[0]++ == 0 ? "\n" : ",\n");
            out.write(
                JSON.writeValueAsString(feature(record, event, Objects.requireNonNull(place))));
          });
      out.write("\n]}\n");
    }
    return List.of(Resource.of(parcel.name(), format, rows[0]));
  }

  private static ObjectNode feature(Recorded record, Event event, Place place) {
    ObjectNode tree = JSON.createObjectNode();
    tree.put("type", "Feature");
    tree.put("id", event.id());
    tree.putObject("geometry")
        .put("type", "Point")
        .putArray("coordinates")
        .add(place.longitude())
        .add(place.latitude());
    ObjectNode says = tree.putObject("properties");
    var days = Objects.requireNonNull(event.setting().when()).days();
    says.put("from", days.from().toString());
    says.put("to", days.to().toString());
    says.put("type", event.type().name());
    says.put("mode", event.mode());
    says.put("cameo", event.cameo());
    says.put("score", event.score());
    says.put("actors", names(event.actors()));
    says.put("recipients", names(event.recipients()));
    says.put("place", place.name());
    says.put("country", place.country());
    says.put("quote", event.quote());
    says.put("article", record.article().id().value());
    says.put("url", record.article().url());
    says.put("confidence", event.provenance().confidence());
    return tree;
  }

  private static String names(List<Party> parties) {
    return parties.stream().map(party -> party.actor().name()).collect(Collectors.joining("; "));
  }
}
