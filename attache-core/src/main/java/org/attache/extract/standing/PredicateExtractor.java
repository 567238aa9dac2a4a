package org.attache.extract.standing;

import java.util.ArrayList;
import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.annotate.Token;
import org.attache.article.Evidence;
import org.attache.article.Part;
import org.attache.extract.Extractor;
import org.attache.extract.Observation;
import org.attache.extract.ObservationId;
import org.attache.extract.Predicate;
import org.attache.extract.Provenance;
import org.attache.extract.Setting;
import org.attache.extract.Standing;
import org.attache.resolve.ResolvedArticle;

/**
 * Gives every verbal, adjectival and nominal predicate with its standing: the layer that events are
 * built on. It is not in the standard list; it runs on request.
 */
public final class PredicateExtractor implements Extractor {

  private static final String ID = "predicate@1";

  private final StandingReader standings = new StandingReader();
  private final ActionNouns nouns = ActionNouns.load();

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Observation> extract(ResolvedArticle article) {
    List<Observation> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Part part = article.article().partAt(sentence.span().start());
      if (part != null && !part.kind().reports()) {
        continue;
      }
      Descent descent = standings.descent(article, sentence);
      for (int word = 0; word < sentence.size(); word++) {
        if (isPredicate(sentence, word)) {
          found.add(predicate(article, descent, word));
        }
      }
    }
    return found;
  }

  private Predicate predicate(ResolvedArticle article, Descent descent, int word) {
    Evidence evidence = article.article().cite(descent.sentence().token(word).span());
    Standing standing = standings.read(article, descent, word);
    return new Predicate(
        ObservationId.of(
            Observation.Kind.PREDICATE, evidence, evidence.start(), standing.factuality()),
        new Provenance(evidence, ID, "predicate", 1),
        standing,
        Setting.OPEN);
  }

  private boolean isPredicate(Sentence sentence, int word) {
    Token token = sentence.token(word);
    if (token.isVerb()) {
      return isVerbal(sentence, word);
    }
    if (sentence.is(word, "aux", "cop", "punct", "case", "mark", "det")) {
      return false;
    }
    boolean common = token.isNoun() && !token.isProper();
    return sentence.has(word, "cop") || (common && nouns.contains(token.lemma()));
  }

  /** A verb that says something itself: participles too, but no mere auxiliary. */
  private static boolean isVerbal(Sentence sentence, int word) {
    boolean participle = sentence.tag(word).equals("VBG") || sentence.tag(word).equals("VBN");
    if (sentence.is(word, "case", "mark")) {
      return participle;
    }
    return !sentence.is(word, "aux", "cop", "punct", "det");
  }
}
