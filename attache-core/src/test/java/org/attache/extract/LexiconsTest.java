package org.attache.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.article.ArticleId;
import org.attache.article.Evidence;
import org.attache.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconsTest {

  private static Provenance provenance(String extractor, String entry) {
    return new Provenance(
        new Evidence(new ArticleId("a"), new Span(0, 2), "ab"), extractor, entry, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "statement@1, admit:clause, statement/cues.tsv, admit | verb",
    "assessment@1, absurd:adjective, assessment/evaluations.tsv, absurd | adjective",
    "outlook@1, expect:verb, outlook/outlooks.tsv, expect | verb",
    "linkage@2, in exchange for, linkage/linkages.tsv, in exchange for"
  })
  void findsTheLineThatFired(String extractor, String entry, String table, String line) {
    assertThat(Lexicons.entries(provenance(extractor, entry)))
        .anySatisfy(found -> assertThat(found).startsWith(table + ":").contains(line));
  }

  /** A rule that is a row names the row: each that the readers give is found, and is that one. */
  @Test
  void findsTheRowThatFired() {
    assertThat(Lexicons.entries(provenance("position@2", "want@9")))
        .singleElement()
        .asString()
        .startsWith("position/positions.tsv:9 ");
    assertThat(Lexicons.entries(provenance("assessment@1", "judgements.tsv:8:construction")))
        .singleElement()
        .asString()
        .startsWith("assessment/judgements.tsv:8 ");
    assertThat(Lexicons.entries(provenance("linkage@2", "bargains.tsv:6")))
        .singleElement()
        .asString()
        .startsWith("linkage/bargains.tsv:6 ");
  }

  @Test
  void findsTheLineOfAnEventByItsFrame() {
    String entry = "visit.n:poss/of/comp/by/host/from/framed>to/in";
    assertThat(Lexicons.entries(provenance("event@1", entry)))
        .hasSize(1)
        .allSatisfy(found -> assertThat(found).contains("consult.tsv:").contains("visit | n"));
    assertThat(Lexicons.entries(provenance("event@1", "visit.n:nothing>nobody"))).isEmpty();
    assertThat(Lexicons.entries(provenance("event@1", "promise.v[act=AID]:subj>to/inner")))
        .hasSize(1)
        .allSatisfy(found -> assertThat(found).contains("agree.tsv:").contains("act=AID"));
  }

  @Test
  void isSilentWhereNoLexiconIsBehindIt() {
    assertThat(Lexicons.entries(provenance("date@1", "DATE"))).isEmpty();
    assertThat(Lexicons.entries(provenance("position@1", "no such word:verb"))).isEmpty();
  }
}
