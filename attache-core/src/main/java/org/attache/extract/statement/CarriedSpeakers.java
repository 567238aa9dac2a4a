package org.attache.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.article.Part;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Gives "he" and "she" who stand for nobody known the one who spoke just before: "“…,” a diplomat
 * said. He called the demand a bluff."
 */
final class CarriedSpeakers {

  private static final Set<String> ONE = Set.of("he", "she");

  /** The one before spoke at most so many sentences earlier. */
  private static final int FARTHEST = 2;

  private CarriedSpeakers() {}

  /** The drafts with such speakers found, in the order given: text order. */
  static List<Draft> in(ResolvedArticle article, List<Draft> drafts) {
    List<Draft> found = new ArrayList<>();
    Draft last = null;
    for (Draft draft : drafts) {
      Party party = draft.speakers.size() == 1 ? draft.speakers.get(0) : null;
      Evidence words = party == null ? null : party.words();
      boolean bare =
          party != null
              && words != null
              && party.rule().equals(Speakers.BY_WORDS)
              && ONE.contains(words.quote().toLowerCase(Locale.ROOT));
      if (bare && last != null && isNear(article, last, draft)) {
        Party before = last.speakers.get(0);
        found.add(draft.by(List.of(new Party(before.actor(), before.naming(), words, "pronoun"))));
      } else {
        found.add(draft);
        last = isOne(draft) ? draft : null;
      }
    }
    return found;
  }

  private static boolean isOne(Draft draft) {
    if (draft.speakers.size() != 1 || draft.trigger.is(Frame.HEARSAY)) {
      return false;
    }
    Party speaker = draft.speakers.get(0);
    Evidence words = speaker.words();
    if (speaker.actor().person()) {
      return true;
    }
    Sentence sentence = draft.sentence;
    if (words == null || !sentence.span().contains(words.span())) {
      return false;
    }
    int head = sentence.wordAt(words.end() - 1);
    return head >= 0
        && sentence.tag(head).equals("NN")
        && Holders.standard().isSpeaker(sentence, head);
  }

  private static boolean isNear(ResolvedArticle article, Draft last, Draft draft) {
    int distance = draft.sentence.index() - last.sentence.index();
    @Nullable Part part = article.article().partAt(draft.sentence.span().start());
    return distance >= 0
        && distance <= FARTHEST
        && part != null
        && part.span().contains(last.sentence.span());
  }
}
