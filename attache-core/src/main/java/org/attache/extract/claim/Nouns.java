package org.attache.extract.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.extract.TableResource;

/** General words for who can want, and for what can be judged. */
final class Nouns {

  private final Set<String> holders = new HashSet<>();
  private final Set<String> judged = new HashSet<>();

  private Nouns() {}

  static List<TableResource.Row> holderRows() {
    return TableResource.read(Nouns.class, "holders.tsv", 2);
  }

  static List<TableResource.Row> judgedRows() {
    return TableResource.read(Nouns.class, "judged.tsv", 2);
  }

  static Nouns load() {
    Nouns nouns = new Nouns();
    holderRows().forEach(row -> nouns.holders.add(row.get(0)));
    judgedRows().forEach(row -> nouns.judged.add(row.get(0)));
    return nouns;
  }

  boolean isHolder(String lemma) {
    return holders.contains(lemma);
  }

  boolean isJudged(String lemma) {
    return judged.contains(lemma);
  }
}
