package org.attache;

import java.util.List;
import org.attache.extract.Extractor;
import org.attache.extract.issue.Issues;

/** The extractors of the standard flow, in the order in which they run. */
public final class Extractors {

  private Extractors() {}

  public static List<Extractor> standard(Issues issues) {
    return List.of(new StandardExtractor(issues));
  }
}
