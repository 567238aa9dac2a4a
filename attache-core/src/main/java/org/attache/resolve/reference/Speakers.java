package org.attache.resolve.reference;

import java.util.List;
import org.attache.annotate.Sentence;

/** "I", "we" and their forms: whoever speaks, in a quotation or in an expert's own section. */
final class Speakers {

  private final Voices voices;
  private final Ledger ledger;

  Speakers(Voices voices, Ledger ledger) {
    this.voices = voices;
    this.ledger = ledger;
  }

  /** Whether a word is such a pronoun. */
  static boolean isFirstPerson(Scene scene, int word) {
    return scene.spotAt(word) < 0
        && scene.sentence().tag(word).startsWith("PRP")
        && WordSet.FIRST_PERSON.has(scene.lower(word));
  }

  /** Gives such a pronoun its speaker, where one is known. */
  void read(Scene scene, int word) {
    ledger.put(scene, word, speaker(scene, word));
  }

  /** "I" in an expert's section or a quotation is whoever speaks. */
  private List<Draft> speaker(Scene scene, int word) {
    String text = scene.lower(word);
    boolean many = text.startsWith("w") || text.startsWith("u") || text.startsWith("ou");
    Sentence sentence = scene.sentence();
    if (inQuotes(scene, word)) {
      for (int node = sentence.head(word); node >= 0; node = sentence.head(node)) {
        int subject = sentence.child(node, "nsubj");
        if (subject >= 0 && subject != word && !inQuotes(scene, subject)) {
          List<Draft> said = ledger.at(sentence, subject);
          if (said.size() == 1 && said.get(0).figure().isPerson()) {
            return List.of(draft(scene, word, said.get(0).figure(), "quoted-speaker"));
          }
        }
      }
    }
    Figure voice = voices.speaker(scene.part());
    return voice == null || many ? List.of() : List.of(draft(scene, word, voice, "speaker"));
  }

  private static boolean inQuotes(Scene scene, int word) {
    int open = 0;
    for (int i = 0; i < word; i++) {
      String text = scene.text(i);
      if (text.equals("“") || (text.equals("\"") && open == 0) || text.equals("``")) {
        open = 1;
      } else if (text.equals("”") || text.equals("\"") || text.equals("''")) {
        open = 0;
      }
    }
    return open > 0;
  }

  private static Draft draft(Scene scene, int word, Figure figure, String rule) {
    return new Draft(figure, figure.naming(), scene.cite(word, word + 1), rule);
  }
}
