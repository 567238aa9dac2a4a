package org.attache.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attache.article.Article;
import org.attache.article.read.ArticleReader;
import org.attache.article.read.Inputs;
import org.attache.article.read.Intake;

/** The articles of {@code examples/us-russia-2015-2016}, as the program reads them. */
final class ExampleArticles {

  static final Path FOLDER = Path.of("..", "examples", "us-russia-2015-2016");

  private ExampleArticles() {}

  static List<Article> read() {
    List<Article> articles = new ArrayList<>();
    new Inputs(List.of(FOLDER.toString()), null).forEach(intake -> articles.add(article(intake)));
    return articles;
  }

  private static Article article(Intake intake) {
    if (intake instanceof Intake.Found found
        && new ArticleReader().read(found.document())
            instanceof ArticleReader.Reading.Read reading) {
      return reading.article();
    }
    throw new IllegalStateException("an example cannot be read: " + intake);
  }
}
