package org.attache.bench;

import java.util.ArrayList;
import java.util.List;
import org.attache.article.Article;
import org.attache.article.read.ArticleReader;
import org.attache.article.read.ArticleReader.Reading;
import org.attache.article.read.Inputs;
import org.attache.article.read.Intake;

/** Articles to measure on, read as the program reads them. */
public final class Texts {

  private Texts() {}

  /**
   * Reads files, folders and JSONL.
   *
   * @param most at most so many articles
   * @throws IllegalArgumentException where there is none
   */
  public static List<Article> read(List<String> inputs, int most) {
    ArticleReader reader = new ArticleReader();
    List<Article> articles = new ArrayList<>();
    new Inputs(inputs, null)
        .forEach(
            intake -> {
              if (articles.size() < most
                  && intake instanceof Intake.Found found
                  && reader.read(found.document()) instanceof Reading.Read read) {
                articles.add(read.article());
              }
            });
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("no article in " + inputs);
    }
    return articles;
  }
}
