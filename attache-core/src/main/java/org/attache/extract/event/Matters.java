package org.attache.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.extract.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an act is about: what was agreed, refused, demanded, imposed or discussed.
 *
 * <p>"Peru refused" is no record, "refused to reopen the strait" is. The matter is a clause that
 * the predicate governs, else its object where that is no party, else what follows "on", "over",
 * "of" and so on; of a noun of action what hangs on it, or on the light verb over it.
 */
final class Matters {

  private static final List<String> BEHIND =
      List.of("on", "over", "about", "regarding", "concerning", "of", "for", "to", "with");

  /** Acts whose object is who undergoes them, and which are about nothing else. */
  private static final Set<PloverType> BARE =
      EnumSet.of(PloverType.ASSAULT, PloverType.MOBILIZE, PloverType.PROTEST);

  private final Sentence sentence;
  private final Arguments arguments;
  private final Participants participants;

  Matters(Sentence sentence, Arguments arguments, Participants participants) {
    this.sentence = sentence;
    this.arguments = arguments;
    this.participants = participants;
  }

  /** The stretch of text that says what a match is about, or null. */
  @Nullable Span of(Match match) {
    Entry.Act act = match.entry().act();
    if (act == null || BARE.contains(act.type())) {
      return null;
    }
    int word = match.word();
    Span clause = clause(word);
    if (clause == null && match.host() >= 0) {
      clause = clause(match.host());
    }
    if (clause != null) {
      return clause;
    }
    if (match.entry().partOfSpeech() == Entry.PartOfSpeech.V) {
      for (int object : arguments.fill(word, "obj", -1)) {
        if (isThing(object) && object > word) {
          return phrase(object);
        }
      }
    }
    for (String preposition : BEHIND) {
      for (int filler : arguments.fill(word, preposition, match.host())) {
        if (isThing(filler) && filler > word) {
          return phrase(filler);
        }
      }
    }
    return null;
  }

  /** A clause that a word governs, as a whole. */
  private @Nullable Span clause(int word) {
    List<Integer> clauses = new ArrayList<>(sentence.children(word, "ccomp", "xcomp"));
    for (int child : sentence.children(word, "acl", "advcl")) {
      boolean gerund =
          sentence.is(child, "advcl")
              && sentence.tag(child).equals("VBG")
              && sentence.has(child, "mark", "case");
      boolean infinitive =
          sentence.is(child, "acl")
              && !sentence.is(child, "acl:relcl")
              && sentence.has(child, "mark");
      if (gerund || infinitive) {
        clauses.add(child);
      }
    }
    for (int clause : clauses) {
      if (clause > word && sentence.token(clause).isVerb()) {
        return sentence.subtreeSpan(clause);
      }
    }
    return null;
  }

  private boolean isThing(int word) {
    return sentence.token(word).isNoun()
        && !participants.isActor(word)
        && !participants.isSetting(word)
        && sentence.children(word, "appos").stream().noneMatch(participants::isActor);
  }

  /** A nominal with what hangs on it, but without its own preposition. */
  private Span phrase(int word) {
    int end = sentence.phraseSpan(word).end();
    for (int child : sentence.children(word, "nmod", "acl")) {
      if (child > word) {
        end = Math.max(end, sentence.subtreeSpan(child).end());
      }
    }
    return new Span(sentence.phraseSpan(word).start(), end);
  }
}
