package org.attache.extract.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.extract.Event;
import org.attache.resolve.Party;

/**
 * Shows how an event hangs together in its sentence: the way through the tree from the word that
 * names the act to the words of each party, so that people can see why somebody is an actor.
 *
 * <pre>actor      president ←nsubj– refused –xcomp→ meet</pre>
 *
 * <p>{@code –xcomp→} leads down to a dependent in that relation, {@code ←nsubj–} up to its head.
 */
public final class EventPaths {

  private EventPaths() {}

  /**
   * One line for each party whose words stand in the sentence of the act.
   *
   * @param sentences of the article of the event, that of the act among them
   */
  public static List<String> of(List<Sentence> sentences, Event event) {
    List<String> lines = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int act = sentence.wordAt(event.trigger().start());
      if (act >= 0) {
        add(lines, "actor", event.actors(), sentence, last(sentence, event.trigger(), act));
        add(lines, "recipient", event.recipients(), sentence, last(sentence, event.trigger(), act));
      }
    }
    return lines;
  }

  /** The act itself: of "made a trip" the noun, which is the word farther down. */
  private static int last(Sentence sentence, Evidence trigger, int first) {
    int end = sentence.wordAt(trigger.end() - 1);
    return end > first && sentence.dominates(first, end) ? end : first;
  }

  private static void add(
      List<String> lines, String side, List<Party> parties, Sentence sentence, int act) {
    for (Party party : parties) {
      Evidence words = party.words();
      int word = words == null ? -1 : head(sentence, words);
      if (word >= 0) {
        lines.add(side + " ".repeat(11 - side.length()) + path(sentence, word, act));
      }
    }
  }

  /** The word of a phrase that hangs on none of the others, or −1 where it stands elsewhere. */
  private static int head(Sentence sentence, Evidence words) {
    int word = sentence.wordAt(words.start());
    while (word >= 0
        && sentence.head(word) >= 0
        && words.span().contains(sentence.token(sentence.head(word)).span().start())) {
      word = sentence.head(word);
    }
    return word;
  }

  /** The way from one word to another over the lowest word above both. */
  static String path(Sentence sentence, int from, int to) {
    StringBuilder path = new StringBuilder(sentence.token(from).text());
    int top = from;
    while (!sentence.dominates(top, to)) {
      path.append(" ←").append(sentence.relation(top)).append("– ");
      top = sentence.head(top);
      if (top < 0) {
        return path + sentence.token(to).text();
      }
      path.append(sentence.token(top).text());
    }
    List<Integer> down = new ArrayList<>();
    for (int word = to; word != top; word = sentence.head(word)) {
      down.add(word);
    }
    Collections.reverse(down);
    for (int word : down) {
      path.append(" –").append(sentence.relation(word)).append("→ ");
      path.append(sentence.token(word).text());
    }
    return path.toString();
  }
}
