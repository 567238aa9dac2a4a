package org.attache.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.attache.article.read.Document;
import org.attache.article.read.Intake;
import org.jspecify.annotations.Nullable;

/** Documents for tests, in the order in which they are given. */
final class Documents implements DocumentSource {

  private final List<Intake> intakes = new ArrayList<>();

  static Documents none() {
    return new Documents();
  }

  static Documents of(String name, String text) {
    return none().and(name, text);
  }

  /** {@code count} articles in which somebody meets somebody. */
  static Documents meetings(int count) {
    Documents documents = none();
    for (int i = 0; i < count; i++) {
      documents.and(
          "note-" + i + ".txt",
          "Envoy" + i + " met Kenya in Oslo on 2014-05-06. Norway told Chile the news.");
    }
    return documents;
  }

  Documents and(String name, String text) {
    return and(name, text, null);
  }

  Documents and(String name, String text, @Nullable LocalDate published) {
    intakes.add(
        new Intake.Found(
            new Document(
                "in/" + name,
                name,
                Document.Format.TEXT,
                text.getBytes(StandardCharsets.UTF_8),
                published)));
    return this;
  }

  Documents andRefused(String source, String reason) {
    intakes.add(new Intake.Refused(source, reason));
    return this;
  }

  @Override
  public void forEach(Consumer<Intake> taker) {
    intakes.forEach(taker);
  }
}
