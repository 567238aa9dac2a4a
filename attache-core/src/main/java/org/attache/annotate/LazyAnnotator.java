package org.attache.annotate;

import java.util.function.Supplier;
import org.attache.article.Article;
import org.attache.article.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Loads an annotator at the first article: a run that finds nothing new does not wait for models.
 */
public final class LazyAnnotator implements Annotator {

  private final String id;
  private final Supplier<Annotator> loader;
  private @Nullable Annotator loaded;

  /**
   * @param id the id of what the loader gives
   */
  public LazyAnnotator(String id, Supplier<Annotator> loader) {
    this.id = id;
    this.loader = loader;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    return annotator().annotate(article);
  }

  private synchronized Annotator annotator() {
    Annotator annotator = loaded;
    if (annotator == null) {
      annotator = Deadline.uncounted(loader);
      loaded = annotator;
    }
    return annotator;
  }
}
