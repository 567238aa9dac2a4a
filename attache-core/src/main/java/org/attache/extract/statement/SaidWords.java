package org.attache.extract.statement;

import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.extract.statement.Cues.Cue;
import org.attache.resolve.ResolvedArticle;

/** Tells whether what was found beside a cue are words that somebody said, whole enough to keep. */
final class SaidWords {

  private static final int SHORTEST_TURN = 20;

  private final ResolvedArticle article;

  SaidWords(ResolvedArticle article) {
    this.article = article;
  }

  /**
   * Whether there are words enough, and a clause where the cue takes one: "recalled its envoy from
   * Oslo" recalls no words.
   */
  boolean areThere(Draft draft, Span content) {
    String text = article.article().text();
    if (draft.trigger.is(Frame.LABEL)) {
      return content.length() >= SHORTEST_TURN;
    }
    String words = text.substring(content.start(), content.end());
    boolean quoted = draft.last != null || words.chars().anyMatch(Quotation::isMark);
    if (draft.trigger.is(Frame.QUOTE) && isFragment(draft, content)) {
      return false;
    }
    boolean named =
        draft.trigger.is(Frame.OBJECT)
            && draft.sentence.tag(draft.word).equals("VBN")
            && draft.sentence.is(draft.word, "acl", "amod");
    if (named) {
      // "a method called trawling".
      return false;
    }
    if (quoted || draft.trigger.is(Frame.GOES_ON)) {
      return content.length() > 2;
    }
    if (!draft.trigger.is(Frame.CLAUSE)) {
      // "a charge that the port called absurd": what is called so stands before.
      boolean half = draft.sentence.is(draft.word, "acl:relcl") && words.indexOf(' ') < 0;
      return !half && !isTakenUp(draft.sentence, content);
    }
    if (isAside(draft, content)) {
      return false;
    }
    Cue cue = draft.trigger.cue();
    if (isHeadless(draft, content)) {
      return false;
    }
    if (cue != null
        && cue.keeps("object")
        && content.start() > draft.sentence.token(draft.word).span().end()) {
      return !isTakenUp(draft.sentence, content);
    }
    if (before(draft.sentence, content).equals("that")) {
      return true;
    }
    boolean sure = cue == null || !(cue.takes("object") || cue.takes("strict"));
    return sure ? hasVerb(draft.sentence, content) : isComplement(draft, content);
  }

  /** A few quoted words of a clause that was lost: he would continue “to break the ice”. */
  private boolean isFragment(Draft draft, Span content) {
    String text = article.article().text();
    int cue = draft.sentence.token(draft.word).span().end();
    int first = content.start();
    while (first < content.end() && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    return first < content.end()
        && Character.isLowerCase(text.charAt(first))
        && Quotation.isMark(text.charAt(content.start()))
        && content.start() > cue
        && text.substring(cue, content.start()).chars().noneMatch(c -> c == ',' || c == ':');
  }

  /** "The charge", "this": what was said stands elsewhere. */
  private static boolean isTakenUp(Sentence sentence, Span content) {
    int first = sentence.wordAt(content.start());
    int last = sentence.wordAt(content.end() - 1);
    if (first < 0 || last < 0) {
      return false;
    }
    boolean definite =
        Set.of("the", "this", "that", "these", "those", "such").contains(sentence.lower(first));
    return (sentence.token(first).isPronoun() && last == first) || (definite && last - first <= 1);
  }

  /**
   * Words behind a cue that have lost their subject ("the letter which he said was false"), or that
   * stand in a relative clause of the writer's ("continued in the course that it had taken").
   */
  private static boolean isHeadless(Draft draft, Span content) {
    Sentence sentence = draft.sentence;
    int first = sentence.wordAt(content.start());
    Cue cue = draft.trigger.cue();
    if (first <= draft.word || cue == null) {
      return false;
    }
    boolean farThat =
        cue.takes("that")
            && !cue.takes("hearer")
            && sentence.lower(first - 1).equals("that")
            && first - 1 > draft.word + 1;
    return farThat || (Line.isFiniteTag(sentence.tag(first)) && first == draft.word + 1);
  }

  /** A cue inside or beside a clause that is not said: "a meeting proposed by Peru is unlikely". */
  private boolean isAside(Draft draft, Span content) {
    Sentence sentence = draft.sentence;
    Span cue = sentence.token(draft.word).span();
    boolean participle =
        sentence.tag(draft.word).equals("VBN") && !sentence.has(draft.word, "aux", "aux:pass");
    if (participle && content.contains(cue)) {
      return true;
    }
    if (sentence.is(draft.word, "acl:relcl") && content.end() <= cue.start()) {
      // "reported a loss, an account that the port disputed".
      return true;
    }
    return content.end() <= cue.start()
        && article
            .article()
            .text()
            .substring(content.end(), cue.start())
            .chars()
            .anyMatch(c -> c == ';' || c == ':');
  }

  /** Whether there is a verb; parsers take finite ones for participles. */
  private static boolean hasVerb(Sentence sentence, Span content) {
    for (int word = 0; word < sentence.size(); word++) {
      String tag = sentence.tag(word);
      boolean verb = Line.isFiniteTag(tag) || (tag.startsWith("VB") && !tag.equals("VBG"));
      if (verb && content.contains(sentence.token(word).span())) {
        return true;
      }
    }
    return false;
  }

  /** Whether some verb of the content is finite and no part of a relative clause. */
  private static boolean hasFinite(Sentence sentence, Span content) {
    for (int word = 0; word < sentence.size(); word++) {
      if (content.contains(sentence.token(word).span())
          && (Line.isFiniteTag(sentence.tag(word)) || sentence.tag(word).equals("VB"))
          && !sentence.is(relativeHead(sentence, word), "acl:relcl")) {
        return true;
      }
    }
    return false;
  }

  private static int relativeHead(Sentence sentence, int word) {
    boolean helps = sentence.is(word, "aux", "aux:pass", "cop") && sentence.head(word) >= 0;
    return helps ? sentence.head(word) : word;
  }

  /** Whether the words are a clause by "that", by grammar, or by standing before the cue. */
  private static boolean isComplement(Draft draft, Span content) {
    Sentence sentence = draft.sentence;
    Span cue = sentence.token(draft.word).span();
    if (content.start() < cue.start() || !sentence.span().contains(content)) {
      return true;
    }
    for (int child : sentence.children(draft.word, "ccomp", "parataxis", "xcomp")) {
      if (content.contains(sentence.token(child).span())
          && sentence.has(child, "nsubj", "nsubj:pass", "expl")
          && hasFinite(sentence, content)) {
        return true;
      }
    }
    return false;
  }

  /** The word before what is said: the preposition of a phrase. */
  static String before(Sentence sentence, Span content) {
    int first = sentence.wordAt(content.start());
    return first <= 0 ? "" : sentence.lower(first - 1);
  }
}
