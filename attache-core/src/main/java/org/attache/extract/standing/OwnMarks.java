package org.attache.extract.standing;

import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.extract.Standing.Condition;
import org.attache.extract.Standing.Time;
import org.attache.extract.standing.Embedding.Complement;
import org.attache.extract.standing.Embedding.Kind;
import org.attache.extract.standing.Embedding.TimeShift;
import org.attache.grammar.Dependencies;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.attache.table.WordClass;
import org.attache.table.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands on the predicate itself: negations, modals, adverbs, adjectives of a noun of
 * action, a conditional clause, a source ("according to").
 *
 * <p>Made for one predicate, filled word by word, and asked once.
 */
final class OwnMarks {

  private static final WordClass ONLY = WordClasses.beside(OwnMarks.class).get("only");

  /** Verbs of which more than the object is told: how things are, or seem to someone. */
  private static final WordClass STATES = WordClasses.beside(OwnMarks.class).get("states");

  private static final WordClass NEITHER = WordClasses.beside(OwnMarks.class).get("neither-nor");

  private static final WordClass EARLIER = WordClasses.beside(OwnMarks.class).get("earlier");
  private static final WordClass LATER = WordClasses.beside(OwnMarks.class).get("later");

  private final Embeddings embeddings;
  private final ResolvedArticle article;
  private final Sentence sentence;
  private final int word;
  private final Place place;

  private double value = Level.CERTAIN.value();
  private boolean denied;
  private boolean empty;
  private @Nullable Time time;
  private @Nullable Embedding modal;
  private @Nullable Condition condition;
  private List<Party> voice;

  private OwnMarks(
      Embeddings embeddings, ResolvedArticle article, Sentence sentence, int word, Place place) {
    this.embeddings = embeddings;
    this.article = article;
    this.sentence = sentence;
    this.word = word;
    this.place = place;
    this.time = Tenses.of(sentence, word);
    this.condition = place.condition();
    this.voice = place.voice();
  }

  static State read(
      Embeddings embeddings, ResolvedArticle article, Sentence sentence, int word, Place place) {
    OwnMarks marks = new OwnMarks(embeddings, article, sentence, word, place);
    for (int child : sentence.children(word)) {
      marks.add(child);
    }
    return marks.state();
  }

  private void add(int child) {
    if (sentence.is(child, "aux")) {
      addAuxiliary(child);
    } else if (sentence.is(child, "advmod", "neg", "cc:preconj")) {
      addAdverb(child);
    } else if (sentence.is(child, "amod", "det")) {
      addModifier(child);
    } else if (sentence.is(child, "nsubj")) {
      denied ^= Forms.isNobody(sentence, child);
    } else if (sentence.is(child, "obj")) {
      empty |= child > word && Forms.isNobody(sentence, child);
    } else if (sentence.is(child, "cc")) {
      // The denial of the first conjunct reaches the second, unless it has come down already.
      denied |= place.value() > 0 && NEITHER.contains(Forms.lower(sentence, child));
    } else if (sentence.is(child, "advcl", "xcomp", "dep")) {
      addClause(child);
    } else if (sentence.is(child, "parataxis")) {
      Embedding entry = embeddings.find(sentence.lemma(child), Kind.VERB, Complement.CLAUSE);
      if (entry != null && entry.speaker() && sentence.has(child, "nsubj")) {
        voice = Voices.join(voice, Voices.speakers(article, sentence, child));
      }
    } else if (sentence.is(child, "obl", "nmod")
        && "according to".equals(Dependencies.of(sentence).preposition(child))) {
      voice = Voices.join(voice, article.parties(sentence, List.of(child)));
    }
  }

