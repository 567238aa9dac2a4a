package org.attache.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.analyse.Dossier;
import org.attache.analyse.Dossier.Highlight;
import org.attache.analyse.Dossier.SourcePage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DossierPageTest {

  private static final DossierPage PAGE = new DossierPage();
  private static final String RICH = PAGE.render(SampleDossier.rich());
  private static final String EMPTY = PAGE.render(SampleDossier.empty());

  static Stream<String> pages() {
    return Stream.of(RICH, EMPTY);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isWellFormed(String page) {
    Parser parser = Parser.htmlParser().setTrackErrors(50);

    Jsoup.parse(page, "", parser);

    assertThat(parser.getErrors()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void givesEveryIdOnceAndEveryLinkATarget(String page) {
    Document document = Jsoup.parse(page);
    List<String> ids = document.select("[id]").eachAttr("id");
    Set<String> once = new HashSet<>(ids);

    assertThat(ids).doesNotHaveDuplicates().noneMatch(id -> id.matches(".*\\s.*"));
    assertThat(document.select("a[href^=#]").eachAttr("href"))
        .isNotEmpty()
        .allSatisfy(href -> assertThat(once).contains(href.substring(1)));
    for (Element element : document.select("[aria-labelledby]")) {
      assertThat(once).contains(element.attr("aria-labelledby").split(" "));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void asksNothingOfAnybody(String page) {
    Document document = Jsoup.parse(page);

    assertThat(page).doesNotContainIgnoringCase("<script");
    assertThat(
            document.select(
                "script, img, iframe, object, embed, form, base, audio, video, source[src], image,"
                    + " use, link:not([rel=icon])"))
        .isEmpty();
    assertThat(document.select("link[rel=icon]").eachAttr("href")).containsExactly("data:,");
    assertThat(page).doesNotContain("@import").doesNotContain("url(");
    for (Element element : document.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWithIgnoringCase("on").isNotEqualTo("style");
      }
    }
  }

  @Test
  void linksToTheWebOnlyWhereASourceHasAWebAddress() {
    Document document = Jsoup.parse(RICH);

    assertThat(document.select("a[href]:not([href^=#])"))
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.attr("href")).startsWith("https://courier.example/ministers?a=1&b=");
              assertThat(link.attr("rel")).contains("noreferrer");
            });
    assertThat(document.select(".address").eachText())
        .contains("javascript:alert(document.domain)", "JavaScript:alert(4)");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void allowsItsOwnStyleAndNothingElse(String page) throws Exception {
    Document document = Jsoup.parse(page);
    String style = document.expectFirst("style").data();
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

    assertThat(document.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(digest)
                + "'; img-src data:; base-uri 'none'; form-action 'none'");
    assertThat(style).contains("@media print");
  }

  @Test
  void showsHostileWordsAsWords() {
    Document document = Jsoup.parse(RICH);

    assertThat(document.select("#source-C h3").text()).isEqualTo("C " + SampleDossier.SCRIPT);
    assertThat(document.select(".events td b").eachText())
        .contains(SampleDossier.SCRIPT, SampleDossier.ATTRIBUTE);
    assertThat(document.select(".events .code").eachText())
        .contains("COERCE · CAMEO " + SampleDossier.ATTRIBUTE);
    assertThat(document.select("#r-a3").attr("title")).contains(SampleDossier.SCRIPT);
    assertThat(document.select(".article-text b")).isEmpty();
  }

  @Test
  void givesEachArticleItsTextUnchanged() {
    Dossier dossier = SampleDossier.rich();
    List<Element> texts = Jsoup.parse(RICH).select(".article-text");

    assertThat(texts).hasSameSizeAs(dossier.sources());
    for (int i = 0; i < texts.size(); i++) {
      assertThat(texts.get(i).wholeText()).isEqualTo(dossier.sources().get(i).text());
    }
  }

  @Test
  void marksTheWordsOfEveryRecord() {
    Document document = Jsoup.parse(RICH);

    for (SourcePage source : SampleDossier.rich().sources()) {
      for (Highlight highlight : source.highlights()) {
        Element mark = document.expectFirst("#w-" + highlight.observation());
        assertThat(mark.wholeText())
            .isEqualTo(source.text().substring(highlight.span().start(), highlight.span().end()));
        assertThat(mark.select("> a.pin").attr("href")).isEqualTo("#r-" + highlight.observation());
      }
    }
  }

  @Test
  void numbersARecordAlikeOnItsLineAndInItsText() {
    Document document = Jsoup.parse(RICH);

    for (Element pin : document.select("a.pin")) {
      Element line = document.expectFirst(pin.attr("href"));
      assertThat(line.text()).isEqualTo("[" + pin.attr("data-number") + "]");
    }
  }

  @Test
  void showsTheQuoteBesideEachReferenceAndInItsTooltip() {
    Element contact = Jsoup.parse(RICH).expectFirst("tr:has(#r-e2)");

    assertThat(contact.select("#r-e2").attr("title")).isEqualTo("“three hours”");
    assertThat(contact.select(".quotes q").eachText()).contains("three hours");
  }

  @ParameterizedTest
  @EnumSource
  void keepsEverySectionOfAnEmptyDossierAndSaysWhatIsMissing(Section section) {
    Element shown = Jsoup.parse(EMPTY).expectFirst("#" + section.id());

    assertThat(shown.select("h2").text()).isEqualTo(section.title());
    assertThat(shown.select(".missing").text()).isEqualTo(section.missing());
  }

  @ParameterizedTest
  @EnumSource
  void hasSomethingToShowInEverySectionOfARichDossier(Section section) {
    Element shown = Jsoup.parse(RICH).expectFirst("#" + section.id());

    assertThat(shown.select(".missing")).isEmpty();
    assertThat(shown.select("table, ul, ol, svg, article, .issue")).isNotEmpty();
  }

  @Test
  void saysThatThereAreTooFewInsteadOfANumber() {
    Document document = Jsoup.parse(RICH);

    assertThat(document.expectFirst(".patterns tbody tr:last-child").text())
        .contains("not tested", "Too few to test")
        .doesNotContain("p =");
    assertThat(document.expectFirst(".predictability tbody tr:last-child").text())
        .contains("too few");
    assertThat(Jsoup.parse(EMPTY).select("#temperature").text())
        .contains("Too few dated events", "No level is given");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isReadByHeadingsAndLandmarks(String page) {
    Document document = Jsoup.parse(page);
    List<Integer> levels = new ArrayList<>();
    for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
      levels.add(heading.tagName().charAt(1) - '0');
    }

    assertThat(levels.get(0)).isEqualTo(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isBetween(2, levels.get(i - 1) + 1);
    }
    assertThat(document.expectFirst("body > a").attr("href")).isEqualTo("#main");
    assertThat(document.select("html[lang=en], main, nav[aria-label], header, footer")).hasSize(5);
    assertThat(document.select("svg:not([aria-hidden]):not(:has(> title))")).isEmpty();
  }

  @Test
  void tellsWhatTheTwoDidToEachOtherFromWhatTheyDidToOthers() {
    Element events = Jsoup.parse(RICH).expectFirst("#events");

    assertThat(events.select("h3").eachText()).containsExactly("Between the two", "Towards others");
    assertThat(events.expectFirst("table").select("tbody tr")).hasSize(8);
  }

  @Test
  void saysWhereSourcesDiffer() {
    assertThat(Jsoup.parse(RICH).select(".difference").eachText())
        .contains("Sources differ length: three hours (A), “most of the afternoon” (B)");
  }

  @Test
  void foldsALongTailButDrawsAllOfIt() {
    Element events = Jsoup.parse(RICH).expectFirst("#events");

    assertThat(events.select("tbody tr")).hasSize(SampleDossier.rich().events().size());
    assertThat(events.select("details.more tbody tr")).hasSize(3);
    assertThat(events.select("details.more > summary").text()).isEqualTo("3 more events");
  }

  @Test
  void givesTheSameBytesAgain() {
    assertThat(new DossierPage().render(SampleDossier.rich())).isEqualTo(RICH);
  }
}
