package org.attache.resolve.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.article.Article;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.resolve.Party;
import org.attache.resolve.register.Entry;
import org.attache.resolve.register.NameTree;
import org.attache.resolve.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Says whose words a part of an article is: the expert's of its section, else the author's, where a
 * byline names one, else the article's own.
 */
final class Voices {

  private final Register register;
  private final Cast cast;
  private final Article article;
  private final Map<Part.Voice, Figure> figures = new HashMap<>();

  Voices(Register register, Cast cast, Article article) {
    this.register = register;
    this.cast = cast;
    this.article = article;
  }

  /** Makes the acquaintance of the expert of a part. */
  void meet(@Nullable Part part) {
    if (part != null && part.voice() != null) {
      figure(part.voice());
    }
  }

  /** The expert whose words a part is, or null. */
  @Nullable Figure speaker(@Nullable Part part) {
    return part == null || part.voice() == null ? null : figure(part.voice());
  }

  List<Party> of(@Nullable Part part) {
    if (part != null && part.voice() != null) {
      Figure figure = figure(part.voice());
      return List.of(
          new Party(figure.actor(), article.cite(part.voice().name()), null, "expert-section"));
    }
    String byline = article.origin().byline();
    if (byline == null || byline.isBlank() || (part != null && !part.kind().reports())) {
      return List.of();
    }
    String name = byline.strip().replaceFirst("^(?i)by\\s+", "");
    return List.of(new Party(cast.stranger(name).actor(), null, null, "byline"));
  }

  private Figure figure(Part.Voice voice) {
    return figures.computeIfAbsent(voice, this::introduce);
  }

  private Figure introduce(Part.Voice voice) {
    Span span = voice.name();
    Span role = voice.description();
    String said = role == null ? null : article.cite(role).quote();
    boolean ahead = role != null && role.end() <= span.start();
    TitledName titled =
        TitledName.of(article.cite(span).quote(), ahead ? said : null, register);
    String name = titled.name();
    Entry.Person known = known(name);
    if (known == null && ahead && name.indexOf(' ') < 0) {
      known = cast.knownBySurname(name, null);
    }
    Figure figure = known == null ? cast.stranger(name) : cast.person(known);
    figure.named(article.cite(new Span(span.start() + titled.skipped(), span.end())));
    String office = titled.office() == null ? said : titled.office();
    String state = office == null ? null : state(office, ahead);
    figure.country(state);
    if (office != null && (ahead || state == null)) {
      Description description = Description.read(office, register);
      figure.role(description.role()).affiliation(description.affiliation());
      if (figure.sectors().isEmpty()) {
        figure.sectors(description.sectors());
      }
    }
    return figure;
  }

  /**
   * The state that an office before a name serves; of a bracket behind it ("Mr. Moe (Norway):")
   * only where it names nothing else.
   */
  private @Nullable String state(String office, boolean ahead) {
    if (ahead) {
      return register.stateIn(office);
    }
    List<String> pieces = NameTree.piecesOf(office);
    NameTree.Match<Entry> match = register.names().longest(pieces, 0);
    boolean whole = match != null && match.end() == pieces.size();
    return whole ? register.stateIn(office) : null;
  }

  private Entry.@Nullable Person known(String name) {
    List<String> pieces =
        List.of(name.split(" ")).stream().flatMap(word -> NameTree.pieces(word).stream()).toList();
    NameTree.Match<Entry> match = register.names().longest(pieces, 0);
    if (match != null && match.end() == pieces.size()) {
      for (Entry entry : match.entries()) {
        if (entry instanceof Entry.Person person) {
          return person;
        }
      }
    }
    return null;
  }
}
