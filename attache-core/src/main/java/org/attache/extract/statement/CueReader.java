package org.attache.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.extract.statement.Cues.Cue;
import org.attache.extract.statement.Cues.Kind;
import org.attache.grammar.Clause;
import org.attache.grammar.Dependencies;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.jspecify.annotations.Nullable;

/** Finds cues in a sentence, and by its grammar who speaks and what is said. */
final class CueReader {

  private final Cues cues;

  CueReader(Cues cues) {
    this.cues = cues;
  }

  /** The statements that the cues of a sentence show, in text order of their cues. */
  List<Draft> read(ResolvedArticle article, Sentence sentence, List<Quotation> quotations) {
    List<Draft> found = new ArrayList<>();
    Line line = new Line(sentence, quotations);
    Hearsay hearsay = new Hearsay(line, cues);
    for (int word = 0; word < sentence.size(); word++) {
      Draft draft = readAt(article, line, word);
      if (draft == null) {
        draft = hearsay.at(word);
      }
      if (draft != null) {
        found.add(draft);
      }
    }
    return found;
  }

  private @Nullable Draft readAt(ResolvedArticle article, Line line, int word) {
    Sentence sentence = line.sentence;
    Cue verb = cues.verb(sentence, word);
    Cue adjective = cues.adjective(sentence, word);
    if (adjective != null) {
      return verbal(article, line, word, adjective);
    }
    if (verb != null) {
      return verbal(article, line, word, verb);
    }
    if (sentence.token(word).isNoun()) {
      Cue noun = cues.find(Kind.NOUN, sentence.lemma(word));
      Draft draft = noun == null ? null : new NounReader(line, cues).read(article, word, noun);
      if (draft != null) {
        return draft;
      }
      Cue possessed = cues.find(Kind.POSSESSED, sentence.lemma(word));
      if (possessed != null) {
        return new PhraseCues(cues).possessed(article, line, word, possessed);
      }
      return new PhraseCues(cues).phrase(article, line, word);
    }
    return sentence.token(word).isPronoun() || sentence.tag(word).equals("CD")
        ? new PhraseCues(cues).phrase(article, line, word)
        : null;
  }

  // Verbs: "said that", "promised to", "mentioned the", "warned of".

  private @Nullable Draft verbal(ResolvedArticle article, Line line, int verb, Cue cue) {
    Sentence sentence = line.sentence;
    if (Clause.of(sentence, verb).isOwed() || Clause.of(sentence, verb).noLonger() != null) {
      return null;
    }
    List<Integer> subjects = new Sources(line, cues).of(verb);
    if (subjects.isEmpty()) {
      return unnamed(line, verb, cue);
    }
    boolean person =
        CanSpeak.canSpeak(article, sentence, subjects.get(0))
            && !StatementWords.PAPER.contains(sentence.lemma(subjects.get(0)));
    if (person && cue.takes("paper")) {
      // Polls and papers show things in so many words; what persons and acts show is a judgement.
      return null;
    }
    boolean tells =
        CanSpeak.canTell(sentence, subjects.get(0)) && cue.takes("clause") && cue.isSpeech();
    if (!person && (cue.takes("person") ? !tells : !CanSpeak.canTell(sentence, subjects.get(0)))) {
      return null;
    }
    for (int subject : subjects) {
      // "I think" is the voice that the text has anyway; "it said", "that said" have no speaker.
      boolean paper = cue.isSpeech() && sentence.lower(subject).equals("it");
      if (Speakers.isFirstPerson(sentence, subject)
          || sentence.is(subject, "expl")
          || (CanSpeak.isNoSpeaker(sentence, subject)
              && !paper
              && Speakers.known(article, sentence, subject).isEmpty())) {
        return null;
      }
    }
    Contents contents = new Contents(line, cues);
    Phrases phrases = new Phrases(line, cues);
    Span content = null;
    Frame frame = Frame.QUOTE;
    if (cue.takes("clause")) {
      content =
          cue.takes("that")
              ? contents.that(verb, cue)
              : contents.clause(verb, cue, subjects.get(0) > verb, person && cue.takes("strict"));
      if (content == null && Dependencies.of(sentence).isPassive(verb)) {
        content = contents.question(verb);
      }
      frame = Frame.CLAUSE;
    }
    if (content == null && person && cue.takes("to")) {
      content = phrases.infinitive(verb);
      frame = Frame.TO;
    }
    if (content == null && person && !cue.prepositions().isEmpty()) {
      content = phrases.phrase(verb, cue.prepositions());
      frame = Frame.PREP;
    }
    boolean objects = cue.takes("object") && (person || cue.takes("paper"));
    if (content == null && objects && !isNounCue(article, line, verb)) {
      content = phrases.object(verb, cue.takes("predicate"));
      frame = Frame.OBJECT;
    }
    if (content == null) {
      frame = Frame.QUOTE;
      if (!cue.takes("clause")) {
        return null;
      }
    }
    List<Party> speakers =
        Speakers.asMentioned(article, sentence, verb, speakers(article, sentence, subjects));
    if (speakers.isEmpty()) {
      return null;
    }
    return new Draft(
        sentence,
        verb,
        cueSpan(sentence, verb),
        Trigger.of(cue, frame),
        speakers,
        cue.takes("clause"),
        content,
        cue.isSpeech() && frame.asserts());
  }

