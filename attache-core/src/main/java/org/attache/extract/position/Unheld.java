package org.attache.extract.position;

import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.extract.claim.Complements;
import org.attache.extract.claim.Complements.Complement;
import org.attache.extract.claim.Denial;
import org.attache.extract.claim.Ground;
import org.attache.extract.claim.Matters;
import org.attache.extract.claim.Supposed;
import org.attache.extract.statement.Speakers;
import org.attache.grammar.Clause;
import org.attache.table.WordClass;
import org.attache.table.WordClasses;

/**
 * Says where the word of a rule stands and nobody holds a position by it: it is only supposed or
 * planned, or what follows is an act of the talk itself, courtesy or nothing.
 */
final class Unheld {

  private static final WordClasses WORDS = WordClasses.beside(Unheld.class);
  private static final WordClass SAYING = WORDS.get("saying");
  private static final WordClass REFUSABLE = WORDS.get("refusable");
  private static final WordClass GREETING = WORDS.get("greeting");
  private static final WordClass OPENING = WORDS.get("opening");
  private static final WordClass CLOSING = WORDS.get("closing");
  private static final WordClass COURTESY = WORDS.get("courtesy");
  private static final WordClass THANKING = WORDS.get("thanking");
  private static final WordClass KEEPING = WORDS.get("keeping");
  private static final WordClass CONTACT = WORDS.get("contact");
  private static final WordClass PEOPLE = WORDS.get("plural-people");

  private Unheld() {}

  /** Whether the word itself does not tell that somebody stands so. */
  static boolean isSupposed(Sentence sentence, int word, PositionRule rule) {
    if (Supposed.conditional(sentence, word)
        || Supposed.foreseen(sentence, word)
        || Supposed.refused(sentence, word)
        || Clause.of(sentence, word).isOwed()) {
      return true;
    }
    if (!sentence.token(word).isVerb()) {
      return false;
    }
    if (Denial.isFar(sentence, word) && sentence.is(word, "advcl", "obl", "ccomp")) {
      // "Stopped short of condemning", "left without signing".
      return true;
    }
    int shared = word;
    while (sentence.is(shared, "conj")
        && !sentence.has(shared, "aux", "nsubj")
        && sentence.tag(shared).equals("VB")) {
      shared = sentence.head(shared);
    }
    String modal = Clause.of(sentence, shared).modal();
    boolean guessed =
        modal != null
            && switch (modal) {
              case "would" -> !isLiking(sentence, word) && !isRefusal(sentence, word);
              case "can", "could" -> !isRefusal(sentence, word);
              case "may", "might", "should", "must" -> true;
              default -> false;
            };
    return guessed || isPurpose(sentence, word);
  }

  /** "Cannot accept", "would not support": a refusal, and no question of being able. */
  private static boolean isRefusal(Sentence sentence, int word) {
    return REFUSABLE.contains(sentence.lemma(word))
        && Denial.of(sentence, word)
        && !sentence.has(word, "advcl");
  }

  /** "Would like", "would prefer", "would not hear of". */
  private static boolean isLiking(Sentence sentence, int word) {
    return switch (sentence.lemma(word)) {
      case "like", "prefer", "hear", "welcome", "want", "accept", "oppose", "support", "back" ->
          !sentence.has(word, "advcl");
      default -> false;
    };
  }

  /** "Teams that came to support": the word only names a purpose or a plan. */
  private static boolean isPurpose(Sentence sentence, int word) {
    boolean bare = sentence.tag(word).equals("VBG") || sentence.tag(word).equals("VB");
    if (!bare || sentence.has(word, "aux")) {
      return false;
    }
    int head = sentence.head(word);
    if (sentence.is(word, "conj") && head >= 0) {
      return isPurpose(sentence, head);
    }
    boolean goesOn = head >= 0 && GOING_ON.contains(sentence.lemma(head));
    return Complements.marked(sentence, word, "to")
        ? !(sentence.is(word, "xcomp", "csubj") && goesOn)
        : sentence.tag(word).equals("VBG") && !goesOn;
  }

