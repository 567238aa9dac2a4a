package org.attache.extract;

import java.util.List;
import org.attache.resolve.ResolvedArticle;

/** Finds observations of some kinds in an article. One extractor serves all threads. */
public interface Extractor {

  /** Name and version, for instance {@code event@1}: stands in every observation that it makes. */
  String id();

  /** What it finds, in text order; empty if nothing. */
  List<Observation> extract(ResolvedArticle article);
}
