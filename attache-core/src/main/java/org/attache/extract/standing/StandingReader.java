package org.attache.extract.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.extract.Standing;
import org.attache.extract.Standing.Condition;
import org.attache.extract.Standing.Time;
import org.attache.extract.standing.Embedding.Complement;
import org.attache.extract.standing.Embedding.Kind;
import org.attache.extract.standing.Embedding.TimeShift;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.When;
import org.attache.resolve.time.Dater;
import org.jspecify.annotations.Nullable;

/**
 * Reads the standing of a predicate from the clauses that embed it.
 *
 * <p>The sentence is read from its root down to the predicate. At the root everything is so (+3).
 * Each word on the way that embeds what is below passes on what its signature says of an affirmed
 * or a denied complement, as the polarity propagation of Nairn, Condoravdi and Karttunen (2006,
 * "Computing relative polarity for textual inference") does, with degrees instead of signs; each
 * negation, modal and adverb on the way scales the value (Saurí and Pustejovsky 2012, "Are you sure
 * that this happened?", section 4). Whoever is said to say, think or deny it joins the voice, and
 * the value is then as they present it.
 *
 * <p>What stands in the subject's place or behind a definite article is taken for granted, unless
 * its verb is known to settle it ("the visit was cancelled").
 */
public final class StandingReader {

  /** A happening that lies longer before publication than this is history. */
  private static final int HISTORY_DAYS = 730;

