package org.attache.extract.standing;

import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.extract.Standing.Time;
import org.attache.extract.standing.Embedding.TimeShift;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sentence from its root down to its predicates: what the head of a word makes of it.
 *
 * <p>Each word is read once, however many words below it ask: a sentence takes time linear in its
 * length.
 */
final class Descent {

  private final Embeddings embeddings;
  private final Embedders embedders;
  private final ResolvedArticle article;
  private final Sentence sentence;
  private final @Nullable Place[] places;
  private final @Nullable State[] states;

  Descent(Embeddings embeddings, ResolvedArticle article, Sentence sentence) {
    this.embeddings = embeddings;
    this.embedders = new Embedders(embeddings);
    this.article = article;
    this.sentence = sentence;
    this.places = new Place[sentence.size()];
    this.states = new State[sentence.size()];
  }

  Sentence sentence() {
    return sentence;
  }

  Embeddings embeddings() {
    return embeddings;
  }

  Embedders embedders() {
    return embedders;
  }

  /** How a word stands with its own marks. */
  State state(int word) {
    State state = states[word];
    if (state == null) {
      state = OwnMarks.read(embeddings, article, sentence, word, place(word));
      states[word] = state;
    }
    return state;
  }

  /** What the words above pass to a word. */
  Place place(int word) {
    Place place = places[word];
    if (place == null) {
      place = find(word);
      places[word] = place;
    }
    return place;
  }

  private Place find(int word) {
    int head = sentence.head(word);
    Place infinitive = ClausePlaces.ofSubject(this, word);
    if (infinitive != null) {
      return infinitive;
    }
    if (head < 0 || sentence.is(word, "parataxis")) {
      return root(word);
    }
    if (sentence.is(word, "conj")) {
      return conjunct(word, head);
    }
    if (sentence.is(word, "amod") && sentence.tag(word).equals("VBG")) {
      return ClausePlaces.gerund(this, word, head);
    }
    if (sentence.is(word, "acl:relcl")) {
      return Place.apart(state(head), Level.CERTAIN);
    }
    if (sentence.is(word, "advcl")) {
      return AdverbialPlaces.find(this, word, head);
    }
    boolean loose = sentence.is(word, "dep") && sentence.tag(word).equals("VBG");
    if (loose || sentence.is(word, "ccomp", "xcomp", "csubj", "acl")) {
      return ClausePlaces.find(this, word, head);
    }
    if (sentence.is(word, "obj", "iobj", "nsubj", "obl", "nmod", "appos", "compound")) {
      return NominalPlaces.find(this, word, head);
    }
    return Place.apart(state(head), Level.CERTAIN);
  }

  Place root(int word) {
    Level level =
        isOpenQuestion()
            ? Level.UNKNOWN
            : Forms.isImperative(sentence, word) ? Level.OPEN : Level.CERTAIN;
    return new Place(level.value(), null, Time.PRESENT, article.voice(sentence), null);
  }

  private boolean isOpenQuestion() {
    int last = sentence.size() - 1;
    while (last > 0 && "\"”’'".contains(sentence.token(last).text())) {
      last--;
    }
    if (!sentence.token(last).text().equals("?")) {
      return false;
    }
    for (int word : sentence.children(sentence.root())) {
      if (sentence.tag(word).startsWith("W")) {
        return false;
      }
    }
    return true;
  }

  private Place conjunct(int word, int head) {
    Place shared = place(head);
    State first = state(head);
    boolean contrast = false;
    for (int cc : sentence.children(word, "cc")) {
      contrast |= sentence.lemma(cc).equals("but") || sentence.lemma(cc).equals("yet");
      if (sentence.lemma(cc).equals("instead") || sentence.lemma(cc).equals("rather")) {
        // "Sent a letter instead of visiting".
        return Place.apart(first, Level.UNPLANNED);
      }
    }
    boolean sameForm =
        sentence.tag(word).equals(sentence.tag(head))
            || (sentence.token(word).isNoun() && sentence.token(head).isNoun());
    boolean ownTense = sentence.has(word, "aux", "cop") || Forms.isFinite(sentence, word);
    if (sameForm && !ownTense && !contrast && !sentence.has(word, "nsubj")) {
      return Place.shared(first);
    }
    return new Place(
        shared.value(), shared.imposed(), first.time(), first.voice(), shared.condition());
  }

  /** What a head passes on by its entry, where the head itself stands so. */
  Place below(int head, State around, Embedding entry) {
    Time imposed =
        switch (entry.time()) {
          case SAME -> around.time();
          case FUTURE -> Time.FUTURE;
          case PAST -> Time.PAST;
          case OWN -> null;
        };
    List<Party> voice = around.voice();
    if (entry.speaker()) {
      voice = Voices.join(voice, Voices.speakers(article, sentence, head));
    }
    boolean keeps = entry.time() == TimeShift.SAME || !entry.speaker();
    return new Place(
        entry.under(around.value()),
        imposed,
        around.time(),
        voice,
        keeps ? around.condition() : null);
  }
}
