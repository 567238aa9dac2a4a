package org.attache.resolve;

import java.time.LocalDate;
import java.util.List;
import org.attache.annotate.AnnotatedArticle;
import org.attache.resolve.place.Gazetteer;
import org.attache.resolve.place.Places;
import org.attache.resolve.reference.References;
import org.attache.resolve.register.Register;

/** Who, when and where in the standard flow: the register, the references, the days, the places. */
public final class StandardResolver implements Resolver {

  private final References references;
  private final Places places;

  /** A resolver on a register, for instance one with a user's own lines. */
  public StandardResolver(Register register) {
    this.references = new References(register);
    this.places = new Places(Gazetteer.load());
  }

  public static StandardResolver load() {
    return new StandardResolver(Register.load());
  }

  @Override
  public ResolvedArticle resolve(AnnotatedArticle annotated) {
    LocalDate day = annotated.article().published();
    Publication publication = day == null ? Publication.unknown() : Publication.on(day);
    // When: the days come before the parties, as they decide who held an office.
    List<TimeExpression> times = List.of();
    References.Found found = references.read(annotated, publication);
    return new ResolvedArticle(
        annotated,
        publication,
        found.parties(),
        times,
        places.find(annotated, found),
        found.voices());
  }
}
