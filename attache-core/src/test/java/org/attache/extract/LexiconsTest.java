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
    "position@1, want:verb, claim/positions.tsv, want | verb",
    "statement@1, admit:clause, statement/cues.tsv, admit | verb",
    "linkage@1, in exchange for, claim/linkages.tsv, in exchange for"
  })
  void findsTheLineThatFired(String extractor, String entry, String table, String line) {
    assertThat(Lexicons.entries(provenance(extractor, entry)))
        .anySatisfy(found -> assertThat(found).startsWith(table + ":").contains(line));
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
