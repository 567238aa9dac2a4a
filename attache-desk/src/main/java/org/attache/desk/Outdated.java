package org.attache.desk;

import java.util.List;
import java.util.Map;
import org.attache.FlowId;
import org.attache.store.Desk;

/**
 * How many articles of a desk were coded by other rules than those of this program and the desk's
 * own tables.
 *
 * @param articles coded, whenever
 */
public record Outdated(int outdated, int articles, List<String> flows) {

  public Outdated {
    flows = List.copyOf(flows);
  }

  /**
   * Asks a desk; no table of the program is loaded for it.
   *
   * @param now what codes articles now
   */
  static Outdated of(Desk desk, FlowId now) {
    Map<String, Integer> flows = desk.flows();
    int outdated = 0;
    int articles = 0;
    for (Map.Entry<String, Integer> flow : flows.entrySet()) {
      articles += flow.getValue();
      outdated += now.isCurrent(flow.getKey()) ? 0 : flow.getValue();
    }
    return new Outdated(outdated, articles, List.copyOf(flows.keySet()));
  }

  /** Whether there are some. */
  public boolean any() {
    return outdated > 0;
  }

  /** That there are some, without what to do about it. */
  public String sentence() {
    return outdated
        + " of "
        + articles
        + (articles == 1 ? " article was" : " articles were")
        + " coded by an older program";
  }
}
