package org.attache.extract.statement;

import org.attache.annotate.Sentence;
import org.attache.resolve.ResolvedArticle;

/** Says of a nominal whether somebody, or something in so many words, can speak by it. */
final class CanSpeak {

  private CanSpeak() {}

  /** Somebody, or a body of persons: resolved, named, "he", or by the kind of noun. */
  static boolean canSpeak(ResolvedArticle article, Sentence sentence, int subject) {
    if (!Speakers.known(article, sentence, subject).isEmpty()) {
      return true;
    }
    return switch (sentence.lower(subject)) {
      case "he",
          "she",
          "they",
          "who",
          "we",
          "i",
          "many",
          "some",
          "others",
          "few",
          "most",
          "both",
          "another" ->
          true;
      default ->
          (sentence.token(subject).isProper() && !sentence.has(subject, "case"))
              || StatementWords.THING_SAID.contains(sentence.lemma(subject))
              || Holders.standard().isSpeaker(sentence, subject);
    };
  }

  /** What is no person but tells something in so many words: papers, polls, and the unknown. */
  static boolean canTell(Sentence sentence, int subject) {
    return !Holders.standard().isAct(sentence, subject);
  }

  static boolean isNoSpeaker(Sentence sentence, int subject) {
    if (sentence.is(subject, "expl")) {
      return true;
    }
    if (sentence.has(subject, "amod", "acl", "nmod")) {
      // "those polled say", "that of the ministry says".
      return false;
    }
    return switch (sentence.lower(subject)) {
      case "it", "that", "this", "which", "there", "these", "those", "what", "you" -> true;
      default -> false;
    };
  }
}
