package org.attache.resolve.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.article.Article;
import org.attache.article.Evidence;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.resolve.Party;
import org.attache.resolve.reference.Labels.Label;
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
  private final Labels labels;
  private final Map<Part.Voice, Figure> figures = new HashMap<>();
  private final Map<Part.Voice, Evidence> namings = new HashMap<>();

  Voices(Register register, Cast cast, Article article) {
    this.register = register;
    this.cast = cast;
    this.article = article;
    this.labels = new Labels(register, cast);
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
      Evidence naming = namings.get(part.voice());
      return List.of(new Party(figure.actor(), naming, null, "expert-section"));
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
    String words = article.cite(span).quote().strip().replaceAll("\\s+", " ");
    String described = role == null ? "" : article.cite(role).quote();
    boolean ahead = role != null && role.end() <= span.start();
    TitledName titled =
        TitledName.of(article.cite(span).quote(), ahead ? described : null, register);
    Label label = ahead ? labels.read(described + " " + words, "") : labels.read(words, described);
    if (ahead && label.title() == null) {
      // An office that the register does not know: then the name is what stands behind it.
      label = labels.read(titled.name(), "");
    }
    Figure figure = labels.figure(label);
    Evidence naming = article.cite(new Span(span.start() + titled.skipped(), span.end()));
    figure.named(naming);
    namings.put(voice, naming);
    String office = titled.office() == null ? described : titled.office();
    if (ahead && figure.country() == null) {
      figure.country(register.stateIn(office));
    }
    if (!office.isEmpty()) {
      Description description = Description.read(office, register);
      figure.role(description.role()).affiliation(description.affiliation());
      if (figure.sectors().isEmpty()) {
        figure.sectors(description.sectors());
      }
    }
    return figure;
  }
}
