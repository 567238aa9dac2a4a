package org.attache.corenlp;

import org.attache.annotate.Annotator;
import org.attache.annotate.AnnotatorProvider;

/** Offers {@link CoreNlpAnnotator} as {@code corenlp}. */
public final class CoreNlpProvider implements AnnotatorProvider {

  @Override
  public String name() {
    return "corenlp";
  }

  @Override
  public String id() {
    return CoreNlpAnnotator.ID;
  }

  @Override
  public Annotator load() {
    return new CoreNlpAnnotator();
  }
}
