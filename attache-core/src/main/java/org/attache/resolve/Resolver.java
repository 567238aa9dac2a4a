package org.attache.resolve;

import org.attache.annotate.AnnotatedArticle;

/** Says who, when and where: finds the parties, days and places of an article. */
public interface Resolver {

  ResolvedArticle resolve(AnnotatedArticle annotated);
}
