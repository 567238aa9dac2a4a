package org.attache.extract.claim;

import java.util.List;
import org.attache.extract.Observation;

/** Reads claims of one kind. */
public interface ClaimReader {

  /** Name and version, for instance {@code position@1}. */
  String id();

  /** What an article claims of this kind; empty if nothing. */
  List<Observation> read(Ground ground);
}
