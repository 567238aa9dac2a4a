package org.attache.extract.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** Endings of nouns that are made of verbs. */
  private static final Pattern DEVERBAL =
      Pattern.compile(".{3,}(tion|sion|ment|ance|ence|ure|al|ing|age)");

  private static final Set<String> ACTS =
      Set.of(
          "aid",
          "arrest",
          "attack",
          "attempt",
          "ban",
          "bid",
          "blast",
          "boycott",
          "call",
          "change",
          "claim",
          "clash",
          "coup",
          "crash",
          "deal",
          "death",
          "decision",
          "demand",
          "effort",
          "exercise",
          "fall",
          "fight",
          "game",
          "growth",
          "help",
          "loss",
          "march",
          "meeting",
          "move",
          "murder",
          "offer",
          "plan",
          "promise",
          "protest",
          "raid",
          "release",
          "report",
          "request",
          "rise",
          "sale",
          "search",
          "siege",
          "speech",
          "strike",
          "summit",
          "support",
          "talk",
          "threat",
          "trial",
          "trip",
          "truce",
          "use",
          "visit",
          "vote",
          "war");

  private final StandingReader standings = new StandingReader();

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

  private static boolean isPredicate(Sentence sentence, int word) {
    Token token = sentence.token(word);
    if (sentence.is(word, "aux", "cop", "punct", "case", "mark", "det")) {
      return false;
    }
    if (token.isVerb()) {
      return !sentence.is(word, "amod", "compound");
    }
    if (token.isNoun() && !token.isProper()) {
      return sentence.has(word, "cop")
          || ACTS.contains(token.lemma())
          || DEVERBAL.matcher(token.lemma()).matches();
    }
    return sentence.has(word, "cop");
  }
}
