package org.attache.corenlp;

import org.attache.annotate.Annotator;
import org.attache.annotate.AnnotatorProvider;
import org.jspecify.annotations.Nullable;

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
  public @Nullable String missing() {
    return CoreNlpProvider.class.getClassLoader().getResource(CoreNlpAnnotator.PARSER) == null
        ? "the models of CoreNLP are not on the class path; ./mvnw package fetches them"
        : null;
  }

  @Override
  public Annotator load() {
    return new CoreNlpAnnotator();
  }
}
