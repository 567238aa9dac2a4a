package org.attache.extract;

import java.util.List;
import org.attache.resolve.ResolvedArticle;

/** The layer {@code dates}: every time expression of an article as an observation. */
public final class DateExtractor implements Extractor {

  @Override
  public String id() {
    return "date@1";
  }

  @Override
  public List<Observation> extract(ResolvedArticle article) {
    return article.times().stream()
        .map(
            time ->
                (Observation)
                    new DateMention(
                        ObservationId.of(
                            Observation.Kind.DATE,
                            time.words(),
                            time.type(),
                            time.value(),
                            time.words().start()),
                        time,
                        new Provenance(time.words(), id(), time.type().name(), 1),
                        new Standing(List.of(), 0, Standing.Time.PRESENT, null),
                        Setting.OPEN))
        .toList();
  }
}
