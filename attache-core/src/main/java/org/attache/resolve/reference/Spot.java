package org.attache.resolve.reference;

import java.util.List;
import org.attache.annotate.Name.Kind;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.resolve.register.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that the register or the annotator knows as a name, a title or an agent.
 *
 * @param first index of the first token
 * @param end index of the first token after it
 * @param entries what the register has under these words; empty for names that only the annotator
 *     marked
 * @param kind what the annotator takes the name for, or null
 */
record Spot(int first, int end, List<Entry> entries, @Nullable Kind kind) {

  Spot {
    entries = List.copyOf(entries);
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("no words: [" + first + ", " + end + ")");
    }
  }

  Entry.@Nullable StateName state() {
    return first(Entry.StateName.class);
  }

  Entry.@Nullable Organisation organisation() {
    return first(Entry.Organisation.class);
  }

  Entry.@Nullable Person person() {
    return first(Entry.Person.class);
  }

  /** All whom the register calls so. */
  List<Entry.Person> persons() {
    return entries.stream()
        .filter(Entry.Person.class::isInstance)
        .map(Entry.Person.class::cast)
        .toList();
  }

  Entry.@Nullable AgentWord agent() {
    return first(Entry.AgentWord.class);
  }

  List<Entry.Title> titles() {
    return entries.stream()
        .filter(Entry.Title.class::isInstance)
        .map(Entry.Title.class::cast)
        .toList();
  }

  boolean isTitle() {
    return !titles().isEmpty();
  }

  /** Whether the words name a person, known or not. */
  boolean namesPerson() {
    return person() != null || (entries.isEmpty() && kind == Kind.PERSON);
  }

  /** Whether the words name a state or an organisation, known or not. */
  boolean namesOwner() {
    return state() != null
        || organisation() != null
        || (entries.isEmpty() && kind == Kind.ORGANIZATION);
  }

  /** The word of the name that is highest in the tree; of two, the last. */
  int head(Sentence sentence) {
    return head(sentence, first, end);
  }

  /** The word of a stretch that is highest in the tree; of two, the last. */
  static int head(Sentence sentence, int first, int end) {
    int head = end - 1;
    int best = Integer.MAX_VALUE;
    for (int word = first; word < end; word++) {
      int depth = 0;
      for (int node = word; node >= 0; node = sentence.head(node)) {
        depth++;
      }
      if (!sentence.relation(word).equals("punct") && depth <= best) {
        best = depth;
        head = word;
      }
    }
    return head;
  }

  /** Whether a word is a noun or name in the plural. */
  static boolean isPlural(Sentence sentence, int word) {
    String tag = sentence.tag(word);
    return tag.equals("NNS") || tag.equals("NNPS");
  }

  Span span(Sentence sentence) {
    return sentence.token(first).span().cover(sentence.token(end - 1).span());
  }

  private <T extends Entry> @Nullable T first(Class<T> type) {
    for (Entry entry : entries) {
      if (type.isInstance(entry)) {
        return type.cast(entry);
      }
    }
    return null;
  }
}
