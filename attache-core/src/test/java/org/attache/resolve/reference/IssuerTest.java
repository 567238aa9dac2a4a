package org.attache.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class IssuerTest {

  private final Issuer issuer = new Issuer();

  @TestFactory
  Stream<DynamicTest> examples() {
    return Table.resource(Issuer.class, Issuer.TABLE).stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.cell(3, "example"),
                    () -> {
                      boolean host = line.cell(0).equals("host");
                      Article article =
                          host ? article("Oslo", line.cell(3)) : article(line.cell(3), null);
                      assertThat(issuer.of(article)).isEqualTo(line.cell(2));
                    }));
  }

  @Test
  void newsHasNone() {
    assertThat(issuer.of(article("Norway and Chile signed.", "https://news.example/a"))).isNull();
    assertThat(issuer.of(article("Norway and Chile signed.", "https://notstate.gov.example/a")))
        .isNull();
    assertThat(issuer.of(article("Norway and Chile signed.", "no address"))).isNull();
  }

  private static Article article(String text, @Nullable String url) {
    return new Article(
        new ArticleId("case"),
        text,
        List.of(new Part(Part.Kind.BODY, new Span(0, text.length()))),
        new Article.Origin("case", null, null, null, url),
        null);
  }
}
