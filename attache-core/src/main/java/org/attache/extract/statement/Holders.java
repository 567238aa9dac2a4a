package org.attache.extract.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.table.Table;

/** General nouns: those for persons and bodies of persons, and those for acts and papers. */
public final class Holders {

  private static final Holders STANDARD = load();

  private final Set<String> holders = new HashSet<>();
  private final Set<String> speakers = new HashSet<>();
  private final Set<String> acts = new HashSet<>();

  private Holders() {}

  /** Those that come with the program. */
  public static Holders standard() {
    return STANDARD;
  }

  private static Holders load() {
    Holders nouns = new Holders();
    holderRows().forEach(row -> nouns.holders.add(row.cell(0)));
    speakerRows().forEach(row -> nouns.speakers.add(row.cell(0)));
    actRows().forEach(row -> nouns.acts.add(row.cell(0)));
    return nouns;
  }

  /** The entries of {@code holders.tsv}. */
  public static List<Table.Line> holderRows() {
    return Table.resource(Holders.class, "holders.tsv", 2);
  }

  /** The entries of {@code speakers.tsv}. */
  static List<Table.Line> speakerRows() {
    return Table.resource(Holders.class, "speakers.tsv", 2);
  }

  /** The entries of {@code acts.tsv}. */
  public static List<Table.Line> actRows() {
    return Table.resource(Holders.class, "acts.tsv", 2);
  }

  /** Whether a noun is one for somebody who can speak and want: "officials", "the rebels". */
  public boolean isHolder(Sentence sentence, int word) {
    return holders.contains(sentence.lemma(word)) || holders.contains(sentence.lower(word));
  }

  /** Whether a noun is one for somebody who can speak and think: holders, voters, reporters. */
  boolean isSpeaker(Sentence sentence, int word) {
    return isHolder(sentence, word)
        || speakers.contains(sentence.lemma(word))
        || speakers.contains(sentence.lower(word));
  }

  /** Whether a noun is one for an act, a meeting, a paper or a course: "visit", "sanctions". */
  public boolean isAct(Sentence sentence, int word) {
    return acts.contains(sentence.lemma(word)) || acts.contains(sentence.lower(word));
  }
}
