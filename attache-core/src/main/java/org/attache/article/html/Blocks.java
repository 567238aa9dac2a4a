package org.attache.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.attache.article.html.Block.Tag;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Walks through a page and gathers its blocks, and of every element the range of blocks in it. The
 * walk is a loop and no recursion: pages may nest as deep as they like.
 */
final class Blocks implements NodeFilter {

  private static final Set<String> BREAKING =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "html",
          "img",
          "legend",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "picture",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "video",
          "audio");

  /** Class names of what stands under a picture. */
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i)(?:^|\\s|(?<!no)[_-])(?:(?:photo|image|img|media|picture|wp)?[_-]?caption(?:[_-]?text)?"
              + "|(?:photo|image|img|media|picture)[_-]?credits?)(?:$|[\\s_-])");

  /** Blocks of an element: from the first, up to but not including the last. */
  interface RangeTaker {
    void take(Element element, int from, int to);
  }

  private final ArrayList<Block> blocks = new ArrayList<>();
  private final ArrayList<Integer> starts = new ArrayList<>();
  private final Set<Element> clutter;
  private final RangeTaker taker;

  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int bold;
  private int inLink;
  private int inBold;
  private int inHeading;
  private int inItem;
  private int inCaption;
  private int inParagraph;
  private int lineBreaks;

  /**
   * @param clutter the elements to leave out
   * @param taker is told, at the end of each element, which blocks lie in it
   */
  Blocks(Set<Element> clutter, RangeTaker taker) {
    this.clutter = clutter;
    this.taker = taker;
  }

  /** The blocks so far; the list grows until the walk is over. */
  List<Block> list() {
    return blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (clutter.contains(element)) {
        if (BREAKING.contains(name)) {
          flush();
        }
        return FilterResult.SKIP_ENTIRELY;
      }
      if (name.equals("br")) {
        lineBreak();
      } else if (BREAKING.contains(name)) {
        flush();
      }
      count(element, name, 1);
      starts.add(blocks.size());
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (BREAKING.contains(name)) {
        flush();
      }
      count(element, name, -1);
      int from = starts.remove(starts.size() - 1);
      if (BREAKING.contains(name)) {
        taker.take(element, from, blocks.size());
      }
    }
    return FilterResult.CONTINUE;
  }

  private void count(Element element, String name, int by) {
    switch (name) {
      case "a" -> inLink += by;
      case "b", "strong" -> inBold += by;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> inHeading += by;
      case "li", "td", "th", "dd", "dt" -> inItem += by;
      case "figcaption" -> inCaption += by;
      case "p", "blockquote", "pre" -> inParagraph += by;
      default -> {
        if (isCaption(element)) {
          inCaption += by;
        }
      }
    }
  }

  private static boolean isCaption(Element element) {
    String names = element.className();
    return !names.isEmpty() && names.length() < 200 && CAPTION.matcher(names).find();
  }

  /** One break is a space within a paragraph, two are a new paragraph. */
  private void lineBreak() {
    lineBreaks++;
    if (lineBreaks >= 2) {
      flush();
    } else {
      appendSpace();
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF') {
        continue; // hints for the line break, no letters
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        appendSpace();
        continue;
      }
      lineBreaks = 0;
      text.append(c);
      linked += inLink > 0 ? 1 : 0;
      bold += inBold > 0 ? 1 : 0;
    }
  }

  private void appendSpace() {
    if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
      linked += inLink > 0 ? 1 : 0;
      bold += inBold > 0 ? 1 : 0;
    }
  }

  private void flush() {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      blocks.add(new Block(words, Math.min(linked, words.length()), bold, tag()));
    }
    text.setLength(0);
    linked = 0;
    bold = 0;
    lineBreaks = 0;
  }

  private Tag tag() {
    if (inCaption > 0) {
      return Tag.CAPTION;
    }
    if (inHeading > 0) {
      return Tag.HEADING;
    }
    if (inItem > 0 && inParagraph == 0) {
      return Tag.ITEM;
    }
    return inParagraph > 0 ? Tag.PARAGRAPH : Tag.OTHER;
  }
}
