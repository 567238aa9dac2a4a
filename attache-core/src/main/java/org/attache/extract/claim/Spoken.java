package org.attache.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.attache.article.Span;
import org.attache.extract.statement.Report;
import org.attache.resolve.Party;

/**
 * Whose words an offset of an article lies in, by the statements found there: a quotation of three
 * sentences gives its speaker to all three.
 */
final class Spoken {

  private record Stretch(Span content, Party speaker) {}

  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Span> reach = new ArrayList<>();

  /** The reports that give their content as so; "wants to" and "mentioned" do not. */
  Spoken(List<Report> reports) {
    int end = 0;
    for (Report report : reports) {
      if (report.frame().asserts()) {
        Span content = report.statement().content().span();
        stretches.add(new Stretch(content, report.statement().speaker()));
        end = Math.max(end, content.end());
        reach.add(new Span(content.start(), end));
      }
    }
  }

  /** The speakers at an offset, outermost first, after a given chain; nobody twice. */
  List<Party> voice(List<Party> chain, int offset) {
    List<Party> voice = new ArrayList<>(chain);
    int last = lastStartingAtOrBefore(offset);
    List<Party> speakers = new ArrayList<>();
    for (int i = last; i >= 0 && reach.get(i).end() > offset; i--) {
      if (stretches.get(i).content().contains(offset)) {
        speakers.add(0, stretches.get(i).speaker());
      }
    }
    for (Party speaker : speakers) {
      if (voice.stream().noneMatch(party -> party.actor().id().equals(speaker.actor().id()))) {
        voice.add(speaker);
      }
    }
    return voice;
  }

  private int lastStartingAtOrBefore(int offset) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).content().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
