package org.attache.extract.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.annotate.Sentence;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/** The words that introduce what somebody says, read from {@code cues.tsv}. */
final class Cues {

  /** What kinds of words introduce speech. */
  enum Kind {
    VERB,
    NOUN,
    /** "is confident that": what somebody is said to be. */
    ADJECTIVE,
    /** "according to X": the words before X. */
    PHRASE,
    /** "in X's view": the noun that X possesses. */
    POSSESSED
  }

  /**
   * One cue.
   *
   * @param frames {@code clause}, {@code to}, {@code object}, {@code sentence}
   * @param prepositions those whose phrase names what is spoken of
   * @param kept the frames and prepositions, clauses aside, in which it gives a statement of the
   *     record
   */
  record Cue(
      String word, Kind kind, Set<String> frames, Set<String> prepositions, Set<String> kept) {
    Cue {
      kept = Set.copyOf(kept);
      frames = Set.copyOf(frames);
      prepositions = Set.copyOf(prepositions);
    }

    /** Whether it is about words that were uttered or written, not thoughts, wishes or sides. */
    boolean isSpeech() {
      return !takes("mind") && !takes("will") && !takes("side");
    }

    /** Whether what it says in a frame, or behind a preposition, is worth keeping. */
    boolean keeps(String frame) {
      return kept.contains(frame);
    }

    boolean takes(String frame) {
      return frames.contains(frame);
    }
  }

  private final Map<Kind, Map<String, Cue>> byKind = new HashMap<>();

  private Cues() {}

  static List<Table.Line> rows() {
    return Table.resource(Cues.class, "cues.tsv", 4);
  }

  static Cues load() {
    Cues cues = new Cues();
    for (Table.Line row : rows()) {
      Kind kind =
          switch (row.cell(1)) {
            case "verb" -> Kind.VERB;
            case "noun" -> Kind.NOUN;
            case "adjective" -> Kind.ADJECTIVE;
            case "phrase" -> Kind.PHRASE;
            case "possessed" -> Kind.POSSESSED;
            default -> throw row.wrong("no such kind of cue: " + row.cell(1));
          };
      Set<String> frames = new TreeSet<>();
      Set<String> prepositions = new TreeSet<>();
      Set<String> kept = new TreeSet<>();
      for (String frame : row.cell(2).split(" ")) {
        if (frame.startsWith("prep:")) {
          prepositions.addAll(List.of(frame.substring(5).split(",")));
        } else if (frame.startsWith("keep:")) {
          kept.addAll(List.of(frame.substring(5).split(",")));
        } else {
          frames.add(frame);
        }
      }
      Cue cue = new Cue(row.cell(0), kind, frames, prepositions, kept);
      if (cues.byKind.computeIfAbsent(kind, k -> new HashMap<>()).put(cue.word(), cue) != null) {
        throw row.wrong("the cue is in the table twice: " + cue.word());
      }
    }
    return cues;
  }

  /** The verbal cue that a word is, "make clear" and "point out" included, or null. */
  @Nullable Cue verb(Sentence sentence, int word) {
    if (!sentence.token(word).isVerb()) {
      return null;
    }
    String lemma = sentence.lemma(word);
    if (word + 1 < sentence.size()) {
      Cue cue = find(Kind.VERB, lemma + " " + sentence.lemma(word + 1));
      if (cue != null) {
        return cue;
      }
    }
    for (int child : sentence.children(word, "compound:prt", "advmod", "xcomp")) {
      Cue cue = find(Kind.VERB, lemma + " " + sentence.lemma(child));
      if (cue != null) {
        return cue;
      }
    }
    Cue own = find(Kind.VERB, lemma);
    // The lemma of a rare verb in -e may be a guess without it.
    return own == null && sentence.tag(word).length() == 3 ? find(Kind.VERB, lemma + "e") : own;
  }

  /** The cue that an adjective or participle is behind "is", "feels", "remains", or null. */
  @Nullable Cue adjective(Sentence sentence, int word) {
    String tag = sentence.tag(word);
    if (!tag.startsWith("JJ") && !tag.equals("VBN") && !tag.equals("VBD")) {
      return null;
    }
    Cue cue = find(Kind.ADJECTIVE, sentence.lower(word));
    boolean predicate =
        sentence.has(word, "cop", "aux:pass")
            || (sentence.is(word, "xcomp")
                && StatementWords.SEEMING.contains(
                    sentence.lemma(Math.max(0, sentence.head(word)))));
    return predicate ? cue : null;
  }

  /** Whether a word is a verbal cue that takes a clause. */
  boolean takesClause(Sentence sentence, int word) {
    Cue cue = verb(sentence, word);
    return cue != null && cue.takes("clause");
  }

  @Nullable Cue find(Kind kind, String word) {
    return byKind.getOrDefault(kind, Map.of()).get(word);
  }
}
