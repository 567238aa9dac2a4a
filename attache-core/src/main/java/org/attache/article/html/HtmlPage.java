package org.attache.article.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.article.Span;
import org.attache.article.part.Paragraph;
import org.attache.article.part.Paragraph.Mark;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A web page as an article: the text of the article in it, and what the page says about it.
 *
 * <p>Nothing of the page is executed or fetched. Tags may nest as deep as they like: below a
 * certain depth they are read as if they stood at that depth.
 *
 * @param text the headline, if the page has one, and the paragraphs, a blank line between them;
 *     empty where the page holds no article
 * @param paragraphs where they stand in the text, with what the markup says of each
 */
public record HtmlPage(
    String text,
    List<Paragraph> paragraphs,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable LocalDate published) {

  /** Deeper than pages that people wrote; the parser takes time in proportion to it. */
  private static final int DEEPEST = 100;

  /** The title stands again above the text, among so many blocks. */
  private static final int HEAD_BLOCKS = 5;

  private static final String BETWEEN = "\n\n";

  public HtmlPage {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Reads the article out of a page's markup. */
  public static HtmlPage read(String html) {
    Document page = parse(html);
    PageMetadata about = PageMetadata.of(page);
    List<Block> blocks = MainText.of(page);
    StringBuilder text = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    if (!blocks.isEmpty()) {
      List<Block> body = withoutTitle(blocks, about.title());
      if (about.title() != null) {
        append(about.title(), Mark.HEADLINE, text, paragraphs);
      }
      body.forEach(block -> append(block.text(), block.mark(), text, paragraphs));
    }
    return new HtmlPage(
        text.toString(),
        paragraphs,
        about.title(),
        about.byline(),
        about.outlet(),
        about.url(),
        about.published());
  }

  /** The page as a tree; the parser neither runs scripts nor opens connections. */
  static Document parse(String html) {
    return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
  }

  private static List<Block> withoutTitle(List<Block> blocks, @Nullable String title) {
    List<Block> body = new ArrayList<>(blocks);
    if (title != null) {
      for (int i = Math.min(HEAD_BLOCKS, body.size()) - 1; i >= 0; i--) {
        if (letters(body.get(i).text()).equals(letters(title))) {
          body.remove(i);
        }
      }
    }
    return body;
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static void append(
      String words, Mark mark, StringBuilder text, List<Paragraph> paragraphs) {
    if (text.length() > 0) {
      text.append(BETWEEN);
    }
    int start = text.length();
    text.append(words);
    paragraphs.add(new Paragraph(new Span(start, text.length()), true, mark));
  }
}
