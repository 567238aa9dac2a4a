package org.attache.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.extract.statement.Cues.Cue;
import org.attache.grammar.Clauses;
import org.attache.grammar.Dependencies;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Reads nouns that introduce what somebody says or wants: "his claim that", "the minister's view is
 * that", "their plan to", "voiced concern about".
 */
final class NounReader {

  private final Line line;
  private final Sentence sentence;
  private final Ends ends;
  private final Cues cues;

  NounReader(Line line, Cues cues) {
    this.cues = cues;
    this.line = line;
    this.sentence = line.sentence;
    this.ends = new Ends(line, cues);
  }

  @Nullable Draft read(ResolvedArticle article, int noun, Cue cue) {
    Span content = clause(noun);
    Frame frame = Frame.NOUN;
    if (content == null && cue.takes("to")) {
      content = infinitive(noun);
      frame = Frame.AIM;
    }
    if (content == null && !cue.prepositions().isEmpty()) {
      content = phrase(noun, cue.prepositions());
      frame = Frame.ABOUT;
    }
    List<Integer> speakers = content == null ? List.of() : speakers(noun);
    if (content != null
        && speakers.isEmpty()
        && frame == Frame.NOUN
        && !content.overlaps(sentence.token(noun).span())) {
      return new Draft(
          sentence,
          noun,
          sentence.token(noun).span(),
          Trigger.of(cue, Frame.UNNAMED),
          List.of(Hearsay.SOMEBODY),
          false,
          content,
          false);
    }
    if (content == null
        || speakers.isEmpty()
        || speakers.stream()
            .anyMatch(
                s -> Speakers.isFirstPerson(sentence, s) || CanSpeak.isNoSpeaker(sentence, s))) {
      return null;
    }
    List<Party> parties = Speakers.at(article, sentence, speakers);
    Span words = sentence.token(noun).span();
    return content.overlaps(words)
        ? null
        : new Draft(
            sentence,
            noun,
            words,
            Trigger.of(cue, frame),
            parties,
            frame == Frame.NOUN,
            content,
            cue.isSpeech() && frame == Frame.NOUN);
  }

  /** "the claim that", "his view is that". */
  private @Nullable Span clause(int noun) {
    List<Integer> clauses = new ArrayList<>(sentence.children(noun, "ccomp", "acl"));
    for (int of : sentence.children(noun, "nmod")) {
      // "the assumption of experts that": the parser may hang the clause on the experts.
      clauses.addAll(sentence.children(of, "ccomp", "acl"));
    }
    for (int child : clauses) {
      if (startsWith(child, "that")) {
        return Clauses.clause(sentence, child);
      }
    }
    int head = sentence.head(noun);
    if (head < 0 || !sentence.is(noun, "nsubj")) {
      return null;
    }
    if (sentence.lemma(head).equals("be") && sentence.has(head, "ccomp")) {
      return Clauses.clause(sentence, sentence.child(head, "ccomp"));
    }
    return startsWith(head, "that") && sentence.has(head, "cop")
        ? Clauses.without(sentence, head, noun)
        : null;
  }

  private @Nullable Span infinitive(int noun) {
    for (int child : sentence.children(noun, "acl", "xcomp", "advcl")) {
      if (child > noun && startsWith(child, "to")) {
        int marker = sentence.child(child, "mark");
        return ends.ofPhrase(marker > noun ? marker : child, noun);
      }
    }
    boolean next =
        noun + 2 < line.size()
            && line.lower(noun + 1).equals("to")
            && line.tag(noun + 2).equals("VB");
    return next ? ends.ofPhrase(noun + 1, noun) : null;
  }

  private @Nullable Span phrase(int noun, Set<String> prepositions) {
    List<Integer> candidates = new ArrayList<>(sentence.children(noun, "nmod", "acl", "obl"));
    if (isUttered(noun)) {
      // "took a swipe at": the parser may hang the phrase on the verb.
      candidates.addAll(sentence.children(sentence.head(noun), "obl"));
    }
    for (int child : candidates) {
      for (int marker : sentence.children(child, "case", "mark")) {
        if (marker > noun && prepositions.contains(line.lower(marker))) {
          int[] words = sentence.subtree(child);
          return ends.ofPhrase(marker + 1, words[words.length - 1], noun);
        }
      }
    }
    return null;
  }

  private List<Integer> speakers(int noun) {
    int owner = owner(noun);
    if (owner >= 0) {
      return Dependencies.of(sentence).conjuncts(owner);
    }
    int subject = sentence.has(noun, "cop") ? sentence.child(noun, "nsubj") : -1;
    if (subject >= 0 && !CanSpeak.isNoSpeaker(sentence, subject)) {
      // "is a supporter of".
      return Dependencies.of(sentence).agents(noun);
    }
    return isUttered(noun) ? new Sources(line, cues).of(sentence.head(noun)) : List.of();
  }

  /** Whether it is the object of a verb that only utters it, and nobody else's. */
  boolean isUttered(int noun) {
    int head = sentence.head(noun);
    return head >= 0
        && sentence.is(noun, "obj")
        && StatementWords.LIGHT.contains(sentence.lemma(head))
        && owner(noun) < 0;
  }

  private int owner(int noun) {
    int owner = sentence.child(noun, "nmod:poss");
    if (owner >= 0) {
      return owner;
    }
    for (int child : sentence.children(noun, "nmod")) {
      String preposition = Dependencies.of(sentence).preposition(child);
      if (preposition != null && Set.of("by", "from", "among", "within").contains(preposition)) {
        return child;
      }
    }
    int of = Owners.of(sentence, noun);
    return of >= 0 && (sentence.has(noun, "acl", "ccomp") || sentence.is(noun, "nsubj")) ? of : -1;
  }

  private boolean startsWith(int clause, String marker) {
    for (int child : sentence.children(clause, "mark", "advmod", "case")) {
      if (line.lower(child).equals(marker)) {
        return true;
      }
    }
    return false;
  }
}
