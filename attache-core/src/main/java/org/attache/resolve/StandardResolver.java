package org.attache.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Name;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.article.Span;

/** Who, when and where in the standard flow. */
public final class StandardResolver implements Resolver {

  private StandardResolver() {}

  public static StandardResolver load() {
    return new StandardResolver();
  }

  @Override
  public ResolvedArticle resolve(AnnotatedArticle annotated) {
    Map<ResolvedArticle.Word, List<Party>> parties = new HashMap<>();
    List<List<Party>> voices = new ArrayList<>();
    annotated.sentences().forEach(sentence -> voices.add(List.of()));
    for (Name name : annotated.names()) {
      Sentence sentence = annotated.sentences().get(name.sentence());
      Span span = sentence.token(name.first()).span().cover(sentence.token(name.end() - 1).span());
      Evidence words = annotated.article().cite(span);
      String slug = words.quote().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
      Actor actor =
          new Actor(
              new ActorId("?" + slug),
              words.quote(),
              null,
              List.of(),
              name.kind() == Name.Kind.PERSON,
              null,
              null);
      parties.put(
          new ResolvedArticle.Word(name.sentence(), name.end() - 1),
          List.of(new Party(actor, words, null, "name")));
    }
    LocalDate published = annotated.article().published();
    Publication publication = published == null ? Publication.unknown() : Publication.on(published);
    return new ResolvedArticle(annotated, publication, parties, List.of(), List.of(), voices);
  }
}
