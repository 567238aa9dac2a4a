package org.attache.extract.statement;

import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.resolve.Party;

/** Tells whether somebody is named who can speak. */
final class Named {

  private Named() {}

  /** Whether the speaker is a party, or a noun for persons ("three envoys"); not "it", "many". */
  static boolean is(Draft draft, Party speaker) {
    if (speaker.rule().equals(Hearsay.UNNAMED)) {
      return false;
    }
    if (!speaker.rule().equals(Speakers.BY_WORDS)) {
      return true;
    }
    Span words = speaker.words() == null ? null : speaker.words().span();
    if (words == null || !draft.sentence.span().contains(words)) {
      return draft.trigger.is(Frame.LABEL) && speaker.actor().person();
    }
    Sentence sentence = draft.sentence;
    for (int word = sentence.wordAt(words.start());
        word < sentence.size() && sentence.token(word).span().start() < words.end();
        word++) {
      int head = sentence.head(word);
      boolean inside = head >= 0 && words.contains(sentence.token(head).span());
      if (!inside
          && (sentence.token(word).isProper() || Holders.standard().isSpeaker(sentence, word))) {
        return true;
      }
    }
    return false;
  }
}