  private static final Embeddings EMBEDDINGS = Embeddings.load();
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "both", "each", "every", "its");
  private static final Set<String> NOBODY =
      Set.of("nobody", "none", "nothing", "no-one", "neither");
  private static final Set<String> EARLIER =
      Set.of("last", "recent", "previous", "past", "earlier", "former");
  private static final Set<String> LATER = Set.of("next", "coming");

  private final Embeddings embeddings = EMBEDDINGS;
  private final Dater dater = new Dater();

  /**
   * What a place in the sentence passes to the predicate there, before its own modifiers.
   *
   * @param imposed the time that the embedding word gives it, or null
   * @param around the time of the clause around, where the predicate has none of its own
   */
  private record Place(
      double value,
      @Nullable Time imposed,
      Time around,
      List<Party> voice,
      @Nullable Condition condition) {

    Place with(double other) {
      return new Place(other, imposed, around, voice, condition);
    }
  }

  /** A predicate with its own modifiers. */
  private record State(double value, Time time, List<Party> voice, @Nullable Condition condition) {}

  /** The standing of the predicate headed by a word. */
  public Standing read(ResolvedArticle article, Sentence sentence, int word) {
    State state = state(article, sentence, word);
    double value = Math.round(Math.max(-3, Math.min(3, state.value())) * 100) / 100.0;
    Time time = state.time();
    if (time != Time.FUTURE && isHistory(article, dater.when(article, sentence, word))) {
      time = Time.HISTORICAL;
    }
    return new Standing(state.voice(), value == 0 ? 0 : value, time, state.condition());
  }

  private static boolean isHistory(ResolvedArticle article, @Nullable When when) {
    LocalDate published = article.publication().from();
    if (published == null) {
      published = article.publication().to();
    }
    return when != null
        && published != null
        && when.days().to().isBefore(published.minusDays(HISTORY_DAYS));
  }

  // The way down: what the head of a word makes of it.

  private State state(ResolvedArticle article, Sentence sentence, int word) {
    return own(article, sentence, word, place(article, sentence, word));
  }

  private Place place(ResolvedArticle article, Sentence sentence, int word) {
    int head = sentence.head(word);
    if (head < 0) {
      return root(article, sentence, word);
    }
    if (sentence.is(word, "conj")) {
      return conjunct(article, sentence, word, head);
    }
    if (sentence.is(word, "parataxis")) {
      return root(article, sentence, word);
    }
    if (sentence.is(word, "acl:relcl")) {
      return apart(state(article, sentence, head), 3);
    }
    if (sentence.is(word, "advcl")) {
      return adverbial(article, sentence, word, head);
    }
    boolean loose = sentence.is(word, "dep") && sentence.tag(word).equals("VBG");
    if (loose || sentence.is(word, "ccomp", "xcomp", "csubj", "acl")) {
      return clause(article, sentence, word, head);
    }
    if (sentence.is(word, "obj", "iobj", "nsubj", "obl", "nmod", "appos", "compound")) {
      return nominal(article, sentence, word, head);
    }
    return apart(state(article, sentence, head), 3);
  }

  private Place root(ResolvedArticle article, Sentence sentence, int word) {
    double value = isOpenQuestion(sentence) || isImperative(sentence, word) ? 0 : 3;
    return new Place(value, null, Time.PRESENT, article.voice(sentence), null);
  }

  private static boolean isOpenQuestion(Sentence sentence) {
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

  private static boolean isImperative(Sentence sentence, int word) {
    return sentence.tag(word).equals("VB")
        && !sentence.has(word, "nsubj", "aux", "mark", "cop", "expl");
  }

  private Place conjunct(ResolvedArticle article, Sentence sentence, int word, int head) {
    Place shared = place(article, sentence, head);
    boolean contrast = false;
    for (int cc : sentence.children(word, "cc")) {
      contrast |= sentence.lemma(cc).equals("but") || sentence.lemma(cc).equals("yet");
    }
    boolean sameForm =
        sentence.tag(word).equals(sentence.tag(head))
            || (sentence.token(word).isNoun() && sentence.token(head).isNoun());
    boolean ownTense = sentence.has(word, "aux", "cop") || isFinite(sentence, word);
    State first = own(article, sentence, head, shared);
    if (sameForm && !ownTense && !contrast && !sentence.has(word, "nsubj")) {
      return new Place(first.value(), null, first.time(), first.voice(), first.condition());
    }
    return new Place(
        shared.value(), shared.imposed(), first.time(), first.voice(), shared.condition());
  }

  private static boolean isFinite(Sentence sentence, int word) {
    String tag = sentence.tag(word);
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  /** What stands by the side of the head: in its voice, with a value of its own. */
  private static Place apart(State head, double value) {
    return new Place(value, null, head.time(), head.voice(), null);
  }

  private static Place apart(State head, double value, @Nullable Time imposed) {
    return new Place(value, imposed, head.time(), head.voice(), null);
  }

  private Place clause(ResolvedArticle article, Sentence sentence, int word, int head) {
    State around = state(article, sentence, head);
    if (sentence.is(word, "acl") && !sentence.has(word, "mark", "case")) {
      if (!isFinite(sentence, word)) {
        boolean past = sentence.tag(word).equals("VBN");
        return past ? apart(around, 3, Time.PAST) : apart(around, 3);
      }
    }
    int noun = nounBefore(sentence, word, head);
    if (noun >= 0) {
      Embedding entry = embedding(sentence, word, noun, Complement.TO);
      if (entry != null) {
        return below(article, sentence, noun, state(article, sentence, noun), entry);
      }
    }
    Embedding entry = embedding(sentence, word, head, complement(sentence, word));
    if (entry == null) {
      if (marks(sentence, word, "whether", "if")) {
        return apart(around, 0);
      }
      double value =
          sentence.is(word, "csubj") && infinitive(sentence, word) ? 0.5 : around.value();
      return new Place(value, null, around.time(), around.voice(), around.condition());
    }
    Place below = below(article, sentence, head, around, entry);
    return marks(sentence, word, "whether", "if") ? below.with(0) : below;
  }

  /**
   * The object right before an infinitive, which belongs to it and not to the verb ("made a promise
   * to leave"), however the parser hangs it; −1 if none.
   */
  private static int nounBefore(Sentence sentence, int word, int head) {
    int mark = infinitive(sentence, word) ? sentence.child(word, "mark") : -1;
    boolean there =
        mark > 0
            && sentence.head(mark - 1) == head
            && sentence.token(mark - 1).isNoun()
            && sentence.is(mark - 1, "obj", "nsubj:pass");
    return there ? mark - 1 : -1;
  }

  private Place below(
      ResolvedArticle article, Sentence sentence, int head, State around, Embedding entry) {
    Time imposed =
        switch (entry.time()) {
          case SAME -> around.time();
          case FUTURE -> Time.FUTURE;
          case PAST -> Time.PAST;
          case OWN -> null;
        };
    List<Party> voice = around.voice();
    if (entry.speaker()) {
      voice = join(voice, speakers(article, sentence, head));
    }
    boolean keeps = entry.time() == TimeShift.SAME || !entry.speaker();
    return new Place(
        entry.under(around.value()),
        imposed,
        around.time(),
        voice,
        keeps ? around.condition() : null);
  }

  private static List<Party> speakers(ResolvedArticle article, Sentence sentence, int head) {
    List<Party> found = article.parties(sentence, sentence.dependencies().agents(head));
    if (found.isEmpty() && sentence.token(head).isNoun()) {
      found = article.parties(sentence, sentence.children(head, "nmod:poss"));
    }
    return found;
  }

  private static List<Party> join(List<Party> voice, List<Party> more) {
    List<Party> joined = new ArrayList<>(voice);
    for (Party party : more) {
      boolean known = joined.stream().anyMatch(v -> v.actor().id().equals(party.actor().id()));
      if (!known) {
        joined.add(party);
      }
    }
    return joined;
  }

  private Place adverbial(ResolvedArticle article, Sentence sentence, int word, int head) {
    State around = state(article, sentence, head);
    String marker = marker(sentence, word);
    if (infinitive(sentence, word) || sentence.tag(word).equals("VBG")) {
      Embedding entry = embedding(sentence, word, head, complement(sentence, word));
      if (entry != null) {
        return below(article, sentence, head, around, entry);
      }
    }
    Embedding entry = embeddings.find(marker, Kind.MARKER);
    if (entry != null && entry.condition()) {
      boolean counter = hasAux(sentence, head, "would") && hasAux(sentence, head, "have");
      return apart(around, counter && hasAux(sentence, word, "have") ? -2 : 0);
    }
    if (entry != null) {
      boolean future = around.time() == Time.FUTURE;
      double value = future && entry.affirmed() > 2 ? 2 : entry.affirmed();
      return future ? apart(around, value, Time.FUTURE) : apart(around, value);
    }
    if (infinitive(sentence, word)) {
      // A purpose: intended, and in news more often than not achieved.
      return apart(around, Math.max(0, Math.min(1, around.value())));
    }
    if (marker.equals("with") && sentence.has(word, "nsubj")) {
      // "With the king on a visit, it would be wise to wait": the circumstances are there already.
      return apart(around, 3, around.time() == Time.FUTURE ? Time.PRESENT : null);
    }
    if (marker.equals("by") || marker.equals("in")) {
      return new Place(around.value(), null, around.time(), around.voice(), around.condition());
    }
    return apart(around, 3);
  }

  private static boolean hasAux(Sentence sentence, int word, String lemma) {
    for (int aux : sentence.children(word, "aux")) {
      if (sentence.lemma(aux).equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  private Place nominal(ResolvedArticle article, Sentence sentence, int word, int head) {
    State around = state(article, sentence, head);
    String preposition = sentence.dependencies().preposition(word);
    boolean activeSubject = sentence.relation(word).equals("nsubj") && !sentence.has(head, "cop");
    if (activeSubject) {
      Embedding entry = embedding(sentence, word, head, Complement.SUBJECT);
      if (entry != null && (!entry.word().equals("be") || sentence.has(head, "expl"))) {
        return below(article, sentence, head, around, entry);
      }
      return apart(around, 3);
    }
    if (sentence.is(word, "obj", "iobj", "nsubj:pass", "obl", "nmod")) {
      Complement shape = sentence.tag(word).equals("VBG") ? Complement.ING : Complement.NOMINAL;
      Embedding entry = embedding(sentence, word, head, shape);
      if (entry != null) {
        return below(article, sentence, head, around, entry);
      }
    }
    if (preposition != null) {
      Embedding entry = embeddings.find(preposition, Kind.PREPOSITION);
      if (entry != null) {
        boolean future = around.time() == Time.FUTURE || entry.time() == TimeShift.FUTURE;
        return future
            ? apart(around, Math.min(2, entry.affirmed()), Time.FUTURE)
            : apart(around, entry.affirmed());
      }
    }
    if (sentence.is(word, "appos", "compound")) {
      return new Place(around.value(), null, around.time(), around.voice(), around.condition());
    }
    if (hasDeterminer(sentence, word, "any")) {
      // "Does not mark the start of any thaw": what is denied above is denied of any.
      double above = denialAbove(article, sentence, head);
      if (above < 0) {
        return apart(around, above);
      }
    }
    boolean granted = isDefinite(sentence, word) || sentence.is(word, "nsubj");
    if (granted && around.time() == Time.FUTURE && sentence.token(head).isNoun()) {
      // "The next result of the visit": what comes next is the result.
      Place over = place(article, sentence, head);
      return apart(around, 3, over.imposed() == null ? over.around() : over.imposed());
    }
    return granted
        ? apart(around, 3)
        : new Place(
            Math.max(around.value(), 0), null, around.time(), around.voice(), around.condition());
  }

  private static boolean hasDeterminer(Sentence sentence, int word, String determiner) {
    for (int child : sentence.children(word, "det")) {
      if (lower(sentence, child).equals(determiner)) {
        return true;
      }
    }
    return false;
  }

  /** The value of the clause in which a nominal stands, where that is denied; else 0. */
  private double denialAbove(ResolvedArticle article, Sentence sentence, int head) {
    int clause = head;
    while (sentence.is(clause, "obj", "obl", "nmod") && sentence.token(clause).isNoun()) {
      clause = sentence.head(clause);
    }
    return Math.min(0, state(article, sentence, clause).value());
  }

  private static boolean isDefinite(Sentence sentence, int word) {
    for (int child : sentence.children(word, "det", "nmod:poss")) {
      if (sentence.is(child, "nmod:poss") || DEFINITE.contains(sentence.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  // Which entry embeds a word.

  private @Nullable Embedding embedding(
      Sentence sentence, int word, int head, Complement complement) {
    Kind kind = kind(sentence, head);
    String lemma = sentence.lemma(head).toLowerCase(Locale.ROOT);
    if (kind == Kind.VERB && lemma.equals("go") && sentence.tag(head).equals("VBG")) {
      return complement == Complement.TO ? embeddings.find("will", Kind.MODAL) : null;
    }
    int particle = sentence.child(head, "compound:prt");
    String base = particle < 0 ? lemma : lemma + " " + lower(sentence, particle);
    if (lemma.equals("take")) {
      int object = sentence.child(head, "obj");
      if (object >= 0 && Set.of("place", "part").contains(sentence.lemma(object))) {
        base = lemma + " " + sentence.lemma(object);
      }
    }
    String preposition =
        complement == Complement.NOMINAL || complement == Complement.ING
            ? preposition(sentence, word)
            : "";
    if (!preposition.isEmpty()) {
      Embedding entry = embeddings.find(base + " " + preposition, kind, complement);
      if (entry != null || kind != Kind.NOUN) {
        return entry;
      }
      return preposition.equals("of")
              || preposition.equals("for")
              || preposition.equals("to")
              || preposition.equals("about")
          ? embeddings.find(base, kind, complement)
          : null;
    }
    if (kind == Kind.ADJECTIVE) {
      String text = lower(sentence, head);
      Embedding entry = embeddings.find(text, kind, complement);
      return entry != null || !sentence.token(head).isVerb()
          ? entry
          : embeddings.find(base, Kind.VERB, complement);
    }
    return embeddings.find(base, kind, complement);
  }

  private static Kind kind(Sentence sentence, int head) {
    if (sentence.token(head).isNoun()) {
      return Kind.NOUN;
    }
    if (sentence.tag(head).startsWith("JJ")) {
      return Kind.ADJECTIVE;
    }
    // "is prepared to", "is determined to": participles that the tagger takes for verbs.
    boolean adjectival =
        sentence.tag(head).equals("VBN")
            && sentence.has(head, "aux:pass")
            && Set.of("prepared", "determined", "bound", "poised", "set")
                .contains(lower(sentence, head));
    return adjectival ? Kind.ADJECTIVE : Kind.VERB;
  }

  private static Complement complement(Sentence sentence, int word) {
    if (infinitive(sentence, word)) {
      return Complement.TO;
    }
    if (sentence.tag(word).equals("VBG") && !sentence.has(word, "aux")) {
      return Complement.ING;
    }
    if (sentence.is(word, "xcomp") && sentence.token(word).isNoun()) {
      return Complement.NOMINAL;
    }
    return Complement.CLAUSE;
  }

  private static boolean infinitive(Sentence sentence, int word) {
    for (int mark : sentence.children(word, "mark")) {
      if (sentence.tag(mark).equals("TO") || lower(sentence, mark).equals("to")) {
        return true;
      }
    }
    return false;
  }

  private static boolean marks(Sentence sentence, int word, String... markers) {
    for (int mark : sentence.children(word, "mark")) {
      for (String marker : markers) {
        if (lower(sentence, mark).equals(marker)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String preposition(Sentence sentence, int word) {
    String text = sentence.dependencies().preposition(word);
    if (text != null) {
      return text;
    }
    int mark = sentence.child(word, "mark");
    return mark >= 0 && sentence.tag(mark).equals("IN") ? lower(sentence, mark) : "";
  }

  private static String marker(Sentence sentence, int word) {
    for (int child : sentence.children(word, "mark", "case", "advmod")) {
      String tag = sentence.tag(child);
      if (tag.equals("IN") || tag.equals("WRB") || tag.equals("VBN") || tag.equals("VBG")) {
        return lower(sentence, child);
      }
    }
    return "";
  }

  private static String lower(Sentence sentence, int word) {
    return sentence.token(word).text().toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  // What stands on the predicate itself.

  private State own(ResolvedArticle article, Sentence sentence, int word, Place place) {
    double value = 3;
    Time time = tense(sentence, word);
    boolean denied = false;
    Embedding modal = null;
    Condition condition = place.condition();
    List<Party> voice = place.voice();
    for (int child : sentence.children(word)) {
      if (sentence.is(child, "aux")) {
        Embedding entry = embeddings.find(lower(sentence, child), Kind.MODAL);
        if (entry == null && infinitive(sentence, word) && isFinite(sentence, child)) {
          // "is to visit", "has to leave", read as auxiliaries.
          entry = embeddings.find(sentence.lemma(child), Kind.VERB, Complement.TO);
        }
        modal = entry != null ? entry : modal;
      } else if (sentence.is(child, "advmod", "neg", "cc:preconj")) {
        Embedding entry = embeddings.find(lower(sentence, child), Kind.ADVERB);
        boolean noLonger = lower(sentence, child).equals("longer") && hasNo(sentence, child);
        if (noLonger || (entry != null && entry.affirmed() == -3)) {
          denied = !denied;
        } else if (entry != null) {
          value = entry.under(value);
        }
      } else if (sentence.is(child, "amod", "det", "advmod")) {
        Embedding entry = embeddings.find(lower(sentence, child), Kind.MODIFIER);
        boolean counted = place.value() < 0 && sentence.is(word, "obj", "nsubj");
        if (entry != null && !(counted && entry.word().equals("no"))) {
          value = entry.under(value);
          time = entry.time() == TimeShift.FUTURE ? Time.FUTURE : time;
        } else if (EARLIER.contains(lower(sentence, child))) {
          time = Time.PAST;
        } else if (LATER.contains(lower(sentence, child))) {
          time = Time.FUTURE;
        }
      } else if (sentence.is(child, "nsubj", "obj") && isNobody(sentence, child)) {
        denied = !denied;
      } else if (sentence.is(child, "advcl")) {
        Embedding entry = embeddings.find(marker(sentence, child), Kind.MARKER);
        if (entry != null && entry.condition() && !isConcession(sentence, child)) {
          condition =
              new Condition(entry.word(), article.article().cite(sentence.subtreeSpan(child)));
        }
      } else if (sentence.is(child, "parataxis")) {
        Embedding entry = embeddings.find(sentence.lemma(child), Kind.VERB, Complement.CLAUSE);
        if (entry != null && entry.speaker() && sentence.has(child, "nsubj")) {
          voice = join(voice, speakers(article, sentence, child));
        }
      } else if (sentence.is(child, "obl", "nmod")
          && "according to".equals(sentence.dependencies().preposition(child))) {
        voice = join(voice, article.parties(sentence, List.of(child)));
      }
    }
    if (modal != null) {
      value = Math.signum(value) * Math.min(Math.abs(value), modal.affirmed());
      boolean perfect = hasAux(sentence, word, "have");
      if (denied) {
        value = modal.denied() * Math.min(1, Math.abs(value) / modal.affirmed());
      }
      if (perfect && condition != null && place.condition() == null) {
        value = -Math.signum(value) * 2;
      }
      time = modal.time() == TimeShift.FUTURE && !perfect ? Time.FUTURE : time;
    } else if (denied) {
      value = -value;
    }
    if (condition != null && place.condition() == null) {
      value = Math.max(-2, Math.min(1, value));
    }
    return new State(place.value() * value / 3, time(place, time), voice, condition);
  }

  private static Time time(Place place, @Nullable Time own) {
    Time imposed = place.imposed();
    if (own == null) {
      return imposed == null ? place.around() : imposed;
    }
    return imposed == Time.FUTURE && own == Time.PRESENT ? Time.FUTURE : own;
  }

  /** "Even if" concedes and does not make a condition. */
  private static boolean isConcession(Sentence sentence, int clause) {
    for (int word : sentence.children(clause, "advmod")) {
      if (sentence.lemma(word).equals("even")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNo(Sentence sentence, int word) {
    for (int child : sentence.children(word)) {
      if (Set.of("no", "any").contains(lower(sentence, child))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNobody(Sentence sentence, int word) {
    if (NOBODY.contains(lower(sentence, word))) {
      return true;
    }
    for (int child : sentence.children(word, "det")) {
      if (lower(sentence, child).equals("no") || lower(sentence, child).equals("neither")) {
        return true;
      }
    }
    return false;
  }

  /** The tense of a predicate by its own form and auxiliaries; null where it has none. */
  private static @Nullable Time tense(Sentence sentence, int word) {
    Time time = tense(sentence.tag(word));
    for (int child : sentence.children(word, "aux", "cop")) {
      String lemma = sentence.lemma(child);
      if (lemma.equals("have")) {
        return Time.PAST;
      }
      Time own = tense(sentence.tag(child));
      time = own != null ? own : time;
    }
    return sentence.token(word).isNoun() && !sentence.has(word, "cop") ? null : time;
  }

  private static @Nullable Time tense(String tag) {
    return switch (tag) {
      case "VBD" -> Time.PAST;
      case "VBZ", "VBP" -> Time.PRESENT;
      default -> null;
    };
  }
}
