package org.attache.annotate;

import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Offers an annotator under a short name; found by {@link ServiceLoader}, so that nothing has to be
 * compiled against the annotators of other modules.
 */
public interface AnnotatorProvider {

  /** The name on the command line, for instance {@code corenlp}. */
  String name();

  /** The {@link Annotator#id} of what {@link #load} gives, known without loading. */
  String id();

  /** What is missing for {@link #load}, and what to do about it; null where all is there. */
  @Nullable String missing();

  /**
   * Loads the models.
   *
   * @throws IllegalStateException where one cannot be read
   */
  Annotator load();

  /** The provider of that name on the class path, if any. */
  static Optional<AnnotatorProvider> find(String name) {
    return ServiceLoader.load(AnnotatorProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(provider -> provider.name().equals(name))
        .findFirst();
  }
}
