package org.attache;

import org.attache.annotate.AnnotatedArticle;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.Resolver;
import org.attache.resolve.place.Gazetteer;
import org.attache.resolve.place.Places;
import org.attache.resolve.reference.References;
import org.attache.resolve.register.Register;
import org.attache.resolve.time.TimeFinder;

/** Who, when and where in the standard flow: the register, the references, the days, the places. */
public final class StandardResolver implements Resolver {

  private final References references;
  private final Places places;
  private final TimeFinder times;

  /** A resolver on a register, for instance one with a user's own lines. */
  public StandardResolver(Register register) {
    this(register, Gazetteer.load());
  }

  /** The same, on places that are loaded already. */
  public StandardResolver(Register register, Gazetteer gazetteer) {
    this.references = new References(register, gazetteer::countryOf);
    this.places = new Places(gazetteer);
    this.times = TimeFinder.load();
  }

  public static StandardResolver load() {
    return new StandardResolver(Register.load());
  }

  @Override
  public ResolvedArticle resolve(AnnotatedArticle annotated) {
    // The days come before the parties, as they decide who held an office.
    TimeFinder.Found when = times.find(annotated);
    References.Found found = references.read(annotated, when.publication());
    return new ResolvedArticle(
        annotated,
        when.publication(),
        found.parties(),
        when.times(),
        places.find(annotated, found),
        found.voices());
  }
}
