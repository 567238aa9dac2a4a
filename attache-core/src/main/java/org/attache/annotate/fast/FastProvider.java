package org.attache.annotate.fast;

import org.attache.annotate.Annotator;
import org.attache.annotate.AnnotatorProvider;
import org.jspecify.annotations.Nullable;

/** Offers {@link FastAnnotator} as {@code fast}. */
public final class FastProvider implements AnnotatorProvider {

  @Override
  public String name() {
    return "fast";
  }

  @Override
  public String id() {
    return Model.id();
  }

  @Override
  public @Nullable String missing() {
    return Model.isThere() ? null : "its model is not in the library; build from a whole clone";
  }

  @Override
  public Annotator load() {
    return new FastAnnotator(Model.id(), Model.load());
  }
}
