package org.attache.extract.statement;

import java.util.List;
import java.util.Locale;
import org.attache.annotate.Sentence;
import org.attache.annotate.Token;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a speaker's label in front of what is said: {@code Mr. Okafor: We will …}, and in
 * headlines {@code Okafor on fees: 'Too high'}.
 */
final class ColonLabel {

  private static final int LONGEST = 6;
  private static final int LONGEST_TOPIC = 8;

  /** So many words in capitals are a name; more are a heading. */
  private static final int SHOUTED = 2;

  /** So many paragraphs with labels make a transcript, in which every label is a speaker's. */
  private static final int TRANSCRIPT = 3;

  private final ResolvedArticle article;
  private final boolean transcript;

  ColonLabel(ResolvedArticle article) {
    this.article = article;
    int labels = 0;
    for (Sentence sentence : article.sentences()) {
      Part part = article.article().partAt(sentence.span().start());
      boolean opens = part != null && part.span().start() == sentence.span().start();
      labels += opens && colon(sentence) > 0 ? 1 : 0;
    }
    this.transcript = labels >= TRANSCRIPT;
  }

  /** The statement that a label at the beginning of a part introduces, or null. */
  @Nullable Draft read(Sentence sentence, Part part) {
    if (sentence.span().start() != part.span().start()) {
      return null;
    }
    int colon = colon(sentence);
    int end = colon;
    if (colon < 0 && isHeadline(part)) {
      colon = topicColon(sentence);
      end = colon < 0 ? -1 : topic(sentence, colon);
    }
    if (colon < 0
        || StatementWords.NO_SPEAKER.contains(sentence.lower(0))
        || sentence.tag(0).equals("DT")) {
      return null;
    }
    int head = head(sentence, end);
    if (head < 0) {
      return null;
    }
    Token next = sentence.token(colon + 1);
    List<Party> speakers = article.parties(sentence, head);
    boolean person = speakers.stream().anyMatch(p -> p.actor().person());
    boolean named = !speakers.isEmpty() || sentence.token(head).isProper();
    boolean quoted = "\"“‘'".indexOf(next.text().charAt(0)) >= 0;
    boolean fits =
        end == colon
            ? person || quoted || ((transcript || end <= SHOUTED) && isShouted(sentence, head))
            : !speakers.isEmpty();
    if (!fits && !(end == colon && (part.kind() == Part.Kind.HEADLINE || (transcript && named)))) {
      return null;
    }
    return new Draft(
        sentence,
        head,
        null,
        Trigger.LABEL,
        speakers.isEmpty() ? Speakers.at(article, sentence, head) : speakers,
        true,
        new Span(next.span().start(), part.span().end()),
        true);
  }

  private boolean isHeadline(Part part) {
    return part.kind() == Part.Kind.HEADLINE || part.equals(article.article().parts().get(0));
  }

  private static boolean isShouted(Sentence sentence, int head) {
    String text = sentence.token(head).text();
    return text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** The last word of a label; −1 where it has none. */
  private static int head(Sentence sentence, int end) {
    int head = end - 1;
    while (head >= 0 && !Character.isLetterOrDigit(sentence.token(head).text().charAt(0))) {
      head--;
    }
    return head;
  }

  /**
   * Index of the colon behind the label with which a sentence begins, or −1: up to six words, all
   * of them names or titles.
   */
  private static int colon(Sentence sentence) {
    for (int i = 1; i < sentence.size() - 1 && i <= LONGEST; i++) {
      if (sentence.token(i).text().equals(":")) {
        return isName(sentence.token(0)) ? i : -1;
      }
      if (!isName(sentence.token(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** The colon behind a name and a topic: "Okafor on fees:", or −1. */
  private static int topicColon(Sentence sentence) {
    for (int i = 2; i < sentence.size() - 1 && i <= LONGEST + LONGEST_TOPIC; i++) {
      if (sentence.token(i).text().equals(":")) {
        return topic(sentence, i) > 0 ? i : -1;
      }
      if (sentence.token(i).isVerb()) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the topic begins, behind a name only; −1 where it does not. */
  private static int topic(Sentence sentence, int colon) {
    for (int i = 0; i < colon; i++) {
      if (i > 0 && StatementWords.TOPIC.contains(sentence.lower(i))) {
        return i;
      }
      if (!isName(sentence.token(i))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isName(Token token) {
    return Character.isUpperCase(token.text().charAt(0))
        || token.text().equals(".")
        || token.tag().equals("HYPH");
  }
}
