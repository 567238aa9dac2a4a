package org.attache.extract.statement;

import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.extract.statement.Cues.Cue;
import org.attache.extract.statement.Cues.Kind;
import org.attache.grammar.Clauses;
import org.attache.grammar.Dependencies;
import org.attache.resolve.ResolvedArticle;
import org.jspecify.annotations.Nullable;

/** Reads cues that are phrases: "according to X", "in X's view", "in the words of X". */
final class PhraseCues {

  private final Cues cues;

  PhraseCues(Cues cues) {
    this.cues = cues;
  }

  @Nullable Draft phrase(ResolvedArticle article, Line line, int noun) {
    Sentence sentence = line.sentence;
    String preposition = Dependencies.of(sentence).preposition(noun);
    Cue cue = preposition == null ? null : cues.find(Kind.PHRASE, preposition);
    if (cue == null || Speakers.isFirstPerson(sentence, noun)) {
      return null;
    }
    int marker = sentence.child(noun, "case");
    Span words = sentence.token(marker).span();
    for (int part : sentence.children(marker, "fixed")) {
      words = words.cover(sentence.token(part).span());
    }
    int speaker = noun;
    if (StatementWords.THING_SAID.contains(sentence.lemma(noun))
        && Speakers.known(article, sentence, noun).isEmpty()) {
      speaker = Owners.of(sentence, noun);
      if (speaker < 0) {
        return null;
      }
    }
    return ofSentence(article, line, noun, speaker, words, cue);
  }

  @Nullable Draft possessed(ResolvedArticle article, Line line, int noun, Cue cue) {
    Sentence sentence = line.sentence;
    if (!"in".equals(Dependencies.of(sentence).preposition(noun))) {
      return null;
    }
    int owner = Owners.of(sentence, noun);
    // "In view of the vote" is nobody's view.
    boolean whose = owner >= 0 && sentence.has(noun, "nmod:poss", "det");
    if (!whose || Speakers.isFirstPerson(sentence, owner)) {
      return null;
    }
    return ofSentence(article, line, noun, owner, sentence.token(noun).span(), cue);
  }

  private @Nullable Draft ofSentence(
      ResolvedArticle article, Line line, int phrase, int speaker, Span cueWords, Cue cue) {
    Sentence sentence = line.sentence;
    int head = sentence.head(phrase);
    if (head < 0) {
      return null;
    }
    int clause = Clauses.clauseHead(sentence, head);
    Span content = new Ends(line, cues).around(phrase, cueWords);
    if (content == null) {
      content = Clauses.without(sentence, clause, phrase);
    }
    if (content == null) {
      return null;
    }
    return new Draft(
        sentence,
        clause,
        cueWords,
        Trigger.of(cue, Frame.SENTENCE),
        Speakers.at(article, sentence, speaker),
        true,
        content,
        true);
  }
}
