package org.attache.extract.standing;

import java.util.Locale;
import org.attache.annotate.Sentence;
import org.attache.extract.standing.Embedding.Complement;
import org.attache.extract.standing.Embedding.Kind;
import org.attache.table.WordClass;
import org.attache.table.WordClasses;
import org.jspecify.annotations.Nullable;

/** Finds the entry by which a head embeds a clause or a noun of action. */
final class Embedders {

  /** Prepositions that join a noun to what it is about, whatever the noun. */
  private static final WordClass PLAIN = WordClasses.beside(Embedders.class).get("plain");

  /** Objects that make one word with "take". */
  private static final WordClass TAKEN = WordClasses.beside(Embedders.class).get("taken");

  private final Embeddings embeddings;

  Embedders(Embeddings embeddings) {
    this.embeddings = embeddings;
  }

  /** The entry by which a head embeds a word in a shape, or null. */
  @Nullable Embedding find(Sentence sentence, int word, int head, Complement complement) {
    Kind kind = kind(sentence, head);
    if (isGoing(sentence, head)) {
      return complement == Complement.TO ? embeddings.find("will", Kind.MODAL) : null;
    }
    String base = base(sentence, head);
    boolean behind = complement == Complement.NOMINAL || complement == Complement.ING;
    String preposition = behind ? Forms.preposition(sentence, word) : "";
    if (!preposition.isEmpty()) {
      Embedding entry = embeddings.find(base + " " + preposition, kind, complement);
      boolean plain = kind == Kind.NOUN && PLAIN.contains(preposition);
      return entry == null && plain ? embeddings.find(base, kind, complement) : entry;
    }
    Embedding entry =
        isAdjectival(sentence, head)
            ? embeddings.find(Forms.lower(sentence, head), Kind.ADJECTIVE, complement)
            : null;
    return entry != null ? entry : embeddings.find(base, kind, complement);
  }

  /** "Going to" is a future. */
  private static boolean isGoing(Sentence sentence, int head) {
    return sentence.tag(head).equals("VBG") && sentence.lemma(head).equals("go");
  }

  /** The lemma of the head with its particle, or with the object that makes one word with it. */
  private static String base(Sentence sentence, int head) {
    String lemma = sentence.lemma(head).toLowerCase(Locale.ROOT);
    int object = lemma.equals("take") ? sentence.child(head, "obj") : -1;
    if (object >= 0 && TAKEN.contains(sentence.lemma(object))) {
      return lemma + " " + sentence.lemma(object);
    }
    int particle = sentence.child(head, "compound:prt");
    if (particle < 0 && sentence.children(head, "advmod").contains(head + 1)) {
      // "The visit fell through": what stands alone behind a verb and is written like a
      // preposition.
      particle = sentence.tag(head + 1).equals("IN") ? head + 1 : -1;
    }
    return particle < 0 ? lemma : lemma + " " + Forms.lower(sentence, particle);
  }

  private static Kind kind(Sentence sentence, int head) {
    if (sentence.token(head).isNoun()) {
      return Kind.NOUN;
    }
    return sentence.tag(head).startsWith("JJ") ? Kind.ADJECTIVE : Kind.VERB;
  }

  /** An adjective, or a participle that may be one: "is prepared to", "is determined to". */
  private static boolean isAdjectival(Sentence sentence, int head) {
    return sentence.tag(head).startsWith("JJ")
        || (sentence.tag(head).equals("VBN") && sentence.has(head, "aux:pass", "cop"));
  }
}
