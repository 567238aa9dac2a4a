package org.attache.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

  private static final String PROSE =
      "<p>The line was closed by a storm on Monday, the harbour board said in the evening.</p>";
  private static final String TEXT =
      "The line was closed by a storm on Monday, the harbour board said in the evening.";

  @Test
  void leavesOutWhatIsNoArticle() {
    assertThat(
            text(
                "<nav><p>A long line of navigation, with a full stop and all that.</p></nav>"
                    + "<script>document.write('A script is no article, whatever it says.')</script>"
                    + "<style>p { color: red; }</style>"
                    + "<form><p>Give us your address and we will write to you, often.</p></form>"
                    + PROSE
                    + "<ul><li><a href=a>Cod and consequences</a></li><li><a href=b>Tides</a></ul>"
                    + "<div class='post-comments'><p>I was there, and it was no storm at all!</p></div>"
                    + "<footer><p>Coast News is a member of the press council.</p></footer>"))
        .isEqualTo(TEXT);
  }

  @Test
  void takesTheProseAndNotTheListBesideIt() {
    assertThat(
            text(
                "<div><div>"
                    + PROSE.repeat(3)
                    + "</div><div><ul>"
                    + "<li><a href=a>One more story of the sea</a></li>".repeat(10)
                    + "</ul></div></div>"))
        .isEqualTo(TEXT + "\n\n" + TEXT + "\n\n" + TEXT);
  }

  @Test
  void decodesEntitiesAndCollapsesWhite() {
    assertThat(text("<p>Cod&nbsp;&amp;   tides:\n &lt;b&gt; &#8220;no&#8221; storm was seen.</p>"))
        .isEqualTo("Cod & tides: <b> “no” storm was seen.");
  }

  @Test
  void twoBreaksAreAParagraph() {
    assertThat(
            text(
                "<div>The ferry ran for a year.<br>It ran well.<br> <br>Then came the storm.</div>"))
        .isEqualTo("The ferry ran for a year. It ran well.\n\nThen came the storm.");
  }

  @Test
  void aHundredThousandNestedTagsAreReadInTime() {
    for (String tag : new String[] {"<div>", "<b>", "<p>", "<blockquote>"}) {
      HtmlPage page =
          Assertions.assertTimeout(
              Duration.ofSeconds(60), () -> HtmlPage.read(tag.repeat(100_000) + PROSE));
      assertThat(page.text()).as(tag).isEqualTo(TEXT);
    }
  }

  @Test
  void keepsNoLinkThatRuns() {
    HtmlPage page =
        HtmlPage.read(
            "<link rel=canonical href='javascript:alert(1)'>"
                + "<meta property=og:url content=' JavaScript:alert(1)'>"
                + "<p>The line was <a href='javascript:alert(1)'>closed</a> by a storm on Monday.</p>");
    assertThat(page.url()).isNull();
    assertThat(page.text()).isEqualTo("The line was closed by a storm on Monday.");
  }

  @Test
  void believesLinkedDataFirst() {
    HtmlPage page =
        HtmlPage.read(
            """
            <title>Other</title><meta property="og:title" content="Another">
            <script type="application/ld+json">not json</script>
            <script type="application/ld+json">{"@graph":[{"@type":"Organization","name":"X"},
              {"@type":["NewsArticle"],"headline":"Line &amp; storm","datePublished":"2011-05-03T01:00Z",
               "author":[{"name":"Ola Berg"},{"name":"Ingrid Moe"}],"publisher":{"name":"Coast News"},
               "url":"https://coast.example/a"}]}</script>
            """
                + PROSE);
    assertThat(page.title()).isEqualTo("Line & storm");
    assertThat(page.byline()).isEqualTo("Ola Berg, Ingrid Moe");
    assertThat(page.outlet()).isEqualTo("Coast News");
    assertThat(page.url()).isEqualTo("https://coast.example/a");
    assertThat(page.published()).isEqualTo(LocalDate.of(2011, 5, 3));
  }

  @Test
  void findsWhatThePagePrints() {
    HtmlPage page =
        HtmlPage.read(
            "<title>Line closed - Coast News</title><h1>Line closed</h1>"
                + "<div class=byline>By Ola Berg | Bergen</div>"
                + "<time pubdate datetime='2011-05-03'>yesterday</time>"
                + PROSE);
    assertThat(page.title()).isEqualTo("Line closed");
    assertThat(page.byline()).isEqualTo("Ola Berg");
    assertThat(page.published()).isEqualTo(LocalDate.of(2011, 5, 3));
    assertThat(page.text()).isEqualTo("Line closed\n\n" + TEXT);
  }

  @Test
  void inventsNoDay() {
    assertThat(HtmlPage.read("<div class=date>Yesterday</div>" + PROSE).published()).isNull();
    assertThat(HtmlPage.read("<time>May 3</time>" + PROSE).published()).isNull();
    assertThat(HtmlPage.read("<p>It was on May 3, 2011, that it closed.</p>").published()).isNull();
    assertThat(HtmlPage.read(PROSE).title()).isNull();
    assertThat(HtmlPage.read(PROSE).byline()).isNull();
  }

  @Test
  void anAddressMayCarryTheDay() {
    String link = "<link rel=canonical href='https://coast.example/%s/line-closed'>";
    assertThat(HtmlPage.read(link.formatted("2011/05/03") + PROSE).published())
        .isEqualTo(LocalDate.of(2011, 5, 3));
    assertThat(HtmlPage.read(link.formatted("2011/05") + PROSE).published()).isNull();
    assertThat(HtmlPage.read(link.formatted("2011/15/03") + PROSE).published()).isNull();
  }

  private static String text(String body) {
    return HtmlPage.read("<html><body>" + body + "</body></html>").text();
  }
}
