package org.attache.extract.statement;

import java.util.List;
import java.util.Objects;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.resolve.Party;
import org.jspecify.annotations.Nullable;

/**
 * A statement in the making: the cue and what the grammar around it says, before quotations are
 * joined to it. Its content grows; all else is fixed.
 */
final class Draft {

  final Sentence sentence;

  /** The word of the cue by which standing and time are read. */
  final int word;

  final @Nullable Span cue;
  final Trigger trigger;
  final List<Party> speakers;

  /** Whether quoted words beside it may be its content. */
  final boolean takesQuotes;

  /** Whether it tells of words, so that it may stand inside what another one says. */
  final boolean speech;

  @Nullable Span content;

  /** The last quotation that was joined. */
  @Nullable Quotation last;

  Draft(
      Sentence sentence,
      int word,
      @Nullable Span cue,
      Trigger trigger,
      List<Party> speakers,
      boolean takesQuotes,
      @Nullable Span content,
      boolean speech) {
    this.sentence = Objects.requireNonNull(sentence, "sentence");
    this.word = word;
    this.cue = cue;
    this.trigger = Objects.requireNonNull(trigger, "trigger");
    this.speakers = List.copyOf(speakers);
    this.takesQuotes = takesQuotes;
    this.content = content;
    this.speech = speech;
  }

  /** The same, by others. */
  Draft by(List<Party> others) {
    Draft draft = new Draft(sentence, word, cue, trigger, others, takesQuotes, content, speech);
    draft.last = last;
    return draft;
  }

  void grow(Span words) {
    content = content == null ? words : content.cover(words);
  }
}
