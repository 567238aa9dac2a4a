package org.attache.extract.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.grammar.Clause;
import org.attache.grammar.Dependencies;
import org.attache.resolve.Actor;
import org.attache.resolve.ActorId;
import org.attache.resolve.Party;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the text passes on without saying whose words or thoughts they are: "is expected to
 * resign", "reportedly fled", "seems to have won". The speaker of such a statement is nobody's name
 * but {@link #UNNAMED}.
 */
final class Hearsay {

  /** How the party is resolved that stands for whoever it was. */
  static final String UNNAMED = "unnamed";

  /** What kinds of words say that something is only said. */
  enum Kind {
    /** "is expected to", "is seen as", without one who expects or sees. */
    PASSIVE,
    /** "seems to", "sounded". */
    LINKING,
    /** "reportedly". */
    ADVERB
  }

  static final Party SOMEBODY =
      new Party(
          new Actor(new ActorId("?unnamed"), "unnamed", null, List.of(), false, null, null),
          null,
          null,
          UNNAMED);
  private static final Map<String, Kind> WORDS = load();

  private final Line line;
  private final Sentence sentence;
  private final Ends ends;

  Hearsay(Line line, Cues cues) {
    this.line = line;
    this.sentence = line.sentence;
    this.ends = new Ends(line, cues);
  }

  /** The entries of {@code hearsay.tsv}. */
  static List<Table.Line> rows() {
    return Table.resource(Hearsay.class, "hearsay.tsv", 3);
  }

  private static Map<String, Kind> load() {
    Map<String, Kind> words = new HashMap<>();
    for (Table.Line row : rows()) {
      Kind kind =
          switch (row.cell(1)) {
            case "passive" -> Kind.PASSIVE;
            case "linking" -> Kind.LINKING;
            case "adverb" -> Kind.ADVERB;
            default -> throw row.wrong("no such kind of hearsay: " + row.cell(1));
          };
      if (words.put(row.cell(0), kind) != null) {
        throw row.wrong("the word is in the table twice: " + row.cell(0));
      }
    }
    return Map.copyOf(words);
  }

  /** What the text passes on by a word, or null. */
  @Nullable Draft at(int word) {
    Kind kind = WORDS.get(line.lower(word));
    if (kind != Kind.ADVERB) {
      kind = sentence.token(word).isVerb() ? WORDS.get(sentence.lemma(word)) : null;
    }
    if (kind == null || line.quoted(word)) {
      return null;
    }
    int clause = kind == Kind.ADVERB ? sentence.head(word) : word;
    boolean fits =
        switch (kind) {
          case PASSIVE -> isAgentless(word) && isTold(word);
          case LINKING -> line.isFinite(word) && isTold(word);
          case ADVERB -> clause >= 0 && sentence.token(clause).isVerb();
        };
    if (!fits
        || Clause.of(sentence, clause).isOwed()
        || Clause.of(sentence, clause).isConditional()) {
      return null;
    }
    Span content = clause(clause);
    return content == null
        ? null
        : new Draft(
            sentence,
            word,
            sentence.token(word).span(),
            Trigger.hearsay(sentence.lemma(word)),
            List.of(SOMEBODY),
            false,
            content,
            false);
  }

  private boolean isAgentless(int verb) {
    return Dependencies.of(sentence).isPassive(verb)
        && sentence.has(verb, "nsubj:pass")
        && Dependencies.of(sentence).agents(verb).isEmpty();
  }

  /** Whether behind it stands what the subject is said to do or to be. */
  private boolean isTold(int verb) {
    int next = verb + 1;
    while (next < line.size() && line.tag(next).equals("RB")) {
      next++;
    }
    if (next >= line.size()) {
      return false;
    }
    return Set.of("to", "as", "like", "for", "of").contains(line.lower(next))
        || line.tag(next).startsWith("JJ")
        || Set.of("DT", "VBN", "RBR", "PRP$").contains(line.tag(next))
        || line.isMark(next);
  }

  /** A clause from its subject to its end. */
  private @Nullable Span clause(int verb) {
    int subject = sentence.child(verb, "nsubj", "nsubj:pass");
    if (subject < 0 || subject > verb || Speakers.isFirstPerson(sentence, subject)) {
      return null;
    }
    Span end = ends.from(verb, verb);
    int first = sentence.subtree(subject)[0];
    return end == null ? null : sentence.token(first).span().cover(end);
  }
}
