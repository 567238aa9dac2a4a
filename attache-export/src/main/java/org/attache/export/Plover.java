package org.attache.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.attache.resolve.Party;
import org.attache.resolve.Place;
import org.attache.store.Recorded;

/** PLOVER's own records: one JSON object a line, one for each pair, as its manual advises. */
final class Plover extends Profile {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  String id() {
    return "plover";
  }

  @Override
  String says() {
    return "Events as PLOVER records";
  }

  @Override
  List<Format> formats() {
    return List.of(Format.JSONL);
  }

  @Override
  List<String> notCarried() {
    return List.of(
        "kinds of records other than events",
        "events that are planned, possible, denied, conditional or undated (see left_out)",
        "who holds it to be so, and how sure (voice, factuality)",
        "issues, encounter, rule, confidence");
  }

  @Override
  List<Resource> write(Source source, Format format, Parcel parcel, Left left) throws IOException {
    long[] rows = {0};
    try (BufferedWriter out = Files.newBufferedWriter(parcel.file(parcel.name()))) {
      PairProfile.pairs(
          source,
          left,
          true,
          pair -> {
            out.write(JSON.writeValueAsString(record(pair, source)));
            out.write('\n');
            rows[0]++;
          });
    }
    return List.of(Resource.of(parcel.name(), format, rows[0]));
  }

  private static ObjectNode record(Pair pair, Source source) {
    ObjectNode tree = JSON.createObjectNode();
    tree.put("id", pair.id());
    tree.put("has_event", true);
    tree.put("date", pair.day().toString());
    var when = pair.event().setting().when();
    if (when != null && when.days().to().isAfter(pair.day())) {
      tree.put("enddate", when.days().to().toString());
    }
    party(tree.putArray("actor"), pair.actor());
    ArrayNode recipients = tree.putArray("recipient");
    Party recipient = pair.recipient();
    if (recipient != null) {
      party(recipients, recipient);
    }
    tree.putArray("event").add(pair.event().type().name());
    Place place = pair.event().setting().place();
    if (place != null) {
      place(tree.putObject("event_loc"), place, source.codes());
    }
    tree.put("event_text", pair.event().quote());
    tree.put("quad_code", Cells.quad(pair.event().type()));
    tree.put("event_scale", pair.event().score());
    if (pair.event().mode() != null) {
      tree.putArray("mode").add(pair.event().mode());
    }
    ArrayNode contexts = tree.putArray("context");
    pair.event().contexts().forEach(contexts::add);
    ObjectNode text = tree.putObject("text_info");
    text.put("sequence", pair.record().sentence());
    text.put("start", pair.event().span().start());
    text.put("end", pair.event().span().end());
    cite(tree.putObject("cite_info"), pair.record().article(), source);
    tree.put("coder", source.version());
    tree.put("comment", "CAMEO " + pair.event().cameo());
    return tree;
  }

  private static void party(ArrayNode to, Party party) {
    ObjectNode node = to.addObject();
    String country = party.actor().country();
    // PLOVER writes KOS where the register has ISO's user-assigned XKX.
    node.put("code", country == null ? party.actor().id().value() : plover(country));
    ArrayNode sectors = node.putArray("sector");
    party.actor().sectors().forEach(sector -> sectors.add(sector.name()));
    node.put("entity_text", Cells.raw(party));
    node.put("identifier_text", party.actor().name());
    if (party.actor().role() != null) {
      node.put("office", party.actor().role());
    }
  }

  private static String plover(String country) {
    return country.equals("XKX") ? "KOS" : country;
  }

  private static void place(ObjectNode node, Place place, StateCodes codes) {
    node.put("extracted_place", place.words().quote());
    node.put("resolved_place", place.name());
    if (place.latitude() != null && place.longitude() != null) {
      node.put("lat", place.latitude());
      node.put("lon", place.longitude());
    }
    String country = place.country();
    if (country != null) {
      node.put("country", codes.name(country));
      node.put("country_code", plover(country));
    }
  }

  private static void cite(ObjectNode node, Recorded.Head article, Source source) {
    node.put("citation", article.id().value());
    node.put("url", article.url());
    node.put("title", article.title());
    node.put("language", "English");
    node.put("publication", Cells.publisher(article));
    node.put("coder", source.version());
    node.put("codebook", "PLOVER 2");
  }
}
