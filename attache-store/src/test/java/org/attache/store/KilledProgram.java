package org.attache.store;

import java.nio.file.Path;
import org.attache.article.Article;

/** A program of its own that reads slowly and says so, made to be killed: see {@link KillTest}. */
final class KilledProgram {

  static final int ARTICLES = 120;

  private KilledProgram() {}

  public static void main(String[] arguments) {
    CodingFlow slow =
        new WordFlow() {
          @Override
          public Coded code(Article article) {
            try {
              Thread.sleep(20);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            return super.code(article);
          }
        };
    try (Desk desk = Desk.open(Path.of(arguments[0]))) {
      desk.read(
          Documents.meetings(ARTICLES),
          slow,
          (documents, line) -> {
            System.out.println(line.status());
            System.out.flush();
          },
          2);
    }
  }
}
