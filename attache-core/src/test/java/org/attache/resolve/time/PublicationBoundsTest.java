package org.attache.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attache.annotate.AnnotatedArticle;
import org.attache.article.Article;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.resolve.Publication;
import org.junit.jupiter.api.Test;

class PublicationBoundsTest {

  private static final TimeFinder FINDER = TimeFinder.load();

  @Test
  void aGivenDayIsTaken() {
    AnnotatedArticle annotated = Flat.parse("They met in 2009 .", LocalDate.of(2015, 12, 17));
    assertThat(FINDER.publication(annotated)).isEqualTo(Publication.on(LocalDate.of(2015, 12, 17)));
  }

  @Test
  void notBeforeWhatIsToldAsPast() {
    check("They met on March 3 , 2009 .", "2009-03-03", "-");
    check("They met in March 2009 .", "2009-03-01", "-");
    check("They met in 2009 .", "2009-01-01", "-");
  }

  @Test
  void theLatestPastCounts() {
    check("They met on March 3 , 2009 . They spoke on May 4 , 2010 .", "2010-05-04", "-");
    check("They met on May 4 , 2010 . They spoke on March 3 , 2009 .", "2010-05-04", "-");
  }

  @Test
  void notAfterWhatWillCome() {
    check("They will meet on March 3 , 2009 .", "-", "2009-03-03");
    check("They will meet in 2009 .", "-", "2009-12-31");
    check(
        "They met on May 4 , 2008 . They will meet on March 3 , 2009 .",
        "2008-05-04",
        "2009-03-03");
  }

  @Test
  void whatOnlyMayComeSetsNoLimit() {
    check("They would meet on March 3 , 2009 .", "-", "-");
    check("They may meet on March 3 , 2009 .", "-", "-");
  }

  @Test
  void whatCountsFromPublicationSetsNoLimit() {
    check("They met yesterday .", "-", "-");
    check("They met on March 3 .", "-", "-");
    check("They met in the past two years .", "-", "-");
  }

  @Test
  void aContradictionLeavesOnlyThePast() {
    check("They met on May 4 , 2010 . They will meet on March 3 , 2009 .", "2010-05-04", "-");
  }

  @Test
  void aCaptionShowsWhatHasHappened() {
    AnnotatedArticle plain = Flat.parse("Handshake on March 3 , 2009 .", null);
    check(plain, "-", "-");
    Article article = plain.article();
    Article caption =
        new Article(
            article.id(),
            article.text(),
            List.of(new Part(Part.Kind.CAPTION, new Span(0, article.text().length()))),
            article.origin(),
            null);
    check(new AnnotatedArticle(caption, plain.sentences(), List.of()), "2009-03-03", "-");
  }

  @Test
  void theReasonQuotesTheText() {
    assertThat(FINDER.publication(Flat.parse("They met on March 3 , 2009 .", null)).reason())
        .isEqualTo("not before “March 3 , 2009”, told as past");
  }

  private static void check(String text, String from, String to) {
    check(Flat.parse(text, null), from, to);
  }

  private static void check(AnnotatedArticle annotated, String from, String to) {
    Publication publication = FINDER.publication(annotated);
    assertThat(publication.from() == null ? "-" : publication.from().toString()).isEqualTo(from);
    assertThat(publication.to() == null ? "-" : publication.to().toString()).isEqualTo(to);
  }
}
