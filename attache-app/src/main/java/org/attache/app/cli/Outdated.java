package org.attache.app.cli;

import java.util.List;
import java.util.Map;
import org.attache.Attache;
import org.attache.FlowId;
import org.attache.extract.issue.Issues;
import org.attache.resolve.register.Register;
import org.attache.store.Desk;

/**
 * How many articles of a desk were coded by other rules than those of this program and the desk's
 * own tables.
 *
 * @param articles coded, whenever
 */
record Outdated(int outdated, int articles, List<String> flows) {

  /** Asks a desk; no table of the program is loaded for it. */
  static Outdated of(Desk desk) {
    FlowId now =
        FlowId.of(
            "any",
            Attache.settings(
                Register.own(DeskOption.ownRegister(desk.folder())),
                Issues.own(Register.tablesIn(DeskOption.ownTables(desk.folder())))));
    Map<String, Integer> flows = desk.flows();
    int outdated = 0;
    int articles = 0;
    for (Map.Entry<String, Integer> flow : flows.entrySet()) {
      articles += flow.getValue();
      outdated += now.isCurrent(flow.getKey()) ? 0 : flow.getValue();
    }
    return new Outdated(outdated, articles, List.copyOf(flows.keySet()));
  }

  boolean any() {
    return outdated > 0;
  }

  /** That there are some, without what to do about it. */
  String sentence() {
    return outdated
        + " of "
        + articles
        + (articles == 1 ? " article was" : " articles were")
        + " coded by an older program";
  }

  /** Tells people, where there is something to tell. */
  void tell(Talk talk) {
    if (any()) {
      talk.say(sentence() + "; 'attache read' or 'rebuild' reads them again");
    }
  }
}