  /** "Asked whether", "was told that": nobody is named who says it. */
  private @Nullable Draft unnamed(Line line, int verb, Cue cue) {
    Sentence sentence = line.sentence;
    boolean passive = sentence.tag(verb).equals("VBN") || Dependencies.of(sentence).isPassive(verb);
    if (!passive || line.quoted(verb) || !cue.takes("clause") || !cue.isSpeech()) {
      return null;
    }
    Contents contents = new Contents(line, cues);
    Span content = contents.that(verb, cue);
    if (content == null) {
      content = contents.question(verb);
    }
    if (content == null && sentence.lemma(verb).equals("ask")) {
      content = new Phrases(line, cues).phrase(verb, Set.of("about"));
    }
    return content == null
        ? null
        : new Draft(
            sentence,
            verb,
            cueSpan(sentence, verb),
            Trigger.of(cue, Frame.UNNAMED),
            List.of(Hearsay.SOMEBODY),
            false,
            content,
            false);
  }

  /** "voiced concern about", "repeated a call for": the object is the cue. */
  private boolean isNounCue(ResolvedArticle article, Line line, int verb) {
    int object = line.sentence.child(verb, "obj");
    Cue noun = object < 0 ? null : cues.find(Kind.NOUN, line.sentence.lemma(object));
    NounReader reader = new NounReader(line, cues);
    return noun != null && reader.isUttered(object) && reader.read(article, object, noun) != null;
  }

  /** The one who speaks; of a thing said ("his statement read"), whoever said it. */
  private static List<Party> speakers(
      ResolvedArticle article, Sentence sentence, List<Integer> subjects) {
    int first = subjects.get(0);
    if (StatementWords.THING_SAID.contains(sentence.lemma(first))
        && article.parties(sentence, first).isEmpty()) {
      int owner = Owners.of(sentence, first);
      if (owner >= 0) {
        return Speakers.at(article, sentence, owner);
      }
      int head = sentence.head(first);
      if (head >= 0 && sentence.is(first, "obj")) {
        // "released a statement saying".
        List<Integer> above = Dependencies.of(sentence).agents(head);
        return Speakers.at(article, sentence, above.isEmpty() ? subjects : above);
      }
    }
    return Speakers.at(article, sentence, subjects);
  }

  private static Span cueSpan(Sentence sentence, int verb) {
    Span span = sentence.token(verb).span();
    for (int child : sentence.children(verb, "aux", "advmod", "compound:prt")) {
      if (Math.abs(child - verb) <= 2) {
        span = span.cover(sentence.token(child).span());
      }
    }
    return span;
  }
}
