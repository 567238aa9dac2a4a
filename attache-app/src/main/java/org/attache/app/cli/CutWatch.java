package org.attache.app.cli;

import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Annotator;
import org.attache.article.Article;

/** Says of which articles a sentence was too long to be read as a whole. */
final class CutWatch implements Annotator {

  private final Annotator behind;
  private final Talk talk;

  CutWatch(Annotator behind, Talk talk) {
    this.behind = behind;
    this.talk = talk;
  }

  @Override
  public String id() {
    return behind.id();
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    AnnotatedArticle annotated = behind.annotate(article);
    int cuts = annotated.cut().size();
    if (cuts > 0) {
      talk.say(
          article.id()
              + ": overlong sentences were cut in "
              + cuts
              + (cuts == 1 ? " place" : " places")
              + "; what goes across a cut is not found");
    }
    return annotated;
  }
}
