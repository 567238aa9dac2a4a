package org.attache.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attache.article.Article;
import org.attache.article.read.ArticleReader;
import org.attache.article.read.ArticleReader.Reading;
import org.attache.article.read.Document;
import org.attache.article.read.Inputs;
import org.attache.article.read.Intake;

/** What comes of a file, through the same door as on the command line. */
record Taken(List<Article> articles, List<String> refused) {

  static Taken from(Path folder, String name, byte[] content) {
    Path file = folder.resolve(name);
    try {
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Article> articles = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    ArticleReader reader = new ArticleReader();
    new Inputs(List.of(file.toString()), null)
        .forEach(
            intake -> {
              if (intake instanceof Intake.Found found) {
                read(reader, found.document(), articles, refused);
              } else if (intake instanceof Intake.Refused no) {
                refused.add(Path.of(no.source()).getFileName() + ": " + no.reason());
              }
            });
    return new Taken(articles, refused);
  }

  private static void read(
      ArticleReader reader, Document document, List<Article> articles, List<String> refused) {
    Reading reading = reader.read(document);
    if (reading instanceof Reading.Read read) {
      articles.add(read.article());
    } else if (reading instanceof Reading.Refused no) {
      refused.add(Path.of(document.source()).getFileName() + ": " + no.reason());
    }
  }

  /** The only article. */
  Article article() {
    if (articles.size() != 1) {
      throw new AssertionError(articles.size() + " articles, refused: " + refused);
    }
    return articles.get(0);
  }
}
