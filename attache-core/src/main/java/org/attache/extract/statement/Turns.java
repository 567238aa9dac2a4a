package org.attache.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Gives the turns of a transcript as statements: all that one says between two labels is one,
 * without the courtesies at both ends. A long turn is given paragraph by paragraph, as one would
 * quote it.
 */
final class Turns {

  /** A turn of more characters is no single statement. */
  private static final int LONGEST = 1500;

  private final ResolvedArticle article;
  private final Courtesies courtesies;
  private final List<Draft> drafts = new ArrayList<>();

  private Turns(ResolvedArticle article, Courtesies courtesies) {
    this.article = article;
    this.courtesies = courtesies;
  }

  /** The turns of an article, in text order; empty where it is no transcript. */
  static List<Draft> of(ResolvedArticle article, Courtesies courtesies) {
    Turns turns = new Turns(article, courtesies);
    List<Part> turn = new ArrayList<>();
    boolean speaking = false;
    for (Part part : article.article().parts()) {
      boolean goesOn = speaking && part.kind() == Part.Kind.EXPERT;
      if (goesOn) {
        turn.add(part);
      } else {
        turns.add(turn);
        turn.clear();
        speaking = part.kind() == Part.Kind.SPEAKER_LABEL;
      }
    }
    turns.add(turn);
    return turns.drafts;
  }

  private void add(List<Part> turn) {
    if (turn.isEmpty()) {
      return;
    }
    Span whole = turn.get(0).span().cover(turn.get(turn.size() - 1).span());
    if (whole.length() <= LONGEST) {
      addIfSaid(whole);
    } else {
      turn.forEach(part -> addIfSaid(part.span()));
    }
  }

  /** Adds the sentences from the first to the last that say something. */
  private void addIfSaid(Span words) {
    Sentence first = null;
    Sentence last = null;
    for (int i = indexAt(words.start()); i < article.sentences().size(); i++) {
      Sentence sentence = article.sentences().get(i);
      if (sentence.span().start() >= words.end()) {
        break;
      }
      if (!courtesies.isOne(text(sentence))) {
        first = first == null ? sentence : first;
        last = sentence;
      }
    }
    if (first == null || last == null) {
      return;
    }
    Party speaker = speaker(first);
    if (speaker != null) {
      Span content = first.span().cover(last.span());
      drafts.add(
          new Draft(
              first, first.root(), null, Trigger.LABEL, List.of(speaker), false, content, true));
    }
  }

  private String text(Sentence sentence) {
    Span span = sentence.span();
    return article.article().text().substring(span.start(), span.end());
  }

  private @Nullable Party speaker(Sentence sentence) {
    List<Party> voice = article.voice(sentence);
    return voice.isEmpty() ? null : voice.get(voice.size() - 1);
  }

  private int indexAt(int offset) {
    List<Sentence> sentences = article.sentences();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
