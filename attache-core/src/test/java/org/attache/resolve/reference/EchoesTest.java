package org.attache.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.annotate.Name;
import org.attache.annotate.Sentence;
import org.attache.extract.Examples;
import org.attache.resolve.ResolvedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EchoesTest {

  @ParameterizedTest
  @CsvSource({
    // Somebody introduced before, under the family name alone.
    "Ada Kerry opened the fair. It was a meeting of Kerry with Lavrov., Kerry, ?ada-kerry",
    // One whom readers know.
    "It was a meeting of Kerry with Lavrov., Kerry, USA/john-kerry",
    // A day of the week and a word behind an article are no persons, whoever is called so.
    "Ilse Friday opened the fair. Norway lifted the ban on Friday., Friday, -",
    "Ilse Fund opened the fair. Norway asked the Fund for a loan., Fund, -",
  })
  void findsAFamilyNameThatTheAnnotatorOverlooked(String text, String word, String expected) {
    ResolvedArticle article = Examples.readByFast(text);
    Sentence last = article.sentences().get(article.sentences().size() - 1);
    int at = last.size() - 1;
    while (!last.token(at).text().equals(word)) {
      at--;
    }
    int index = at;
    assertThat(article.annotated().names())
        .as("a case for this class: the annotator marks no person")
        .noneMatch(
            name ->
                name.kind() == Name.Kind.PERSON
                    && name.sentence() == last.index()
                    && name.first() <= index
                    && index < name.end());
    assertThat(article.parties(last, List.of(at)))
        .extracting(party -> party.actor().id().value())
        .isEqualTo(expected.equals("-") ? List.of() : List.of(expected));
  }
}