  private static final WordClass GOING_ON = WORDS.get("going-on");

  /** Whether what a word is about leaves nothing that anybody could want. */
  static boolean isEmpty(Ground ground, Sentence sentence, int word, Complement content) {
    int head = content.head();
    String lemma = sentence.lemma(head);
    boolean first =
        sentence.children(word, "nsubj").stream()
            .anyMatch(subject -> Speakers.isFirstPerson(sentence, subject));
    if (sentence.token(head).isVerb() && head != word) {
      if (CLOSING.contains(verb(sentence, head))) {
        // "Refuses to rule out sanctions" leaves it open.
        return true;
      }
      if (GREETING.contains(lemma)
          || (SAYING.contains(lemma) && (first || !isOfStates(ground, sentence, head, word)))
          || (first && OPENING.contains(lemma))) {
        return true;
      }
      if (KEEPING.contains(lemma)
          && sentence.children(head, "obl", "obj").stream()
              .anyMatch(noun -> CONTACT.contains(sentence.lemma(noun)))) {
        return true;
      }
    }
    return isFact(sentence, word, head)
        || isOwnHope(sentence, word, head)
        || (COURTESY.contains(lemma) && THANKING.contains(sentence.lemma(word)))
        || (first && sentence.tag(word).equals("VBD") && head != word)
        || head == word && sentence.lemma(word).equals("want");
  }

  /** A verb with its particle. */
  private static String verb(Sentence sentence, int word) {
    int particle = sentence.child(word, "compound:prt");
    return particle < 0
        ? sentence.lemma(word)
        : sentence.lemma(word) + " " + sentence.lower(particle);
  }

  /** "Insisted that the ship was due for repair": a claim of what is so. */
  private static boolean isFact(Sentence sentence, int word, int clause) {
    return sentence.lemma(word).equals("insist")
        && sentence.is(clause, "ccomp")
        && !sentence.tag(clause).equals("VB")
        && sentence.children(clause, "aux").stream()
            .noneMatch(aux -> sentence.tag(aux).equals("MD"));
  }

  /** "I hope they will join us later": of nobody who is named. */
  private static boolean isOwnHope(Sentence sentence, int word, int clause) {
    int subject = sentence.child(clause, "nsubj");
    return sentence.lemma(word).equals("hope")
        && sentence.is(clause, "ccomp")
        && (subject < 0 || sentence.token(subject).isPronoun());
  }

  /** "Wants Chile to join": a state is in what is wanted. */
  private static boolean isOfStates(Ground ground, Sentence sentence, int head, int word) {
    for (int child : sentence.children(word, "obj", "iobj")) {
      if (!ground.article().parties(sentence, child).isEmpty()) {
        return true;
      }
    }
    for (int child : sentence.children(head, "nsubj", "obj", "obl", "nmod")) {
      if (!ground.article().parties(sentence, child).isEmpty() || Matters.is(sentence, child)) {
        return true;
      }
    }
    return false;
  }

  /** "No state", "neither side", "any country": nobody who could be named. */
  private static boolean isNobody(Sentence sentence, int holder) {
    int determiner = sentence.child(holder, "det", "cc:preconj");
    return determiner >= 0
        && switch (sentence.lower(determiner)) {
          case "no", "neither", "any", "every", "few" -> true;
          default -> false;
        };
  }

  /** Whether those who hold it are people in general, or nobody who could be named. */
  static boolean arePeople(Ground ground, Sentence sentence, List<Integer> holders) {
    return !holders.isEmpty()
        && holders.stream()
            .allMatch(
                holder ->
                    PEOPLE.contains(sentence.lemma(holder))
                        || isNobody(sentence, holder)
                            && ground.article().parties(sentence, holder).isEmpty());
  }
}
