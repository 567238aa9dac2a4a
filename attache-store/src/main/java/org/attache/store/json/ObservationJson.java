package org.attache.store.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.attache.extract.Observation;
import org.attache.resolve.Party;

/**
 * Writes observations as the JSON objects of {@code docs/observations.md}, one line each, and reads
 * them back: {@code read(write(observation))} equals the observation.
 */
public final class ObservationJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ObservationJson() {}

  /** The observation on one line. Fields are always in the same order. */
  public static String write(Observation observation) {
    try {
      return JSON.writeValueAsString(toTree(observation));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values can always be written", e);
    }
  }

  public static ObjectNode toTree(Observation observation) {
    return new ObservationWriter(JSON.getNodeFactory()).write(observation);
  }

  /** A party as it stands in observations. */
  public static ObjectNode toTree(Party party) {
    return new ObservationWriter(JSON.getNodeFactory()).party(party);
  }

  /**
   * @throws IllegalArgumentException where the line is no observation; the message names the field
   */
  public static Observation read(String line) {
    try {
      return read(JSON.readTree(line));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
  }

  public static Observation read(JsonNode tree) {
    return new ObservationReader(tree).read();
  }
}
