package org.attache.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** An event data set: one row for each direction of each event that happened on a known day. */
abstract class PairProfile extends TableProfile<Pair> {

  /** What no event data set has a column for. */
  static final List<String> LACKING =
      List.of(
          "kinds of records other than events",
          "events that are planned, possible, denied, conditional or undated (see left_out)",
          "who holds it to be so, and how sure (voice, factuality)",
          "first and last day where they differ",
          "words and their places in the text",
          "issues, encounter, rule, confidence");

  /** Whether an act on nobody who is named has a row. */
  boolean alone() {
    return true;
  }

  @Override
  void rows(Source source, Parcel parcel, Left left, RowTaker<Pair> taker) throws IOException {
    pairs(source, left, alone(), taker);
  }

  /** Hands on all pairs that were asked for. */
  static void pairs(Source source, Left left, boolean alone, RowTaker<Pair> taker)
      throws IOException {
    Pairs pairs = new Pairs(source.request(), left, alone);
    List<Pair> found = new ArrayList<>();
    source.events(
        (record, event) -> {
          found.clear();
          pairs.of(record, event, found::add);
          for (Pair pair : found) {
            taker.take(pair);
          }
        });
  }

  @Override
  List<String> notCarried() {
    return LACKING;
  }
}
