package org.attache.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * Finds the article within a page.
 *
 * <p>Every block of text gets a weight: what reads like prose counts for its length, what reads
 * like navigation (short, or made of links) counts against. The article is the element whose blocks
 * have the greatest sum: growing to take in the next paragraph pays, growing to take in a list of
 * links does not. That is the maximum subsequence of J. Pasternack and D. Roth, "Extracting article
 * text from the web with maximum subsequence segmentation" (WWW 2009), with two changes: the
 * segments are the elements of the page, and the weights are written down instead of learned.
 */
final class MainText {

  private int from;
  private int to;
  private double greatest;

  /** Weights up to each block: {@code sums.get(i)} is that of the blocks before the i-th. */
  private final List<Double> sums = new ArrayList<>(List.of(0.0));

  private final Blocks blocks;

  private MainText(Set<Element> clutter) {
    blocks = new Blocks(clutter, this::weigh);
  }

  /** The blocks of the article; empty where the page holds no prose. */
  static List<Block> of(Document page) {
    MainText text = new MainText(Clutter.of(page));
    NodeTraversor.filter(text.blocks, page.body());
    return text.found();
  }

  private void weigh(Element element, int first, int last) {
    List<Block> list = blocks.list();
    while (sums.size() <= list.size()) {
      sums.add(sums.get(sums.size() - 1) + weight(list.get(sums.size() - 1)));
    }
    double sum = sums.get(last) - sums.get(first) + bonus(element);
    if (sum > greatest) {
      greatest = sum;
      from = first;
      to = last;
    }
  }

  /** What the page itself calls the body of the article has a head start. */
  private static double bonus(Element element) {
    return element.attr("itemprop").equals("articleBody") ? 300 : 0;
  }

  private static double weight(Block block) {
    int length = block.text().length();
    if (block.isProse()) {
      double worth = Math.min(length, 1000) * (1 - block.linkDensity());
      return block.tag() == Block.Tag.PARAGRAPH ? worth : worth * 0.7;
    }
    return switch (block.tag()) {
      case HEADING -> -15;
      case CAPTION -> -5;
      case PARAGRAPH -> block.linkDensity() > 0.5 ? -60 : -10;
      default -> block.linkDensity() > 0.5 ? -60 : -30;
    };
  }

  private List<Block> found() {
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks.list().subList(from, to)) {
      if (block.linkDensity() < 0.6 || block.isProse()) {
        kept.add(block);
      }
    }
    return kept;
  }
}