  private void addAuxiliary(int child) {
    Embedding entry = embeddings.find(Forms.lower(sentence, child), Kind.MODAL);
    if (entry == null) {
      // "'ll", "wo n't", "ca n't".
      entry = embeddings.find(sentence.lemma(child), Kind.MODAL);
    }
    if (entry == null && Forms.isInfinitive(sentence, word) && Forms.isFinite(sentence, child)) {
      // "is to visit", "has to leave", read as auxiliaries.
      entry = embeddings.find(sentence.lemma(child), Kind.VERB, Complement.TO);
    }
    modal = entry != null ? entry : modal;
  }

  private void addAdverb(int child) {
    String text = Forms.lower(sentence, child);
    Embedding entry = embeddings.find(text, Kind.ADVERB);
    boolean noLonger = text.equals("longer") && hasNo(child);
    if (noLonger || (entry != null && entry.affirmed() == Level.DENIED.value())) {
      denied ^= !isOnly(child + 1);
    } else if (entry != null) {
      value = entry.under(value);
    }
  }

  private void addModifier(int child) {
    String text = Forms.lower(sentence, child);
    Embedding entry = embeddings.find(text, Kind.MODIFIER);
    if (entry != null) {
      value = entry.under(value);
      time = entry.time() == TimeShift.FUTURE ? Time.FUTURE : time;
    } else if (EARLIER.contains(text)) {
      time = Time.PAST;
    } else if (LATER.contains(text)) {
      time = Time.FUTURE;
    }
  }

  private void addClause(int child) {
    Embedding entry = embeddings.find(Forms.marker(sentence, child), Kind.MARKER);
    if (entry != null && entry.condition() && !isConcession(child)) {
      condition = new Condition(entry.word(), article.article().cite(sentence.subtreeSpan(child)));
    }
  }

  private State state() {
    double own = denied && modal == null ? -value : value;
    if (empty) {
      own = Math.min(own, emptied().value());
    }
    Time when = time;
    boolean newCondition = condition != null && place.condition() == null;
    if (modal != null) {
      boolean perfect = Forms.hasAuxiliary(sentence, word, "have");
      own = modal(modal, own, perfect && newCondition && !modal.word().equals("will"));
      when = modal.time() == TimeShift.FUTURE && !perfect ? Time.FUTURE : when;
    }
    if (newCondition) {
      own = Math.max(Level.IMPROBABLE.value(), Math.min(Level.INTENDED.value(), own));
    }
    return new State(Embedding.weakest(place.value(), own), place.time(when), voice, condition);
  }

  private double modal(Embedding entry, double own, boolean counterfactual) {
    double under = Math.signum(own) * Math.min(Math.abs(own), entry.affirmed());
    if (denied) {
      under = entry.denied() * Math.min(1, Math.abs(under) / entry.affirmed());
    }
    // "Would have left if": so it did not.
    return counterfactual ? Math.signum(under) * Level.IMPROBABLE.value() : under;
  }

  /**
   * What is left of a verb whose object is denied: "knows no end" is a knowing, "made no promise"
   * hardly a making, "shelled no town" no shelling.
   */
  private Level emptied() {
    if (STATES.contains(sentence.lemma(word))) {
      return Level.POSSIBLE;
    }
    Embedding host = embeddings.find(sentence.lemma(word), Kind.VERB, Complement.NOMINAL);
    boolean carries = host != null && host.affirmed() == Level.CERTAIN.value();
    return carries ? Level.IMPROBABLE : Level.DENIED;
  }

  /** "Even if" concedes and does not make a condition. */
  private boolean isConcession(int clause) {
    for (int child : sentence.children(clause, "advmod")) {
      if (sentence.lemma(child).equals("even")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasNo(int adverb) {
    for (int child : sentence.children(adverb)) {
      String text = Forms.lower(sentence, child);
      if (text.equals("no") || text.equals("any")) {
        return true;
      }
    }
    return false;
  }

  /** "Did not just call": the denial is of "just". */
  private boolean isOnly(int next) {
    return next < sentence.size() && ONLY.contains(Forms.lower(sentence, next));
  }
}
